import {type Bilingual, decimal, type Figure, type ReportReading, type Tracking} from '@jianbao/model'
import {comparisonKey} from '../align/comparison-key.js'
import {labelOf} from '../align/label-of.js'
import {driftOf} from '../derive/interval.js'
import {prepareReports} from '../reports/prepare-reports.js'

type Verdict = Tracking['targets'][number]['verdict']

const notes: Readonly<Record<Verdict, Bilingual>> = {
  met: {zh: '完成目标', en: 'target met'},
  exceeded: {zh: '超额完成', en: 'target exceeded'},
  missed: {zh: '未达目标', en: 'target missed'},
  unclear: {zh: '表述有弹性,不能判断', en: 'the wording leaves it open'},
  unreported: {zh: '后一报告未提', en: 'the later report does not say'}
}

/** The earlier report's targets against the later report's results of the same year. */
export function trackTargets(earlier: ReportReading, later: ReportReading): Tracking {
  const {all} = prepareReports([earlier, later], {})
  const [first, second] = all
  if (first === undefined || second === undefined) {
    throw new RangeError('trackTargets needs two different reports; these have the same bytes')
  }
  const results = new Map<string, Figure>()
  for (const figure of second.reading.figures) {
    if (figure.metric === null || figure.status === 'target') continue
    const key = resultKey(figure)
    if (!results.has(key)) results.set(key, figure)
  }
  const targets = first.reading.figures
    .filter((figure) => figure.status === 'target' && figure.metric !== null && figure.kind !== 'threshold')
    .map((target) => {
      const result = results.get(resultKey(target)) ?? null
      const verdict = judge(target, result)
      const metric = target.metric ?? target.subject
      return {
        metric,
        label: labelOf(metric, {core: {label: target.subject}}),
        target,
        result,
        verdict,
        note: notes[verdict]
      }
    })
  return {earlier: first.summary, later: second.summary, targets}
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
  if (limit === 0) return 'met'
  return driftOf(result) === 'above' || driftOf(target) === 'about' ? 'unclear' : 'missed'
}
