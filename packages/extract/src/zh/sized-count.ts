import {anyOf, chineseClasses, chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import {isBare} from './bare-scale.js'
import {isBounded} from './bounded-number.js'
import {nounBehind} from './noun-behind.js'
import {isPrice} from './price.js'

const {boundOfSize, boundedCounted, boundedThing, firmUnits, firms, oneThing, onlyBoundBetween} = chinesePatterns.site

const sized = new RegExp(`(?:${anyOf(chineseClasses.sized)})$`)

/** 其中投资超亿元的2个: what the next number counts need not be said again. 17个500平方米以上的绿地: the size of what was counted. */
export function sizesNext(text: string, quantities: readonly Quantity[], index: number): boolean {
  const quantity = quantities[index] as Quantity
  const next = quantities[index + 1]
  const before = quantities[index - 1]
  if (/^(?:%|person|household)$/.test(quantity.unit)) return false
  const counted = before?.end === quantity.start && before.unit === 'count'
  if (counted || oneThing.test(text.slice(Math.max(0, quantity.start - 3), quantity.start)))
    return boundedThing.test(text.slice(quantity.end, quantity.end + 6))
  if (isCounted(next) && boundedCounted.test(text.slice(quantity.end, next.start))) return true
  // 建成500吨以上冷库6座
  if (next?.unit === 'count' && next.unitWord !== '' && !isPrice(quantity)) {
    const bound = boundOfSize.exec(text.slice(quantity.end, quantity.end + 5))?.[0].length ?? 0
    const between = text.slice(quantity.end + bound, next.start)
    if (bound > 0 && between.length > 1 && nounBehind(text, quantity.end + bound, next.start) === between) return true
  }
  // 过亿元企业45家，过10亿元8家
  if (next && next.start === quantity.end && isCounted(next) && isPrice(quantity))
    return sized.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))
  if (!next || !isCounted(next) || !onlyBoundBetween.test(text.slice(quantity.end, next.start))) return false
  return isBounded(text, quantity) || text.charAt(quantity.end) === '以'
}

/** 其中过5亿元的2户: firms are counted so, too. */
function isCounted(next: Quantity | undefined): next is Quantity {
  return next?.unit === 'count' || next?.unit === 'household'
}

/** 11家企业纳税超亿元: something is counted before it in the clause, and the number says how big each is. */
export function sizesCounted(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  clause: number,
  to: number
): boolean {
  const quantity = quantities[index] as Quantity
  const counted = quantities[index - 1]
  if (
    !counted ||
    counted.start < clause ||
    !(/^(?:CNY|USD)$/.test(quantity.unit) || isBare(quantity)) ||
    !firmUnits.test(counted.unitWord)
  )
    return false
  const between = text.slice(counted.end, quantity.start)
  return firms.test(between) && sized.test(between) && quantity.end <= to
}
