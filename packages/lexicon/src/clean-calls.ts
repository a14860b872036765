import {data} from './generated/clean-calls.js'

/** `data/clean/calls.yaml`: what pages say to their readers. Regular expressions with the flags `iu`. */
export interface CallsFile {
  readonly source: string
  readonly chinese: readonly string[]
  readonly english: readonly string[]
  /** A word that every call has which ends in a full stop behind a paragraph. */
  readonly glued: string
  /** What lines of reports say that have such words. */
  readonly report: string
  readonly reportEnglish: string
}

/** As compiled; the shape is checked by the tests. */
export const callsFile = data as CallsFile
