import type {ChartDatum, ChartRow, ChartSpec} from './chart-spec.js'
import {type Drawing, frame} from './frame.js'
import {colourOf, element, type Look, line, linear, widthOf, words, wrap} from './svg.js'

/** Share of the width that labels take, and how many lines of a label stand beside a row. */
const labelShare = 0.4
const labelLines = 2

/** Height of a row and of a line of its label, in label sizes: two lines fit a row. */
const rowStep = 2.8
const lineStep = 1.15

const radius = 2.8

/**
 * From one value to the next, a row each: results against targets. Rows and not one fan of lines, in which values that
 * lie together (10%以上, 约10%, 10%) cannot be told apart, and one far off (101.6%) presses all others into a knot.
 */
export function slopes(spec: ChartSpec, look: Look): string {
  return frame(spec, look, false, (top) => drawSlopes(spec, look, top))
}

function drawSlopes(spec: ChartSpec, look: Look, top: number): Drawing {
  const values = spec.rows.flatMap((row) => row.values.flatMap((value) => value?.value ?? []))
  const room = Math.max(...spec.rows.flatMap((row) => row.values.map((value) => wordsWidth(value, look)))) + 12
  const left = look.width * labelShare
  const scale = linear(spreadOf(values), [left + room, look.width - room])
  const legend = drawLegend(spec, left, top + look.size, look)
  const head = look.size * 1.9
  const rows = spec.rows.map((row, index) =>
    drawRow(row, top + head + look.size * rowStep * (index + 0.5), {look, left, scale})
  )
  return {svg: legend + rows.join(''), height: head + look.size * rowStep * spec.rows.length}
}

/** The values' range; values that are all the same stand in the middle. */
function spreadOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? [low - 1, high + 1] : [low, high]
}

const wordsWidth = (value: ChartDatum | undefined, look: Look) => widthOf(value?.text ?? '', look.size)

/** Which mark is which: an open point for the first, a full one for the last. */
function drawLegend({series}: ChartSpec, left: number, y: number, look: Look): string {
  const [first = '', last = ''] = [series[0], series.at(-1)]
  const second = left + look.size * 3 + widthOf(first, look.size)
  return (
    point(left + radius, y - look.size * 0.33, false, look) +
    words(look, left + look.size, y, first, {bold: true}) +
    point(second + radius, y - look.size * 0.33, true, look) +
    words(look, second + look.size, y, last, {bold: true})
  )
}

interface Layout {
  readonly look: Look
  readonly left: number
  readonly scale: (value: number) => number
}

function drawRow(row: ChartRow, y: number, {look, left, scale}: Layout): string {
  const lines = wrap(row.label, left - 10, look.size, labelLines)
  const first = y + look.size * 0.35 - ((lines.length - 1) * look.size * lineStep) / 2
  const label = lines.map((text, index) =>
    words(look, left - 8, first + index * look.size * lineStep, text, {anchor: 'end'})
  )
  const ends = [row.values[0], row.values.at(-1)].map((value, index) => ({value, full: index === 1}))
  const [from, to] = ends.map(({value}) => (value?.value == null ? null : scale(value.value)))
  const joined = from == null || to == null ? '' : line(from, y, to, y, colourOf(look, 2), 1.8)
  const marks = ends.map(({value, full}) =>
    drawEnd(value ?? null, {y, full, toRight: leansRight(from, to, full)}, look, scale)
  )
  return label.join('') + joined + marks.join('')
}

/** Words stand outside of the two points: those of the greater value to its right; of equal values the last one's. */
function leansRight(from: number | null | undefined, to: number | null | undefined, full: boolean): boolean {
  if (from == null || to == null) return true
  return full ? to >= from : from > to
}

function drawEnd(
  value: ChartDatum,
  {y, full, toRight}: {y: number; full: boolean; toRight: boolean},
  look: Look,
  scale: (value: number) => number
): string {
  if (value?.value == null) return ''
  const x = scale(value.value)
  const side = toRight ? radius + 4 : -radius - 4
  return (
    point(x, y, full, look) +
    words(look, x + side, y + look.size * 0.35, value.text, {anchor: toRight ? 'start' : 'end'})
  )
}

function point(cx: number, cy: number, full: boolean, look: Look): string {
  const ink = colourOf(look, 0)
  return element('circle', {cx, cy, r: radius, fill: full ? ink : '#ffffff', stroke: ink, 'stroke-width': 1})
}
