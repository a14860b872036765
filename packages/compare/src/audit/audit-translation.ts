import type {Audit, Figure, ReportReading} from '@jianbao/model'
import {prepareReports} from '../reports/prepare-reports.js'
import {falseNames} from './false-names.js'
import {digitsOf} from './measure.js'
import {type AuditFinding, finding, pairDifferences} from './pair-differences.js'
import {type FigurePair, pairFigures} from './pair-figures.js'

/** Small counts are often words (`both`, 双) and get lost in good translations too. */
const smallest = 20

/** Whether a figure without a counterpart is worth telling: ranks, thresholds and small counts are worded freely. */
function isTelling({value, kind, unit, damaged}: Figure): boolean {
  if (damaged || value === null || kind === 'rank' || kind === 'threshold' || kind === 'span') return false
  return Math.abs(value) > smallest || unit === '%' || unit === 'pp' || unit === 'CNY' || unit === 'USD'
}

/** Every number that stands in a text, by its digits, however it is scaled. */
function digitsIn(text: string): Set<string> {
  return new Set(
    (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => digitsOf(Number(number.replaceAll(',', ''))))
  )
}

/** A figure that only one side has; not where its digits stand in the other text and were merely read otherwise. */
function single(
  {original, translation}: FigurePair,
  inOriginal: Set<string>,
  inTranslation: Set<string>
): AuditFinding[] {
  const figure = original ?? translation
  if (!figure || figure.value === null || !isTelling(figure)) return []
  if ((original ? inTranslation : inOriginal).has(digitsOf(figure.value))) return []
  const {surface, subject} = figure
  const [zh, en] = subject === '' ? ['', ''] : [`（${subject}）`, ` (${subject})`]
  const sides = [original, translation] as const
  return [
    original
      ? finding(
          'missing',
          sides,
          `原文的${surface}${zh}不见于译文`,
          `${surface}${en} of the original is not in the translation`
        )
      : finding(
          'added',
          sides,
          `译文的${surface}${zh}不见于原文`,
          `${surface}${en} of the translation is not in the original`
        )
  ]
}

/**
 * Sets a translation against its original, figure by figure: what was changed (unit, currency, magnitude, digits, bound,
 * status, period, subject), lost or added. Figures are paired by order, amount and metric, so both languages may differ
 * in word order. Figures with destroyed digits are paired but not judged.
 *
 * @throws RangeError when both are the same document.
 * @example auditTranslation(readReport(chinese), readReport(english)).findings
 */
export function auditTranslation(original: ReportReading, translation: ReportReading): Audit {
  const [first, second] = prepareReports([original, translation], {}).all
  if (!first || !second)
    throw new RangeError('auditTranslation needs an original and a translation; these have the same bytes')
  const pairs = pairFigures(first.reading.figures, second.reading.figures)
  const [inOriginal, inTranslation] = [digitsIn(original.cleanText), digitsIn(translation.cleanText)]
  const matched = pairs.flatMap(({original: a, translation: b}) => (a && b ? [{original: a, translation: b}] : []))
  return {
    original: first.summary,
    translation: second.summary,
    pairs: matched,
    findings: [
      ...matched.flatMap((pair) => pairDifferences(pair.original, pair.translation)),
      ...pairs
        .filter((pair) => !pair.original || !pair.translation)
        .flatMap((pair) => single(pair, inOriginal, inTranslation)),
      ...falseNames(original.cleanText, translation.cleanText)
    ]
  }
}
