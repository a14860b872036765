import type {Figure} from '@jianbao/model'
import {unitDimension} from '../derive/unit-scale.js'

/** Results done and results expected for the same year answer each other; targets answer targets. */
export function statusClass(status: Figure['status']): 'result' | 'target' {
  return status === 'target' ? 'target' : 'result'
}

/** Amounts, whether counted as stock, flow or addition, have one unit; whether they may be compared is asked later. */
export function kindClass({kind, unit}: Pick<Figure, 'kind' | 'unit'>): string {
  // Two more parks are two parks added; only rates of change are another kind of measure.
  const counted = kind === 'change' && !rates.has(unit)
  return kind === 'level' || kind === 'delta' || counted ? 'amount' : kind
}

const rates: ReadonlySet<string> = new Set(['%', '‰', 'pp', 'times', 'ratio', 'rank'])

/** Figures may be compared only if these agree. */
export function comparisonKey(figure: Figure): string {
  return [
    figure.metric ?? '',
    kindClass(figure),
    unitDimension(figure.unit),
    figure.period ?? '',
    statusClass(figure.status),
    figure.scope ?? ''
  ].join('|')
}
