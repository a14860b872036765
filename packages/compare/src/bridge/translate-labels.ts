import {compareFacets} from '@jianbao/lexicon'
import type {AlignedMetric, Bilingual, Figure, IncomparablePair, Ladder} from '@jianbao/model'
import {unitDimension} from '../derive/unit-scale.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {sentencesOf} from '../text/sentences-of.js'
import {alignSentences} from './align-sentences.js'
import {englishOf} from './compose-label.js'

/** English names of figures by figure id: what the translation calls the same figure. */
export type FigureNames = ReadonlyMap<string, string>

/**
 * Learns how a translation names the figures of its original: figures of one value and unit in sentences that answer
 * each other. 超10亿元或1亿美元项目46个 and `46 projects exceeding 1 billion yuan` teach the English of an uncatalogued count.
 */
export function learnFigureNames(all: readonly PreparedReport[]): FigureNames {
  const names = new Map<string, string>()
  for (const translation of all) {
    if (translation.summary.role !== 'translation' || translation.summary.language !== 'en') continue
    const original = all.find((report) => report.summary.id === translation.summary.translationOf)
    if (original !== undefined) collect(translation.reading, original.reading, names)
  }
  return names
}

type Reading = PreparedReport['reading']

function collect(translation: Reading, original: Reading, names: Map<string, string>): void {
  const [english, chinese] = [sentencesOf(translation), sentencesOf(original)]
  const [from, to] = [bySentence(translation), bySentence(original)]
  for (const pair of alignSentences(english, chinese)) {
    const candidates = pair.translation.flatMap((index) => from.get(english[index]?.node.id ?? '') ?? [])
    const wanted = pair.original.flatMap((index) => to.get(chinese[index]?.node.id ?? '') ?? [])
    for (const figure of wanted) {
      const same = candidates.filter((one) => isSame(one, figure))
      const subject = (same.length === 1 ? (same[0]?.subject ?? '') : '').replace(counting, '').trim()
      if (isName(subject)) names.set(figure.id, subject)
    }
  }
}

function bySentence({figures}: Reading): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) groups.set(figure.sentence, [...(groups.get(figure.sentence) ?? []), figure])
  return groups
}

function isSame(one: Figure, other: Figure): boolean {
  return one.value !== null && one.value === other.value && unitDimension(one.unit) === unitDimension(other.unit)
}

const counting = /^(?:the )?(?:total )?number of /i

/** A name of one to nine words without marks; more is a clause. Enterprises or projects alone name nothing. */
function isName(subject: string): boolean {
  if (compareFacets().generic.en.includes(subject.toLowerCase())) return false
  return /^[\p{Letter}\p{Number}][^,;:.]{2,70}$/u.test(subject) && subject.split(/\s+/).length < 10
}

/**
 * Gives metrics, ladders and pairs whose English label is still Chinese the translation's name of one of their figures,
 * else one composed of the lexicon's words. What neither gives stays Chinese.
 */
export function translateLabels<Row extends AlignedMetric | Ladder | IncomparablePair>(
  rows: readonly Row[],
  names: FigureNames
): Row[] {
  return rows.map((row) => {
    if (!/\p{Script=Han}/u.test(row.label.en)) return row
    const english = figuresOf(row).flatMap((figure) => names.get(figure.id) ?? [])[0]
    const label: Bilingual = {zh: row.label.zh, en: english ?? englishOf(row.label.en)}
    return {...row, label}
  })
}

function figuresOf(row: AlignedMetric | Ladder | IncomparablePair): Figure[] {
  if ('values' in row) return Object.values(row.values)
  if ('figures' in row) return [...row.figures]
  return row.steps.flatMap(({result, target}) => [result, target].filter((figure) => figure !== null))
}
