import type {Figure} from '@jianbao/model'
import {unitDimension} from '../derive/unit-scale.js'

/** Results done and results expected for the same year answer each other; targets answer targets. */
export function statusClass(status: Figure['status']): 'result' | 'target' {
  return status === 'target' ? 'target' : 'result'
}

/** Amounts, whether counted as stock, flow or addition, have one unit; whether they may be compared is asked later. */
export function kindClass(kind: Figure['kind']): string {
  return kind === 'level' || kind === 'delta' ? 'amount' : kind
}

/** Figures may be compared only if these agree. */
export function comparisonKey(figure: Figure): string {
  return [
    figure.metric ?? '',
    kindClass(figure.kind),
    unitDimension(figure.unit),
    figure.period ?? '',
    statusClass(figure.status),
    figure.scope ?? ''
  ].join('|')
}
