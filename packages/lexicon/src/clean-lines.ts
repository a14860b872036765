import {data} from './generated/clean-lines.js'

/** `data/clean/lines.yaml`: how lines of reports begin and go on. Regular expressions with the flag `u`. */
export interface LinesFile {
  readonly source: string
  readonly freshStart: string
  readonly restOfNumber: string
  readonly goesOn: readonly string[]
  readonly goesOnChinese: string
  readonly pageNumber: string
  readonly headWithPage: string
  readonly speechStart: string
  readonly speechEnd: string
  readonly unitBroken: string
  readonly titleGoesOn: string
  readonly pollutantCut: string
  readonly meetingName: string
  readonly meetingPaper: string
  readonly laterHeadline: string
  readonly firstHeadline: string
}

/** As compiled; the shape is checked by the tests. */
export const linesFile = data as LinesFile
