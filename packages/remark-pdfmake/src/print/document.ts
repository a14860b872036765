import type {PdfDefinition} from '../definition.js'
import type {Fonts} from '../fonts/open-fonts.js'
import type {EmbeddedFont} from './internals.js'
import type {ParsedFont} from './open-font.js'
import {PDFDocument} from './pdfmake.js'

/** Nothing is read from a disk: fonts and images come as bytes. */
const denyFiles = () => false

/** A PDF document whose fonts are parsed already. */
export class Document extends PDFDocument {
  readonly #fonts: Fonts
  readonly #embedded = new Map<ParsedFont, EmbeddedFont>()

  constructor(definition: PdfDefinition, fonts: Fonts, options: object) {
    super({}, definition.images, {}, {}, options, null, denyFiles)
    this.#fonts = fonts
  }

  /** What `font` is to be called with; an SVG's text asks for it. */
  override getFontFile(family: string, bold: boolean, italics: boolean): ParsedFont | null {
    return this.#fonts.get(family, this.getFontType(bold, italics)) ?? null
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const parsed = this.getFontFile(family, bold, italics)
    if (parsed === null) throw new Error(`no font named "${family}" was given`)
    let font = this.#embedded.get(parsed)
    if (font === undefined) {
      this._fontCount += 1
      font = new parsed.embedded(this, parsed.font, `F${this._fontCount}`)
      font.layoutCache = parsed.layouts
      this.#embedded.set(parsed, font)
      this._fontFamilies[font.id] = font
    }
    return font
  }

  override font(source: unknown, family?: unknown, size?: number): this {
    for (const name of this.#fonts?.names ?? [])
      for (const style of ['normal', 'bold', 'italics', 'bolditalics'] as const)
        if (this.#fonts.get(name, style) === source) {
          this._font = this.provideFont(name, style.startsWith('bold'), style.endsWith('italics'))
          return size === undefined ? this : this.fontSize(size)
        }
    return super.font(source, family, size)
  }
}
