import type {OutlineItem, PDFDocument} from './document.js'
import type {Page} from './layout.js'

export declare class Renderer {
  constructor(document: PDFDocument)
  pdfDocument: PDFDocument
  outlineMap: Record<string, OutlineItem>
  renderLine(line: unknown, x: number, y: number): void
  renderPages(pages: Page[]): void
  renderSVG(drawing: {
    svg: string
    font: string
    options: object
    x: number
    y: number
    _width: number
    _height: number
  }): void
}

/** Styles in force, innermost last. */
export interface StyleStack {
  autopush(item: object): number
  pop(count: number): void
  getProperty(name: string): unknown
}

export declare class SVGMeasure {
  measureSVG(svg: string): {width?: number; height?: number}
}
