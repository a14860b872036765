import type {Certainty, Span} from '@jianbao/model'
import type {Remark} from '../rule.js'
import type {Slip} from './hypothesis.js'

/** What stands for a swallowed ASCII character. */
export interface Lost {
  readonly put: string
  readonly certainty: Certainty
  readonly note: string
  readonly remark?: Remark
}

// What a digit can stand before: digits, points, and the words that count things.
const afterDigit =
  /^(?:[\d.,%％‰]|[-~－—–]\d|[个個家項项件條条座所套部支辆輛场場处處户戶名人年月日天次元万萬亿億千百大类類级級批種种米亩畝吨噸公平倍位分小届屆号號期])/

// An indent, or the number of a section.
const paragraphStart = /^(?:[\u3000 ]{2}|（?[一二三四五六七八九十]{1,3}[、）)])/

/**
 * The ASCII character behind the slip: the digit of a year that the document has elsewhere; a parenthesis where the
 * rest of the line lacks one; else most likely a digit, and a digit is never guessed.
 */
export function lostCharacter(text: string, {start, end, after: read}: Slip): Lost {
  const feed = text.indexOf('\n', end)
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start) + read
  const after = text.slice(end, feed < 0 ? undefined : feed)
  const isNumber = afterDigit.test(after) || (/[(（]$/.test(read) && /^[)）]/.test(after))
  if (!isNumber) {
    const put = missingParenthesis(before, after)
    if (put !== undefined) return {put, certainty: 'inferred', note: `the line lacks a “${put}”`}
  }
  if (paragraphStart.test(after))
    return {put: '\n', certainty: 'inferred', note: 'what follows begins a paragraph: the line feed was swallowed'}
  const year = knownYear(text, after)
  if (year !== undefined) return year
  const place = {start: end - 1, end}
  if (!isNumber) return somethingPut(place, after)
  const remark: Remark = {
    ...place,
    ruleId: 'lost-digit',
    severity: 'warning',
    reason: 'A character, most likely a digit, was swallowed and cannot be restored.',
    hint: hintFor(text, after)
  }
  return {put: '▯', certainty: 'determined', note: 'the swallowed character is lost', remark}
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
  return {put: isNothing ? '' : '▯', certainty: 'determined', note: 'the swallowed character is lost', remark}
}

// A year that stands once may be the damaged one's neighbour; twice it is what the report is about.
const enoughYears = 2

/** `▯024年` in a document whose only year of that ending is 2024. Reports are of the 20th or 21st century. */
function knownYear(text: string, after: string): Lost | undefined {
  const [, ending] = /^(\d{3})年/.exec(after) ?? []
  if (ending === undefined) return undefined
  const found = Array.from(text.matchAll(new RegExp(`(?<!\\d)([12])${ending}(?!\\d)`, 'g')), ([, digit = '']) => digit)
  const [digit] = found
  if (digit === undefined || found.length < enoughYears || found.some((other) => other !== digit)) return undefined
  const note = `the document has ${digit}${ending} ${found.length} times and no other year of that ending`
  return {put: digit, certainty: 'determined', note}
}

function missingParenthesis(before: string, after: string): string | undefined {
  const depth = (text: string) => (text.match(/[(（]/g)?.length ?? 0) - (text.match(/[)）]/g)?.length ?? 0)
  if (depth(before.replace(/[(（][^()（）]{1,6}[)）]/g, '')) > 0 && depth(after) >= 0) return ')'
  const close = after.search(/[)）]/)
  const open = after.search(/[(（]/)
  return close >= 0 && (open < 0 || close < open) ? '(' : undefined
}

/** Numbers of the same text that end like the damaged one: 15分鐘 for ▯5分鐘. */
function hintFor(text: string, after: string): string {
  const lookUp = 'Look the figure up in another copy of the report.'
  const [rest = ''] = /^[\d.]*[^\d\s,，。]{0,2}/.exec(after) ?? []
  if (!/^\d/.test(rest)) return lookUp
  const candidates = new Set<string>()
  for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1))
    if (/\d/.test(text[at - 1] ?? '')) candidates.add(`${text[at - 1]}${rest}`)
  return candidates.size === 0 ? lookUp : `Elsewhere this text has ${[...candidates].sort().join(', ')}. ${lookUp}`
}
