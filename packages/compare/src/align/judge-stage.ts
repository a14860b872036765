import {compareFacets, compareStages} from '@jianbao/lexicon'
import {type Judgement, no, partly} from './judgement.js'
import type {Profile} from './profile.js'

/** Only counts of things have stages; the flows of the statistics (revenue, output) have none. */
export function counted(profile: Profile): boolean {
  return profile.kind === 'amount' && !/^(?:CNY|USD)/.test(profile.figure.unit) && !profile.average
}

export function stage(one: Profile, other: Profile): Judgement | null {
  if (sumOfYears(one) !== sumOfYears(other)) return no('stock-flow')
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

/** `累计完成投资62亿元`, of no year, is more than `全年完成投资28亿元`; `全年累计完成…` is of the year. */
function sumOfYears({kind, figure, stages}: Profile): boolean {
  return kind === 'amount' && figure.period === null && stages.has('stock')
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
  return `${stageName(one, language) || '—'}/${stageName(other, language) || '—'}`
}

/** The stages of what a figure counts, by name; empty when the text names none. */
export function stageName({stages}: Profile, language: 'zh' | 'en'): string {
  const named = compareStages().stages.filter(({id}) => stages.has(id))
  return named.map(({label}) => label[language]).join(language === 'zh' ? '、' : ', ')
}

export function grade(one: Profile, other: Profile): Judgement | null {
  if (one.grade?.id === other.grade?.id && one.grade?.floor === other.grade?.floor) return null
  const told = [gradeNames(one, other, 'zh'), gradeNames(one, other, 'en')] as const
  if (!counted(one) || !counted(other)) return ofRates(one, other) ? partly('grade', ...told) : null
  if (one.grade !== null && other.grade !== null) {
    return one.grade.floor || other.grade.floor || one.grade.id === other.grade.id
      ? partly('grade', ...told)
      : no('grade', ...told)
  }
  // A city that counts its beautiful streets without a grade counts its own: 市级 of the district is the same list.
  const ungraded = one.grade === null ? one.report.level : other.report.level
  return ungraded === (one.grade ?? other.grade)?.id ? null : partly('grade', ...told)
}

/** 市级水源地达标率 is not 县级水源地达标率; a rate without a grade may be of all. */
function ofRates(one: Profile, other: Profile): boolean {
  return one.kind === 'share' && one.grade !== null && other.grade !== null && one.grade.id !== other.grade.id
}

function gradeNames(one: Profile, other: Profile, language: 'zh' | 'en'): string {
  const name = ({grade}: Profile) => compareFacets().grades.find(({id}) => id === grade?.id)?.label[language] ?? '—'
  return `${name(one)}/${name(other)}`
}
