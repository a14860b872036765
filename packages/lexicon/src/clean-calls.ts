import {data} from './generated/clean-calls.js'

/** `data/clean/calls.yaml`: what pages say to their readers. Regular expressions with the flags `iu`. */
export interface CallsFile {
  readonly source: string
  readonly chinese: readonly string[]
  readonly english: readonly string[]
  /** What lines of reports say that have such words. */
  readonly report: string
  readonly reportEnglish: string
}

/** As compiled; the shape is checked by the tests. */
export const callsFile = data as CallsFile
