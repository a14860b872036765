import {expandAlias, type Metric, type MetricRules} from '@jianbao/lexicon'
import {foldEnglish} from './fold-english.js'
import type {NameIndex} from './metric-matcher.js'

/** Words that never tell two metrics apart. */
const particles = new Set('the a an of in for to by on at and its our from with as'.split(' '))

/** `gross domestic product | (GDP)`: what is told of a name that is written out; `broad money supply (M2)` is one. */
const abbreviation = /(?<=[a-z]) \([A-Z]{2,6}\)/g

/** A name that was found, with the words that may stand beside it. */
interface Name {
  readonly metric: Metric
  readonly words: readonly string[]
  readonly beside: ReadonlySet<string>
}

/**
 * Index of the metrics' English names. A name is the set of its words, because translations turn them about
 * (value added of industry, industrial added value): a candidate has exactly the subject's words, neutral words and those
 * that may stand beside the name aside.
 */
export function englishNames(entries: readonly Metric[], rules: MetricRules): NameIndex {
  const fold = (text: string) => foldEnglish(text, rules.synonyms)
  const neutral = new Set([...particles, ...rules.neutral.en.any.flatMap(fold)])
  const growing = new Set([...neutral, ...rules.neutral.en.growth.flatMap(fold)])
  const names = entries.flatMap((metric) => namesOf(metric, fold))
  const loose = new Set([...growing, ...names.flatMap(({beside}) => [...beside])])
  const exact = indexOf(names, particles)
  const vague = indexOf(names, loose)
  return (subject, growth) => {
    const words = fold(subject.replace(abbreviation, ''))
    const drop = growth ? growing : neutral
    // `new loans` is a name itself; only where the full wording is none do its neutral words go.
    const whole = [particles, neutral, drop].flatMap((set) => exact.get(keyOf(words, set)) ?? [])
    const part = (vague.get(keyOf(words, loose)) ?? []).filter((name) => sameName(name, words, drop))
    return [...whole, ...part].map(({metric}) => metric)
  }
}

function namesOf(metric: Metric, fold: (text: string) => string[]): Name[] {
  const beside = new Set((metric.with?.en ?? []).flatMap(fold))
  return [metric.en, ...(metric.aliases?.en ?? [])]
    .flatMap(expandAlias)
    .map((name) => ({metric, words: fold(name), beside}))
}

/** Whether name and subject agree when the words that both may have besides are gone. One word left says too little. */
function sameName({words, beside}: Name, subject: readonly string[], neutral: ReadonlySet<string>): boolean {
  const drop = new Set([...neutral, ...beside])
  const key = keyOf(words, drop)
  return key === keyOf(subject, drop) && (key.includes(' ') || keyOf(words, neutral) === keyOf(words, particles))
}

function indexOf(names: readonly Name[], drop: ReadonlySet<string>): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>()
  for (const name of names) {
    const key = keyOf(name.words, drop)
    const same = index.get(key)
    if (key === '') continue
    if (same === undefined) index.set(key, [name])
    else same.push(name)
  }
  return index
}

function keyOf(words: readonly string[], drop: ReadonlySet<string>): string {
  return [...new Set(words.filter((word) => !drop.has(word)))].sort().join(' ')
}
