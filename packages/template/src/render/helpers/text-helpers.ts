import {fill} from '@jianbao/compare'
import {decimal} from '@jianbao/model'
import {joined} from '../../compose/join-names.js'
import {formatDate} from '../../format/format-date.js'
import {escapeMarkdown} from '../escape-markdown.js'
import {type Helper, HelperError} from '../helper.js'
import {suggest} from '../suggest.js'
import {isEmpty, isRecord, Markdown, typeName} from '../value.js'

const text = () => ({kind: 'text'}) as const

export const textHelpers: Readonly<Record<string, Helper>> = {
  t: {
    usage: '{{t "key" name=value}}',
    summary: 'Prints a message of messages.zh.yaml or messages.en.yaml, with its {name} places filled.',
    arity: [1, 1],
    keys: ['*'],
    type: () => ({kind: 'markdown'}),
    run: ([key], keys, {messages, none}) => {
      const message = Object.hasOwn(messages, String(key)) ? messages[String(key)] : undefined
      if (message === undefined) {
        const hint = suggest(String(key), Object.keys(messages)) ?? ''
        throw new HelperError(`there is no message “${key}”. ${hint}`.trim())
      }
      const values = Object.entries(keys).map(([name, value]) => [name, printed(value, none)])
      return new Markdown(fill(message, Object.fromEntries(values)))
    }
  },
  section: {
    usage: '## {{section (t "key")}}',
    summary: 'Numbers a heading: 一、主要发现; 1. Key findings. Sections that are left out take no number.',
    arity: [1, 1],
    type: () => ({kind: 'markdown'}),
    run: ([value], _keys, {sections, none}) => new Markdown(sections.next() + capitalised(printed(value, none)))
  },
  date: {
    usage: '{{date d}}',
    summary: 'Prints an ISO date in words: 2024年1月16日, 16 January 2024.',
    arity: [1, 1],
    type: text,
    run: ([value], _keys, {language, none}) => (value === null ? none : formatDate(String(value), language))
  },
  percent: {
    usage: '{{percent share decimals=1}}',
    summary: 'Prints a share between 0 and 1 as a percentage.',
    arity: [1, 1],
    keys: ['decimals'],
    type: text,
    run: ([value], {decimals = 1}, {none}) => {
      if (value === null) return none
      if (typeof value !== 'number') throw new HelperError(`needs a number and got ${typeName(value)}.`)
      return `${decimal(value).times(100).toFixed(Number(decimals))}%`
    }
  },
  list: {
    usage: '{{list items field="name"}}',
    summary: 'Joins texts as a sentence does: 甲、乙和丙; A, B and C.',
    arity: [1, 1],
    keys: ['field'],
    type: text,
    run: ([value], {field}, {language}) => {
      if (!Array.isArray(value)) throw new HelperError(`needs a list and got ${typeName(value)}.`)
      return joined(
        value.map((item) => itemText(item, field)),
        language
      )
    }
  },
  default: {
    usage: '{{default value "text"}}',
    summary: 'The value, or the other one where there is nothing.',
    arity: [2, 2],
    type: ([one, other]) => ({...(one ?? other ?? {kind: 'any'}), nullable: false}),
    run: ([value, other]) => (isEmpty(value) ? other : value)
  },
  json: {
    usage: '{{json value}}',
    summary: 'Prints a value for YAML: in the front matter and in charts.',
    arity: [1, 1],
    type: () => ({kind: 'markdown'}),
    run: ([value]) => new Markdown(yamlText(value instanceof Markdown ? value.text : value))
  },
  datum: {
    usage: '{{datum f}}',
    summary: 'Prints a figure for a chart: its value, and how it is worded.',
    arity: [1, 1],
    type: () => ({kind: 'markdown'}),
    run: ([value]) => {
      if (value !== null && !(isRecord(value) && 'value' in value && 'text' in value)) {
        throw new HelperError(`needs a figure and got ${typeName(value)}.`)
      }
      return new Markdown(yamlText(value === null ? null : {value: value['value'], text: value['text']}))
    }
  }
}

/** JSON is YAML. A backtick could end the fence that it stands in. */
function yamlText(value: unknown): string {
  return JSON.stringify(value).replaceAll('`', '\\u0060')
}

function printed(value: unknown, none: string): string {
  if (value instanceof Markdown) return value.text
  if (value === null) return none
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkdown(String(value))
  throw new HelperError(`cannot print ${typeName(value)}.`)
}

/** A heading may be a word of the view: `missed` is `3. Missed`. */
function capitalised(heading: string): string {
  return heading.charAt(0).toUpperCase() + heading.slice(1)
}

function itemText(item: unknown, field: unknown): string {
  const value = typeof field === 'string' && isRecord(item) && Object.hasOwn(item, field) ? item[field] : item
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new HelperError(`cannot print ${typeName(value)}; name a field that is a text.`)
}
