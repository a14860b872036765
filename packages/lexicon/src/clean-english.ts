import {data} from './generated/clean-english.js'

/** `data/clean/english.yaml`: what stands around damaged numbers in English, and words as scans misread them. */
export interface EnglishFile {
  readonly source: string
  readonly endsNumber: string
  readonly tellsNumber: string
  readonly notCounted: string
}

/** As compiled; the shape is checked by the tests. */
export const englishFile = data as EnglishFile
