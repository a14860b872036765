import {data} from './generated/clean-page.js'

/** `data/clean/page.yaml`: how lines of a page look, and those of a report beside them. Expressions with the flag `u`. */
export interface PageFile {
  readonly source: string
  readonly cues: readonly string[]
  readonly within: readonly string[]
  readonly box: string
  readonly visitor: string
  readonly menu: string
  readonly session: string
  readonly speaker: string
  readonly title: string
  readonly titlePart: string
  readonly otherTitle: string
  readonly noTitle: string
  readonly theme: string
  readonly english: string
  readonly hearers: string
  readonly heading: string
  readonly item: string
  readonly note: string
  readonly supplement: string
  readonly figures: string
  readonly thanks: string
  /** Characters of a class of a regular expression. */
  readonly markSigns: string
  readonly commonSigns: string
  readonly address: string
  readonly ownAddress: string
  readonly beforeAddress: string
  readonly inBrackets: string
}

/** As compiled; the shape is checked by the tests. */
export const pageFile = data as PageFile
