import {anyOf, chineseKind, chinesePatterns, chineseStatus, WordTable} from '@jianbao/lexicon'
import type {Kind, Status} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {isForetold} from './foretold.js'
import {isNews, isPlanned} from './planned.js'
import type {Site} from './site.js'
import {lastMention} from './year-mention.js'

const {afterwards, chance, comparedBefore, expectedHead, notCue, onBasis, otherMeasure, yearBeforeCue} =
  chinesePatterns.time

const table = new WordTable<Status>([
  ...chineseStatus.expected.map((word) => [word, 'expected'] as const),
  ...chineseStatus.target.map((word) => [word, 'target'] as const),
  ...chineseStatus.achieved.map((word) => [word, 'achieved'] as const)
])

/** Status of a figure from the part it stands in and the cues of its sentence, and the rule that decided. */
export function readStatus(context: SentenceContext, site: Site, kind: Kind): readonly [Status, string] {
  const {text} = context
  // 将补助标准由650元提高到700元: what it grows from is
  if (site.tail.roles.has('before')) return ['achieved', 'status/former']
  if (isPlanned(context)) {
    const past = statedFact(text, site)
    return past ? ['achieved', `status/${past}`] : ['target', `status/part:${context.role}`]
  }
  if (expectedNote.test(text)) return ['expected', 'status/note']
  if (isListExpected(text, site) || expectedList.test(context.list ?? '')) return ['expected', 'status/list']
  const heads = expectedHead.test(text)
  const start = heads ? 0 : governedFrom(text, site)
  for (let at = site.quantity.start - 1; at >= start; at--) {
    const cue = table.startingAt(text, at)
    if (!cue || cue[1] === 'achieved' || at + cue[0].length > site.quantity.start) continue
    if (notCue.test(text.slice(at + cue[0].length))) continue
    // 力争 and 将 govern their own clause: what else the sentence tells is done
    if (cue[1] === 'target' && at < site.clause) continue
    if (cue[1] === 'target' && foreseen.test(text.slice(site.clause, at))) return ['expected', 'status/foreseen']
    if (cue[1] === 'expected' && at < site.clause) {
      if (!heads && isInside(text, at) && !isBareGrowth(text, site, at)) continue
      if (isDeed(text, site, kind)) return ['achieved', 'status/deed']
    }
    return [cue[1], `status/cue:${cue[0]}`]
  }
  if (isAhead(context, site)) return ['target', 'status/ahead']
  if (isNews(context) && isForetold(context, site)) return ['target', 'status/foretold']
  return isAfterwards(text, site) ? ['expected', 'status/afterwards'] : ['achieved', `status/part:${context.role}`]
}

/** 力争到2027年…，城镇化率达到65%: no year that has not come was achieved, wherever the report says so. */
function isAhead(context: SentenceContext, site: Site): boolean {
  const {year, yearReviewed, text} = context
  const period = lastMention(context, site)?.period
  if (period?.period == null || year === null || yearReviewed === null) return false
  if (Number(period.period) > Number(year)) return period.rule !== 'period/next-year'
  return (
    period.period === year &&
    year > yearReviewed &&
    period.rule === 'period/year' &&
    intended.test(text.slice(0, site.quantity.start))
  )
}

/** 投产后，年产值可达10亿元: not yet, and in no year that is told. */
export function isAfterwards(text: string, {clause, quantity}: Site): boolean {
  return afterwards.test(text.slice(Math.max(0, clause - 20), quantity.start))
}

const intended = new RegExp(anyOf(chineseStatus.target))
/** [预计]年产值将达到6亿元: foreseen, not planned. */
const foreseen = new RegExp(anyOf(chineseStatus.expected))

/** 今年的预计产量同去年比较一下，可以看到以下的数字：…: what is told before the colon holds for all of the list. */
function isListExpected(text: string, {quantity}: Site): boolean {
  const colon = text.indexOf('：')
  return colon > 0 && colon < quantity.start && foreseen.test(text.slice(0, colon))
}

/** [预计：] above the items of a list. */
const expectedList = new RegExp(`(?:${anyOf(chineseStatus.expected)})[^，。；]*[:：]$`)

/** 占比预计达到2.5%，专利申请量增长15%: behind its subject 预计 governs that clause, and a bare 增长8% after it. */
function isInside(text: string, at: number): boolean {
  return (
    at > 0 && !/[，,；;。：:\s]/.test(text.charAt(at - 1)) && !yearBeforeCue.test(text.slice(Math.max(0, at - 2), at))
  )
}

/** (预计，下同) behind a number: the numbers of the sentence are expectations, those behind it as well. */
const expectedNote = new RegExp(`[（(](?:${chineseStatus.expectedNote.join('|')})[）)]`)

/** 预计 behind the head of a sentence governs its own part of it (to `；`). */
function governedFrom(text: string, {quantity}: Site): number {
  return (
    Math.max(
      text.lastIndexOf('；', quantity.start),
      text.lastIndexOf(';', quantity.start),
      text.lastIndexOf('。', quantity.start - 1)
    ) + 1
  )
}

const fact = new RegExp(anyOf(chineseStatus.facts))
const factHead = new RegExp(`^(?:${anyOf(chineseStatus.factHeads)})`)

/** In the plan part, a clause that tells what already is: 目前, 去年 …; not 比去年增长, 在去年的基础上. */
function statedFact(text: string, site: Site): string | null {
  if (factHead.test(text)) return 'fact:sentence'
  if (isStanding(text, site)) return 'fact:standing'
  if (chance.test(text.slice(site.quantity.end, site.quantity.end + 16))) return 'fact:chance'
  const clause = text.slice(site.clause, site.quantity.start)
  const match = fact.exec(clause)
  if (!match) return null
  const before = clause.slice(0, match.index)
  return comparedBefore.test(before) || onBasis.test(clause) ? null : `fact:${match[0]}`
}

/** 与新区接壤51.2公里, 3条高速贯穿全境: how things lie, in no year that is told. */
export function isStanding(text: string, {clause, to}: Site): boolean {
  return standing.test(text.slice(clause, to))
}

const standing = new RegExp(anyOf(chineseStatus.standing))

/** 增长8% alone in its clause: of the measure before, if that is the one foreseen. */
function isBareGrowth(text: string, {tail, clause, previousEnd}: Site, cue: number): boolean {
  return (
    tail.change !== 0 && text.slice(clause, tail.end).trim() === '' && !otherMeasure.test(text.slice(cue, previousEnd))
  )
}

/** 预计生产总值增长6%，…，建成学校5所, 已签约项目12个: what was done one by one is known; 新增就业 is a statistic like growth. */
function isDeed(text: string, {quantity, clause, from}: Site, kind: Kind): boolean {
  if (doneAlready.test(text.slice(clause, quantity.start))) return true
  return kind === 'delta' && deedUnit.test(quantity.unit) && !gains.test(text.slice(from, quantity.start))
}

const deedUnit = /^(?:count|household|km|m2|mu)$/
const gains = new RegExp(anyOf(chineseKind.gains))
const doneAlready = new RegExp(anyOf(chineseStatus.done))
