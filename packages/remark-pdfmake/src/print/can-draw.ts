import type {Fonts} from '../fonts/open-fonts.js'
import {Document} from './document.js'
import {Renderer} from './pdfmake.js'

/** pdfmake's drawer writes to the console what it does not understand; a library has no business there. */
export const drawingOptions = {warningCallback: () => {}}

/** Elements of a plain drawing, such as a chart. Random ones of these alone have never stopped the printer. */
const plain = new Set('svg g path rect circle ellipse line polyline polygon text tspan title desc'.split(' '))

/** Numbers that may leave the range of a PDF's when they are multiplied. */
const large = /\d{8}|\de\+?\d|Infinity|NaN/i

function isPlain(svg: string): boolean {
  const names = [...svg.matchAll(/<([a-z][\w:.-]*)/gi)].map(([, name = '']) => name)
  return (
    names.every((name) => plain.has(name)) && names.filter((name) => name === 'svg').length === 1 && !large.test(svg)
  )
}

/**
 * Whether a drawing prints. pdfmake's drawer throws on what divides by nothing, such as an inner drawing without height,
 * and it would do so in the middle of a page; so what is no plain drawing is drawn once for trial.
 */
export function canDraw(svg: string, fonts: Fonts, font: string): boolean {
  if (isPlain(svg)) return true
  const document = new Document({images: {}, defaultStyle: {font}}, fonts, {
    autoFirstPage: false,
    font: null,
    compress: false
  })
  try {
    document.addPage({size: [100, 100]})
    new Renderer(document).renderSVG({svg, font, options: drawingOptions, x: 0, y: 0, _width: 100, _height: 100})
    return true
  } catch {
    return false
  }
}
