import {data} from './generated/clean-letters.js'

/** `data/clean/letters.yaml`: forms of letters and words as copies from PDF have them. */
export interface LettersFile {
  readonly source: string
  /** Radicals and the characters of the same shape. */
  readonly radicals: Readonly<Record<string, string>>
  /** English words that keep a hyphen behind them at the end of a line. */
  readonly compounds: readonly string[]
  /** Expressions for words before which, and behind which, a hyphen at the end of a line stays. */
  readonly secondParts: string
  readonly peoples: string
  /** Expressions for what such a word goes on with when it is only the first part of a longer one. */
  readonly solid: Readonly<Record<string, string>>
  /** Groups of Han characters that scanning puts for each other, parted by spaces. */
  readonly lookAlikes: string
  /** Signs of other scripts and the Han characters of the same shape. */
  readonly foreign: Readonly<Record<string, string>>
  readonly lookAlikeCue: string
}

/** As compiled; the shape is checked by the tests. */
export const lettersFile = data as LettersFile
