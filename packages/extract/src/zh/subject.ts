import {anyOf, chineseClasses, chineseKind, chinesePatterns, chineseSubject} from '@jianbao/lexicon'
import {passesMilestone} from './counted-noun.js'
import {clauseBefore, isDependent, ownedMeasure} from './dependent.js'
import {cleanStem} from './lead.js'
import {pricedThing} from './money-subject.js'
import {nounBehind} from './noun-behind.js'
import {deedOf, predicateBehind} from './predicate-subject.js'
import {rankSubject} from './rank-subject.js'
import type {Site} from './site.js'
import {spanSubject} from './span-subject.js'
import {isStreak} from './streak.js'
import {placedBehind} from './subject-behind.js'
import {isTime} from './time-unit.js'

const {
  afterDeed,
  averageGain,
  byAgent,
  growth,
  multiple,
  multipleOfYear,
  newLead,
  ofAtEnd,
  ofBehind,
  ofPlan,
  ofThatBefore,
  perHeadWord,
  thanStart,
  thanWord
} = chinesePatterns.subject

const {sumReached} = chinesePatterns.site

type Found = readonly [string, string]

const {eachPlace} = chineseSubject
const deeds = new Set(chineseKind.delta)
const gained = new RegExp(`(?:${anyOf(chineseKind.gains)})$`)
/** [让]13万户群众搬进新居: the word alone measures nothing. */
const lightWords = new Set(chineseSubject.lightWords)
const eachOf = new Set(eachPlace)
const perDay = new RegExp(
  `^(?:${anyOf(chineseSubject.perDay)})(?:${anyOf(chineseKind.gains, chineseKind.newly, chineseSubject.arising)})?$`
)
const agreed = new RegExp(`^(?:${anyOf(chineseKind.agreed)})`)
const reckoned = new RegExp(
  `^(?:${anyOf(chineseClasses.adjusted)})[^，。；]{0,12}(?:${anyOf(chineseClasses.reckonings)})$`
)

/** Subject of a figure, and the rule that found it. */
export function readSubject(text: string, site: Site, inherited: string, sameUnit: boolean): Found {
  const {quantity, tail, from} = site
  const averaged = averageGain.exec(text.slice(from, quantity.start))?.[0]
  if (averaged !== undefined) return [averaged, 'subject/average-gain']
  if (quantity.unit === 'rank') return rankSubject(text, site, inherited)
  const lasts = isStreak(text, quantity) || (isTime(quantity) && quantity.unitWord !== '岁')
  if (lasts && tail.change === 0) return spanSubject(text, site, inherited)
  if (isMultiple(text, site) && inherited !== '') return [inherited, 'subject/multiple']
  const stem = stemOf(text, site)
  const deed = sameUnit && !isDependent(stem) ? deedOf(stem, inherited) : ''
  return (
    placedBehind(text, site, stem, inherited) ??
    withoutStem(text, site, stem, inherited) ??
    (deed === '' ? placedBefore(text, site, stem, inherited) : [deed, 'subject/deed'])
  )
}

/** 是2010年的3.2倍: of what was told before. */
function isMultiple(text: string, {quantity, from}: Site): boolean {
  const left = text.slice(from, quantity.start)
  return /^(?:times|%)$/.test(quantity.unit) && ofAtEnd.test(left) && multiple.test(left.trim())
}

/** The words before the number; 组建500余人的调查队伍: the verb alone measures nothing. */
function stemOf(text: string, {quantity, from, to, tail, clause, previousEnd}: Site): string {
  // 20个贫困村退出、11000人脱贫: what stands before 、 belongs to the number before
  if (previousEnd > clause && text.charAt(quantity.start - 1) === '、') return ''
  const told = cleanStem(text.slice(from, tail.end))
  // 新登记市场主体2.3万户，日均新增63户
  // 完成2019年度7.89亿元化债目标: what is left of the year
  if (perDay.test(told) || /^\d+$/.test(told)) return ''
  // 分别完成年度目标的108%和115%: of what was told before
  if (quantity.unit === '%' && ofPlan.test(text.slice(from, quantity.start))) return ''
  // 生产总值突破八万亿元，按可比价格计算增长7.4%: how it was reckoned
  if (tail.change !== 0 && reckoned.test(told)) return ''
  if (lightWords.has(told) || (afterDeed.test(told) && tail.roles.size > 0)) return ''
  // 两年新增4万亿元的投资计划: it is what stands behind that was gained
  if (gained.test(told) && nounBehind(text, quantity.end + (text.charAt(quantity.end) === '的' ? 1 : 0), to).length > 1)
    return ''
  if (quantity.unit === 'times') return told.replace(multipleOfYear, '')
  // 71个承办单位已[办复]315件
  if (previousEnd > clause && byAgent.test(told)) return told.replace(byAgent, '')
  return deeds.has(told) && ofBehind.test(text.slice(quantity.end)) ? '' : told
}

/** 增长12.5%; 525户全部达标: nothing before the number in its clause says what it measures. */
function withoutStem(text: string, site: Site, stem: string, inherited: string): Found | null {
  const {quantity} = site
  if (stem === '年' || stem === '人均')
    return [perHead(text, site, inherited) || clauseBefore(text, site), 'subject/elided']
  if (stem !== '') return null
  const priced = pricedThing(text, quantity)
  if (priced !== '') return [priced, 'subject/priced']
  const grows = growth.exec(text.slice(quantity.end, quantity.end + 12))?.[1]
  if (grows !== undefined && inherited === '') return [grows, 'subject/behind']
  // 合同利用外资8600万美元，实际到位5200万美元: what arrived was not what was agreed
  if (site.tail.words.includes('到位') && agreed.test(inherited))
    return [`实际到位${inherited.replace(agreed, '')}`, 'subject/arrived']
  // 全年新设经营主体4.96万户，总量达48.3万户: all that there are
  if (site.tail.words.some((word) => sumReached.test(word)) && newLead.test(inherited))
    return [`${inherited.replace(newLead, '')}总量`, 'subject/all']
  const predicate = predicateBehind(text, site)
  if (predicate !== '') return [predicate, 'subject/predicate']
  return inherited !== ''
    ? [perHead(text, site, inherited), 'subject/elided']
    : [clauseBefore(text, site), 'subject/clause-before']
}

/** 一般公共预算收入57.66亿元: the noun before the number, completed where it says only half. */
function placedBefore(text: string, site: Site, stem: string, inherited: string): Found {
  if (passesMilestone(text, site)) return [stem, 'subject/before']
  if (inherited === '')
    return isDependent(stem) ? [ownedMeasure(text, site, stem, ''), 'subject/dependent'] : [stem, 'subject/before']
  // 比“十五”计划目标3000亿元超过…: of the measure before
  if (thanStart.test(stem)) return [`${inherited}${comparedWith(text, site)}`, 'subject/compared']
  if (isDependent(stem)) return [ownedMeasure(text, site, stem, inherited), 'subject/dependent']
  if (eachOf.has(stem)) return [`${stem}${inherited}`, 'subject/each-place']
  if (!inherited.endsWith(stem) && ofThatBefore.test(stem))
    return [`${withoutFate(inherited, stem)}${stem}`, 'subject/dependent']
  return [stem, 'subject/before']
}

/** 信息被省政协采用12条，被全国政协采用2条: the second is no part of what became of the first. */
function withoutFate(inherited: string, stem: string): string {
  const told = inherited.lastIndexOf(stem.charAt(0))
  return told >= 2 ? inherited.slice(0, told) : inherited
}

/** 地区生产总值增长6%，人均超过8万元: per head it is another measure. */
function perHead(text: string, {from, quantity, tail}: Site, inherited: string): string {
  const each = tail.change === 0 && !tail.roles.has('apart') && perHeadWord.test(text.slice(from, quantity.start))
  return each && inherited !== '' && !inherited.includes('人均') ? `人均${inherited}` : inherited
}

/** 比“十五”计划目标3000亿元超过1070亿元: 3000亿元 is no value of the measure, but of what was planned for it. */
function comparedWith(text: string, {from, quantity}: Site): string {
  return text.slice(from, quantity.start).trim().replace(thanWord, '')
}
