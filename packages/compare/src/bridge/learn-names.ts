import type {Matter} from '@jianbao/lexicon'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {sentencesOf} from '../text/sentences-of.js'
import {alignSentences} from './align-sentences.js'

/** Names of both languages, learned from a report and its translation. */
export interface NamePairs {
  /** Chinese name by English name in lower case. */
  readonly toChinese: ReadonlyMap<string, string>
  readonly matters: readonly Matter[]
}

const quotedZh = /“([^“”]{2,16})”/g
const quotedEn = /“([^“”]{2,80})”/g

/**
 * Learns names that stand in quotation marks: where a sentence and its translation quote as many, the first is the
 * first. `“两湖”创新区` and `the “Two Lakes” innovation zone` teach that 两湖 is Two Lakes.
 */
export function learnNames(all: readonly PreparedReport[]): NamePairs {
  const votes = new Map<string, Map<string, number>>()
  for (const {summary, reading} of all) {
    if (summary.role !== 'translation' || summary.language !== 'en') continue
    const original = all.find((report) => report.summary.id === summary.translationOf)
    if (original !== undefined) collect(reading, original.reading, votes)
  }
  const toChinese = new Map([...votes].map(([english, chinese]) => [english, best(chinese)] as const))
  const matters = [...toChinese].map(([english, chinese]) => ({
    id: `name:${chinese}`,
    zh: [chinese],
    en: [english],
    near: {zh: [], en: []}
  }))
  return {toChinese, matters: [...new Map(matters.map((matter) => [matter.id, matter])).values()]}
}

function collect(
  translation: PreparedReport['reading'],
  original: PreparedReport['reading'],
  votes: Map<string, Map<string, number>>
): void {
  const [english, chinese] = [sentencesOf(translation), sentencesOf(original)]
  for (const pair of alignSentences(english, chinese)) {
    const text = (sentences: typeof english, indexes: readonly number[]) =>
      indexes.map((index) => sentences[index]?.text ?? '').join(' ')
    const left = [...text(english, pair.translation).matchAll(quotedEn)].map((hit) => fold(hit[1] ?? ''))
    const right = [...text(chinese, pair.original).matchAll(quotedZh)].map((hit) => hit[1] ?? '')
    if (left.length !== right.length) continue
    for (const [index, name] of left.entries()) {
      const counts = votes.get(name) ?? new Map<string, number>()
      const other = right[index] ?? ''
      counts.set(other, (counts.get(other) ?? 0) + 1)
      votes.set(name, counts)
    }
  }
}

/** Lower case, one kind of apostrophe, no full stop before the closing mark. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/[.,]$/, '').trim()
}

function best(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}

/** The matters that a topic names in quotation marks and the translation taught. */
export function namedMatters(topic: string, names: NamePairs): Matter[] {
  return [...topic.matchAll(/“([^“”]+)”/g)].flatMap((hit) => {
    const chinese = names.toChinese.get(fold(hit[1] ?? '')) ?? hit[1] ?? ''
    return names.matters.filter((matter) => matter.zh[0] === chinese)
  })
}
