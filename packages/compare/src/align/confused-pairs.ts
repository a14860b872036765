import {confusableMetrics, metricById} from '@jianbao/lexicon'
import {type Judgement, no} from './judgement.js'
import type {Profile} from './profile.js'

/**
 * Whether two figures are of metrics that are taken for one another, and would else be comparable: 规上工业增加值 of the city
 * and 规上工业总产值 of the district. `null` where they are not.
 */
export function confusedMetrics(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.figure.metric, other.figure.metric]
  if (a === null || b === null || a === b || !alikeButFor(one, other)) return null
  if (!confusableMetrics().some((group) => group.includes(a) && group.includes(b))) return null
  const name = (id: string, language: 'zh' | 'en') => metricById(id)?.[language] ?? id
  return no('other-metric', `${name(a, 'zh')}/${name(b, 'zh')}`, `${name(a, 'en')}/${name(b, 'en')}`)
}

function alikeButFor(one: Profile, other: Profile): boolean {
  return (
    one.kind === other.kind &&
    one.dimension === other.dimension &&
    one.period === other.period &&
    one.from === other.from &&
    one.status === other.status
  )
}
