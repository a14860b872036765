import {anyOf, chineseClasses, chineseNouns, chinesePatterns, chineseSubject, WordTable} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import {boundsEach, isStandard} from './each-bound.js'
import {nounBehind} from './noun-behind.js'

const {
  age,
  bareScale,
  boundOfSize,
  boundedBehind,
  boundedCounted,
  boundedThing,
  classSuffix: suffix,
  firmUnits,
  firms,
  investedBefore,
  joinedByOr,
  onlyBoundBetween,
  reachesMilestone: milestone,
  thingUnit
} = chinesePatterns.site

const classes = new WordTable(chineseNouns.classes.map((word) => [word, true] as const))
const measures = /^(?:CNY|USD|EUR|HKD|kW|kWh|kV|kVA|W|t|mu|m2|km|m|count|person|household|times|%|TEU|ha)$/
/** Units that describe things more often than they measure them (5亿元项目). */
const describing = /^(?:CNY|USD|EUR|HKD)$/
/** 5亿元以上工业项目 is a class; 550万元呼伦社区文体馆项目 is one thing with its price. */
const longestClass = 8
/** 安排1500万元专项[资金]扶持企业: what the money is called. */
const fund = new RegExp(`^[^，。；]{0,8}(?:${anyOf(chineseSubject.funds)})`)
/** 新增千万吨[产能]: so much of it, no class. */
const amount = new RegExp(`(?:${anyOf(chineseClasses.amounts)})$`)
const bounded = new RegExp(`(?:${anyOf(chineseClasses.bounded)})$`)
const sized = new RegExp(`(?:${anyOf(chineseClasses.sized)})$`)
const onlyOne = new RegExp(`(?:${anyOf(chineseClasses.onlyOne)})[^，。；、]{0,16}$`)

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
  if (age.test(quantity.unitWord)) return boundedBehind.test(text.slice(quantity.end))
  if (!measures.test(quantity.unit)) return false
  return (
    isStandard(text, quantity) ||
    boundsEach(text, quantity) ||
    describesNext(text, quantities, index) ||
    sizesNext(text, quantities, index) ||
    sizesCounted(text, quantities, index, clause, to) ||
    joined(text, quantities, index, clause, to)
  )
}

/** 超10亿元项目: the noun behind it heads a class, and the number has a bound, is bare, or another number counts the class. */
function describesNext(text: string, quantities: readonly Quantity[], index: number): boolean {
  const quantity = quantities[index] as Quantity
  const tail = suffix.exec(text.slice(quantity.end, quantity.end + 6))?.[0] ?? ''
  const noun = nounBehind(text, quantity.end + tail.length, quantities[index + 1]?.start ?? text.length)
  const bare = isBare(quantity)
  const funded = fund.test(noun) && !(tail !== '' && classes.startingAt(noun, 0))
  if (milestone.test(noun) || funded || (bare && amount.test(noun))) return false
  // 成为全国首个经济总量突破5万亿元的城市: a class of one, of which the number is told
  if (onlyOne.test(text.slice(Math.max(0, quantity.start - 20), quantity.start))) return false
  // 近百家企业参展: counted with a classifier
  if (bare && tail === '' && quantity.unit === 'count' && quantity.unitWord !== '') return false
  if (noun === '' || (!bare && !classes.endingAt(noun, noun.length))) return false
  // 投资3500万元的管网改造、740万元的新型客车更换等项目: what one thing costs
  if (tail === '的' && !bare && !bounded.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))) return false
  // 投资33亿元大庆赛车小镇: what that thing costs
  const left = text.slice(Math.max(0, quantity.start - 4), quantity.start)
  if (tail === '' && !bare && investedBefore.test(left)) return false
  if (quantity.unit === '%' || quantity.unit === 'person' || quantity.unit === 'household') return false
  if (quantity.unit === 'count' && !bare && !tail.startsWith('级'))
    return tail !== '' && noun.length <= 8 && tail !== '左右' && !thingUnit.test(quantity.unitWord)
  return (
    bare ||
    tail.startsWith('级') ||
    tail.startsWith('及以') ||
    (describing.test(quantity.unit) && noun.length <= longestClass) ||
    (tail !== '' && tail.endsWith('的')) ||
    bounded.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))
  )
}

/** 其中投资超亿元的2个: what the next number counts need not be said again. 17个500平方米以上的绿地: the size of what was counted. */
function sizesNext(text: string, quantities: readonly Quantity[], index: number): boolean {
  const quantity = quantities[index] as Quantity
  const next = quantities[index + 1]
  const before = quantities[index - 1]
  if (/^(?:%|person|household)$/.test(quantity.unit)) return false
  if (before?.end === quantity.start && before.unit === 'count')
    return boundedThing.test(text.slice(quantity.end, quantity.end + 6))
  if (isCounted(next) && boundedCounted.test(text.slice(quantity.end, next.start))) return true
  // 建成500吨以上冷库6座
  if (next?.unit === 'count' && next.unitWord !== '' && !describing.test(quantity.unit)) {
    const bound = boundOfSize.exec(text.slice(quantity.end, quantity.end + 5))?.[0].length ?? 0
    const between = text.slice(quantity.end + bound, next.start)
    if (bound > 0 && between.length > 1 && nounBehind(text, quantity.end + bound, next.start) === between) return true
  }
  // 过亿元企业45家，过10亿元8家
  if (next && next.start === quantity.end && isCounted(next) && describing.test(quantity.unit))
    return sized.test(text.slice(Math.max(0, quantity.start - 4), quantity.start))
  if (!next || !isCounted(next) || !onlyBoundBetween.test(text.slice(quantity.end, next.start))) return false
  return bounded.test(text.slice(Math.max(0, quantity.start - 4), quantity.start)) || text.charAt(quantity.end) === '以'
}

/** 其中过5亿元的2户: firms are counted so, too. */
function isCounted(next: Quantity | undefined): next is Quantity {
  return next?.unit === 'count' || next?.unit === 'household'
}

/** 11家企业纳税超亿元: something is counted before it in the clause, and the number says how big each is. */
function sizesCounted(
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

/** 超10亿元或1亿美元项目: joined to a threshold by 或. */
function joined(text: string, quantities: readonly Quantity[], index: number, clause: number, to: number): boolean {
  const quantity = quantities[index] as Quantity
  const next = quantities[index + 1]
  if (next && isBare(quantity) && isBare(next) && text.slice(quantity.end, next.start) === '级、') return true
  if (!next || !joinedByOr.test(text.slice(quantity.end, next.start))) return false
  return describesNext(text, quantities, index + 1) || sizesCounted(text, quantities, index + 1, clause, to)
}

/** 百亿, 亿元, 万吨: a scale word alone. */
export function isBare({surface}: Quantity): boolean {
  return bareScale.test(surface)
}
