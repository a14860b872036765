import type {ChartSpec} from './chart-spec.js'
import {type Drawing, frame} from './frame.js'
import {box, type Look, words, wrap} from './svg.js'

/** White to the darkest series colour; values are printed in the cells, so grey paper loses nothing. */
const pale = [0xf4, 0xf7, 0xfb] as const
const dark = [0x12, 0x35, 0x5b] as const

/** Above this shade words are white. */
const turn = 0.55

const labelShare = 0.3

/** A table in shades: topics by report. */
export function heatmap(spec: ChartSpec, look: Look): string {
  return frame(spec, look, false, (top) => drawHeatmap(spec, look, top))
}

function drawHeatmap(spec: ChartSpec, look: Look, top: number): Drawing {
  const left = look.width * labelShare
  const column = (look.width - left) / spec.series.length
  const row = look.size * 2
  const head = look.size * 1.9
  const most = Math.max(...spec.rows.flatMap((one) => one.values.map((value) => value?.value ?? 0))) || 1
  const heads = spec.series.map((name, index) =>
    words(look, left + (index + 0.5) * column, top + look.size, wrap(name, column, look.size, 1)[0] ?? '', {
      anchor: 'middle',
      bold: true
    })
  )
  const cells = spec.rows.flatMap(({label, values}, line) => {
    const y = top + head + line * row
    const base = y + row / 2 + look.size * 0.35
    const name = words(look, left - 8, base, wrap(label, left - 10, look.size, 1)[0] ?? '', {anchor: 'end'})
    const shades = values.map((datum, index) => {
      const share = Math.max(0, (datum?.value ?? 0) / most)
      const x = left + index * column
      const color = share > turn ? '#ffffff' : look.ink
      return (
        box(x + 1, y + 1, column - 2, row - 2, shade(share)) +
        words(look, x + column / 2, base, datum?.text ?? '—', {anchor: 'middle', color})
      )
    })
    return [name, ...shades]
  })
  return {svg: heads.join('') + cells.join(''), height: head + row * spec.rows.length}
}

function shade(share: number): string {
  const part = (index: 0 | 1 | 2) => Math.round(pale[index] + (dark[index] - pale[index]) * share)
  return `#${([0, 1, 2] as const).map((index) => part(index).toString(16).padStart(2, '0')).join('')}`
}
