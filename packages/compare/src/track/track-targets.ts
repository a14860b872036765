import {type Bilingual, decimal, type Figure, type ReportReading, type Tracking} from '@jianbao/model'
import {alike, likenessOf} from '../align/align-figures.js'
import {comparisonKey} from '../align/comparison-key.js'
import {judgePair} from '../align/judge-pair.js'
import {labelOf} from '../align/label-of.js'
import {type Profile, profilesOf} from '../align/profile.js'
import {TokenIndex} from '../align/token-index.js'
import {driftOf} from '../derive/interval.js'
import {prepareReports} from '../reports/prepare-reports.js'

type Verdict = Tracking['targets'][number]['verdict']

const notes: Readonly<Record<Verdict, Bilingual>> = {
  met: {zh: '完成目标', en: 'target met'},
  exceeded: {zh: '超额完成', en: 'target exceeded'},
  missed: {zh: '未达目标', en: 'target missed'},
  unclear: {zh: '表述有弹性，不能判断', en: 'the wording leaves it open'},
  unreported: {zh: '后一报告未提', en: 'the later report does not say'}
}

/** The earlier report's targets against the later report's results of the same year. */
export function trackTargets(earlier: ReportReading, later: ReportReading): Tracking {
  const {all} = prepareReports([earlier, later], {})
  const [first, second] = all
  if (first === undefined || second === undefined) {
    throw new RangeError('trackTargets needs two different reports; these have the same bytes')
  }
  const results = second.reading.figures.filter((figure) => figure.status !== 'target' && isTracked(figure))
  const resultOf = findResults(results, first.reading, second.reading)
  const targets = first.reading.figures
    .filter((figure) => figure.status === 'target' && isTracked(figure))
    .map((target) => {
      const result = resultOf(target)
      const verdict = judge(target, result)
      const metric = target.metric ?? `task:${target.subject}`
      const label = labelOf(metric, {core: {label: target.subject}, figure: target})
      return {metric, label, target, result, verdict, note: notes[verdict]}
    })
  return {earlier: first.summary, later: second.summary, targets}
}

function isTracked({kind}: Figure): boolean {
  return kind !== 'threshold' && kind !== 'span'
}

/** Finds the result of a target: the same metric, or what is counted is alike and nothing forbids the comparison. */
function findResults(
  results: readonly Figure[],
  earlier: ReportReading,
  later: ReportReading
): (target: Figure) => Figure | null {
  const byKey = new Map<string, Figure>()
  const index = new TokenIndex<Profile>()
  for (const figure of results) {
    if (figure.metric !== null && !byKey.has(resultKey(figure))) byKey.set(resultKey(figure), figure)
    for (const profile of profilesOf(figure, later.report.metadata, 1)) index.add(profile, profile)
  }
  return (target) => {
    const known = target.metric === null ? undefined : byKey.get(resultKey(target))
    if (known !== undefined) return known
    const [wanted] = profilesOf({...target, status: 'achieved'}, earlier.report.metadata, 0)
    let best: {figure: Figure; likeness: number} | null = null
    for (const candidate of wanted === undefined ? [] : index.candidates(wanted)) {
      const likeness = wanted === undefined ? 0 : likenessOf(wanted, candidate)
      if (wanted === undefined || likeness < alike || likeness <= (best?.likeness ?? 0)) continue
      if (judgePair(wanted, candidate).comparable !== 'no') best = {figure: candidate.figure, likeness}
    }
    return best?.figure ?? null
  }
}

function resultKey(figure: Figure): string {
  return comparisonKey({...figure, status: 'achieved'})
}

/** A cut is met when it is deeper, so the sign decides which side is better. */
function judge(target: Figure, result: Figure | null): Verdict {
  if (result === null) return 'unreported'
  if (target.value === null || result.value === null) return 'unclear'
  const order = decimal(result.value).cmp(target.value) * (target.value < 0 ? -1 : 1)
  const limit = target.bound === 'lte' || target.bound === 'lt' ? -order : order
  if (limit > 0) return 'exceeded'
  // 超过370万人次 for a target of 370万: more than met
  if (limit === 0) return result.bound === 'gt' && target.bound !== 'gt' ? 'exceeded' : 'met'
  return driftOf(result) === 'above' || driftOf(target) === 'about' ? 'unclear' : 'missed'
}
