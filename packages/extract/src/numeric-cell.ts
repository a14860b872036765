import type {Status, Table, TableRow} from '@jianbao/model'
import type {FigureDraft, SentenceContext} from './draft.js'
import {readFigures} from './read-figures.js'

/** What row and column say of a cell that holds a bare number: 地区生产总值 | 亿元 | [3090.5]. */
export interface CellFrame {
  readonly label: string
  readonly unit: string
  readonly year: string | null
  readonly status: Status | null
}

const bare = /^\s*[-－]?[\d０-９][\d０-９,，.．]*\s*[%％]?\s*$/
const han = /\p{Script=Han}/u
const brackets = /[（(]([^（）()]{1,8})[）)]\s*$/
/** Columns that say how a measure grew: their number is a change. */
const growth = /增长|增速|增幅|±|同比/

/** The frame of a cell with a bare number, from the table's header and its row; `null` where no unit is to be found. */
export function frameOfCell(table: Table, row: TableRow, column: number): CellFrame | null {
  const value = row.children[column]?.value ?? ''
  if (!table.header || !bare.test(value)) return null
  const heads = table.children[0]?.children.map((cell) => plain(cell.value)) ?? []
  const cells = row.children.map((cell) => plain(cell.value))
  const at = heads.findIndex((head) => /^(?:计量)?单位$/.test(head))
  const named = cells.findIndex((cell, index) => index < column && index !== at && han.test(cell))
  const name = cells[named] ?? ''
  const head = heads[column] ?? ''
  const unit = /[%％]/.test(value)
    ? ''
    : brackets.exec(head)?.[1] || (at >= 0 ? cells[at] : undefined) || brackets.exec(name)?.[1]
  if (name === '' || unit === undefined) return null
  const label = name.replace(brackets, '').trim()
  return {
    label: growth.test(head) && !growth.test(label) ? `${label}增长` : label,
    unit,
    year: /(?:19|20)\d\d(?=\s*年|$)/.exec(head.replace(brackets, ''))?.[0] ?? null,
    status: statusOf(head)
  }
}

/** The figure of a framed cell; its offsets are those of the cell's text. Empty where number and unit make no quantity. */
export function readNumericCell(context: SentenceContext, {label, unit, year, status}: CellFrame): FigureDraft[] {
  const number = context.text.trim()
  const start = context.text.indexOf(number)
  const draft = readFigures({...context, text: `${label}${number}${unit}`, before: []}).find(
    (found) => found.start === label.length
  )
  if (!draft) return []
  return [
    {
      ...draft,
      start,
      end: start + number.length,
      status: status ?? statusIn(year, context) ?? draft.status,
      period: year ?? draft.period,
      rules: [...draft.rules, 'table/framed']
    }
  ]
}

function plain(value: string): string {
  return value.replace(/[*\s]/g, '')
}

function statusOf(head: string): Status | null {
  if (/预计/.test(head)) return 'expected'
  if (/目标|计划|预期/.test(head)) return 'target'
  return /完成|实际|实绩|实现/.test(head) ? 'achieved' : null
}

/** A column of the year planned for, or a later one, holds targets. */
function statusIn(year: string | null, context: SentenceContext): Status | null {
  if (year === null || context.year === null) return null
  return Number(year) >= Number(context.year) ? 'target' : 'achieved'
}
