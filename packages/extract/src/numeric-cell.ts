import {chinesePatterns} from '@jianbao/lexicon'
import type {Status, Table, TableRow} from '@jianbao/model'
import {fitsCaption} from './caption.js'
import {isUnitHead, readColumnHead} from './column-head.js'
import type {FigureDraft, SentenceContext} from './draft.js'
import {readFigures} from './read-figures.js'
import {headsOf, plain} from './table-heads.js'

/** What row and column say of a cell that holds little more than a number: 地区生产总值 | 亿元 | [3090.5]. */
export interface CellFrame {
  readonly label: string
  /** Unit of the number where the cell does not hold it. */
  readonly unit: string
  readonly year: string | null
  readonly status: Status | null
  /** The cell holds more than a number: `2,441 yuan, up 1.5%`. */
  readonly isPhrase?: boolean
}

const {amount, brackets, growth, named: naming, part, percentHead, rate, signed, valued} = chinesePatterns.table

/** The frame of a cell with a number, from the table's header and its row; `null` where no unit is to be found. */
export function frameOfCell(
  table: Table,
  row: TableRow,
  column: number,
  caption: string | null = null
): CellFrame | null {
  const cell = valued.exec(plain(row.children[column]?.value ?? ''))?.groups
  const heads = headsOf(table)
  if (!cell || heads.rows === 0) return null
  const cells = row.children.map(({value}) => plain(value))
  const at = heads.columns.findIndex((head) => isUnitHead(head, 'zh'))
  const named = cells.findIndex((text, index) => index < column && index !== at && naming.test(text))
  const name = cells[named] ?? ''
  const head = heads.columns[column] ?? ''
  // 增长 under a caption of money is no money
  const above = unitAbove(table, row, named)
  const told = unitOf(head, at >= 0 ? cells[at] : undefined, name, above)
  const below = caption !== null && !growth.test(head) && fitsCaption(name, caption) ? caption : undefined
  const unit = cell['unit'] ? '' : (told ?? below)
  if (name === '' || unit === undefined) return null
  const label = name.replace(brackets, '').replace(part, '').trim()
  const grew =
    growth.test(head) || (cell['unit'] === '%' && !rate.test(label) && cells.some((text) => amount.test(text)))
  return {
    label: grew && !growth.test(label) ? `${label}增长` : label,
    unit,
    ...readColumnHead(head, 'zh')
  }
}

/** 增长（%） over the column, a column of units, 地区生产总值（亿元）, or for 其中：工业投资 what the row above says. */
function unitOf(head: string, own: string | undefined, name: string, above: string | undefined): string | undefined {
  if (percentHead.test(head)) return '%'
  return inside(head) || own || inside(name) || (part.test(name) ? above : undefined)
}

function inside(text: string): string | undefined {
  return brackets.exec(text)?.groups?.['inside']
}

function unitAbove(table: Table, row: TableRow, named: number): string | undefined {
  const rows = table.children.slice(0, table.children.indexOf(row))
  return rows.map((other) => inside(plain(other.children[named]?.value ?? ''))).findLast((unit) => unit !== undefined)
}

/** The number of a cell: its sign at `start`, its digits from `at` to `end`. Sentences have no plus, English ones no minus. */
function numberIn(
  value: string,
  isEnglish: boolean
): {start: number; at: number; end: number; isMinus: boolean} | null {
  const number = signed.exec(value)
  if (!number) return null
  const told = number.groups?.['sign'] ?? ''
  const isPlus = /[+＋]/.test(told)
  const sign = isEnglish || isPlus ? told : ''
  const start = number.index
  return {start, at: start + sign.length, end: start + number[0].length, isMinus: sign !== '' && !isPlus}
}

/** The figure of a framed cell; its offsets are those of the cell's text. Empty where number and unit make no quantity. */
export function readNumericCell(context: SentenceContext, {label, unit, year, status}: CellFrame): FigureDraft[] {
  const value = context.text.trim()
  const number = numberIn(value, context.language === 'en')
  if (!number) return []
  const {start, at, end, isMinus} = number
  const text = `${label}${value.slice(0, start)}${value.slice(at, end)}${unit}${value.slice(end)}`
  const draft = readFigures({...context, text, before: []}).find((found) => found.start === label.length + start)
  if (!draft) return []
  const from = context.text.indexOf(value)
  return [
    {
      ...draft,
      value: isMinus && draft.value !== null ? -draft.value : draft.value,
      start: from + start,
      end: from + at + draft.end - draft.start - unit.length,
      status: status ?? statusIn(year, context) ?? draft.status,
      period: year ?? draft.period,
      rules: [...draft.rules, 'table/framed']
    }
  ]
}

/** A column of the year planned for, or a later one, holds targets. */
function statusIn(year: string | null, context: SentenceContext): Status | null {
  if (year === null || context.year === null) return null
  return Number(year) >= Number(context.year) ? 'target' : 'achieved'
}

/** The frame of a line of a list under 单位：亿元. */
export function frameOfLine(unit: string): CellFrame {
  return {label: '', unit, year: null, status: null}
}
