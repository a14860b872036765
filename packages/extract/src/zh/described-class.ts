import {anyOf, chineseClasses, chineseNouns, chinesePatterns, chineseSubject, WordTable} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import {isBare} from './bare-scale.js'
import {isBounded} from './bounded-number.js'
import {nounBehind} from './noun-behind.js'
import {isPrice} from './price.js'

const {classSuffix: suffix, investedBefore, reachesMilestone: milestone, thingUnit} = chinesePatterns.site

const classes = new WordTable(chineseNouns.classes.map((word) => [word, true] as const))
/** 5亿元以上工业项目 is a class; 550万元呼伦社区文体馆项目 is one thing with its price. */
const longestClass = 8
/** 安排1500万元专项[资金]扶持企业: what the money is called. */
const fund = new RegExp(`^[^，。；]{0,8}(?:${anyOf(chineseSubject.funds)})`)
/** 新增千万吨[产能]: so much of it, no class. */
const amount = new RegExp(`(?:${anyOf(chineseClasses.amounts)})$`)
const onlyOne = new RegExp(`(?:${anyOf(chineseClasses.onlyOne)})[^，。；、]{0,16}$`)

/** 超10亿元项目: the noun behind it heads a class, and the number has a bound, is bare, or another number counts the class. */
export function describesNext(text: string, quantities: readonly Quantity[], index: number): boolean {
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
  const isBound = isBounded(text, quantity)
  if (tail === '的' && !bare && !isBound) return false
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
    (isPrice(quantity) && noun.length <= longestClass) ||
    (tail !== '' && tail.endsWith('的')) ||
    isBound
  )
}
