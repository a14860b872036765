import {chineseNumerals, chinesePatterns} from '@jianbao/lexicon'
import {chineseInteger, digitValues, scalePowers} from './chinese-integer.js'
import {withLowerParts} from './lower-parts.js'

const patterns = chinesePatterns.quantity
const {notScaleChar, onlyScale, onlyTen, scaleAtEnd, tenThousands} = chinesePatterns.quantity

/** A number as it stands in the text, without its unit. */
export interface Numeral {
  readonly start: number
  /** Behind the last digit, scale word or 多/余. */
  readonly end: number
  /** Plain decimal, times ten to `power`: 57.66亿 is `57.66` and 8. `null` when digits are destroyed. */
  readonly digits: string | null
  readonly power: number
  /** 470多, 1.5万余 */
  readonly more: boolean
  readonly script: 'arabic' | 'chinese'
  /** A scale word of 万 or more follows the digits. */
  readonly scaled: boolean
  /** Only a scale word: 百 in 百亩, 亿 in 亿元. */
  readonly bare: boolean
}

const destroyed = /[\d.]*(?:\$1\.\$2|[▯\uFFFD])[\d.▯\uFFFD]*/y
const grouped = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/y
// `2. 7亿元`: a space behind the point, of a scan; not `1. 20个`, where 1 numbers a list (see listNumber)
const plain = new RegExp(patterns.plain, 'y')
/** The digits behind a broken point. */
const broken = /\d+/y
// Longer runs are no numbers (十四五十四五…), and would be read again from each of their characters.
const longestChinese = 64
const chinese = new RegExp(patterns.chinese, 'y')
/** More (几十多), scale word, more again: numbered groups, since an object with names is made for each match. */
const tail = new RegExp(patterns.tail, 'y')

/** What a tail can begin with; most numbers have none. */
const tailStart = new Set(` ${chineseNumerals.more.join('')}数个十百千万亿`)

/** The numeral that starts at `at`, in folded text. */
export function readNumeral(text: string, at: number): Numeral | null {
  if (isHan(text, at)) return readChinese(text, at)
  const arabic = readDestroyed(text, at) ?? readArabic(text, at)
  return arabic && withLowerParts(arabic, text, (lower) => readArabic(text, lower))
}

/** Behind the basic Latin and punctuation blocks, before U+FFFD: a character of a Chinese numeral, if any of a number. */
function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x3007 && code < 0xfffd
}

/** Exact value: the decimal string shifted by the powers of ten, as the number nearest to it; of hundreds of digits none. */
export function numeralValue({digits, power}: Numeral, unitPower: number): number | null {
  const value = digits === null ? Number.NaN : Number(`${digits}e${power + unitPower}`)
  return Number.isFinite(value) ? value : null
}

function readDestroyed(text: string, at: number): Numeral | null {
  const match = matchAt(destroyed, text, at)
  if (!match) return null
  return withTail({start: at, digits: null, script: 'arabic'}, text, at + match[0].length)
}

function readArabic(text: string, at: number): Numeral | null {
  const match = matchAt(grouped, text, at) ?? matchAt(plain, text, at)
  if (!match) return null
  let digits = match[0].replaceAll(',', '')
  let end = at + match[0].length
  if (/[. ]$/.test(digits)) {
    const rest = matchAt(broken, text, end)?.[0] ?? ''
    digits = `${digits.replace(/[. ]/g, '')}.${rest}`
    end += rest.length
  }
  return withTail({start: at, digits, script: 'arabic'}, text, end)
}

function readChinese(text: string, at: number): Numeral | null {
  const match = matchAt(chinese, text, at)
  if (!match || match[0].length >= longestChinese) return null
  const run = withoutWordStart(match[0], text, at)
  const [whole = '', fraction] = run.split('点')
  const scale = fraction === undefined ? (scaleAtEnd.exec(whole)?.[0] ?? '') : ''
  const bare = onlyScale.test(whole) && !onlyTen.test(whole)
  const value = chineseInteger(whole)
  if (value === null || whole === '') return null
  const digits = fraction === undefined ? String(value) : `${value}.${chineseFraction(fraction)}`
  const numeral = withTail({start: at, digits, script: 'chinese'}, text, at + run.length)
  const joined =
    fraction === undefined && numeral.power > 0 ? joinScale(whole, text.slice(at + run.length, numeral.end)) : null
  return {...numeral, ...joined, scaled: numeral.scaled || scale !== '', bare}
}

/** 二十五亿七千多万: the scale behind 多 belongs to 七千 alone. */
function joinScale(whole: string, tail: string): Pick<Numeral, 'digits' | 'power'> | null {
  const value = chineseInteger(whole + tail.replace(new RegExp(notScaleChar, 'g'), ''))
  return value === null ? null : {digits: String(value), power: 0}
}

/** Without a last 千, 百 … that begins the next word: 五 in 五千瓦. */
function withoutWordStart(run: string, text: string, at: number): string {
  const last = at + run.length - 1
  if (run.length < 2) return run
  return chineseNumerals.notScale.some((word) => text.startsWith(word, last)) ? run.slice(0, -1) : run
}

function chineseFraction(text: string): string {
  return Array.from(text, (char) => digitValues.get(char) ?? 0).join('')
}

const none: readonly undefined[] = []

function withTail(head: Pick<Numeral, 'start' | 'digits' | 'script'>, text: string, end: number): Numeral {
  const {start, digits, script} = head
  const [, before, scale, after] = (tailStart.has(text.charAt(end)) && matchAt(tail, text, end)) || none
  // a space alone is no tail
  const taken = before ?? scale ?? after
  return {
    start,
    end: taken === undefined ? end : tail.lastIndex,
    digits,
    power: scale === undefined ? 0 : powerOf(scale),
    more: (before !== undefined && before !== '数') || after !== undefined || saysMore(scale),
    script,
    scaled: scale !== undefined && tenThousands.test(scale),
    bare: false
  }
}

/** 3[百多亿]: more than so many, of a scale word in two parts. */
function saysMore(scale: string | undefined): boolean {
  return scale !== undefined && scale.length > 2 && chineseNumerals.more.some((word) => scale.includes(word))
}

function powerOf(scale: string): number {
  return Array.from(scale).reduce((sum, char) => sum + (scalePowers.get(char) ?? 0), 0)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
