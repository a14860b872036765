import {data} from './generated/clean-numbers.js'

/** `data/clean/numbers.yaml`: what stands around damaged numbers. Regular expressions with the flag `u`. */
export interface NumbersFile {
  readonly source: string
  readonly asks: string
  readonly measures: string
  readonly lostYear: string
  readonly lostMonth: string
  readonly parts: string
  readonly from: string
  readonly behindDigit: string
  readonly namesBehindDigit: string
  readonly behindLetters: string
  readonly englishMeasures: string
  readonly englishScales: string
  readonly beforeParted: string
  readonly englishGlued: string
}

/** As compiled; the shape is checked by the tests. */
export const numbersFile = data as NumbersFile
