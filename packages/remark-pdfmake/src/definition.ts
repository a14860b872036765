/** The part of pdfmake's document definition that the compiler makes. */

export type Margin = [left: number, top: number, right: number, bottom: number]

export interface StyleProperties {
  font?: string
  fontSize?: number
  bold?: boolean
  italics?: boolean
  color?: string
  background?: string
  alignment?: 'left' | 'center' | 'right' | 'justify'
  lineHeight?: number
  characterSpacing?: number
  decoration?: 'underline' | 'lineThrough'
  sup?: boolean
  noWrap?: boolean
  leadingIndent?: number
  preserveLeadingSpaces?: boolean
  preserveTrailingSpaces?: boolean
}

/** A run of text of one style. `id` makes its start a link target. */
export interface Inline extends StyleProperties {
  text: string
  id?: string
  link?: string
  linkToDestination?: string
  pageReference?: string
}

export interface TableLayout {
  hLineWidth: (line: number, node: TableNode) => number
  vLineWidth: (line: number, node: TableNode) => number
  hLineColor: (line: number, node: TableNode) => string
  vLineColor: (line: number, node: TableNode) => string
  paddingLeft: (column: number, node: TableNode) => number
  paddingRight: (column: number, node: TableNode) => number
  paddingTop: (row: number, node: TableNode) => number
  paddingBottom: (row: number, node: TableNode) => number
  fillColor?: (row: number, node: TableNode, column: number) => string | null
}

export interface TableNode {
  table: Table
}

export interface Table {
  body: Block[][]
  widths: (number | string)[]
  headerRows?: number
  keepWithHeaderRows?: number
  dontBreakRows?: boolean
}

/** A block of a page: text, a stack of blocks, a list, a table, a picture. */
export interface Block extends StyleProperties {
  text?: string | Inline[]
  stack?: Block[]
  columns?: Block[]
  columnGap?: number
  /** The first column's content runs on in the others. */
  snakingColumns?: boolean
  width?: number | string
  height?: number
  maxWidth?: number
  maxHeight?: number
  ul?: Block[]
  ol?: Block[]
  start?: number
  type?: string
  listType?: string
  markerColor?: string
  table?: Table
  layout?: TableLayout | string
  image?: string
  svg?: string
  options?: object
  fit?: [number, number]
  canvas?: object[]
  margin?: Margin
  id?: string
  outline?: boolean
  outlineText?: string
  outlineParentId?: string
  outlineExpanded?: boolean
  headlineLevel?: number
  pageBreak?: 'before' | 'after'
  unbreakable?: boolean
  pageReference?: string
  linkToDestination?: string
  link?: string
  fillColor?: string
  border?: boolean[]
  colSpan?: number
  verticalAlignment?: 'top' | 'middle' | 'bottom'
  relativePosition?: {x: number; y: number}
  absolutePosition?: {x: number; y: number}
}

export interface PageSize {
  width: number
  height: number
}

export type PageText = (page: number, pages: number, size: PageSize) => Block | null

/** A file carried inside the PDF, `src` being a data URL. */
export interface AttachedFile {
  src: string
  name: string
  type?: string
  description?: string
  creationDate?: Date
  modifiedDate?: Date
  relationship?: string
  hidden?: boolean
}

/** What `toPdfmake` gives and `printPdf` prints; made anew for every document, because printing changes it. */
export interface PdfDefinition {
  content: Block[]
  pageSize: string
  pageMargins: Margin
  defaultStyle: StyleProperties
  styles: Record<string, StyleProperties>
  header?: PageText
  footer?: PageText
  images: Record<string, string>
  files: Record<string, AttachedFile>
  info: Record<string, string | Date>
  language?: string
  version: string
  /** Read by `printPdf` alone. */
  typography: {hanLatinSpace: number; punctuation: 'compress' | 'full'; widows: boolean}
}
