import type {AlignedMetric} from '@jianbao/model'
import type {Cluster} from './align-figures.js'
import {stageName} from './judge-stage.js'

/**
 * Names the stage where two rows would bear one name: 开工亿元以上项目285个，竣工投产176个 are 亿元以上项目（开工） and
 * 亿元以上项目（竣工投产）. `clusters` are those of the metrics, in the same order.
 */
export function tellStagesApart(metrics: readonly AlignedMetric[], clusters: readonly Cluster[]): AlignedMetric[] {
  const keys = metrics.map(({label, kind, period, status}) => JSON.stringify([label.zh, kind, period, status]))
  return metrics.map((metric, at) => {
    const first = clusters[at]?.first
    const alone = keys.indexOf(keys[at] ?? '') === keys.lastIndexOf(keys[at] ?? '')
    if (first === undefined || alone || first.stages.size === 0) return metric
    const [zh, en] = [stageName(first, 'zh'), stageName(first, 'en')]
    return {...metric, label: {zh: `${metric.label.zh}（${zh}）`, en: `${metric.label.en} (${en})`}}
  })
}
