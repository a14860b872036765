import {type Bilingual, decimal, type Figure, type Ladder, type LadderStep} from '@jianbao/model'
import {clauseOf} from '../align/clause.js'
import {kindClass} from '../align/comparison-key.js'
import {labelOf} from '../align/label-of.js'
import {stagesOf} from '../align/stage-of.js'
import {agreesWhenRounded} from '../check/rounding.js'
import {driftOf} from '../derive/interval.js'
import {unitDimension} from '../derive/unit-scale.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {liesIn} from '../reports/report-relation.js'

interface Steps {
  readonly first: Figure
  readonly results: Map<string, Figure>
  readonly targets: Map<string, Figure>
}

/** For each metric: what was reached in the year reviewed and what is aimed at in the year planned, by report. */
export function buildLadders(compared: readonly PreparedReport[]): Ladder[] {
  const ladders = new Map<string, Steps>()
  for (const {reading} of compared) {
    const {year, yearReviewed} = reading.report.metadata
    for (const figure of reading.figures) {
      if (figure.metric === null || figure.period === null) continue
      if (figure.kind === 'threshold' || figure.kind === 'rank') continue
      const key = [figure.metric, kindClass(figure), unitDimension(figure.unit), stockOrFlow(figure)].join('|')
      const steps = ladders.get(key) ?? {first: figure, results: new Map(), targets: new Map()}
      const side = sideOf(figure, year, yearReviewed)
      if (side !== null && !steps[side].has(figure.report)) steps[side].set(figure.report, figure)
      ladders.set(key, steps)
    }
  }
  return [...ladders.values()].filter((steps) => steps.targets.size > 0).map((steps) => toLadder(steps, compared))
}

/** 净增高企83家 is no step towards 高企总数超450家: a stock and what is added to it have a ladder each. */
function stockOrFlow(figure: Figure): string {
  if (kindClass(figure) !== 'amount') return ''
  const stages = stagesOf(clauseOf(figure), figure.subject, /\p{Script=Han}/u.test(figure.quote) ? 'zh' : 'en')
  if (stages.has('stock')) return 'stock'
  return stages.has('net') ? 'net' : ''
}

function sideOf(figure: Figure, year: string | null, reviewed: string | null): 'results' | 'targets' | null {
  if (figure.status === 'target') return figure.period === year ? 'targets' : null
  return figure.period === reviewed ? 'results' : null
}

function toLadder({first, results, targets}: Steps, compared: readonly PreparedReport[]): Ladder {
  const steps = compared
    .map(({summary}) => step(summary.id, results.get(summary.id) ?? null, targets.get(summary.id) ?? null))
    .filter((one) => one.result !== null || one.target !== null)
  const metric = first.metric ?? first.subject
  const tension = first.kind === 'change' ? tensionOf(targets, compared) : null
  return {
    metric,
    label: labelOf(metric, {core: {label: first.subject}, figure: first}),
    kind: first.kind,
    unit: first.unit,
    steps,
    ...(tension === null ? {} : {tension})
  }
}

/** What the growth targets of a place and of the place that it lies in say of each other. */
function tensionOf(targets: ReadonlyMap<string, Figure>, compared: readonly PreparedReport[]): Bilingual | null {
  for (const {summary: narrow} of compared) {
    for (const {summary: wide} of compared) {
      const [low, high] = [targets.get(narrow.id)?.value, targets.get(wide.id)?.value]
      if (!liesIn(narrow, wide) || low == null || high == null || low === high) continue
      const zh = `${narrow.place?.name ?? ''}的目标${low > high ? '高' : '低'}于${wide.place?.name ?? ''}`
      const en = `${narrow.place?.en ?? ''} aims ${low > high ? 'higher' : 'lower'} than ${wide.place?.en ?? ''}`
      return {zh, en}
    }
  }
  return null
}

function step(report: string, result: Figure | null, target: Figure | null): LadderStep {
  return {report, result, target, direction: direction(result, target)}
}

function direction(result: Figure | null, target: Figure | null): LadderStep['direction'] {
  if (target === null) return 'dropped'
  if (result === null) return 'new'
  if (result.value === null || target.value === null) return 'unclear'
  const order = decimal(target.value).cmp(result.value)
  // 登记失业率控制在3.5%以内 after 2.15% is a ceiling: nobody means it to rise
  if (order >= 0 && (target.bound === 'lte' || target.bound === 'lt')) return 'unclear'
  if (order === 0) return 'kept'
  if (isRoundOf(result, target.value) || isRoundOf(target, result.value)) return 'unclear'
  if (order > 0) return 'raised'
  // 增长7%以上 after 8.2%: the floor is lower, the result need not be. It is the target that was lowered.
  return driftOf(target) === 'about' && driftOf(result) === 'about' ? 'unclear' : 'lowered'
}

/** 3.43% is what 约3.4% may have been. */
function isRoundOf(about: Figure, value: number): boolean {
  return about.bound === 'approx' && agreesWhenRounded(about, value)
}
