import type {Line} from '../text/line.js'
import type {Inline} from '../text/run.js'
import type {PDFDocument} from './document.js'

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
