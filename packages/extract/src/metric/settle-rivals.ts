import {expandAlias, metricById} from '@jianbao/lexicon'
import type {Figure} from '@jianbao/model'
import {foldChinese} from './chinese-names.js'

/**
 * Takes the metric from figures that cannot all be of it. A report states one value of a metric for its place and year;
 * where it gives several under different names, the rest are parts or wider things that the lexicon knows as other names
 * for the same: 实际利用外资17.6亿美元，其中，外商直接投资10.6亿美元. The first that bears a full name of the metric keeps
 * it; where each is qualified (公办幼儿园学位5.88万个、中小学学位1.36万个) none does.
 */
export function settleRivals(figures: readonly Figure[]): Figure[] {
  const lost = new Set(groupsOf(figures).flatMap((group) => losersOf(group).map(measuredThing)))
  if (lost.size === 0) return [...figures]
  return figures.map((figure) => (lost.has(measuredThing(figure)) ? {...figure, metric: null} : figure))
}

/** What a sentence measures: the growth of a part (增长23.3%) is of the part as well. */
const measuredThing = ({metric, subject, sentence}: Figure) => JSON.stringify([metric, subject, sentence])

/** Figures that say the same of one metric, were they of the same thing. */
function groupsOf(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.metric === null || figure.value === null) continue
    const {metric, kind, unit, status, period, period_from, scope} = figure
    const key = JSON.stringify([metric, kind, unit, status, period, period_from, scope])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [figure])
    else group.push(figure)
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** More names than this are a list of parts, each of which is told from the first ones; it keeps the cost linear. */
const mostNames = 20

function losersOf(group: readonly Figure[]): Figure[] {
  const firstOfName = new Map<string, Figure>()
  for (const figure of group) {
    const name = foldChinese(figure.subject)
    if (!firstOfName.has(name)) firstOfName.set(name, figure)
  }
  if (firstOfName.size < 2) return []
  const full = fullNames(group[0]?.metric ?? null)
  const keeper = [...firstOfName].find(([name]) => full.has(name))?.[1]
  const others = keeper === undefined ? [...firstOfName.values()].slice(0, mostNames) : [keeper]
  return group.filter((figure) => others.some((other) => areRivals(figure, other)))
}

function areRivals(one: Figure, other: Figure): boolean {
  const apart = contradicts(one, other) || contradicts(other, one)
  return apart && foldChinese(one.subject) !== foldChinese(other.subject)
}

/** A bounded value may be the exact one, told loosely: 突破万亿元 and 10116亿元. */
function contradicts(exact: Figure, other: Figure): boolean {
  if (exact.bound !== 'eq' || exact.value === null || other.value === null) return false
  if (other.bound === 'eq') return exact.value !== other.value
  if (other.bound === 'gt' || other.bound === 'gte') return exact.value < other.value
  return (other.bound === 'lt' || other.bound === 'lte') && exact.value > other.value
}

function fullNames(metric: string | null): ReadonlySet<string> {
  const entry = metric === null ? undefined : metricById(metric)
  if (entry === undefined) return new Set()
  const names = [entry.zh, entry.en, ...(entry.aliases?.zh ?? []), ...(entry.aliases?.en ?? [])]
  return new Set(names.flatMap(expandAlias).map(foldChinese))
}
