import {compareStages} from '@jianbao/lexicon'
import type {Bilingual} from '@jianbao/model'
import {share} from '../derive/derive-measures.js'
import {liesIn} from '../reports/report-relation.js'
import {similarity} from './core-of.js'
import {facetWords} from './facet-words.js'
import type {Profile} from './profile.js'
import {reasons} from './reasons.js'

/** Whether two figures that name the same thing may be compared, and if not wholly, why not. */
export type Judgement =
  | {readonly comparable: 'yes'}
  | {readonly comparable: 'partly' | 'no'; readonly code: string; readonly reason: Bilingual}

type Check = (one: Profile, other: Profile) => Judgement | null

/** In order of importance: the first `no` decides, else the first `partly`. */
const checks: readonly Check[] = [
  kind,
  unit,
  period,
  status,
  scope,
  stage,
  grade,
  amounts,
  exclusive,
  denominator,
  partOfWhole,
  ownList,
  inRealTerms,
  narrowed
]

export function judgePair(one: Profile, other: Profile): Judgement {
  let partly: Judgement | null = null
  for (const check of checks) {
    const found = check(one, other)
    if (found?.comparable === 'no') return found
    partly ??= found
  }
  return partly ?? {comparable: 'yes'}
}

function no(code: keyof typeof reasons, zh = '', en = ''): Judgement {
  return {comparable: 'no', code, reason: reasons[code](zh, en)}
}

function partly(code: keyof typeof reasons, zh = '', en = ''): Judgement {
  return {comparable: 'partly', code, reason: reasons[code](zh, en)}
}

function unit(one: Profile, other: Profile): Judgement | null {
  return one.dimension === other.dimension ? null : no('unit', `${one.figure.unit}/${other.figure.unit}`)
}

function kind(one: Profile, other: Profile): Judgement | null {
  if (one.kind === other.kind) return null
  const kinds = [one.kind, other.kind]
  return no(kinds.includes('amount') && kinds.includes('change') ? 'level-change' : 'kind')
}

function status(one: Profile, other: Profile): Judgement | null {
  return one.status === other.status ? null : no('status')
}

function period(one: Profile, other: Profile): Judgement | null {
  if (one.period === other.period && one.from === other.from) return null
  return no('period', `${years(one)}/${years(other)}`)
}

function years({from, period}: Profile): string {
  return from === null ? (period ?? '—') : `${from}–${period ?? ''}`
}

function scope(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.figure.scope, other.figure.scope]
  return a === b ? null : no('scope', `${a ?? '—'}/${b ?? '—'}`)
}

/** Only counts of things have stages; the flows of the statistics (revenue, output) have none. */
export function counted(profile: Profile): boolean {
  return profile.kind === 'amount' && !/^(?:CNY|USD)/.test(profile.figure.unit) && !profile.average
}

function stage(one: Profile, other: Profile): Judgement | null {
  if (!counted(one) || !counted(other)) return null
  // 金融机构达到36家 beside 20家金融机构开业
  if ((one.reached && other.figure.kind === 'delta') || (other.reached && one.figure.kind === 'delta')) {
    return no('stock-flow')
  }
  const relation = stageRelation(one.stages, other.stages)
  if (relation === 'same') return null
  const names = stageNames(one, 'zh', other)
  if (relation === 'overlap') return partly('stage', names, stageNames(one, 'en', other))
  const stock = one.stages.has('stock') !== other.stages.has('stock')
  return no(stock ? 'stock-flow' : 'stage', names, stageNames(one, 'en', other))
}

function stageRelation(one: ReadonlySet<string>, other: ReadonlySet<string>): 'same' | 'overlap' | 'different' {
  if (one.size === 0 && other.size === 0) return 'same'
  if (one.size === 0 || other.size === 0) return one.has('stock') || other.has('stock') ? 'different' : 'overlap'
  const {same, overlap} = compareStages()
  const linked = (pairs: ReadonlyArray<readonly [string, string]>) =>
    pairs.some(([a, b]) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)))
  if ([...one].some((id) => other.has(id)) || linked(same)) return 'same'
  return linked(overlap) ? 'overlap' : 'different'
}

function stageNames(one: Profile, language: 'zh' | 'en', other: Profile): string {
  const name = (profile: Profile) =>
    compareStages()
      .stages.filter((known) => profile.stages.has(known.id))
      .map((known) => known.label[language])
      .join(language === 'zh' ? '、' : ', ') || '—'
  return `${name(one)}/${name(other)}`
}

function grade(one: Profile, other: Profile): Judgement | null {
  if (!counted(one) || !counted(other)) return null
  if (one.grade?.id === other.grade?.id && one.grade?.floor === other.grade?.floor) return null
  const names = `${one.grade?.id ?? '—'}/${other.grade?.id ?? '—'}`
  if (one.grade !== null && other.grade !== null) {
    return one.grade.floor || other.grade.floor || one.grade.id === other.grade.id
      ? partly('grade', names)
      : no('grade', names)
  }
  // A city that counts its beautiful streets without a grade counts its own: 市级 of the district is the same list.
  const ungraded = one.grade === null ? one.report.level : other.report.level
  return ungraded === (one.grade ?? other.grade)?.id ? null : partly('grade', names)
}

function amounts(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.core.amounts, other.core.amounts]
  if (a === b) return null
  // 超5000万元科技成果转化项目 beside 科技成果转化: the one with a threshold counts less
  return a === '' || b === '' ? partly('class', a || b) : no('class', `${a}/${b}`)
}

function exclusive(one: Profile, other: Profile): Judgement | null {
  const groups = facetWords(one.report.language).exclusive
  const clash = groups.some((group) => {
    const a = group.filter((word) => one.figure.subject.includes(word))
    const b = group.filter((word) => other.figure.subject.includes(word))
    return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word))
  })
  return clash ? no('scope', `${one.figure.subject}/${other.figure.subject}`) : null
}

/** 占地区生产总值比重 and 占规上工业总产值比重 are other shares; where one report leaves the whole out, it is the same. */
function denominator(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.core.denominator, other.core.denominator]
  if (one.figure.metric !== null && one.figure.metric === other.figure.metric) return null
  return a === null || b === null || a === b ? null : no('scope', `${a}/${b}`)
}

/** 120 % of the whole cannot be a part of it. A whole that is only known to be more may still be large enough. */
function partOfWhole(one: Profile, other: Profile): Judgement | null {
  if (one.kind !== 'amount' || one.average || one.ownList) return null
  const [part, whole] = liesIn(one.report, other.report) ? [one, other] : [other, one]
  if (!liesIn(part.report, whole.report)) return null
  const derived = share(part, whole)
  return derived !== null && derived.value > 100 && derived.bound !== 'lte' && derived.bound !== 'approx'
    ? no('part-exceeds-whole', `${derived.value}%`)
    : null
}

function ownList(one: Profile, other: Profile): Judgement | null {
  return one.ownList && other.ownList ? partly('own-list') : null
}

/** 居民收入实际增长12% beside 增长17%: what prices took may lie between them. Of output growth is real without a word. */
function inRealTerms(one: Profile, other: Profile): Judgement | null {
  if (one.kind !== 'change' || one.dimension !== '%' || one.real === other.real || !one.inPrices) return null
  return partly('real')
}

/** Cores this alike (Dice) differ in a character or a general noun: 城中村改造项目 and 城中村改造 reach 0.93. */
const nearlySame = 0.85

/** The statistics have fixed scopes; a count of things is narrowed by each word before it. */
function narrowed(one: Profile, other: Profile): Judgement | null {
  if (!counted(one)) return null
  const [a, b] = [one.core.restrictive, other.core.restrictive]
  const difference = [...[...a].filter((word) => !b.has(word)), ...[...b].filter((word) => !a.has(word))]
  if (difference.length > 0) return partly('narrowed', difference.join('、'))
  // 新能源充电桩 beside 充电桩: a longer name may count less
  const exact = one.figure.metric !== null && one.figure.metric === other.figure.metric
  return exact || similarity(one.core, other.core) > nearlySame ? null : partly('narrowed')
}
