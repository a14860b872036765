import {mayStart} from './may-start.js'
import type {Token} from './token.js'
import {type VerbForm, verbForm} from './verb-form.js'
import {type WordClass, wordClass} from './word-class.js'

/** What a token is by its text alone: the same wherever it stands. */
export class Word implements Omit<Token, 'start' | 'end'> {
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind']
  readonly mayStart: boolean
  readonly verb: VerbForm | undefined
  readonly wordClass: WordClass

  constructor(text: string, kind: Token['kind']) {
    this.text = text
    this.lower = lowerCase(text)
    this.kind = kind
    this.mayStart = mayStart(this)
    this.verb = verbForm(this.lower)
    this.wordClass = kind === 'mark' ? 'mark' : wordClass(this.lower, this.verb)
  }
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** A power of two, many times the words that one report uses, so that few of them meet in a slot. */
const slots = 0x1_00_00

/** Longer words are not kept: they are addresses and what hostile texts are made of. */
const longestKept = 32

const kept: Array<Word | undefined> = new Array(slots).fill(undefined)

/**
 * The plain word between two places of a text, with what is known of it. Reports say the same words over and over: each
 * is cut out and looked at once, and all its copies are one string, which sets and maps find without comparing letters.
 * `hash`: that of its characters. A slot and its neighbour hold the words that came last, so that an archive does not fill the memory.
 */
export function wordBetween(text: string, start: number, end: number, hash: number): Word {
  if (end - start > longestKept) return new Word(text.slice(start, end), 'word')
  const slot = (hash ^ (hash >>> 15)) & (slots - 1)
  const last = kept[slot]
  if (last !== undefined && stands(last, text, start, end)) return last
  const beside = kept[slot ^ 1]
  if (beside !== undefined && stands(beside, text, start, end)) return beside
  const word = new Word(ownString(text.slice(start, end)), 'word')
  kept[slot ^ 1] = last
  kept[slot] = word
  return word
}

function stands({text: word}: Word, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start)
}

/** The hash of a word's characters up to the next one. */
export const nextHash = (hash: number, code: number) => Math.imul(hash ^ code, 0x9e3779b1)

/** The name of a property is the one string of its letters that there is; a slice would hold the whole text in memory. */
const ownString = (text: string): string => Object.keys({[text]: true})[0] ?? text

const marks = new Map<number, Word>()

/** The mark of one character. */
export function markOf(code: number): Word {
  const known = marks.get(code)
  if (known !== undefined) return known
  const mark = new Word(String.fromCodePoint(code), 'mark')
  marks.set(code, mark)
  return mark
}
