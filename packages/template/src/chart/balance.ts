import type {ChartSpec} from './chart-spec.js'
import {type Drawing, frame} from './frame.js'
import {box, colourOf, type Look, widthOf, words} from './svg.js'

const labelShare = 0.2

/** Series beyond this darkness carry white words. */
const darkSeries = new Set([0, 2, 4, 6])

/** One strip a row, cut by counts: how many targets were met, missed, not reported. */
export function balance(spec: ChartSpec, look: Look): string {
  return frame(spec, look, true, (top) => drawBalance(spec, look, top))
}

function drawBalance(spec: ChartSpec, look: Look, top: number): Drawing {
  const left = spec.rows.length === 1 && spec.rows[0]?.label === '' ? 0 : look.width * labelShare
  const row = look.size * 2.6
  const svg = spec.rows.map(({label, values}, index) => {
    const y = top + index * row
    const base = y + row / 2 + look.size * 0.35
    const total = values.reduce((sum, value) => sum + Math.max(0, value?.value ?? 0), 0) || 1
    let x = left
    const pieces = values.map((datum, series) => {
      const width = ((look.width - left) * Math.max(0, datum?.value ?? 0)) / total
      const text = datum?.text ?? ''
      const room = widthOf(text, look.size) < width
      const color = darkSeries.has(series) ? '#ffffff' : look.ink
      const piece =
        box(x, y + 2, Math.max(0, width - 1), row - 4, colourOf(look, series)) +
        (room ? words(look, x + width / 2, base, text, {anchor: 'middle', color}) : '')
      x += width
      return width === 0 ? '' : piece
    })
    return words(look, left - 8, base, label, {anchor: 'end'}) + pieces.join('')
  })
  return {svg: svg.join(''), height: row * spec.rows.length}
}
