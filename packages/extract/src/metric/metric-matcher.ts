import {type Metric, type MetricRules, metricRules, metrics} from '@jianbao/lexicon'
import type {Kind, Language} from '@jianbao/model'
import {placeBefore} from '../place-scope.js'
import {chineseNames} from './chinese-names.js'
import {englishNames} from './english-names.js'
import {measures} from './measures.js'

/** What is known of a figure when its metric is asked for. */
export interface MetricQuery {
  /** The noun phrase that is measured: `一般公共预算收入`. */
  readonly subject: string
  readonly kind: Kind
  /** Unit of the annotation guide: `CNY`, `%`, … */
  readonly unit: string
  readonly language: Language
  /** The sentence and where the figure stands in it: a word before the subject may change what is measured. */
  readonly quote?: string
  readonly quoteOffset?: number
}

/** Gives the id of the metric that a figure is of, or `null` when none fits. */
export type MetricMatcher = (query: MetricQuery) => string | null

/** Names of one language, asked for candidates, best first. */
export type NameIndex = (subject: string, growth: boolean) => Iterable<Metric>

/**
 * Makes a matcher. A metric fits when one of its names stands in the subject, everything else there is neutral
 * (全市, 实现, 累计 …), and unit and kind are such as it can have. The most specific name wins. It is `null` rather than a near
 * miss: `民间固定资产投资` is no `固定资产投资` (a name of its own), `园区固定资产投资` none at all.
 *
 * @example
 * const match = createMetricMatcher()
 * match({subject: '全市一般公共预算收入', kind: 'level', unit: 'CNY', language: 'zh'}) // 'general-public-budget-revenue'
 * match({subject: '一般公共预算收入', kind: 'level', unit: 'count', language: 'zh'}) // null
 */
export function createMetricMatcher(
  entries: readonly Metric[] = metrics(),
  rules: MetricRules = metricRules()
): MetricMatcher {
  const names = {zh: lazily(() => chineseNames(entries, rules)), en: lazily(() => englishNames(entries, rules))}
  const known = new Map<string, string | null>()
  return (query) => {
    const {kind, unit, language} = query
    const subject = qualifiedSubject(query, rules.neutral.zh.qualifiers ?? [])
    // Reports repeat their subjects and an archive repeats its reports'.
    const key = `${language} ${kind} ${unit} ${subject}`
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const found = bestOf(names[language]()(subject, kind === 'change'), kind, unit, rules)
    if (known.size >= cacheLimit) known.clear()
    known.set(key, found)
    return found
  }
}

/** Some 200 bytes an entry: the cache stays under a megabyte. */
const cacheLimit = 5000

function bestOf(candidates: Iterable<Metric>, kind: Kind, unit: string, rules: MetricRules): string | null {
  for (const metric of candidates) if (measures(metric, kind, unit, rules.dimensions)) return metric.id
  return null
}

/** The subject with the word before it in the sentence that makes it another thing: 人均 of 人均生产总值达到6万元. */
function qualifiedSubject(
  {subject, language, quote = '', quoteOffset = 0}: MetricQuery,
  qualifiers: readonly string[]
) {
  if (language !== 'zh') return subject
  const at = quote.lastIndexOf(subject, quoteOffset)
  // whose it is does not change what is measured: 金坛区一般公共预算收入
  const measured = subject.slice(placeBefore(subject).length)
  return (qualifiers.find((word) => at > 0 && quote.endsWith(word, at)) ?? '') + measured
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
