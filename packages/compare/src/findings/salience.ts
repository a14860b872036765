import {compareHeadlines} from '@jianbao/lexicon'

/** How much a reader looks at a metric, 0 to 1. */
export function salience(metric: string): number {
  const {weights, default: other, task} = compareHeadlines()
  return weights[metric] ?? (metric.startsWith('task:') ? task : other)
}
