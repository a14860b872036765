import type {PdfDefinition} from '../definition.js'
import type {FontStyle, Fonts} from '../fonts/open-fonts.js'
import {TrueTypeSubset} from '../fonts/true-type.js'
import type {EmbeddedFont} from './internals/document.js'
import type {ParsedFont} from './open-font.js'
import {PDFDocument} from './pdfmake.js'
import type {ClusterCache} from './text/cluster.js'

/** Nothing is read from a disk: fonts and images come as bytes. */
const denyFiles = () => false

const styles: readonly FontStyle[] = ['normal', 'bold', 'italics', 'bolditalics']

/** The number of a glyph in the font that is embedded, as four hexadecimal digits. */
export type Encode = (glyph: number, width: number, characters: readonly number[]) => string

function encoder(font: EmbeddedFont): Encode {
  const known = new Map<number, string>()
  return (glyph, width, characters) => {
    const seen = known.get(glyph)
    if (seen !== undefined) return seen
    const number = font.subset.includeGlyph(glyph)
    font.widths[number] ??= width
    font.unicode[number] ??= [...characters]
    const code = number.toString(16).padStart(4, '0')
    known.set(glyph, code)
    return code
  }
}

/** A PDF document whose fonts are parsed already. */
export class Document extends PDFDocument {
  /** The font of body text: its measures decide the height of lines. */
  readonly textFont: string
  readonly #fonts: Fonts
  readonly #embedded = new Map<ParsedFont, EmbeddedFont>()
  readonly #clusters = new Map<EmbeddedFont, ClusterCache>()
  readonly #encoders = new Map<EmbeddedFont, Encode>()

  constructor(definition: Pick<PdfDefinition, 'images' | 'defaultStyle'>, fonts: Fonts, options: object) {
    super({}, definition.images, {}, {}, options, null, denyFiles)
    this.#fonts = fonts
    this.textFont = definition.defaultStyle.font ?? fonts.names[0] ?? ''
  }

  /** What `font` is to be called with; an SVG's text asks for it. */
  override getFontFile(family: string, bold: boolean, italics: boolean): ParsedFont | null {
    return this.#fonts.get(family, this.getFontType(bold, italics)) ?? null
  }

  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const parsed = this.getFontFile(family, bold, italics)
    if (parsed === null) throw new Error(`no font named "${family}" was given`)
    return this.#embed(parsed)
  }

  override font(source: unknown, family?: unknown, size?: number): this {
    const parsed = this.#parsed(source)
    if (parsed === undefined) return super.font(source, family, size)
    this._font = this.#embed(parsed)
    return size === undefined ? this : this.fontSize(size)
  }

  clustersOf(font: EmbeddedFont): ClusterCache {
    const clusters = this.#clusters.get(font)
    if (clusters === undefined) throw new Error(`font ${font.name} is not one of this document's`)
    return clusters
  }

  encoderOf(font: EmbeddedFont): Encode {
    const known = this.#encoders.get(font) ?? encoder(font)
    this.#encoders.set(font, known)
    return known
  }

  /** List a font among those of the page. */
  useFont(font: EmbeddedFont): void {
    this.page.fonts[font.id] ??= font.ref()
  }

  #parsed(source: unknown): ParsedFont | undefined {
    for (const name of this.#fonts?.names ?? [])
      for (const style of styles) {
        const parsed = this.#fonts.get(name, style)
        if (parsed !== undefined && parsed === source) return parsed
      }
    return undefined
  }

  #embed(parsed: ParsedFont): EmbeddedFont {
    const known = this.#embedded.get(parsed)
    if (known !== undefined) return known
    this._fontCount += 1
    const font = new parsed.embedded(this, parsed.font, `F${this._fontCount}`)
    font.layoutCache = parsed.layouts
    if (parsed.trueType !== undefined) font.subset = new TrueTypeSubset(parsed.trueType)
    this.#embedded.set(parsed, font)
    this.#clusters.set(font, parsed.clusters)
    this._fontFamilies[font.id] = font // pdfkit embeds what it finds here
    return font
  }
}
