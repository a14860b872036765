import {expandAlias, type Metric, type MetricRules} from '@jianbao/lexicon'
import {coverage} from './coverage.js'
import type {NameIndex} from './metric-matcher.js'

/** Marks that come and go around names: “新三样”出口, (潜在)独角兽企业, 存、贷款余额. */
const marks = /[\s“”"‘’'《》〈〉「」『』()（）[\]、,，。;；:：·—-]/g

/** The form in which Chinese names are compared: full-width letters as ASCII, lower case, no marks. */
export function foldChinese(name: string): string {
  return name.normalize('NFKC').replace(marks, '').toLowerCase()
}

/**
 * Index of the metrics' Chinese names. A candidate's name is a part of the subject, and what stands before and behind it
 * is made of neutral words only; longer names come first.
 */
export function chineseNames(entries: readonly Metric[], rules: MetricRules): NameIndex {
  const {byName, longest} = collect(entries)
  const neutral = rules.neutral.zh.any
  const growing = [...neutral, ...rules.neutral.zh.growth]
  return (subject, growth) => {
    const text = foldChinese(subject)
    const words = growth ? growing : neutral
    return occurrences(text, byName, longest)
      .filter(({start, end, metric}) => {
        const allowed = coverage(metric.with?.zh ? [...words, ...metric.with.zh] : words)
        return allowed(text.slice(0, start)) && allowed(text.slice(end))
      })
      .map(({metric}) => metric)
  }
}

interface Occurrence {
  readonly start: number
  readonly end: number
  readonly metric: Metric
}

function collect(entries: readonly Metric[]) {
  const byName = new Map<string, Metric[]>()
  let longest = 0
  for (const metric of entries)
    for (const name of new Set([metric.zh, ...(metric.aliases?.zh ?? [])].flatMap(expandAlias).map(foldChinese))) {
      const same = byName.get(name)
      if (same) same.push(metric)
      else byName.set(name, [metric])
      longest = Math.max(longest, name.length)
    }
  return {byName, longest}
}

function occurrences(text: string, byName: ReadonlyMap<string, readonly Metric[]>, longest: number): Occurrence[] {
  const found: Occurrence[] = []
  for (let length = Math.min(longest, text.length); length > 0; length--)
    for (let start = 0; start + length <= text.length; start++)
      for (const metric of byName.get(text.slice(start, start + length)) ?? [])
        found.push({start, end: start + length, metric})
  return found
}
