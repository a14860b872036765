import type {Block} from '../../definition.js'
import {canDraw, drawingOptions} from '../../print/can-draw.js'
import {SVGMeasure} from '../../print/pdfmake.js'
import {coverDrawing} from '../split-runs.js'
import {type Place, report, type State} from '../state.js'
import {pictureHeight} from '../type-area.js'
import {sanitizeSvg} from './sanitize-svg.js'

/** Whether the printer can draw it, and it says how large it is. */
function isDrawing({theme, options}: State, svg: string): boolean {
  try {
    const {width = 0, height = 0} = new SVGMeasure().measureSVG(svg)
    if (!(width > 0 && height > 0 && Number.isFinite(width / height))) return false
  } catch {
    return false // no size, nor a view box
  }
  return options.fonts === undefined || canDraw(svg, options.fonts, theme.text.font)
}

/** A drawing, at most as wide as the text and almost as high as a page. */
export function svgBlock(state: State, source: string, place: Place, node: {position?: unknown}): Block {
  const {svg, changed} = sanitizeSvg(source)
  if (!isDrawing(state, svg)) {
    report(
      state,
      'svg-invalid',
      'A drawing is no SVG that can be drawn, with a size and without parts that repeat endlessly; it is left out',
      node
    )
    return {text: ''}
  }
  if (changed)
    report(state, 'svg-unsafe', 'Parts of a drawing that reach outside it or are not drawings were taken out', node)
  return {
    svg: coverDrawing(state, svg, node),
    options: drawingOptions,
    maxWidth: place.width,
    maxHeight: pictureHeight(state.theme),
    alignment: 'center',
    margin: [0, 6, 0, 8]
  }
}
