import type {Derived, FindingPart, ReportReading} from '@jianbao/model'
import {compareReports} from '../compare-reports.js'

/** A number that follows from the reports' figures, and the words by which a sentence shows that it means this one. */
export interface KnownMeasure {
  readonly derived: Derived
  /** What it is called, and its operands as stated: 一般公共预算收入, `57.66亿元`. */
  readonly names: readonly string[]
}

/** Shares, gaps and totals that the comparison of these reports computes, each with its formula. */
export function derivedMeasures(readings: readonly ReportReading[]): KnownMeasure[] {
  const {metrics, findings} = compareReports(readings)
  const ofMetrics = metrics.flatMap(({label, values, derived}) => {
    const names = [label.zh, label.en, ...Object.values(values).map(({surface}) => surface)]
    return derived.map((one) => ({derived: one, names}))
  })
  const ofFindings = findings.flatMap(({parts, evidence}) => {
    const names = evidence.figures.map(({surface}) => surface)
    return parts.filter(isDerived).map(({derived}) => ({derived, names}))
  })
  return [
    ...new Map(
      [...ofFindings, ...ofMetrics].map((one) => [`${one.derived.name} ${one.derived.from.join()}`, one])
    ).values()
  ]
}

function isDerived(part: FindingPart): part is Extract<FindingPart, {type: 'derived'}> {
  return part.type === 'derived'
}
