import {chineseClassifiers, chinesePatterns, chineseUnits, WordTable} from '@jianbao/lexicon'

const {endsBehind, otherWord, perSign, streakNumber} = chinesePatterns.quantity

/** A unit as it stands behind a number. */
export interface UnitReading {
  readonly end: number
  /** Canonical unit: `CNY`, `CNY/month`. */
  readonly unit: string
  /** Power of ten between the word's unit and the canonical one: 6 for 平方公里. */
  readonly power: number
  /** As written: `家`, `平方公里`, `元/月`. */
  readonly word: string
  /** It is a classifier, which counts whatever noun follows. */
  readonly counts: boolean
  /** It counts only behind Arabic or large numbers. */
  readonly arabicOnly: boolean
}

type Entry = Omit<UnitReading, 'end' | 'word'>

/** 连续四届获得; elsewhere 届 numbers sessions. */
const onlyStreaks = new Set(chineseClassifiers.streaks.filter((word) => !chineseClassifiers.count.includes(word)))
const table = new WordTable<Entry>(entries())
/** 246期 and 120万字 count only where the phrase ends behind them: 二期工程, 8字方针 do not. */
const phraseEnd = new Set(chineseClassifiers.phraseEnd)
/** 举办3期培训班: behind such a verb they count. */
const holds = new RegExp(`(?:${chineseClassifiers.holds.join('|')})\\d+$`)
const yearly = /^(?:t|kg|m3|m2|kWh|count|TEU|person-time)$/
const per = new WordTable<string>(Object.entries(chineseUnits.per))

function* entries(): Generator<readonly [string, Entry]> {
  const plain = {power: 0, counts: false, arabicOnly: false}
  const arabicOnly = new Set(chineseClassifiers.arabicOnly)
  for (const word of [...chineseClassifiers.count, ...chineseClassifiers.phraseEnd, ...onlyStreaks])
    yield [word, {...plain, unit: 'count', counts: true, arabicOnly: arabicOnly.has(word)}]
  for (const {unit, words, powers} of chineseUnits.units) {
    for (const word of words) yield [word, {...plain, unit, counts: /^(?:person|household)/.test(unit)}]
    for (const [word, power] of Object.entries(powers ?? {})) yield [word, {...plain, unit, power}]
  }
  for (const [unit, words] of Object.entries(chineseUnits.compounds))
    for (const word of words) yield [word, {...plain, unit}]
}

/** The unit that starts at `at` (one space may come before it), with its `/月`, `每人每月`. */
export function readUnit(text: string, at: number): UnitReading | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at
  const found = table.startingAt(text, start)
  if (!found) return null
  const [word, entry] = found
  const end = start + word.length
  if (
    phraseEnd.has(word) &&
    !endsBehind.test(text.slice(end, end + 2)) &&
    !(text.charAt(end) === '的' && /[万亿]/.test(text.charAt(at - 1))) &&
    !holds.test(text.slice(Math.max(0, at - 8), at))
  )
    return null
  if (onlyStreaks.has(word) && !streakNumber.test(text.slice(Math.max(0, at - 8), at))) return null
  if (otherWord.test(text.slice(start, start + 3))) return null
  if (/[A-Za-z]$/.test(word) && /[A-Za-z]/.test(text.charAt(end))) return null
  const rate = readRate(text, end)
  const {power, counts, arabicOnly} = entry
  if (rate === null) return {end, unit: entry.unit, power, word, counts, arabicOnly}
  // 万吨/年: what is made in a year is told without it
  const unit = rate.per === 'year' && yearly.test(entry.unit) ? entry.unit : `${entry.unit}/${rate.per}`
  return {end: rate.end, unit, power, word: text.slice(start, rate.end), counts: false, arabicOnly}
}

/** `/月`, `／人·月`, `每亩` behind a unit. */
function readRate(text: string, at: number): {readonly per: string; readonly end: number} | null {
  if (!perSign.test(text.charAt(at))) return null
  const found = per.startingAt(text, at + 1)
  return found ? {per: found[1], end: at + 1 + found[0].length} : null
}

/** 每人每月 directly before a number: `person-month`; `null` when there is none. */
export function rateBefore(text: string, at: number): string | null {
  const words: string[] = []
  for (let end = at; end > 0; ) {
    const found = per.endingAt(text, end)
    if (!found || text.charAt(end - found[0].length - 1) !== '每') break
    words.unshift(found[1])
    end -= found[0].length + 1
  }
  return words.length === 0 ? null : words.join('-').replace(/^(month|year)-person$/, 'person-$1')
}
