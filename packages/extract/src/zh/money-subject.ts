import {anyOf, chinesePatterns, chineseSubject} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import type {Site} from './site.js'

const {attainedBefore, boundFirst, countedFirst, given, handedOut, investing, perEach, use, usedForWhat, worth} =
  chinesePatterns.subject

const {funds, bareFunds, spent, spentBefore, spentHow} = chineseSubject
const fund = new RegExp(`^(?:${anyOf(bareFunds)})|^.{2,}?(?:${anyOf(funds)})`)
/** 投资1.3亿元实施管网改造工程, 投入3300万元，资助贫困学生 */
const spending = new RegExp(`^(?:${anyOf(spentBefore)})*(?:${anyOf(spentHow)})?(?:${anyOf(spent)})$`)

/** What money is for, where nothing before the number says what it measures: 投资3500万元的[管网改造]; `''` where it is not told so. */
export function paidFor(text: string, {quantity}: Site, stem: string): string {
  if (!/^(?:CNY|USD)/.test(quantity.unit)) return ''
  return (
    usedFor(text, quantity) ||
    namedFund(text, quantity, stem) ||
    fundOf(text, quantity) ||
    useOf(text, quantity, stem) ||
    sumOf(text, quantity, stem) ||
    investmentIn(text, quantity, stem)
  )
}

/** 安排1000万元用于[再就业]: money that is handed out for something. */
function usedFor(text: string, {start, end}: Site['quantity']): string {
  if (!handedOut.test(text.slice(Math.max(0, start - 8), start))) return ''
  const purpose = usedForWhat.exec(text.slice(end, end + 16))?.groups?.['purpose']
  return purpose === undefined ? '' : `${purpose}资金`
}

const onlyFund = new Set(funds)

/** 旅游基础设施项目1.95亿元[贷款]: what is named before the number, with the sort of money behind it. */
function namedFund(text: string, {end}: Site['quantity'], stem: string): string {
  const noun = nounBehind(text, end, text.length)
  return stem.length >= 4 && onlyFund.has(noun) ? `${stem}${noun}` : ''
}

function fundOf(text: string, {start, end}: Site['quantity']): string {
  const left = text.slice(Math.max(0, start - 12), start).replace(perEach, '')
  return (given.test(left) ? fund.exec(nounBehind(text, end, text.length))?.[0] : undefined) ?? ''
}

function useOf(text: string, {start, end}: Site['quantity'], stem: string): string {
  const used = spending.test(stem) ? use.exec(text.slice(end, end + 10)) : null
  if (!used) return ''
  if (/[，,]/.test(used[0]) && attainedBefore.test(text.slice(Math.max(0, start - 8), start))) return ''
  // 投资1.2亿元完成16个老旧小区综合整治
  const at = end + used[0].length
  const counted = countedFirst.exec(text.slice(at, at + 8))?.[0].length ?? 0
  const spentOnWhat = nounBehind(text, at + counted, text.length)
  return spentOnWhat.length < 2 ? '' : `${spentOnWhat}${stem.slice(-2)}`
}

const sum = new RegExp(`^.{0,4}?(${anyOf(chineseSubject.sums)})$`)

/** 实施总额4万亿元的[两年投资计划], 签订总额25亿元的[合作协议]. */
function sumOf(text: string, {end}: Site['quantity'], stem: string): string {
  const measure = text.charAt(end) === '的' ? sum.exec(stem)?.[1] : undefined
  const noun = measure === undefined ? '' : nounBehind(text, end + 1, text.length)
  return noun.length < 2 ? '' : `${noun}${measure}`
}

/** 4万亿元的投资[计划], 300元的[目标]: the money is theirs, no investment in them. */
const measures = new RegExp(`(?:${anyOf(chineseSubject.moneyMeasures)})$`)

/** 投资3500万元的[管网改造]、3800万元的[背街巷道改造]. */
function investmentIn(text: string, {start, end}: Site['quantity'], stem: string): string {
  const isInvestment = investing.test(stem) || (worth.test(stem) && text.charAt(end) === '的')
  const joined = text.charAt(end) === '的'
  const thing = isInvestment && !joined ? nounBehind(text, end, text.length) : ''
  if (thing.length >= 4 && !boundFirst.test(thing)) return `${thing}投资`
  if (!(stem === '' || isInvestment || text.charAt(start - 1) === '、') || !joined) return ''
  const counted = countedFirst.exec(text.slice(end + 1, end + 8))?.[0].length ?? 0
  const noun = nounBehind(text, end + 1 + counted, text.length)
  return noun === '' || measures.test(noun) ? '' : `${noun}投资`
}

/** 南郊[热电厂]（28.1亿元）: what costs so much; behind an amount it would be told twice: 1亿元（0.15亿美元）. */
export function pricedThing(text: string, {start, end, unit}: Site['quantity']): string {
  if (!/^(?:CNY|USD)$/.test(unit) || !/[（(]/.test(text.charAt(start - 1)) || !/[）)]/.test(text.charAt(end))) return ''
  let from = start - 1
  while (from > 0 && start - from <= longestThing && !/[，,。；;、：:\d）)]/.test(text.charAt(from - 1))) from--
  return /\d/.test(text.charAt(from - 1)) ? '' : cleanStem(text.slice(from, start - 1))
}

/** Characters of the name of a project. */
const longestThing = 24
