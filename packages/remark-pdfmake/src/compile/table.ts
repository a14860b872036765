import type {Table, TableCell} from 'mdast'
import type {Block, TableLayout} from '../definition.js'
import {columnWidths, ems} from './column-widths.js'
import {inlines} from './inline.js'
import {plainText} from './plain-text.js'
import {type Place, type State, toStyle} from './state.js'
import {typeAreaHeight} from './type-area.js'

function layout(state: State, rows: number): TableLayout {
  const {lines, rule, edge, headFill, stripe, padding} = state.theme.table
  const isEdge = (line: number) => line === 0 || line === rows
  const horizontal = (line: number) => {
    if (lines === 'none') return 0
    if (isEdge(line)) return edge.width
    if (line === 1) return lines === 'three' ? rule.width : Math.max(rule.width, edge.width * 0.6)
    return lines === 'three' ? 0 : rule.width
  }
  return {
    hLineWidth: horizontal,
    vLineWidth: () => (lines === 'grid' ? rule.width : 0),
    hLineColor: (line) => (isEdge(line) || line === 1 ? edge.color : rule.color),
    vLineColor: () => rule.color,
    paddingLeft: () => padding.x,
    paddingRight: () => padding.x,
    paddingTop: () => padding.y,
    paddingBottom: () => padding.y,
    fillColor: (row) => {
      if (row === 0) return headFill ?? null
      return row % 2 === 0 ? (stripe ?? null) : null
    }
  }
}

/** A row higher than this part of the type area may be torn by a page's end; others stay whole. */
const tearable = 0.4

/** Estimated heights of rows, in points. */
function rowHeights(texts: readonly (readonly string[])[], widths: readonly number[], size: number): number[] {
  const line = size * 1.75 // a generous line height; the estimate must not be too low
  return texts.map((row) => {
    const lines = row.map((text, column) =>
      Math.ceil((ems(text) * size * 1.1) / Math.max(size, widths[column] ?? size))
    )
    return Math.max(1, ...lines) * line
  })
}

/** A GFM table: aligned columns, its head repeated on every page. */
export function table(state: State, node: Table, place: Place): Block[] {
  const [head] = node.children
  if (head === undefined || head.children.length === 0) return []
  const {theme} = state
  const columns = head.children.length
  const styles = [toStyle(theme.styles.tableHead), toStyle(theme.styles.tableCell)] as const
  const base = {...place.style, alignment: 'left' as const, ...styles[1]}
  const cell = (content: TableCell | undefined, row: number, column: number): Block => {
    const own = row === 0 ? {...base, bold: true, ...styles[0]} : base
    const alignment = node.align?.[column] ?? own.alignment
    return {...own, alignment, text: content === undefined ? '' : inlines(state, content.children, {}, own)}
  }
  const body = node.children.map((row, index) =>
    Array.from({length: columns}, (_, column) => cell(row.children[column], index, column))
  )
  const texts = node.children.map((row) => row.children.map(plainText))
  const size = base.fontSize ?? theme.text.size
  const lineRoom = theme.table.lines === 'grid' ? (columns + 1) * theme.table.rule.width : 0
  const room = place.width - columns * 2 * theme.table.padding.x - lineRoom
  const widths = columnWidths(texts, columns, size, room)
  const heights = rowHeights(texts, widths, size)
  const limit = typeAreaHeight(theme) * tearable
  const fits = (row: number) => (heights[row] ?? 0) < limit
  return [
    {
      table: {
        headerRows: fits(0) ? 1 : 0,
        keepWithHeaderRows: fits(0) && fits(1) ? 1 : 0,
        dontBreakRows: heights.every((height) => height < limit),
        widths,
        body
      },
      layout: layout(state, node.children.length),
      margin: [0, theme.table.before, 0, theme.table.after]
    }
  ]
}
