import {englishFile, numbersFile} from '@jianbao/lexicon/clean'

/** What shares and measures are told in, as it stands behind a number. */
export const unit = `(?:[%％]|(?:${numbersFile.englishScales}|${numbersFile.englishMeasures})\\b)`
/** What a number may have in front of it, so that it is no part of a name or code. */
export const free = '(?<![\\w.,/-])'

/** How far a sentence is looked at. */
export const reach = 40

/** Patterns of what stands before and behind a number in a sentence. */
interface Around {
  readonly amount: RegExp
  readonly ends: RegExp
  readonly tells: RegExp
  /** Behind which no number can end before a comma. */
  readonly whole: RegExp
  readonly counts: RegExp
  readonly scales: RegExp
  readonly measures: RegExp
}

let around: Around | undefined

/** Compiled when they are asked for first. */
export function aroundNumber(): Around {
  if (around) return around
  const {endsNumber, tellsNumber, wholeNumber, notCounted} = englishFile
  around = {
    amount: new RegExp(`(?:\\b(?:${numbersFile.beforeParted})|${tellsNumber}) (?:RMB|US\\$|\\$|¥)? ?$`, 'i'),
    ends: new RegExp(`(?:${endsNumber}) [(“"]?$`, 'i'),
    tells: new RegExp(`(?:(?:${tellsNumber}) (?:RMB|US\\$|\\$|¥)? ?|[;:(] ?)$`, 'i'),
    whole: new RegExp(`\\b(?:${wholeNumber}) $`, 'i'),
    counts: new RegExp(`^ (?!(?:${notCounted})\\b)[A-Za-z]`),
    scales: new RegExp(`^ ?(?:${numbersFile.englishScales})\\b`),
    measures: new RegExp(`^ (?:${numbersFile.englishMeasures})\\b`)
  }
  return around
}
