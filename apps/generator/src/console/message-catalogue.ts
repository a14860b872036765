import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** A sentence with places: what it looks like, and its translation. */
interface Form {
  readonly pattern: RegExp
  readonly places: readonly string[]
  readonly translation: string
}

/** Translations of what the packages say, by the English sentence. */
export interface MessageCatalogue {
  readonly sentences: ReadonlyMap<string, string>
  readonly forms: readonly Form[]
}

const place = /\{(\d)\}/g

let chinese: MessageCatalogue | undefined

/** The Chinese messages; of this app, in `src` and in `dist` they stand two folders up. */
export function chineseMessages(): MessageCatalogue {
  chinese ??= readCatalogue(readFileSync(new URL('../../messages/zh.yaml', import.meta.url), 'utf8'))
  return chinese
}

function readCatalogue(yaml: string): MessageCatalogue {
  const entries = Object.entries(parse(yaml) as Record<string, string>)
  const [fixed, open] = [entries.filter(([key]) => !/\{\d\}/.test(key)), entries.filter(([key]) => /\{\d\}/.test(key))]
  return {sentences: new Map(fixed), forms: open.map(([key, translation]) => formOf(key, translation))}
}

function formOf(key: string, translation: string): Form {
  const parts = key.split(place)
  const places = parts.filter((_, at) => at % 2 === 1)
  const source = parts.map((part, at) => (at % 2 === 1 ? '(.*?)' : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')))
  return {pattern: new RegExp(`^${source.join('')}$`, 's'), places, translation}
}

/** One sentence in the catalogue's language; `undefined` if it is not listed. */
export function translated(sentence: string, catalogue: MessageCatalogue): string | undefined {
  const fixed = catalogue.sentences.get(sentence)
  if (fixed !== undefined) return fixed
  for (const {pattern, places, translation} of catalogue.forms) {
    const found = pattern.exec(sentence)
    if (found === null) continue
    const values = new Map(places.map((name, at) => [name, found[at + 1] ?? '']))
    return translation.replaceAll(place, (_, name: string) => {
      const value = values.get(name) ?? ''
      return translated(value, catalogue) ?? value
    })
  }
  return undefined
}
