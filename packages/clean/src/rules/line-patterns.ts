import {englishFile, linesFile, numbersFile} from '@jianbao/lexicon/clean'

/** What a paragraph of a report, or a line of its head, can end with. */
export const sentenceEnd = /[。！？!?；;：:.”’」）)】》…|]$/

export interface LinePatterns {
  readonly freshStart: RegExp
  readonly restOfNumber: RegExp
  readonly goesOn: RegExp
  readonly goesOnChinese: RegExp
  readonly speechStart: RegExp
  readonly speechEnd: RegExp
  readonly unitBroken: RegExp
  readonly titleGoesOn: RegExp
  readonly pollutantCut: RegExp
  readonly meetingName: RegExp
  readonly meetingPaper: RegExp
  readonly laterHeadline: RegExp
  readonly firstHeadline: RegExp
  readonly englishScale: RegExp
  readonly endsNumber: RegExp
}

let patterns: LinePatterns | undefined

/** How lines begin anew, and how they go on. */
export function linePatterns(): LinePatterns {
  if (patterns) return patterns
  const {
    freshStart,
    restOfNumber,
    goesOn,
    goesOnChinese,
    speechStart,
    speechEnd,
    unitBroken,
    titleGoesOn,
    pollutantCut
  } = linesFile
  patterns = {
    freshStart: new RegExp(`^(?:${freshStart})`, 'u'),
    restOfNumber: new RegExp(`^(?:${restOfNumber})`, 'u'),
    goesOn: new RegExp(`(?:\\b(?:${goesOn.join('|')})|[a-z]['’]s)$`),
    goesOnChinese: new RegExp(`(?:${goesOnChinese})$`, 'u'),
    speechStart: new RegExp(`^(?:${speechStart})$`, 'u'),
    speechEnd: new RegExp(`^(?:${speechEnd})$`, 'u'),
    unitBroken: new RegExp(unitBroken, 'u'),
    pollutantCut: new RegExp(pollutantCut, 'u'),
    meetingName: new RegExp(linesFile.meetingName, 'u'),
    meetingPaper: new RegExp(linesFile.meetingPaper, 'u'),
    laterHeadline: new RegExp(linesFile.laterHeadline, 'u'),
    firstHeadline: new RegExp(linesFile.firstHeadline, 'u'),
    titleGoesOn: new RegExp(`^(?:${titleGoesOn})`, 'iu'),
    endsNumber: new RegExp(`(?:${englishFile.endsNumber}) $`, 'i'),
    englishScale: new RegExp(`^(?:${numbersFile.englishScales})\\b`)
  }
  return patterns
}
