import {share} from '../derive/derive-measures.js'
import {liesIn} from '../reports/report-relation.js'
import {similarity} from './core-of.js'
import {facetWords} from './facet-words.js'
import {counted} from './judge-stage.js'
import {type Judgement, no, partly} from './judgement.js'
import type {Profile} from './profile.js'

export function amounts(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.core.amounts, other.core.amounts]
  if (a === b) return null
  // 超5000万元科技成果转化项目 beside 科技成果转化: the one with a threshold counts less
  return a === '' || b === '' ? partly('class', a || b) : no('class', `${a}/${b}`)
}

export function exclusive(one: Profile, other: Profile): Judgement | null {
  const groups = facetWords(one.report.language).exclusive
  const clash = groups.some((group) => {
    const a = group.filter((word) => one.figure.subject.includes(word))
    const b = group.filter((word) => other.figure.subject.includes(word))
    return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word))
  })
  return clash ? no('scope', `${one.figure.subject}/${other.figure.subject}`) : null
}

/** 成功举办杨梅节，签约项目18个 beside 新签约项目52个 of the year. Two events are two lists. */
export function event(one: Profile, other: Profile): Judgement | null {
  return one.ofEvent || other.ofEvent ? no('event') : null
}

/** 占地区生产总值比重 and 占规上工业总产值比重 are other shares; where one report leaves the whole out, it is the same. */
export function denominator(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.core.denominator, other.core.denominator]
  if (one.figure.metric !== null && one.figure.metric === other.figure.metric) return null
  return a === null || b === null || a === b ? null : no('scope', `${a}/${b}`)
}

/** 120 % of the whole cannot be a part of it. A whole that is only known to be more may still be large enough. */
export function partOfWhole(one: Profile, other: Profile): Judgement | null {
  if (one.kind !== 'amount' || one.average || one.ownList) return null
  const [part, whole] = liesIn(one.report, other.report) ? [one, other] : [other, one]
  if (!liesIn(part.report, whole.report)) return null
  const derived = share(part, whole)
  return derived !== null && derived.value > 100 && derived.bound !== 'lte' && derived.bound !== 'approx'
    ? no('part-exceeds-whole', `${derived.value}%`)
    : null
}

export function ownList(one: Profile, other: Profile): Judgement | null {
  return one.ownList && other.ownList ? partly('own-list') : null
}

/** 居民收入实际增长12% beside 增长17%: what prices took may lie between them. Of output growth is real without a word. */
export function inRealTerms(one: Profile, other: Profile): Judgement | null {
  if (one.kind !== 'change' || one.dimension !== '%' || one.real === other.real || !one.inPrices) return null
  return partly('real')
}

/** 一般公共预算收入同口径增长2.1% beside 增长1.6%: what was refunded or moved to other budgets lies between them. */
export function likeForLike(one: Profile, other: Profile): Judgement | null {
  return one.kind === 'change' && one.likeForLike !== other.likeForLike ? partly('basis') : null
}

/** Cores this alike (Dice) differ in a character or a general noun: 城中村改造项目 and 城中村改造 reach 0.93. */
const nearlySame = 0.85

/** The statistics have fixed scopes; a count of things is narrowed by each word before it. */
export function narrowed(one: Profile, other: Profile): Judgement | null {
  if (!counted(one)) return null
  const [a, b] = [one.core.restrictive, other.core.restrictive]
  const difference = [...[...a].filter((word) => !b.has(word)), ...[...b].filter((word) => !a.has(word))]
  if (difference.length > 0) return partly('narrowed', difference.join('、'))
  // 新能源充电桩 beside 充电桩: a longer name may count less
  const exact = one.figure.metric !== null && one.figure.metric === other.figure.metric
  return exact || similarity(one.core, other.core) > nearlySame ? null : partly('narrowed')
}
