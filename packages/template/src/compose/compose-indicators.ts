import {isChinese, isReadableLabel, say} from '@jianbao/compare'
import {templateWords} from '@jianbao/lexicon'
import type {AlignedMetric, Comparison, Figure, Language} from '@jianbao/model'
import type {BriefingView} from '../view/briefing-view.js'
import type {DerivedView} from '../view/figure-view.js'
import type {CellView, IndicatorView} from '../view/indicator-view.js'
import type {ReportView} from '../view/report-view.js'
import {type BriefContext, labelOf} from './brief-context.js'
import {categoryName, coreRank} from './category.js'
import {composeDerived, composeMaybe} from './compose-figure.js'
import {groupBy} from './group-by.js'

/** Aligned figures as rows of a table: core indicators first, then by group, as the comparison orders them. */
export function composeIndicators(
  comparison: Comparison,
  columns: readonly ReportView[],
  context: BriefContext
): IndicatorView[] {
  const rows = comparison.metrics
    .filter((metric) => columns.filter((column) => metric.values[column.id] !== undefined).length > 1)
    .filter((metric) => isReadableLabel(metric.label.zh))
    .map((metric) => composeIndicator(metric, columns, context))
  return rows.sort(byCoreRank)
}

/** Results (not targets) by group, in the order in which groups first occur. */
export function groupsOf(indicators: readonly IndicatorView[]): BriefingView['groups'] {
  const results = indicators.filter(({status}) => status !== 'target')
  return groupBy(results, ({category}) => category).map((rows) => ({
    category: rows[0]?.category ?? '',
    label: rows[0]?.categoryText ?? '',
    rows
  }))
}

/** Orders rows as statistical communiqués do; what is no core indicator keeps its place behind. */
export function byCoreRank(one: {metric: string}, other: {metric: string}): number {
  const [left, right] = [coreRank(one.metric), coreRank(other.metric)]
  return left === right ? 0 : left - right
}

function composeIndicator(metric: AlignedMetric, columns: readonly ReportView[], context: BriefContext): IndicatorView {
  const {language} = context
  const {period, status, kind, unit, category} = metric
  const figures = Object.values(metric.values)
  const falling = kind === 'change' && figures.every((figure) => (figure.value ?? 0) < 0)
  const derived = metric.derived.map((one) => ({
    ...composeDerived(one, figures, context, falling),
    reports: one.reports
  }))
  const between = (name: string) => strip(derived.find((one) => one.name === name))
  const share = between('share')
  const gap = between('gap')
  return {
    ...{metric: metric.metric, period, status, kind, unit, category, share, gap},
    ...labelled(metric, language, {falling, figures}),
    categoryText: categoryName(category, language),
    core: Number.isFinite(coreRank(metric.metric)),
    statusText: say(templateWords().statuses[status], language),
    cells: columns.map(
      (column): CellView => ({
        report: column.id,
        name: column.name,
        figure: composeMaybe(metric.values[column.id], context, falling),
        derived: strip(derived.find((one) => one.reports[0] === column.id))
      })
    ),
    relation: share ?? gap ?? between('ratio'),
    note: metric.note === undefined ? null : say(metric.note, language)
  }
}

function strip(derived: (DerivedView & {reports: readonly string[]}) | undefined): DerivedView | null {
  if (derived === undefined) return null
  const {reports: _, ...view} = derived
  return view
}

/** Changes in these units are rates of growth. */
const rates: ReadonlySet<string> = new Set(['%', '‰', 'pp', 'times'])

/** The metric's name with what this kind of figure says of it: 地区生产总值增速, `GDP, growth`. */
export function labelled(
  metric: Pick<AlignedMetric, 'label' | 'kind' | 'unit'>,
  language: Language,
  {falling = false, figures = []}: {falling?: boolean; figures?: readonly Figure[]} = {}
): {label: string; untranslated: boolean} {
  const named = labelOf(metric.label, language)
  const form = additionOf(named.label, figures, language)
  return {...named, label: form?.replace('{}', named.label) ?? withKind(named.label, metric, language, falling)}
}

/** The label's form where every figure's clause says that the things were added in the year. */
function additionOf(label: string, figures: readonly Figure[], language: Language): string | undefined {
  if (figures.length === 0 || !figures.every((figure) => figure.kind === 'delta')) return undefined
  const clauses = figures.map(({quote, quoteOffset}) => clauseBefore(quote.slice(0, quoteOffset)))
  const {additions} = templateWords()
  const found = additions.find(({marks}) => clauses.every((clause) => marks.some((mark) => clause.includes(mark))))
  // 新增学位 says it already
  if (found === undefined || /新增|净增|^new /i.test(label)) return undefined
  return found[language === 'en' && isChinese(label) ? 'zh' : language]
}

/** Lists keep their verb: 新增口袋公园4个、停车位1800个. */
function clauseBefore(text: string): string {
  return text.split(/[，,；;。]/).at(-1) ?? ''
}

function withKind(
  label: string,
  {kind, unit}: Pick<AlignedMetric, 'kind' | 'unit'>,
  language: Language,
  falling: boolean
): string {
  const {kinds, kindSaid, decline, changeAmount} = templateWords()
  const said = kindSaid[kind]?.some((word) => label.toLowerCase().includes(word))
  const form = (falling ? decline : kind === 'change' && !rates.has(unit) ? changeAmount : kinds[kind])[
    language === 'en' && isChinese(label) ? 'zh' : language
  ]
  return said ? label : form.replace('{}', label)
}
