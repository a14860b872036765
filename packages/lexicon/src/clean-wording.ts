import {data} from './generated/clean-wording.js'

/** `data/clean/wording.yaml`: what tells that a copy is no copy of the report. Regular expressions with the flag `u`. */
export interface WordingFile {
  readonly source: string
  readonly reworded: readonly string[]
  readonly masked: string
  readonly missing: string
  readonly shareless: string
}

/** As compiled; the shape is checked by the tests. */
export const wordingFile = data as WordingFile
