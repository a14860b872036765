import {english} from '@jianbao/lexicon'
import type {Table, TableRow} from '@jianbao/model'
import {isPlural, readQuantities} from '@jianbao/quantity'
import {columnHeads, isUnitHead, readColumnHead, spaced} from '../column-head.js'
import type {CellFrame} from '../numeric-cell.js'
import {headsOf} from '../table-heads.js'

/** A cell with a number, bounds and a unit around it: `4.3%`, `around 7.5%`, `-3%`, `5% or more`, `2.81 trillion yuan`. */
const numeric =
  /^\s*(?:[a-z]+\.? ){0,3}[≥≤><~]?\s*[-–−+]?\d[\d,.]*\s*(?<unit>%|(?!(?:or|and) )[a-z][a-z ]{0,30}?)?(?: (?:or|and) [a-z]{4,5})?\s*$/i
const brackets = /[（(]([^（）()]{1,40})[）)]\s*$/
const any = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
const {tableGrowth, tableMade} = english.figures
const joint = english.figures.tableJoint.join(' ')
/** Longest first: `100 million yuan` before `100 persons`. */
const scales = Object.entries(english.units.tableScales).sort(([a], [b]) => b.length - a.length)
const growth = any(tableGrowth)

/**
 * What row and column say of an English cell with a number: `Regional GDP (billion yuan) | [46.9]` is read as `Regional GDP
 * reached 46.9 billion yuan`; `null` where neither a unit nor a counted noun is to be found.
 */
export function frameOfEnglishCell(table: Table, row: TableRow, column: number): CellFrame | null {
  const value = row.children[column]?.value ?? ''
  const own = numeric.exec(value)
  if (headsOf(table).rows === 0 || own === null) return null
  const heads = columnHeads(table, 'en')
  const cells = row.children.map((cell) => spaced(cell.value))
  const at = heads.findIndex((head) => isUnitHead(head, 'en'))
  const name = cells.find((cell, index) => index < column && index !== at && /[a-z]{2}/i.test(cell)) ?? ''
  const head = heads[column] ?? ''
  const label = name.replace(brackets, '').trim()
  if (label === '') return null
  const unit = own.groups?.['unit'] ? '' : (unitOf(head) ?? unitOf(at >= 0 ? `(${cells[at]})` : '') ?? unitOf(name))
  if (unit === undefined && !isCount(label, value)) return null
  const grew = !growth.test(label) && (growth.test(head) || growsBeside(label, value, row))
  return {
    label: grew ? `${label} grew by ` : made.test(label) ? `${label}: ` : `${label} ${joint} `,
    unit: unit ? ` ${unit}` : '',
    ...readColumnHead(head, 'en')
  }
}

/** `High-standard farmland added`, `New urban jobs`: so much was added, or is to be. */
const made = any(tableMade)

const rates = any(english.figures.shareHeads)

/** `Retail sales | 41.8 billion yuan | over [7%]`: beside an amount a percentage tells by how much it is to grow. */
function growsBeside(label: string, value: string, {children}: TableRow): boolean {
  if (!value.includes('%') || rates.test(label)) return false
  return children.some((cell) => amount.test(cell.value))
}

const amount = /^\s*\d[\d,.]*\s+(?:(?:thousand|million|billion|trillion)\b|yuan\b)/i

/** The unit that a head or a name has in brackets: `(billion yuan)`, `(%)`, `(10,000 tons)`. */
function unitOf(text: string): string | undefined {
  const inside = brackets.exec(text)?.[1] ?? ''
  const unit = spelledUnit(inside.trim())
  const one = `1 ${unit}`
  const [quantity] = readQuantities(one, 'en')
  return quantity?.start === 0 && quantity.end === one.length ? unit : undefined
}

/** `10,000 tons` over a column means ten thousand tons for each: 万吨; `100 million yuan` is 亿元, which may be left so. */
function spelledUnit(unit: string): string {
  const sign = /^(?:RMB|CNY)\s+(?=\S)/i.exec(unit)?.[0] ?? ''
  const bare = unit.slice(sign.length)
  const scale = scales.find(([name]) => bare.toLowerCase().startsWith(name))
  const spelled = scale ? `${scale[1]} ${bare.slice(scale[0].length).trim()}`.trim() : bare
  return sign && !/yuan$/i.test(spelled) ? `${spelled} yuan` : spelled
}

/** Whether a cell holds nothing but the unit of others: `10,000 tons` in the column of units. */
export function isUnitCell(table: Table, column: number): boolean {
  return isUnitHead(columnHeads(table, 'en')[column] ?? '', 'en')
}

/** A name without the unit that it holds for its row: `Fixed-asset investment (100 million yuan)`. */
export function withoutUnit(name: string): string {
  return unitOf(name) === undefined ? name : name.replace(brackets, '')
}

/** `New urban jobs | 9,000`: a whole number of what the name counts. */
function isCount(label: string, value: string): boolean {
  return isPlural(label.toLowerCase().split(' ').at(-1) ?? '') && !/\.\d/.test(value)
}
