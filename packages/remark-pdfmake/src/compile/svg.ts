import type {Block} from '../definition.js'
import {SVGMeasure} from '../print/pdfmake.js'
import {sanitizeSvg} from './sanitize-svg.js'
import {coverDrawing} from './split-runs.js'
import {type Place, report, type State} from './state.js'

/** Whether the printer can read it: one `svg` element that says how large it is. Its parser throws on anything else. */
function isDrawing(svg: string): boolean {
  if (!/^<svg[\s>]/.test(svg)) return false
  try {
    const {width, height} = new SVGMeasure().measureSVG(svg)
    return Number.isFinite(width) && Number.isFinite(height)
  } catch {
    return false
  }
}

/** A drawing, at most as wide as the text. */
export function svgBlock(state: State, source: string, place: Place, node: {position?: unknown}): Block {
  const {svg, changed} = sanitizeSvg(source)
  if (changed) report(state, 'svg-unsafe', 'Parts of a drawing that reach outside it were taken out', node)
  if (!isDrawing(svg)) {
    report(state, 'svg-invalid', 'A drawing is no well-formed SVG with a size and is left out', node)
    return {text: ''}
  }
  return {svg: coverDrawing(state, svg, node), maxWidth: place.width, alignment: 'center', margin: [0, 6, 0, 8]}
}
