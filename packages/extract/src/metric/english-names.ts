import {expandAlias, type Metric, type MetricRules} from '@jianbao/lexicon'
import {foldEnglish} from './fold-english.js'
import type {NameIndex} from './metric-matcher.js'

/** Words that never tell two metrics apart. */
const particles = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'for',
  'to',
  'by',
  'on',
  'at',
  'and',
  'its',
  'our',
  'from',
  'with',
  'as'
])

/**
 * Index of the metrics' English names. A name is the set of its words, because translations turn them about
 * (value added of industry, industrial added value): a candidate has exactly the subject's words, neutral words aside.
 */
export function englishNames(entries: readonly Metric[], rules: MetricRules): NameIndex {
  const fold = (text: string) => foldEnglish(text, rules.synonyms)
  const neutral = new Set(rules.neutral.en.any.flatMap(fold))
  const growing = new Set([...neutral, ...rules.neutral.en.growth.flatMap(fold)])
  const exact = new Map<string, Metric[]>()
  const bare = new Map<string, Metric[]>()
  for (const metric of entries)
    for (const alias of [metric.en, ...(metric.aliases?.en ?? [])].flatMap(expandAlias)) {
      const words = fold(alias)
      add(exact, keyOf(words, particles), metric)
      add(bare, keyOf(words, neutral), metric)
    }
  return (subject, growth) => {
    const words = fold(subject)
    const drop = growth ? growing : neutral
    const keys = [keyOf(words, particles), keyOf(words, neutral), keyOf(words, drop)]
    // `new loans` is a name itself; only where the full wording is none do its neutral words go.
    return [...keys.flatMap((key) => exact.get(key) ?? []), ...keys.slice(1).flatMap((key) => bare.get(key) ?? [])]
  }
}

function keyOf(words: readonly string[], drop: ReadonlySet<string>): string {
  return [...new Set(words.filter((word) => !drop.has(word)))].sort().join(' ')
}

function add(index: Map<string, Metric[]>, key: string, metric: Metric): void {
  if (key === '') return
  const same = index.get(key)
  if (same === undefined) index.set(key, [metric])
  else if (!same.includes(metric)) same.push(metric)
}
