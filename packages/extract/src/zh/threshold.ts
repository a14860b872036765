import {chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import {isBare} from './bare-scale.js'
import {describesNext} from './described-class.js'
import {boundsEach, isStandard} from './each-bound.js'
import {nounBehind} from './noun-behind.js'
import {sizesCounted, sizesNext} from './sized-count.js'

const {age, agedBehind, batchBefore, boundedBehind, joinedByAnd, joinedByOr, joinedClasses} = chinesePatterns.site

const measures = /^(?:CNY|USD|EUR|HKD|kW|kWh|kV|kVA|W|t|mu|m2|km|m|count|person|household|times|%|TEU|ha)$/

/**
 * Whether the quantity describes a class of things (超10亿元项目18个, 经营性收入稳定在200万元以上的行政村, 百亩连片池塘, 4家企业销售突破百亿)
 * instead of measuring one.
 */
export function isThreshold(
  text: string,
  quantities: readonly Quantity[],
  index: number,
  clause: number,
  to: number
): boolean {
  const quantity = quantities[index]
  if (!quantity) return false
  // 70岁以上老年人: an age bounds whom it is about
  if (age.test(quantity.unitWord))
    return (
      boundedBehind.test(text.slice(quantity.end)) ||
      (quantity.high !== undefined && agedBehind.test(text.slice(quantity.end)))
    )
  if (!measures.test(quantity.unit)) return false
  return (
    isStandard(text, quantity) ||
    isVoltage(text, quantities, index) ||
    boundsEach(text, quantity) ||
    describesNext(text, quantities, index) ||
    sizesNext(text, quantities, index) ||
    sizesCounted(text, quantities, index, clause, to) ||
    joined(text, quantities, index, clause, to)
  )
}

/** 新建750千伏和330千伏电网工程16个: what a voltage stands before is of that grade. */
function isVoltage(text: string, quantities: readonly Quantity[], index: number): boolean {
  const quantity = quantities[index] as Quantity
  const next = quantities[index + 1]
  if (quantity.unit !== 'kV') return false
  if (next?.unit === 'kV' && joinedByAnd.test(text.slice(quantity.end, next.start)))
    return isVoltage(text, quantities, index + 1)
  return nounBehind(text, quantity.end, next?.start ?? text.length) !== ''
}

/** 超10亿元或1亿美元项目: joined to a threshold by 或. */
function joined(text: string, quantities: readonly Quantity[], index: number, clause: number, to: number): boolean {
  const quantity = quantities[index] as Quantity
  const next = quantities[index + 1]
  if (next && isBare(quantity) && isBare(next) && text.slice(quantity.end, next.start) === '级、') return true
  if (!next) return false
  const between = text.slice(quantity.end, next.start)
  // 谋划一批超50亿元、百亿元大项目
  const batch = joinedClasses.test(between) && batchBefore.test(text.slice(0, quantity.start).slice(-8))
  if (!joinedByOr.test(between) && !batch) return false
  return describesNext(text, quantities, index + 1) || sizesCounted(text, quantities, index + 1, clause, to)
}
