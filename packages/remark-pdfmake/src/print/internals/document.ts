import type {FontkitFont, Glyph, GlyphRun} from './fontkit.js'

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
