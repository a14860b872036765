import {compareStages} from '@jianbao/lexicon'
import type {Figure, Language, ReportMetadata} from '@jianbao/model'
import type {Operand} from '../derive/derive-measures.js'
import {unitDimension} from '../derive/unit-scale.js'
import {type Clause, clauseOf} from './clause.js'
import {kindClass, statusClass} from './comparison-key.js'
import {type Core, coreOf} from './core-of.js'
import {ofEvent} from './event-of.js'
import {facetWords} from './facet-words.js'
import {stagesOf} from './stage-of.js'

/** A figure with everything that decides what it may be compared with. */
export interface Profile extends Operand {
  readonly report: ReportMetadata
  /** Place of the report in the reading order, widest first. */
  readonly order: number
  readonly core: Core
  readonly stages: ReadonlySet<string>
  readonly grade: {readonly id: string; readonly floor: boolean} | null
  readonly kind: string
  readonly dimension: string
  readonly status: 'result' | 'target'
  /** Year it counts for: stocks without a year are those of the year reviewed. */
  readonly period: string | null
  /** First of several years that it sums up or averages; `null` if it is of one year, or of the last of several. */
  readonly from: string | null
  /** The text says that it is what there is by now (达到36家), whatever was added this year. */
  readonly reached: boolean
  /** Growth that the text calls real. */
  readonly real: boolean
  /** Growth that the text gives on a common base: 同口径增长. */
  readonly likeForLike: boolean
  /** Measured at current prices, as incomes and sales are; output and its parts are not. */
  readonly inPrices: boolean
  readonly ownList: boolean
  readonly average: boolean
  /** What came of one event, and not of the year. */
  readonly ofEvent: boolean
}

const joint = /[、和及]|,| and /

/**
 * The profiles of a figure: one, but for `each` figures, where 助餐点、睦邻点各12个 is 24 of both and 12 of either.
 */
export function profilesOf(figure: Figure, report: ReportMetadata, order: number): Profile[] {
  const parts = figure.each === true ? figure.subject.split(joint).filter((part) => part.trim() !== '') : []
  const whole = profileOf(figure, report, order, figure.subject, Math.max(parts.length, 1))
  return parts.length < 2 ? [whole] : [whole, ...parts.map((part) => profileOf(figure, report, order, part, 1))]
}

function profileOf(figure: Figure, report: ReportMetadata, order: number, subject: string, times: number): Profile {
  const {language} = report
  const words = facetWords(language)
  const clause = clauseOf(figure)
  const status = statusClass(figure.status)
  return {
    figure,
    times,
    report,
    order,
    core: coreOf(subject, figure.kind, language, clause),
    stages: stagesOf(clause, figure.subject, language),
    grade: gradeOf(subject, clause, language),
    kind: kindClass(figure),
    dimension: unitDimension(figure.unit),
    status,
    period: figure.period ?? (status === 'target' ? report.year : report.yearReviewed),
    from: firstYear(figure, clause, language),
    reached: figure.kind === 'level' && endsIn(clause.left, compareStages().reached[language]),
    real: says(compareStages().real[language], clause.left),
    likeForLike: says(compareStages().likeForLike[language], clause.left),
    inPrices: says(compareStages().inPrices[language], figure.subject),
    ownList: words.ownList.find(subject).length > 0,
    average: /[/%]/.test(figure.unit) || words.average.find(subject).length > 0,
    ofEvent: ofEvent(clause, subject, language)
  }
}

/** Growth and additions of several years are of all of them; of amounts only those that are summed up. */
function firstYear({kind, period, period_from: from}: Figure, clause: Clause, language: Language): string | null {
  if (from === undefined || from === period) return null
  if (kind === 'change' || kind === 'delta') return from
  const summed = compareStages().summed[language]
  return kind === 'level' && summed.some((word) => clause.left.includes(word)) ? from : null
}

function says(words: readonly string[], text: string): boolean {
  const plain = text.toLowerCase()
  return words.some((word) => plain.includes(word))
}

function endsIn(text: string, words: readonly string[]): boolean {
  const left = text.trimEnd().toLowerCase()
  return words.some((word) => left.endsWith(word))
}

/** Who gave the title that is counted: 国家级 in the subject, or beside it in its member of the list. */
function gradeOf(subject: string, clause: Clause, language: Language): Profile['grade'] {
  const words = facetWords(language)
  for (const text of [subject, `${clause.ownLeft}|${clause.ownRight}`]) {
    const hit = words.grade.find(text).find(({word, start}) => isGrade(word, start, text))
    const id = hit === undefined ? undefined : words.grades.get(hit.word)
    if (hit !== undefined && id !== undefined) {
      const behind = text.slice(hit.start + hit.word.length, hit.start + hit.word.length + 4)
      return {id, floor: words.floor.find(behind).length > 0}
    }
  }
  return null
}

/** 省 and 市 alone are grades where a title follows (省重大项目, 江苏省独角兽企业), not inside words (市场, 城市, 全市). */
function isGrade(word: string, start: number, text: string): boolean {
  if (word !== '省' && word !== '市') return true
  const before = text.slice(0, start)
  return /^$|[|、，,“”\s]$|[获入选评增省]$/.test(before) && !/^[场区民长值政属城]/.test(text.slice(start + 1))
}
