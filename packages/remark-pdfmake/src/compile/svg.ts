import type {Block} from '../definition.js'
import {sanitizeSvg} from './sanitize-svg.js'
import {type Place, report, type State} from './state.js'

/** A drawing, at most as wide as the text. */
export function svgBlock(state: State, source: string, place: Place, node: {position?: unknown}): Block {
  const {svg, changed} = sanitizeSvg(source)
  if (changed) report(state, 'svg-unsafe', 'Parts of a drawing that reach outside it were taken out', node)
  if (!/^<svg[\s>]/.test(svg)) {
    report(state, 'svg-invalid', 'A drawing is no SVG and is left out', node)
    return {text: ''}
  }
  return {svg, maxWidth: place.width, alignment: 'center', margin: [0, 6, 0, 8]}
}
