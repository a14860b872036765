import {chinesePatterns} from '@jianbao/lexicon'
import {decimal} from '@jianbao/model'
import type {Quantity} from '../quantity.js'
import {numeralValue, readNumeral} from './numeral.js'
import {rangeSignAt} from './range-sign.js'

const patterns = chinesePatterns.quantity

const parts = new RegExp(patterns.parts, 'y')
const slash = /(\d{1,3})\/(\d{1,3})(?![\d/])/y
const tenths = new RegExp(patterns.tenths, 'y')
const doubled = new RegExp(patterns.doubled, 'y')
const ofMany = new RegExp(patterns.perMany, 'y')
const simple = new RegExp(patterns.simple, 'y')

/**
 * Parts of a whole that are not written with `%`: 百分之八点二 (8.2 %), 千分之三 (3 ‰), 三成 (30 %), 十分之一 and 1/4 (ratio),
 * 12.5/10万 (so many in a hundred thousand), 翻一番 (two times).
 */
export function readFraction(text: string, at: number): Quantity | null {
  return (
    readHundredthsRange(text, at) ??
    readTenths(text, at) ??
    readPart(text, at) ??
    readOfMany(text, at) ??
    readSlash(text, at) ??
    readDoubling(text, at)
  )
}

/** 百分之八至百分之九, 百分之八到九, or one of them. */
function readHundredthsRange(text: string, at: number): Quantity | null {
  const low = readHundredths(text, at)
  if (!low || low.value === null) return low
  const next = rangeSignAt(text, low.end, at)
  const high = next === null ? null : (readHundredths(text, next) ?? upperPart(text, next, low))
  if (!high || high.value === null) return low
  if (low.unit !== high.unit || low.value >= high.value) return low
  return {...low, ...cut(text, at, high.end), high: high.value}
}

function upperPart(text: string, at: number, {unit}: Quantity) {
  const numeral = readNumeral(text, at)
  return numeral?.power === 0 ? {end: numeral.end, unit, value: numeralValue(numeral, 0)} : null
}

function readHundredths(text: string, at: number): Quantity | null {
  const sign = matchAt(parts, text, at)
  if (!sign) return null
  const numeral = readNumeral(text, at + sign[0].length)
  if (!numeral) return null
  const unit = sign[1] === '百' ? '%' : sign[1] === '千' ? '‰' : 'other'
  const more = numeral.more ? ({more: true} as const) : {}
  const value = numeralValue(numeral, 0)
  return {
    ...cut(text, at, numeral.end),
    value,
    unit,
    unitWord: sign[0],
    ...more,
    rules: ['fraction/hundredths']
  }
}

function readTenths(text: string, at: number): Quantity | null {
  const match = matchAt(tenths, text, at)
  const numeral = match && readNumeral(text, at)
  if (!match || !numeral) return null
  const value = Number(numeral.digits) * 10 + (match[2] === undefined ? 0 : 5)
  return {...cut(text, at, at + match[0].length), value, unit: '%', unitWord: '成', rules: ['fraction/tenths']}
}

function readPart(text: string, at: number): Quantity | null {
  const match = matchAt(simple, text, at)
  if (!match) return null
  const below = readNumeral(match[1] ?? '', 0)
  const above = readNumeral(match[2] ?? '', 0)
  return ratio(text, at, match[0].length, above?.digits, below?.digits, 'fraction/part')
}

/** 死亡率12.5/10万 */
function readOfMany(text: string, at: number): Quantity | null {
  const match = matchAt(ofMany, text, at)
  return match
    ? {
        ...cut(text, at, at + match[0].length),
        value: Number(match[1]),
        unit: 'other',
        unitWord: '',
        rules: ['fraction/of-many']
      }
    : null
}

function readSlash(text: string, at: number): Quantity | null {
  const match = matchAt(slash, text, at)
  return match ? ratio(text, at, match[0].length, match[1], match[2], 'fraction/slash') : null
}

function readDoubling(text: string, at: number): Quantity | null {
  const match = matchAt(doubled, text, at)
  const numeral = match && readNumeral(text, at + match[0].length - 2)
  if (!match || !numeral?.digits) return null
  const start = at + match[0].length - 2
  const value = 2 ** Number(numeral.digits)
  return {...cut(text, start, start + 2), value, unit: 'times', unitWord: '番', rules: ['fraction/doubling']}
}

function ratio(
  text: string,
  at: number,
  length: number,
  above?: string | null,
  below?: string | null,
  rule = ''
): Quantity | null {
  if (above == null || below == null || Number(below) === 0) return null
  const value = decimal(above).div(below).toNumber()
  return {...cut(text, at, at + length), value, unit: 'ratio', unitWord: '', rules: [rule]}
}

function cut(text: string, start: number, end: number) {
  return {start, end, surface: text.slice(start, end)}
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
