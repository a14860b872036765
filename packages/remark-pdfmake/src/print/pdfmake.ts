/// <reference path="./pdfmake-modules.d.ts" />
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import sizeModule from 'pdfmake/js/PageSize.js'
import documentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgModule from 'pdfmake/js/SVGMeasure.js'
import layoutsModule from 'pdfmake/js/tableLayouts.js'
import type * as documents from './internals/document.js'
import type * as layouts from './internals/layout.js'
import type * as renderers from './internals/renderer.js'

/** pdfmake is CommonJS made by Babel: Node gives its exports as an object, some loaders unwrap the default one. */
function unwrap<T>(module: unknown): T {
  const wrapped = module as {default?: T}
  return wrapped.default ?? (module as T)
}

export const PDFDocument = unwrap<typeof documents.PDFDocument>(documentModule)
export const LayoutBuilder = unwrap<typeof layouts.LayoutBuilder>(layoutModule)
export const Renderer = unwrap<typeof renderers.Renderer>(rendererModule)
export const SVGMeasure = unwrap<typeof renderers.SVGMeasure>(svgModule)
export const {tableLayouts} = layoutsModule as {tableLayouts: object}
export const {normalizePageSize, normalizePageMargin} = sizeModule as {
  /** Width and height in points of a paper size such as A4. */
  normalizePageSize: (size: string) => {width: number; height: number}
  normalizePageMargin: (margin: number[]) => object
}
