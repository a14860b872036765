import type {BriefingView, Figure} from 'jianbao'
import {figureSheet} from './figure-sheet.js'
import {languageOf, unitName} from './words.js'

/** A cell's value; `null` is an empty cell. */
export type CellValue = string | number | null

export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: ReadonlyArray<readonly CellValue[]>
  /** Widths of the columns in characters. */
  readonly widths: readonly number[]
}

type Indicator = BriefingView['indicators'][number]
type Cell = Indicator['cells'][number]
type Passage = Pick<BriefingView['incomparable'][number]['one'], 'reportName' | 'section'>

/** The sheets of a briefing's workbook, in its words: what is compared, what must not be, every figure, every report. */
export function sheetsOf(view: BriefingView, figures: readonly Figure[]): Sheet[] {
  return [indicatorSheet(view), incomparableSheet(view), figureSheet(view, figures), reportSheet(view)]
}

/** Where a figure stands: 金坛区 · 2023年工作回顾. */
function sourceOf({reportName, section}: Passage): string {
  return [reportName, ...section].filter(Boolean).join(' · ')
}

function indicatorSheet(view: BriefingView): Sheet {
  const {indicators, columns} = view
  const language = languageOf(view)
  const zh = language === 'zh'
  const words = zh ? ['表述', '原句', '出处'] : ['as worded', 'sentence', 'source']
  const heads = columns.flatMap(({name}) => [
    name,
    ...words.map((word) => (zh ? `${name}${word}` : `${name}, ${word}`))
  ])
  const facts = zh ? ['指标', '年份', '状态', '单位'] : ['Indicator', 'Year', 'Status', 'Unit']
  const ends = zh ? ['比重或差距', '算式', '说明'] : ['Share or gap', 'Formula', 'Remark']
  return {
    name: zh ? '可比指标' : 'Compared',
    header: [...facts, ...heads, ...ends],
    rows: indicators.map((indicator) => indicatorRow(indicator, language)),
    widths: [30, 8, 8, 10, ...columns.flatMap(() => [16, 16, 50, 34]), 24, 40, 40]
  }
}

function indicatorRow(indicator: Indicator, language: 'zh' | 'en'): CellValue[] {
  const {label, period, statusText, unit, cells, relation, note} = indicator
  return [
    ...[label, period, statusText, unitName(unit, language)],
    ...cells.flatMap(cellValues),
    ...[relation?.phrase ?? null, relation?.formula ?? null, note]
  ]
}

function cellValues({figure}: Cell): CellValue[] {
  return figure === null ? [null, null, null, null] : [figure.value, figure.text, figure.quote, sourceOf(figure)]
}

function incomparableSheet({incomparable, language}: BriefingView): Sheet {
  const zh = language === 'zh'
  return {
    name: zh ? '不可比' : 'Not comparable',
    header: zh
      ? ['事项', '理由', '数字一', '原句一', '出处一', '数字二', '原句二', '出处二']
      : ['Matter', 'Reason', 'First', 'First sentence', 'First source', 'Second', 'Second sentence', 'Second source'],
    rows: incomparable.map(({label, reason, one, other}) => [
      ...[label, reason],
      ...[one, other].flatMap((figure) => [figure.text, figure.quote, sourceOf(figure)])
    ]),
    widths: [30, 40, 16, 50, 34, 16, 50, 34]
  }
}

function reportSheet({sources, language}: BriefingView): Sheet {
  const zh = language === 'zh'
  return {
    name: zh ? '来源' : 'Sources',
    header: zh
      ? ['名称', '标题', '机关', '年份', '日期', '语言', '用途', '读出数字', '修复处', '残缺数字', '文件', 'SHA-256']
      : [
          'Name',
          'Title',
          'Body',
          'Year',
          'Date',
          'Language',
          'Use',
          'Figures',
          'Repairs',
          'Destroyed',
          'File',
          'SHA-256'
        ],
    rows: sources.map((r) => [
      ...[r.name, r.title, r.bodyText, r.year, r.date, r.languageText, r.roleText],
      ...[r.figures, r.repairs, r.damaged, r.path, r.sha256]
    ]),
    widths: [20, 50, 12, 8, 12, 10, 12, 10, 10, 10, 40, 66]
  }
}
