import type {ChartRow, ChartSpec} from './chart-spec.js'
import {type Drawing, frame} from './frame.js'
import {box, colourOf, type Look, line, linear, widthOf, words, wrap} from './svg.js'

/** Share of the width that labels take. */
const labelShare = 0.3

/** From line to line of a label, in ems. */
const lineStep = 1.15

/** Values side by side, one group of bars a row, each with its value. Negative values go to the left of the axis. */
export function bars(spec: ChartSpec, look: Look): string {
  return frame(spec, look, spec.series.length > 1, (top) => drawBars(spec, look, top))
}

function drawBars(spec: ChartSpec, look: Look, top: number): Drawing {
  const left = look.width * labelShare
  const values = spec.rows.flatMap((row) => row.values.flatMap((value) => value?.value ?? []))
  const room =
    Math.max(...spec.rows.flatMap((row) => row.values.map((value) => widthOf(value?.text ?? '', look.size)))) + 6
  const low = Math.min(0, ...values)
  const scale = linear([low, Math.max(0, ...values) || 1], [left + (low < 0 ? room : 0), look.width - room])
  const bar = look.size * 1.35
  const step = bar * spec.series.length + look.size * 0.9
  const svg = spec.rows.map((row, index) => drawRow(row, top + index * step, {look, left, scale, bar}))
  const axis = scale(0)
  const height = step * spec.rows.length
  return {svg: svg.join('') + line(axis, top - 2, axis, top + height - look.size * 0.5, look.muted, 0.75), height}
}

interface Layout {
  readonly look: Look
  readonly left: number
  readonly bar: number
  readonly scale: (value: number) => number
}

function drawRow(row: ChartRow, top: number, {look, left, bar, scale}: Layout): string {
  const height = bar * row.values.length
  // as many lines as stand beside the row's bars
  const most = Math.max(1, Math.floor((height + look.size * 0.9) / (look.size * lineStep)))
  const lines = wrap(row.label, left - 10, look.size, most)
  const first = top + height / 2 + look.size * 0.35 - ((lines.length - 1) * look.size * lineStep) / 2
  const label = lines.map((text, index) =>
    words(look, left - 8, first + index * look.size * lineStep, text, {anchor: 'end'})
  )
  const drawn = row.values.map((datum, index) => {
    const y = top + index * bar
    const base = y + bar * 0.5 + look.size * 0.33
    if (datum === null || datum.value === null) return words(look, scale(0) + 4, base, '—', {color: look.muted})
    const end = scale(datum.value)
    const start = Math.min(end, scale(0))
    const negative = datum.value < 0
    return (
      box(start, y + 1, Math.abs(end - scale(0)), bar - 2, colourOf(look, index)) +
      words(look, negative ? end - 4 : end + 4, base, datum.text, {anchor: negative ? 'end' : 'start'})
    )
  })
  return label.join('') + drawn.join('')
}
