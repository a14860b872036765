/**
 * The parts of pdfmake and pdfkit that printing stands on, as they are in pdfmake 0.3.11 and pdfkit 0.19.1. They are not
 * public there, which is why the version is pinned exactly and a test compares with what plain pdfmake prints.
 */

import type {Line} from './text/line.js'
import type {Inline} from './text/run.js'

export interface Glyph {
  id: number
  advanceWidth: number
  codePoints: number[]
}
export interface GlyphPosition {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
}
export interface GlyphRun {
  glyphs: Glyph[]
  positions: GlyphPosition[]
  advanceWidth: number
}
/** A parsed font of fontkit. */
export interface FontkitFont {
  postscriptName: string
  unitsPerEm: number
  ascent: number
  descent: number
  lineGap: number
  availableFeatures: string[]
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
  layout(text: string, features?: string[]): GlyphRun
}
/** A font as one PDF document uses it: the parsed font and the subset that is embedded. */
export interface EmbeddedFont {
  id: string
  name: string
  font: FontkitFont
  ascender: number
  descender: number
  lineGap: number
  widths: number[]
  unicode: number[][]
  subset: {includeGlyph(glyph: number | Glyph): number; encode(): Uint8Array}
  layoutCache: Record<string, GlyphRun>
  lineHeight(size: number, includeGap?: boolean): number
  ref(): unknown
  constructor: EmbeddedFontClass
}
export interface EmbeddedFontClass {
  new (document: unknown, font: FontkitFont, id: string): EmbeddedFont
}

export declare class PDFDocument {
  constructor(
    fonts: object,
    images: Record<string, string>,
    patterns: object,
    attachments: object,
    options: object,
    virtualfs: null,
    localAccessPolicy: (path: string) => boolean
  )
  _font: EmbeddedFont
  _fontSize: number
  _fontCount: number
  _fontFamilies: Record<string, EmbeddedFont>
  page: {width: number; height: number; fonts: Record<string, unknown>}
  font(source: unknown, family?: unknown, size?: number): this
  fontSize(size: number): this
  file(source: Uint8Array, options: object): unknown
  getFontType(bold: boolean, italics: boolean): 'normal' | 'bold' | 'italics' | 'bolditalics'
  getFontFile(family: string, bold: boolean, italics: boolean): unknown
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  outline: OutlineItem
  addContent(content: string): this
  addPage(options: {size: [number, number]}): this
  addNamedDestination(name: string, type: 'XYZ', x: number, y: number, zoom: null): void
  link(x: number, y: number, width: number, height: number, url: string): this
  goTo(x: number, y: number, width: number, height: number, destination: string): this
  fillColor(colour: string): this
  strokeColor(colour: string): this
  lineWidth(width: number): this
  undash(): this
  rect(x: number, y: number, width: number, height: number): this
  moveTo(x: number, y: number): this
  lineTo(x: number, y: number): this
  fill(): this
  stroke(): this
  on(event: 'data', listener: (chunk: Uint8Array) => void): this
  on(event: 'end', listener: () => void): this
  on(event: 'error', listener: (error: Error) => void): this
  end(): void
}

export interface OutlineItem {
  addItem(text: string, options: {expanded: boolean}): OutlineItem
}

/** A node of the definition while it is laid out. */
export interface LayoutNode {
  stack?: LayoutNode[]
  columns?: LayoutNode[]
  ul?: LayoutNode[]
  ol?: LayoutNode[]
  table?: LayoutTable
  unbreakable?: boolean
  headlineLevel?: number
  pageBreak?: string
  listMarker?: ListMarker
  _gapSize?: {width: number}
  positions: unknown[]
  _inlines?: {paragraph?: unknown}[]
  _margin?: readonly number[] | null
  _height?: number
}

/** The bullet or number of an item, left of its first line. */
export interface ListMarker {
  canvas?: {x?: number}[]
  _inlines?: Inline[]
  _minWidth?: number
}

export interface LayoutTable {
  body: LayoutNode[][]
  widths: {width?: unknown}[]
  headerRows?: number
  dontBreakRows?: boolean
}

export interface LayoutContext {
  availableWidth: number
  availableHeight: number
  y: number
  pageMargins: {top: number; bottom: number}
  snapshots: unknown[]
  addMargin(left: number): void
  getCurrentPage(): {pageSize: {height: number}; items: unknown[]}
}

export interface Page {
  items: unknown[]
}
export declare class LayoutBuilder {
  constructor(pageSize: object, margins: object, svgMeasure: object)
  docMeasure: {textInlines: unknown}
  writer: {
    context(): LayoutContext
    moveToNextPage(): void
    setMaxListeners(most: number): void
    addLine(line: Line, keepPlace: boolean, index: number): void
    addVector(vector: object): void
    addListener(event: 'lineAdded', listener: (line: Line) => void): void
    removeListener(event: 'lineAdded', listener: (line: Line) => void): void
    transactionLevel: number
  }
  tryLayoutDocument(content: unknown, document: unknown, ...rest: unknown[]): unknown
  buildNextLine(node: LayoutNode): unknown
  processLeaf(node: LayoutNode): void
  processNode(node: LayoutNode, ...rest: unknown[]): void
  processList(ordered: boolean, node: LayoutNode): void
  processVerticalContainer(node: LayoutNode): void
  registerTableLayouts(layouts: object): void
  layoutDocument(
    content: unknown,
    document: PDFDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: unknown,
    footer: unknown,
    watermark: undefined,
    pageBreakBefore: undefined
  ): Page[]
}

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
