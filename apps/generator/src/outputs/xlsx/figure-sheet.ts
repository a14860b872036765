import type {BriefingView, Figure} from 'jianbao'
import type {CellValue, Sheet} from './sheet-rows.js'
import {boundName, kindName, languageOf, statusName, unitName} from './words.js'

type Language = 'zh' | 'en'

/** A column: its head in both languages, its width, and what it shows of a figure. */
interface Column {
  readonly zh: string
  readonly en: string
  readonly width: number
  readonly cell: (figure: Figure, language: Language, reports: ReadonlyMap<string, string>) => CellValue
}

const columns: readonly Column[] = [
  {zh: '报告', en: 'Report', width: 20, cell: ({report}, _, reports) => reports.get(report) ?? report},
  {zh: '事项', en: 'Subject', width: 30, cell: ({subject}) => subject},
  {zh: '原文数字', en: 'As stated', width: 16, cell: ({surface}) => surface},
  {zh: '数值', en: 'Value', width: 18, cell: ({value}) => value},
  {zh: '上限', en: 'To', width: 12, cell: ({high}) => high ?? null},
  {zh: '单位', en: 'Unit', width: 10, cell: ({unit}, language) => unitName(unit, language)},
  {zh: '限定', en: 'Bound', width: 10, cell: ({bound}, language) => boundName(bound, language)},
  {zh: '性质', en: 'Kind', width: 10, cell: ({kind}, language) => kindName(kind, language)},
  {zh: '状态', en: 'Status', width: 10, cell: ({status}, language) => statusName(status, language)},
  {zh: '年份', en: 'Year', width: 8, cell: ({period}) => period},
  {zh: '章节', en: 'Section', width: 34, cell: ({section}) => section.join(' · ')},
  {zh: '原句', en: 'Sentence', width: 70, cell: ({quote}) => quote},
  {zh: '指标编号', en: 'Indicator id', width: 28, cell: ({metric}) => metric},
  {zh: '文件', en: 'File', width: 34, cell: ({source}) => source.path},
  {zh: '起', en: 'From', width: 8, cell: ({source}) => source.start},
  {zh: '止', en: 'Up to', width: 8, cell: ({source}) => source.end}
]

/** Every figure with its sentence and its place. */
export function figureSheet(view: BriefingView, figures: readonly Figure[]): Sheet {
  const lang = languageOf(view)
  const reports = new Map(view.sources.map(({id, name}) => [id, name]))
  return {
    name: lang === 'zh' ? '全部数字' : 'Figures',
    header: columns.map((column) => column[lang]),
    rows: figures.map((figure) => columns.map(({cell}) => cell(figure, lang, reports))),
    widths: columns.map(({width}) => width)
  }
}
