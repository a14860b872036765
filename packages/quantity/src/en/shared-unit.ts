import {decimal} from '@jianbao/model'
import {isPlural} from './counted-phrase.js'
import type {EnglishQuantity} from './found.js'
import {linkWidth} from './number-list.js'
import type {Token} from './token.js'
import {words} from './words.js'

/** `0.06 yuan, 0.1 yuan and 0.2 yuan per kilogram`: the rate at the end holds for all. */
export function shareRates(tokens: readonly Token[], quantities: EnglishQuantity[]): EnglishQuantity[] {
  for (let at = quantities.length - 1; at > 0; at--) {
    const [before, quantity] = quantities.slice(at - 1, at + 1)
    if (!before || !quantity || quantity.unit.split('/')[0] !== before.unit || before.unit === quantity.unit) continue
    const between = tokens.slice(before.to, quantity.from)
    if (between.length > 0 && between.every(({lower: word}) => words.sharing.has(word)))
      quantities[at - 1] = {...before, unit: quantity.unit}
  }
  return quantities
}

/** `and`, with or without a comma, or the comma of a list that goes on with the same kind of number. */
function isLink(tokens: readonly Token[], at: number, index: number, quantities: readonly EnglishQuantity[]): boolean {
  const width = linkWidth(tokens, at)
  const [next, last] = quantities.slice(index + 1, index + 3)
  if (width === 0 || next?.from !== at + width) return false
  // "for a total of 640, and 850 pharmacies" is no list, "6, 7, and 8 percent" is one
  if (width === 2) return quantities[index - 1]?.to === at - 2 && tokens[at - 2]?.text === ','
  if (tokens[at]?.lower === 'and') return true
  return last !== undefined && last.from === next.to + linkWidth(tokens, next.to) && last.unit === next.unit
}

/** A number from here on has its size written out: `900,000 and 1.2 million`. */
const writtenOut = 1000

/** `12, 35.6 | and 4.2 million tons`, `300 | and 450 megawatts`: scale and unit behind the last number hold for all. */
function sharedValue(tokens: readonly Token[], quantity: EnglishQuantity, next: EnglishQuantity): {value?: number} {
  const [own, other] = [tokens[quantity.from]?.text ?? '', tokens[next.from]?.text ?? '']
  if (quantity.value === null || next.value === null || quantity.value >= writtenOut) return {}
  if (!/^[\d.]+$/.test(own) || !/^\d[\d.]*$/.test(other) || Number(other) === 0 || next.high !== undefined) return {}
  return {value: decimal(own).times(next.value).div(other).toNumber()}
}

/** `five | county-level | and 20 section-level officials`: an adjective in place of a noun shares the noun behind the next number. */
export function shareNouns(quantities: EnglishQuantity[], tokens: readonly Token[]): EnglishQuantity[] {
  for (let at = quantities.length - 2; at >= 0; at--) {
    const [quantity, next] = quantities.slice(at, at + 2)
    if (!quantity?.counted || !next?.counted || next.from !== quantity.counted.to + 1) continue
    const {counted} = quantity
    if (tokens[counted.to]?.lower !== 'and' || isPlural(counted.head) || !isPlural(next.counted.head)) continue
    quantities[at] = {...quantity, unit: next.unit, counted: {...counted, head: next.counted.head}}
  }
  return quantities
}

/** `94 | and 90 proposals`, `2.5 | and 0.2 percent`: a bare number before `and` has the unit of the number behind it. */
export function shareUnits(tokens: readonly Token[], quantities: EnglishQuantity[]): EnglishQuantity[] {
  // backwards, so that all of "5, 6 and 7 percent" learn it
  for (let at = quantities.length - 2; at >= 0; at--) {
    const [quantity, next] = quantities.slice(at, at + 2)
    if (!quantity || !next || !isLink(tokens, quantity.to, at, quantities)) continue
    if (!quantity.rules.includes('en/bare') || next.rules.includes('en/bare') || next.unit === 'rank') continue
    // "calls numbered 12,300 and 98 percent were answered": thousands are no percentage
    if (/^(?:%|pp)$/.test(next.unit) && (quantity.value ?? 0) >= writtenOut) continue
    quantities[at] = {
      ...quantity,
      ...sharedValue(tokens, quantity, next),
      unit: next.unit,
      ...(next.counted ? {counted: next.counted} : {}),
      rules: [next.counted ? 'en/count' : `en/unit-${next.unit}`]
    }
  }
  return quantities
}

/** `from` or `to` before a number and its bound: `from | more than | 9,000 to 25,000 kilometers`. */
function signBefore(tokens: readonly Token[], at: number): string {
  for (let back = 1; back <= boundReach; back++) {
    const word = tokens[at - back]?.lower ?? ''
    if (word === 'from' || word === 'to') return word
    if (!words.changeBounds.has(word)) return ''
  }
  return ''
}

/** Words of a bound: `from a little over`. */
const boundReach = 4

/** `from 25 | to 30 yuan`, or the other way round: `to 1.5 working days, | from 3`. */
function tellsChange(tokens: readonly Token[], first: EnglishQuantity, second: EnglishQuantity): boolean {
  const [one, other] = [signBefore(tokens, first.from), signBefore(tokens, second.from)]
  const near = second.from - first.to <= changeReach
  return (one === 'from' && other === 'to') || (one === 'to' && other === 'from' && near)
}

/** Tokens between the end of a change and what it began from. */
const changeReach = 3

/** `from 25 | to 30 yuan`, `from 5 working days to | 2`: the ends of a change have one unit, which may be told once. */
export function shareChangeUnits(tokens: readonly Token[], quantities: EnglishQuantity[]): EnglishQuantity[] {
  for (let at = 1; at < quantities.length; at++) {
    const [first, second] = quantities.slice(at - 1, at + 1)
    if (!first || !second || !tellsChange(tokens, first, second)) continue
    const isBare = (one: EnglishQuantity) => one.rules.includes('en/bare')
    if (isBare(first) === isBare(second)) continue
    const [told, elided] = isBare(first) ? [second, first] : [first, second]
    if (told.unit === 'rank') continue
    const {unit, counted, rules} = told
    quantities[isBare(first) ? at - 1 : at] = {...elided, unit, rules, ...(counted ? {counted} : {})}
  }
  return quantities
}
