/// <reference path="./internals.d.ts" />
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import sizeModule from 'pdfmake/js/PageSize.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgModule from 'pdfmake/js/SVGMeasure.js'
import layoutsModule from 'pdfmake/js/tableLayouts.js'
import type * as internals from './internals.js'

/** pdfmake is CommonJS made by Babel: Node gives its exports as an object, some loaders unwrap the default one. */
function unwrap<T>(module: unknown): T {
  const wrapped = module as {default?: T}
  return wrapped.default ?? (module as T)
}

export const PDFDocument = unwrap<typeof internals.PDFDocument>(documentModule)
export const LayoutBuilder = unwrap<typeof internals.LayoutBuilder>(layoutModule)
export const Renderer = unwrap<typeof internals.Renderer>(rendererModule)
export const SVGMeasure = unwrap<typeof internals.SVGMeasure>(svgModule)
export const {tableLayouts} = layoutsModule as {tableLayouts: object}
export const {normalizePageSize, normalizePageMargin} = sizeModule as {
  /** Width and height in points of a paper size such as A4. */
  normalizePageSize: (size: string) => {width: number; height: number}
  normalizePageMargin: (margin: number[]) => object
}
