import {metricById, templateWords} from '@jianbao/lexicon'
import type {Audit, Bilingual, Bound, Figure} from '@jianbao/model'
import {digitsOf, measureOf, sameAmount} from './measure.js'

export type AuditFinding = Audit['findings'][number]

/** Bounds that say the same: 以上 is `more than` as often as `at least`, 左右 is `around` as often as `nearly`. */
const sides: Readonly<Record<Bound, Bilingual>> = {
  eq: {zh: '恰为', en: 'exactly'},
  approx: {zh: '约为', en: 'about'},
  near: {zh: '约为', en: 'about'},
  gt: {zh: '超过', en: 'more than'},
  gte: {zh: '超过', en: 'more than'},
  lt: {zh: '不足', en: 'less than'},
  lte: {zh: '不足', en: 'less than'}
}
const currencies = new Set(['CNY', 'USD'])

/** A finding, told in both languages. */
export function finding(
  category: AuditFinding['category'],
  [original, translation]: readonly [Figure | null, Figure | null],
  zh: string,
  en: string
): AuditFinding {
  return {category, original, translation, message: en, note: {zh, en}}
}

/** A wrong unit, currency, magnitude or digit: at most one of them, the first that explains the difference. */
function amountDifference(a: Figure, b: Figure): AuditFinding | undefined {
  const points = isPoints(a, b)
  if ((sameAmount(a, b) && !points) || a.value === null || b.value === null) return undefined
  const [unitA = '', unitB = ''] = [a.unit.split('/')[0], b.unit.split('/')[0]]
  const told = (category: AuditFinding['category'], zh: string, en: string) =>
    finding(
      category,
      [a, b],
      `原文为${a.surface}，译文为${b.surface}：${zh}`,
      `The original says ${a.surface}, the translation ${b.surface}: ${en}`
    )
  if (Math.abs(a.value) === Math.abs(b.value)) {
    if (currencies.has(unitA) && currencies.has(unitB)) return told('currency', '币种不同', 'another currency')
    const units = `${unitName(unitA)}、${unitName(unitB)}`
    if (unitA === unitB) return undefined
    return told('unit', `数字相同而单位不同（${units}）`, `the number stands with another unit (${unitA}, ${unitB})`)
  }
  if (measureOf(a).dimension !== measureOf(b).dimension) return undefined
  const factor = Math.abs(b.value / a.value)
  // 2.1万人 and `210,000 jobs` count the same: persons and things are no units that are converted
  const sameUnit = unitA === unitB || measureOf(a).dimension === 'count'
  if (!sameUnit || digitsOf(a.value) !== digitsOf(b.value)) return told('digits', '数字不同', 'another number')
  return factor > 1
    ? told('magnitude', `为其${round(factor)}倍`, `${round(factor)} times as much`)
    : told('magnitude', `仅为其1/${round(1 / factor)}`, `only 1/${round(1 / factor)} of it`)
}

/** 提高1.4个百分点 is no `rise of 1.4%`: the same number of points and of percent are two things. */
function isPoints(a: Figure, b: Figure): boolean {
  return (
    a.kind === 'change' &&
    b.kind === 'change' &&
    (a.unit === 'pp') !== (b.unit === 'pp') &&
    a.value !== null &&
    Math.abs(a.value) === Math.abs(b.value ?? Number.NaN)
  )
}

const round = (value: number) => String(Number(value.toPrecision(6)))

/** 亩 for `mu`; units without a word of their own keep their sign. */
function unitName(unit: string): string {
  return templateWords().units[unit]?.zh.replace('{}', '') || unit
}

/** What a translation changed of a figure. */
export function pairDifferences(a: Figure, b: Figure): AuditFinding[] {
  const amount = amountDifference(a, b)
  return [...(amount === undefined ? [] : [amount]), ...boundDifference(a, b), ...readingDifferences(a, b)]
}

function boundDifference(a: Figure, b: Figure): AuditFinding[] {
  const [one, other] = [sides[a.bound], sides[b.bound]]
  if (one.en === other.en || a.kind === 'threshold' || b.kind === 'threshold') return []
  const zh = `原文为${one.zh}${a.surface}，译文为${other.zh}${b.surface}`
  return [
    finding('bound', [a, b], zh, `The original says ${one.en} ${a.surface}, the translation ${other.en} ${b.surface}`)
  ]
}

/** `beautiful villages` for 宜居宜业和美乡村: a count of the same things by a shorter name, not of other things. */
function isShorterName(a: Figure, b: Figure): boolean {
  if (measureOf(a).dimension !== 'count' || a.metric === null || b.metric === null) return false
  const [one = '', other = ''] = [metricById(a.metric)?.en, metricById(b.metric)?.en]
  return one !== '' && other !== '' && (one.endsWith(` ${other}`) || other.endsWith(` ${one}`))
}

/** `tax revenue accounted for 86%, ranking first`: it is the share that ranks, and the sentence names the whole before it. */
function ranksPart(a: Figure, b: Figure): boolean {
  if (a.kind !== 'rank' || a.metric === null || b.metric === null) return false
  const [one = '', other = ''] = [metricById(a.metric)?.en, metricById(b.metric)?.en]
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one))
}

/** Status, period and subject: the number is the same and says something else. */
function readingDifferences(a: Figure, b: Figure): AuditFinding[] {
  const {statuses} = templateWords()
  const told = (category: AuditFinding['category'], verb: Bilingual, one: Bilingual, other: Bilingual) =>
    finding(
      category,
      [a, b],
      `${a.surface}在原文中${verb.zh}${one.zh}，在译文中${verb.zh}${other.zh}`,
      `${a.surface} ${verb.en} ${one.en} in the original and ${other.en} in the translation`
    )
  const plain = (text: string): Bilingual => ({zh: text, en: text})
  const found: AuditFinding[] = []
  if (a.status !== b.status)
    found.push(
      told(
        'status',
        {zh: '是', en: 'is'},
        {zh: statuses[a.status].zh, en: a.status},
        {zh: statuses[b.status].zh, en: b.status}
      )
    )
  if (a.period !== null && b.period !== null && a.period !== b.period)
    found.push(
      told('period', {zh: '属', en: 'is of'}, {zh: `${a.period}年`, en: a.period}, {zh: `${b.period}年`, en: b.period})
    )
  const sameByName = isShorterName(a, b) || ranksPart(a, b)
  if (a.metric !== null && b.metric !== null && a.metric !== b.metric && a.kind === b.kind && !sameByName)
    found.push(told('subject', {zh: '指', en: 'measures'}, plain(a.subject), plain(b.subject)))
  return found
}
