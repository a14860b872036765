import type {ChartSpec} from './chart-spec.js'
import {type Drawing, frame} from './frame.js'
import {colourOf, element, type Look, line, linear, widthOf, words} from './svg.js'

/** Height of the drawing in label sizes, for each row and at least. */
const heightPerRow = 2.2
const leastHeight = 14

/** Most of the width that labels and first values take to the left, and the room for last values to the right. */
const sideShare = 0.66
const endRoom = 0.16

/** From one value to the next, one line a row: results against targets. */
export function slopes(spec: ChartSpec, look: Look): string {
  return frame(spec, look, false, (top) => drawSlopes(spec, look, top))
}

interface End {
  readonly y: number
  readonly text: string
}

function drawSlopes(spec: ChartSpec, look: Look, top: number): Drawing {
  const values = spec.rows.flatMap((row) => row.values.flatMap((value) => value?.value ?? []))
  const height = look.size * Math.max(leastHeight, heightPerRow * spec.rows.length)
  const head = look.size * 1.8
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const ends: [number, number] = [top + head + height - look.size, top + head + look.size]
  const scale = linear(low === high ? [low - 1, high + 1] : [low, high], ends)
  const rows = spec.rows.map((row) => ({label: row.label, from: row.values[0] ?? null, to: row.values.at(-1) ?? null}))
  const [x1, x2] = [sideRoom(rows, look), look.width * (1 - endRoom)]
  const starts = spread(
    rows.map(({label, from}) => end(from, scale, (text) => `${fit(label, text, x1, look)}  ${text}`)),
    look
  )
  const stops = spread(
    rows.map(({to}) => end(to, scale, (text) => text)),
    look
  )
  const svg = rows.map(({from, to}, index) => {
    const color = colourOf(look, index % 3)
    const [start, stop] = [starts[index], stops[index]]
    const joins = from?.value != null && to?.value != null
    return [
      joins ? line(x1, scale(from.value ?? 0), x2, scale(to.value ?? 0), color, 1.6) : '',
      from?.value == null ? '' : element('circle', {cx: x1, cy: scale(from.value), r: 2.6, fill: color}),
      to?.value == null ? '' : element('circle', {cx: x2, cy: scale(to.value), r: 2.6, fill: color}),
      start == null ? '' : words(look, x1 - 7, start.y, start.text, {anchor: 'end'}),
      stop == null ? '' : words(look, x2 + 7, stop.y, stop.text)
    ].join('')
  })
  const heads =
    words(look, x1, top + look.size, spec.series[0] ?? '', {anchor: 'middle', bold: true}) +
    words(look, x2, top + look.size, spec.series.at(-1) ?? '', {anchor: 'middle', bold: true})
  // labels that were moved apart may stand below the lowest point
  const lowest = Math.max(...[...starts, ...stops].map((label) => label?.y ?? 0)) - top + look.size * 0.5
  return {svg: heads + svg.join(''), height: Math.max(height + head, lowest)}
}

function end(
  datum: {value: number | null; text: string} | null,
  scale: (value: number) => number,
  label: (text: string) => string
): End | null {
  return datum?.value == null ? null : {y: scale(datum.value), text: label(datum.text)}
}

/** Moves labels that would lie on each other apart, upper ones first. */
function spread(ends: ReadonlyArray<End | null>, look: Look): Array<End | null> {
  const step = look.size * 1.25
  const order = ends
    .flatMap((one, index) => (one === null ? [] : [{index, ...one}]))
    .sort((one, other) => one.y - other.y)
  const moved: Array<End | null> = ends.map(() => null)
  let above = Number.NEGATIVE_INFINITY
  for (const {index, y, text} of order) {
    above = Math.max(y, above + step)
    moved[index] = {y: above + look.size * 0.35, text}
  }
  return moved
}

/** As much as the longest label with its value takes. */
function sideRoom(rows: ReadonlyArray<{label: string; from: {text: string} | null}>, look: Look): number {
  const longest = Math.max(...rows.map(({label, from}) => widthOf(`${label}  ${from?.text ?? ''}`, look.size)))
  return Math.min(sideShare * look.width, longest + 12)
}

/** Cuts a label so that it stands beside its value; values are never cut. */
function fit(label: string, value: string, side: number, look: Look): string {
  const room = side - 8 - widthOf(`  ${value}`, look.size)
  const width = widthOf(label, look.size)
  if (width <= room) return label
  return `${label.slice(0, Math.max(0, Math.floor((label.length * room) / width) - 1))}…`
}
