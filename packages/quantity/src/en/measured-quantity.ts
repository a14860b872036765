import {english} from '@jianbao/lexicon'
import {countedPhrase} from './counted-phrase.js'
import {countedUnit} from './counted-unit.js'
import {type Found, finish, lower} from './found.js'
import {isDate, isLabelled, isNameOrAnnouncement} from './name.js'
import {type Numeral, readCardinal} from './numeral.js'
import {type Range, readRange, readRangeEnd} from './range.js'
import type {Token} from './token.js'
import {readUnit} from './unit.js'

const scales = english.numerals.scales
const governed =
  /^(?:to|of|at|by|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|total(?:s|ed|ing)?|was|is|were|than|over|about|around|nearly|least|respectively|another)$/

/** A number without unit or noun is a figure only where a verb or preposition of measure stands before it. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  if (governed.test(lower(tokens, at - 1))) return true
  if (/^(?:more|less|higher|lower|fewer)$/.test(lower(tokens, readCardinal(tokens, at)?.to ?? at))) return true
  // "an increase of 2.8 and 5.5 over 2007", "by 8.6 million and 8.8 million"
  let before = at - 2
  while (scales[lower(tokens, before)] !== undefined) before--
  if (lower(tokens, at - 1) === 'and' && tokens[before]?.kind === 'number' && governed.test(lower(tokens, before - 1)))
    return true
  if (sharesUnit(tokens, at)) return true
  // "12.28 million of them", "55.75 million in number"
  const after = readCardinal(tokens, at)?.to ?? at
  if (/^(?:of (?:them|whom|which)|in number)$/.test(`${lower(tokens, after)} ${lower(tokens, after + 1)}`)) return true
  if (goesOn(tokens, at, after)) return true
  // "5,621 proposals were put forward, and | 4,791 | have been filed"
  const next = lower(tokens, readCardinal(tokens, at)?.to ?? at)
  return /^(?:have|has|were|was|are|will)$/.test(next) && /^(?:and|,|;)$/.test(lower(tokens, at - 1))
}

/** How far before a number the one may stand whose noun it shares. */
const listReach = 25

/** `4,742 were from members, | 201 from the central committees, two from associations`: the noun is that of the first. */
function goesOn(tokens: readonly Token[], at: number, after: number): boolean {
  if (!/^(?:from|on)$/.test(lower(tokens, after)) || !/^(?:,|and|;)$/.test(lower(tokens, at - 1))) return false
  return tokens.slice(Math.max(0, at - listReach), at - 1).some(({kind}) => kind === 'number')
}

/** `received | 94 | and 90 proposals respectively`, `2.5 | and 0.2 percent`: the number behind `and` has the unit of both. */
function sharesUnit(tokens: readonly Token[], at: number): boolean {
  const first = readCardinal(tokens, at)
  if (!first || first.spelled || /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) return false
  const second = lower(tokens, first.to) === 'and' ? readCardinal(tokens, first.to + 1) : undefined
  if (!second || second.spelled) return false
  if (readUnit(tokens, second.to)) return true
  return tokens.slice(second.to, second.to + 4).some((token) => token.lower === 'respectively')
}

/** Where the noun that a number counts begins: `Twelve | of the | projects`, `50 such | facilities`, `300 million plus | people`. */
function nounStart(tokens: readonly Token[], at: number): number {
  const sign = lower(tokens, at)
  if (/^(?:plus|\+|such)$/.test(sign)) return at + 1
  return sign === 'of' && /^(?:the|its|our|their|these|those)$/.test(lower(tokens, at + 1)) ? at + 2 : at
}

/** `one` counts only where something is added one by one: `add one “lighthouse factory”`, `4 companies and 1 platform`. */
function isRealOne(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (numeral.value !== 1 || !numeral.spelled) return true
  return (
    /^(?:add(?:s|ed|ing)?|build(?:ing)?|built|new|establish(?:es|ed|ing)?|w[io]n)$/.test(lower(tokens, at - 1)) &&
    lower(tokens, at + 1) !== 'of'
  )
}

function readCount(tokens: readonly Token[], at: number, range: Range): Found | undefined {
  const {numeral} = range
  const phrase = countedPhrase(tokens, nounStart(tokens, numeral.to))
  if (!phrase) {
    const listed = goesOn(tokens, at, numeral.to)
    if (!listed && (numeral.spelled || !isGoverned(tokens, at))) return undefined
    return finish(at, range, {unit: 'count', factor: 1, to: numeral.to}, 'en/bare')
  }
  // "6.26 lightning strikes" are those of June 26
  if (numeral.power === 0 && /^\d+\.\d/.test(tokens[at]?.text ?? '') && numeral.to === at + 1) return undefined
  if (isNameOrAnnouncement(tokens, at, numeral, phrase) || !isRealOne(tokens, at, numeral)) return undefined
  return {
    ...finish(at, range, {unit: countedUnit(tokens, phrase), factor: 1, to: numeral.to}, 'en/count'),
    counted: phrase
  }
}

/** `between 41.7% and 86.7%`, `5% to 6%`: a range whose ends both have their unit. */
function readUnitRange(
  tokens: readonly Token[],
  at: number,
  low: Range,
  unit: {unit: string; factor: number; to: number}
): Found | undefined {
  const {numeral} = low
  const end = readRangeEnd(tokens, at, unit.to)
  const same = end && readUnit(tokens, end.to)
  if (!end || same?.unit !== unit.unit || end.value === null || numeral.value === null || end.value <= numeral.value)
    return undefined
  return finish(at, {numeral, high: end.value}, same, `en/unit-range`)
}

/** `for 21 consecutive months`, `two whole years`: an adjective between a number and its unit of time. */
function spanUnit(tokens: readonly Token[], at: number): ReturnType<typeof readUnit> {
  return /^(?:consecutive|straight|successive|full|whole|more|calendar)$/.test(lower(tokens, at))
    ? readUnit(tokens, at + 1)
    : readUnit(tokens, at)
}

/** `past five years`, `Twelfth Five Year Plan`: a stretch of the calendar, not a quantity. */
function isCalendarSpan(tokens: readonly Token[], at: number, to: number, unit: string): boolean {
  if (unit === 'year' && /^(?:plan|plans|program)$/.test(lower(tokens, to))) return true
  return (
    ['year', 'month', 'day', 'hour'].includes(unit) &&
    /^(?:past|last|next|previous|first|coming|recent|these|those|another|following|preceding)$/.test(
      lower(tokens, at - 1)
    )
  )
}

/** Reads a number with its unit or with what it counts. */
export function readNumber(tokens: readonly Token[], at: number): Found | undefined {
  const first = readCardinal(tokens, at)
  if (!first || isLabelled(tokens, at) || lower(tokens, at - 1) === 'top') return undefined
  const range = readRange(tokens, at, first)
  const {numeral} = range
  const unit = spanUnit(tokens, numeral.to)
  if (
    unit &&
    (!numeral.spelled || numeral.value !== 1 || unit.unit === 'CNY' || unit.unit === 'pp' || unit.unit === '%')
  ) {
    if (isCalendarSpan(tokens, at, unit.to, unit.unit)) return undefined
    return readUnitRange(tokens, at, range, unit) ?? finish(at, range, unit, `en/unit-${unit.unit}`)
  }
  if (isAge(tokens, at)) return finish(at, range, {unit: 'year', factor: 1, to: numeral.to}, 'en/age')
  // "by a factor of 3"
  if (lower(tokens, at - 1) === 'of' && lower(tokens, at - 2) === 'factor')
    return finish(at, range, {unit: 'times', factor: 1, to: numeral.to}, 'en/factor')
  if (isDate(tokens, at, numeral)) return undefined
  return readCount(tokens, at, range)
}

/** `people aged 65`, `over the age of 15`. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const before = lower(tokens, at - 1)
  if (before === 'aged' || before === 'age') return true
  if (/^(?:over|above|under|below)$/.test(before) && lower(tokens, at - 2) === 'aged') return true
  return before === 'of' && /^ages?$/.test(lower(tokens, at - 2))
}
