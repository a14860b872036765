import {chinesePatterns, chineseTable, english, englishPattern} from '@jianbao/lexicon'
import type {Language, Table, TableRow} from '@jianbao/model'
import {columnHeads, isUnitHead, readColumnHead, spaced} from './column-head.js'
import type {FigureDraft, SentenceContext} from './draft.js'
import type {CellFrame} from './numeric-cell.js'
import {readFigures} from './read-figures.js'
import {headsOf, plain} from './table-heads.js'

const {named} = chinesePatterns.table
const cues = {
  zh: {named, begins: /^[\d０-９]/, joint: chineseTable.joint},
  en: {
    named: /[a-z]{2}/i,
    begins: englishPattern('beginsWithNumber', 'i'),
    joint: ` ${english.figures.tableJoint.join(' ')} `
  }
} as const

/** Longer cells are sentences of their own. */
const longest = 60
const number = /[\d０-９]/

/**
 * What row and column say of a cell that holds more than a number: `Net income of farmers | 2,441 yuan, up 1.5%` under
 * `1999 result`; `null` under a column that names neither a year nor a target, as of lists of tasks.
 */
export function frameOfPhrase(table: Table, row: TableRow, column: number, language: Language): CellFrame | null {
  const value = row.children[column]?.value ?? ''
  if (headsOf(table).rows === 0 || column === 0 || value.length > longest || !number.test(value)) return null
  const heads = columnHeads(table, language)
  const {year, status} = readColumnHead(heads[column] ?? '', language)
  const {named: naming, begins, joint: joins} = cues[language]
  const name = row.children.find(
    ({value: cell}, index) => index < column && !isUnitHead(heads[index] ?? '', language) && naming.test(cell)
  )
  if (name === undefined || (year === null && status === null)) return null
  const label = language === 'en' ? spaced(name.value).replace(', ', ' of ') : plain(name.value)
  const between = begins.test(value.trim()) ? joins : language === 'en' ? ' ' : ''
  return {label: `${label}${between}`, unit: '', year, status, isPhrase: true}
}

/** The figures of such a cell; their offsets are those of the cell's text. */
export function readPhraseCell(context: SentenceContext, {label, year, status}: CellFrame): FigureDraft[] {
  const value = context.text.trim()
  const from = context.text.indexOf(value) - label.length
  const own = status ?? (year === null ? null : year >= (context.year ?? '') ? 'target' : 'achieved')
  return readFigures({...context, text: `${label}${value}`, before: []})
    .filter(({start}) => start >= label.length)
    .map((draft) => ({
      ...draft,
      start: draft.start + from,
      end: draft.end + from,
      status: own ?? draft.status,
      ...(draft.period === null ? {} : {period: year ?? draft.period}),
      rules: [...draft.rules, 'table/phrase']
    }))
}
