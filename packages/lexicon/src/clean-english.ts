import {data} from './generated/clean-english.js'
import {data as compiled} from './generated/clean-english-words.js'

/** `data/clean/english.yaml`: what stands around damaged numbers in English, and words as scans misread them. */
export interface EnglishFile {
  readonly source: string
  readonly endsNumber: string
  readonly months: string
  readonly tellsNumber: string
  readonly wholeNumber: string
  readonly notCounted: string
  readonly misreadCue: string
  /** What a scan has read, and what may be meant. */
  readonly misread: {
    readonly strong: readonly (readonly [string, string])[]
    readonly weak: readonly (readonly [string, string])[]
  }
  readonly shortWords: readonly string[]
  readonly gluedBefore: readonly string[]
  readonly ligatureCue: string
  readonly words: readonly string[]
}

/** As compiled; the shape is checked by the tests. */
export const englishFile = data as EnglishFile

let all: ReadonlySet<string> | undefined

/** Words of English in small letters, with those of reports; made when it is asked for first. */
export function englishWords(): ReadonlySet<string> {
  all ??= decoded()
  return all
}

function decoded(): ReadonlySet<string> {
  const words = new Set<string>()
  let before = ''
  for (const line of compiled.split('\n')) {
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1)
    words.add(before)
  }
  return words
}
