import {chinesePatterns, english} from '@jianbao/lexicon'
import type {Language, Status, Table, TableRow} from '@jianbao/model'
import type {FigureDraft, SentenceContext} from './draft.js'
import type {CellFrame} from './numeric-cell.js'
import {readFigures} from './read-figures.js'
import {headsOf, plain} from './table-heads.js'

const {named, target, result, unitHead, yearOfHead} = chinesePatterns.table
const any = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
const {tableTargets, tableResults, tableUnits} = english.figures
const cues = {
  zh: {named, target, result, unit: unitHead, begins: /^[\d０-９]/, verb: '达到'},
  en: {
    named: /[a-z]{2}/i,
    target: any(tableTargets),
    result: any(tableResults),
    unit: any(tableUnits),
    begins: /^(?:(?:about|around|over|nearly|some) )?[\d$]/i,
    verb: ' reached '
  }
} as const
const yearInHead = {zh: yearOfHead, en: /\b(?:19|20)\d\d\b/}

/** Longer cells are sentences of their own. */
const longest = 60
const number = /[\d０-９]/

/**
 * What row and column say of a cell that holds more than a number: `Net income of farmers | 2,441 yuan, up 1.5%` under
 * `1999 result`; `null` under a column that names neither a year nor a target, as of lists of tasks.
 */
export function frameOfPhrase(table: Table, row: TableRow, column: number, language: Language): CellFrame | null {
  const value = row.children[column]?.value ?? ''
  const {rows} = headsOf(table)
  if (rows === 0 || column === 0 || value.length > longest || !number.test(value)) return null
  const {named: naming, unit, begins, verb} = cues[language]
  const heads = row.children.map((_, index) => headOver(table, rows, index))
  const head = heads[column] ?? ''
  const [year, status] = [yearInHead[language].exec(head)?.[0] ?? null, statusOf(head, language)]
  const name = row.children.find(
    ({value: cell}, index) => index < column && !unit.test(heads[index] ?? '') && naming.test(cell)
  )
  if (name === undefined || (year === null && status === null)) return null
  const label = language === 'en' ? name.value.replace(/[*_]/g, '').trim().replace(', ', ' of ') : plain(name.value)
  const joint = begins.test(value.trim()) ? verb : language === 'en' ? ' ' : ''
  return {label: `${label}${joint}`, unit: '', year, status, isPhrase: true}
}

function headOver(table: Table, rows: number, column: number): string {
  return table.children
    .slice(0, rows)
    .map(({children}) => children[column]?.value.replace(/[*_]/g, '').trim() ?? '')
    .join(' ')
}

function statusOf(head: string, language: Language): Status | null {
  const {target: aims, result: done} = cues[language]
  if (aims.test(head)) return 'target'
  return done.test(head) ? 'achieved' : null
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
