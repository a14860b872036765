import {displayWidth, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {DerivedView, FigureView, PassageView} from '../../view/figure-view.js'
import type {FindingView} from '../../view/finding-view.js'
import type {Citable} from '../citations.js'
import {escapeMarkdown} from '../escape-markdown.js'
import {type Helper, type HelperEnvironment, HelperError} from '../helper.js'
import {isRecord, Markdown, typeName} from '../value.js'

const markdown = () => ({kind: 'markdown'}) as const

export const citeHelpers: Readonly<Record<string, Helper>> = {
  figure: {
    usage: '{{figure f}}',
    summary: 'Prints a figure (or a derived number) with its source note; a dash where there is none.',
    arity: [1, 1],
    type: markdown,
    run: ([value], _keys, environment) => {
      if (value === null) return new Markdown(environment.none)
      if (!isFigure(value) && !isDerived(value)) throw new HelperError(`needs a figure and got ${typeName(value)}.`)
      return new Markdown(escapeMarkdown(value.text) + cite([value], environment))
    }
  },
  cite: {
    usage: '{{cite a b …}}',
    summary: 'Prints only the source notes of figures, derived numbers or passages, or of lists of them.',
    arity: [1, Number.POSITIVE_INFINITY],
    type: markdown,
    run: (args, _keys, environment) => new Markdown(cite(args, environment))
  },
  quote: {
    usage: '{{quote passage length=60}}',
    summary:
      'Prints the words of a passage in quotation marks with its source note, cut at `length` Chinese characters or twice as many Latin ones.',
    arity: [1, 1],
    keys: ['length'],
    type: markdown,
    run: ([value], {length = Number.POSITIVE_INFINITY}, environment) => {
      if (!isCitable(value)) throw new HelperError(`needs a passage and got ${typeName(value)}.`)
      return new Markdown(quoted(clip(value.quote, Number(length))) + cite([value], environment))
    }
  },
  sentence: {
    usage: '{{sentence finding}}',
    summary: 'Prints a finding as a sentence, every figure with its source note.',
    arity: [1, 1],
    type: markdown,
    run: ([value], _keys, environment) => {
      if (!isRecord(value) || !Array.isArray(value['parts']))
        throw new HelperError(`needs a finding and got ${typeName(value)}.`)
      return new Markdown(sentence(value as unknown as FindingView, environment))
    }
  }
}

/** Quotation marks inside others are single ones (GB/T 15834-2011). */
function quoted(text: string): string {
  return `“${escapeMarkdown(text.replaceAll('“', '‘').replaceAll('”', '’'))}”`
}

function isCitable(value: unknown): value is Citable {
  return isRecord(value) && typeof value['quote'] === 'string' && typeof value['sentence'] === 'string'
}

function isFigure(value: unknown): value is FigureView {
  return isCitable(value) && 'surface' in value
}

function isDerived(value: unknown): value is DerivedView {
  return isRecord(value) && typeof value['formula'] === 'string' && Array.isArray(value['from'])
}

/** References to all notes, each once. */
function cite(values: readonly unknown[], environment: HelperEnvironment): string {
  return [...new Set(values.flatMap((value) => references(value, environment)))].join('')
}

function references(value: unknown, environment: HelperEnvironment): string[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => references(item, environment))
  if (isDerived(value)) return references(value.from, environment)
  if (isCitable(value)) return [environment.citations.cite(value)]
  throw new HelperError(`needs something with a source and got ${typeName(value)}.`)
}

/** Cuts after the last clause that fits, or else after the last word, and shows that it did. Two Latin letters count as one. */
function clip(text: string, length: number): string {
  if (displayWidth(text) <= length * 2) return text
  let head = ''
  for (const character of text) {
    if (displayWidth(head + character) > length * 2) break
    head += character
  }
  const stop = Math.max(...[...'，。；,;'].map((mark) => head.lastIndexOf(mark)))
  if (stop > head.length / 2) return `${head.slice(0, stop)}…`
  const whole = /[A-Za-z]$/.test(head) && /^[A-Za-z]/.test(text.slice(head.length)) ? head.replace(/\s+\S+$/, '') : head
  return `${whole.trimEnd()}…`
}

function sentence(finding: FindingView, environment: HelperEnvironment): string {
  let text = ''
  const cited = new Set<string>()
  for (const part of finding.parts) {
    const sources = [part.figure, part.derived, part.passage].filter((source) => source !== null)
    const fresh = sources.flatMap((source) => references(source, environment)).filter((note) => !cited.has(note))
    for (const note of fresh) cited.add(note)
    text += (part.type === 'passage' ? quoted(part.text) : escapeMarkdown(part.text)) + [...new Set(fresh)].join('')
  }
  const evidence: ReadonlyArray<FigureView | PassageView> = [...finding.figures, ...finding.passages]
  const rest = cited.size === 0 ? cite([evidence], environment) : ''
  // bounds begin with a preposition of their own: above Changzhou at at least 6%
  const worded = text.trim().replaceAll(/\bat (?=at (?:least|most) )/g, '')
  return ended(worded.charAt(0).toUpperCase() + worded.slice(1) + rest, environment)
}

/** Every finding is a sentence. */
function ended(text: string, {language}: HelperEnvironment): string {
  return /[。.!?！？]$/.test(text) ? text : text + say(templateWords().sentenceEnd, language)
}
