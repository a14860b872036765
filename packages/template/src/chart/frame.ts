import type {ChartSpec} from './chart-spec.js'
import {box, colourOf, element, type Look, widthOf, words, wrap} from './svg.js'

/** Space above a line of words of this size, in ems. */
const leading = 1.55

/** A drawing with its height; the frame adds title, legend, unit and source. */
export interface Drawing {
  readonly svg: string
  readonly height: number
}

/** Puts title and legend above a drawing, unit and source below it. */
export function frame(spec: ChartSpec, look: Look, legend: boolean, draw: (top: number) => Drawing): string {
  const parts: string[] = []
  let y = 2
  if (spec.title !== undefined) {
    y += look.size * leading
    parts.push(words(look, 0, y - 3, spec.title, {bold: true, size: look.size * 1.1}))
  }
  if (legend) {
    const {svg, lines} = legendLines(spec.series, look, y + look.size * leading - 3)
    y += look.size * leading * lines
    parts.push(svg)
  }
  const drawing = draw(y + 4)
  parts.push(drawing.svg)
  y += 4 + drawing.height
  const below = [spec.unit, spec.source].filter((text) => text !== undefined && text !== '').join('  |  ')
  for (const text of below === '' ? [] : wrap(below, look.width, look.size * 0.9, 3)) {
    y += look.size * leading
    parts.push(words(look, 0, y - 3, text, {color: look.muted, size: look.size * 0.9}))
  }
  const height = Math.ceil(y + 2)
  const size = {xmlns: 'http://www.w3.org/2000/svg', width: look.width, height, viewBox: `0 0 ${look.width} ${height}`}
  return element('svg', size, parts.join(''))
}

/** A second line begins where a name would leave the drawing: five verdicts in English. */
function legendLines(series: readonly string[], look: Look, top: number): {svg: string; lines: number} {
  let x = 0
  let line = 0
  const marks = series.map((name) => {
    const width = look.size * 2.6 + widthOf(name, look.size)
    if (x > 0 && x + width > look.width) {
      x = 0
      line++
    }
    const y = top + line * look.size * leading
    const at = x
    x += width
    return {name, at, y}
  })
  const svg = marks.map(
    ({name, at, y}, index) =>
      box(at, y - look.size * 0.75, look.size * 0.8, look.size * 0.8, colourOf(look, index)) +
      words(look, at + look.size * 1.2, y, name)
  )
  return {svg: svg.join(''), lines: line + 1}
}
