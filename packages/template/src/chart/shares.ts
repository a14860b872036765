import type {ChartSpec} from './chart-spec.js'
import {type Drawing, frame} from './frame.js'
import {box, colourOf, type Look, line, widthOf, words, wrap} from './svg.js'

/** Most of the width that labels take; beyond it they are cut. */
const labelShare = 0.48

/** Bold words are wider than the estimate for plain ones. */
const boldWidth = 1.08

/** Strips of 100 %, filled as far as the part goes: the district in the city. */
export function shares(spec: ChartSpec, look: Look): string {
  return frame(spec, look, false, (top) => drawShares(spec, look, top))
}

function drawShares(spec: ChartSpec, look: Look, top: number): Drawing {
  const longest = Math.max(...spec.rows.map(({label}) => widthOf(label, look.size)))
  const left = Math.min(look.width * labelShare, longest + 14)
  const room = Math.max(...spec.rows.map(({values}) => widthOf(values[0]?.text ?? '', look.size * boldWidth)))
  const width = look.width - left - room - 8
  const row = look.size * 2
  const svg = spec.rows.map(({label, values}, index) => {
    const y = top + index * row
    const base = y + row / 2 + look.size * 0.35
    const part = Math.min(100, Math.max(0, values[0]?.value ?? 0))
    return [
      words(look, left - 8, base, wrap(label, left - 10, look.size, 1)[0] ?? '', {anchor: 'end'}),
      box(left, y + 3, width, row - 6, colourOf(look, 3)),
      box(left, y + 3, (width * part) / 100, row - 6, colourOf(look, 0)),
      words(look, left + width + 6, base, values[0]?.text ?? '—', {bold: true})
    ].join('')
  })
  const height = row * spec.rows.length
  const ticks = [0, 25, 50, 75, 100].map((percent) => {
    const x = left + (width * percent) / 100
    return (
      line(x, top + height, x, top + height + 3, look.muted) +
      words(look, x, top + height + 4 + look.size, `${percent}%`, {
        anchor: 'middle',
        color: look.muted,
        size: look.size * 0.85
      })
    )
  })
  return {svg: svg.join('') + ticks.join(''), height: height + look.size * 1.8}
}
