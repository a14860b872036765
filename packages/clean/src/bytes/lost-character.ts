import {chineseClassifiers, chineseUnits, numbersFile} from '@jianbao/lexicon/clean'
import type {Certainty, Span} from '@jianbao/model'
import type {Remark} from '../rule.js'
import {simplify} from '../rules/script.js'
import type {Slip} from './hypothesis.js'
import {isItem, missingParenthesis} from './missing-parenthesis.js'

/** What stands for a swallowed ASCII character. */
export interface Lost {
  readonly put: string
  readonly certainty: Certainty
  readonly note: string
  readonly remark?: Remark
}

// An indent, or the number of a section.
const paragraphStart = /^(?:[\u3000 ]{2}|（?[一二三四五六七八九十]{1,3}[、）)])/

let behindDigit: RegExp | undefined
let names: RegExp | undefined

/**
 * The ASCII character behind the slip: the digit of a year that the document has elsewhere; a parenthesis where the
 * rest of the line lacks one; else most likely a digit, and a digit is never guessed.
 */
export function lostCharacter(text: string, {start, end, after: read}: Slip): Lost {
  const feed = text.indexOf('\n', end)
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start) + read
  const after = text.slice(end, feed < 0 ? undefined : feed)
  behindDigit ??= new RegExp(`^(?:${numbersFile.behindDigit})`, 'u')
  const isNumber = behindDigit.test(after) || (/[(（]$/.test(read) && /^[)）]/.test(after))
  if (!isNumber || isItem(before, after)) {
    const put = missingParenthesis(before, after)
    if (put !== undefined) return {put, certainty: 'inferred', note: `the line lacks a “${put}”`}
  }
  if (paragraphStart.test(after))
    return {put: '\n', certainty: 'inferred', note: 'what follows begins a paragraph: the line feed was swallowed'}
  const year = knownYear(text, after)
  if (year !== undefined) return year
  const place = {start: end - 1, end}
  if (!isNumber && isClauseStart(text, before, after))
    return /\p{Script=Han}$/u.test(before) && hasPlainCommas(text) ? commaPut(place) : spacePut(place)
  if (!isNumber) return somethingPut(place, after)
  const remark: Remark = {
    ...place,
    ruleId: 'lost-digit',
    severity: 'warning',
    reason: 'A character, most likely a digit, was swallowed and cannot be restored.',
    hint: 'Look the figure up in another copy of the report.'
  }
  return {put: '▯', certainty: 'determined', note: 'the swallowed character is lost', remark}
}

const longestUnit = 6

/** What counts or measures, as it stands behind a number. */
function countingWords(): string[] {
  const {count, arabicOnly, phraseEnd, people} = chineseClassifiers
  const units = chineseUnits.units.flatMap(({words, powers = {}}) => [...words, ...Object.keys(powers)])
  return [count, arabicOnly, phraseEnd, people, units].flat()
}

/**
 * Whether what follows can be no part of a number or word of letters: no counting word or unit, and nothing that the
 * text has behind a digit or letter elsewhere.
 */
function isClauseStart(text: string, before: string, after: string): boolean {
  const [next = ''] = after
  names ??= new RegExp(`^${numbersFile.namesBehindDigit}`, 'u')
  if (!/\p{Script=Han}/u.test(next) || !/[\p{Script=Han}，。；：、]$/u.test(before) || names.test(next)) return false
  const word = simplify(after.slice(0, longestUnit))
  if (countingWords().some((counting) => word.startsWith(counting))) return false
  return !new RegExp(`[0-9A-Za-z.%]${next}`).test(text)
}

// Between Han characters: a page whose commas are ASCII has hardly another.
const plainCommas = /\p{Script=Han},\p{Script=Han}/gu
const wideCommas = /\p{Script=Han}，\p{Script=Han}/gu

const hasPlainCommas = (text: string) => (text.match(plainCommas)?.length ?? 0) >= (text.match(wideCommas)?.length ?? 0)

/** What to tell where a character was swallowed that is no digit. */
function swallowed(place: Span, what: string): Remark {
  return {
    ...place,
    ruleId: 'lost-character',
    severity: 'info',
    reason: `A character, most likely ${what}, was swallowed.`,
    hint: 'Look the passage up in another copy of the report.'
  }
}

/** `工作?不斷` on a page of ASCII commas. */
function commaPut(place: Span): Lost {
  const remark = swallowed(place, 'a comma')
  const note = 'no number or word of letters stands before what follows; the commas of this page are ASCII'
  return {put: ',', certainty: 'inferred', note, remark}
}

/** `繼續?實行`, `平方米，?配備`, where commas are full-width: no digit, letter or mark of the page stands there. */
function spacePut(place: Span): Lost {
  const remark = swallowed(place, 'a space or a line feed')
  const note = 'no number or word of letters stands before what follows, and the marks of this page are full-width'
  return {put: '', certainty: 'inferred', note, remark}
}

// Behind the last character of a line what was swallowed is no digit: `*` of Markdown, a blank, a line feed.
const behindText = /^(?:[\s*_#|<&]|$)/

/** A digit or a letter, most likely; at the end of a line markup, for which no mark is put. */
function somethingPut(place: Span, after: string): Lost {
  const isNothing = behindText.test(after)
  const remark: Remark = {
    ...place,
    ruleId: 'lost-character',
    severity: isNothing ? 'info' : 'warning',
    reason: `A character, most likely ${isNothing ? 'markup or punctuation' : 'a digit or a letter'}, was swallowed and cannot be restored.`,
    hint: 'Look the passage up in another copy of the report.'
  }
  return isNothing
    ? {put: '', certainty: 'inferred', note: 'behind the last word of a line markup was swallowed', remark}
    : {put: '▯', certainty: 'determined', note: 'the swallowed character is lost', remark}
}

/**
 * `▯024年` in a document whose only year of that ending is 2024. A report speaks of 1840 to 2099, so that an ending has
 * one century: where the document has the year as well, nothing else can stand here.
 */
export function knownYear(text: string, after: string): Lost | undefined {
  const [, ending = ''] = /^(\d{3})年/.exec(after) ?? []
  const century = /^0/.test(ending) ? '2' : /^[89]/.test(ending) ? '1' : undefined
  if (century === undefined) return undefined
  const found = Array.from(text.matchAll(new RegExp(`(?<!\\d)(\\d)${ending}(?=年)`, 'g')), ([, digit = '']) => digit)
  if (found.length === 0 || found.some((other) => other !== century)) return undefined
  const times = found.length === 1 ? 'once' : `${found.length} times`
  const note = `the document has ${century}${ending} ${times} and no other year of that ending`
  return {put: century, certainty: 'determined', note}
}
