import {countsPart, followsLabel, isGoverned, isNumbered, reachesSpelled, tellsOfPart} from './bare-number.js'
import {isAhead, isCalendarSpan} from './calendar-span.js'
import {countsMore} from './counted-more.js'
import {closesCounts, countsGroup, countsStanding, isStep, movesNumber, opensCounts} from './counted-part.js'
import {countedPhrase} from './counted-phrase.js'
import {countedUnit} from './counted-unit.js'
import {type Found, finish, lower} from './found.js'
import {isDate, isLabelled, isNameOrAnnouncement} from './name.js'
import {goesOn} from './number-goes-on.js'
import {type Numeral, readCardinal} from './numeral.js'
import {type Range, readRange, readRangeEnd} from './range.js'
import type {Token} from './token.js'
import {isAge, isRankedAmong, isTopClass, tellsHowOften} from './uncounted.js'
import {readUnit} from './unit.js'
import {hyphenatedMoney, unitBehind} from './unit-of-number.js'
import {words} from './words.js'

/**
 * Where the noun that a number counts begins: `Twelve | of the | projects`, `50 such | facilities`, `300 million plus | people`,
 * `90,000 or more | jobs`.
 */
function nounStart(tokens: readonly Token[], at: number): number {
  const sign = lower(tokens, at)
  if (sign === '-' && words.plusWords.has(lower(tokens, at + 1))) return at + 2
  if (words.nounSigns.has(sign)) return at + 1
  if (sign === 'or' && words.orWords.has(lower(tokens, at + 1))) return at + 2
  if (sign !== 'of' || !words.definite.has(lower(tokens, at + 1))) return at
  // "Twenty-six of the | 30 | projects"
  return readCardinal(tokens, at + 2)?.to ?? at + 2
}

/** `one` counts only where something is added one by one: `add one “lighthouse factory”`, `4 companies and 1 platform`. */
function isRealOne(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  // "achieved zero breakthrough"
  if (numeral.value === 0 && numeral.spelled) return false
  if (numeral.value !== 1 || !numeral.spelled) return true
  if (lower(tokens, at + 1) === 'of') return false
  return words.countsOne.has(lower(tokens, at - 1)) || opensCounts(tokens, at) || closesCounts(tokens, at)
}

/** `Listed companies: 45, | four | more than in 2022`. */
const isCompared = (tokens: readonly Token[], to: number) =>
  words.comparatives.has(lower(tokens, to)) && lower(tokens, to + 1) === 'than'

/** `leaving only | eight | without access`: those of which it is not true. */
const isLeft = (tokens: readonly Token[], at: number, to: number) =>
  words.onlyWords.has(lower(tokens, at - 1)) && words.without.has(lower(tokens, to))

/** How far before its number what a rate is of may stand: `For every 10,000 residents the city now has`. */
const rateReach = 10

/** `For | every | 10,000 residents the city now has 50.2 patents`. */
const isOfEach = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - rateReach), at).some((token) => words.denominatorSigns.has(token.lower))

function readCount(tokens: readonly Token[], at: number, range: Range): Found | undefined {
  const {numeral} = range
  const isMark = words.marks.has(lower(tokens, numeral.to)) && words.definite.has(lower(tokens, at - 1))
  const counts = !isMark && !tellsOfPart(tokens, at, numeral.to)
  const phrase = counts ? countedPhrase(tokens, nounStart(tokens, numeral.to)) : undefined
  if (!phrase) {
    if (isMark) return finish(at, range, {unit: 'count', factor: 1, to: numeral.to}, 'en/mark')
    const listed =
      followsLabel(tokens, at, numeral.to) ||
      reachesSpelled(tokens, at, numeral.to) ||
      isCompared(tokens, numeral.to) ||
      isLeft(tokens, at, numeral.to) ||
      goesOn(tokens, at, numeral.to) ||
      countsPart(tokens, at, numeral) ||
      tellsOfPart(tokens, at, numeral.to) ||
      countsMore(tokens, at, numeral) ||
      countsGroup(tokens, at, numeral) ||
      isNumbered(tokens, at) ||
      isStep(tokens, at, numeral) ||
      countsStanding(tokens, at, numeral) ||
      movesNumber(tokens, at, numeral)
    // "two" alone counts what was named; "ten billion less than last year" is an amount
    if (!listed && ((numeral.spelled && numeral.power < 6) || !isGoverned(tokens, at))) return undefined
    // "including | 2.8 million | who will be relocated"
    const unit = lower(tokens, numeral.to) === 'who' ? 'person' : 'count'
    return finish(at, range, {unit, factor: 1, to: numeral.to}, 'en/bare')
  }
  // "6.26 lightning strikes" are those of June 26, "21.5 cars per 100 households" a rate, "For every 10,000 residents the city
  // has 50.2 patents" too
  const isDecimal = numeral.power === 0 && /^\d+\.\d/.test(tokens[at]?.text ?? '') && numeral.to === at + 1
  if (isDecimal && lower(tokens, phrase.to) !== 'per' && !isOfEach(tokens, at)) return undefined
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
  // "cut to 3.8 days – | 63.2 days | less than allowed" compares
  if (isCompared(tokens, same.to)) return undefined
  return finish(at, {numeral, high: end.value}, same, `en/unit-range`)
}

/** Reads a number with its unit or with what it counts. */
export function readNumber(tokens: readonly Token[], at: number): Found | undefined {
  const first = readCardinal(tokens, at)
  if (!first || isLabelled(tokens, at) || isTopClass(tokens, at, first.to) || isRankedAmong(tokens, at))
    return undefined
  const range = readRange(tokens, at, first)
  const {numeral} = range
  const unit = unitBehind(tokens, at, numeral)
  const sized = hyphenatedMoney(tokens, numeral)
  if (sized) return finish(at, range, sized, 'en/hyphenated-money')
  if (
    unit &&
    (!numeral.spelled ||
      numeral.value !== 1 ||
      /^(?:CNY|pp|%)$/.test(unit.unit) ||
      isAhead(tokens, unit.to) ||
      lower(tokens, at - 1) === 'by')
  ) {
    if (isCalendarSpan(tokens, at, unit.to, unit.unit)) return undefined
    if (unit.unit === 'times' && tellsHowOften(tokens, at, numeral, unit.to))
      return finish(at, range, {...unit, unit: 'count'}, 'en/often')
    const found = readUnitRange(tokens, at, range, unit) ?? finish(at, range, unit, `en/unit-${unit.unit}`)
    const turned = unit.unit === '%' && words.negatives.has(lower(tokens, at - 1)) && found.value !== null
    return turned ? {...found, value: -(found.value ?? 0)} : found
  }
  if (isAge(tokens, at)) return finish(at, range, {unit: 'year', factor: 1, to: numeral.to}, 'en/age')
  // "by a factor of 3"
  if (lower(tokens, at - 1) === 'of' && lower(tokens, at - 2) === 'factor')
    return finish(at, range, {unit: 'times', factor: 1, to: numeral.to}, 'en/factor')
  // "2026–2030 outlook"
  if (isDate(tokens, at, numeral) || (isDate(tokens, at, first) && range.high !== undefined)) return undefined
  return readCount(tokens, at, range)
}
