import {data} from './generated/clean-letters.js'

/** `data/clean/letters.yaml`: forms of letters and words as copies from PDF have them. */
export interface LettersFile {
  readonly source: string
  /** Radicals and the characters of the same shape. */
  readonly radicals: Readonly<Record<string, string>>
  /** English words that keep a hyphen behind them at the end of a line. */
  readonly compounds: readonly string[]
}

/** As compiled; the shape is checked by the tests. */
export const lettersFile = data as LettersFile
