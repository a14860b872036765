import {readTables, type Tables, writeTables} from './sfnt.js'

/** Flags of a component of a composite glyph, as TrueType numbers them. */
const component = {words: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, matrix: 0x80} as const

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Length of a component: flags and glyph number, two offsets, a transformation. */
function componentLength(flags: number): number {
  const transformation =
    flags & component.matrix ? 8 : flags & component.twoScales ? 4 : flags & component.scale ? 2 : 0
  return 4 + (flags & component.words ? 4 : 2) + transformation
}

/** Tables that say how outlines are fitted to pixels; some fonts put their strokes in place with them, so they stay. */
const instructions = ['cvt ', 'fpgm', 'prep']

const needed = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

/**
 * The outlines of a TrueType font, read where they lie in the file. fontkit parses every glyph to copy it, and both metrics
 * of every character to know its width.
 */
export class TrueType {
  readonly #tables: Tables
  readonly #metrics: number
  readonly #longOffsets: boolean

  private constructor(tables: Tables) {
    this.#tables = tables
    this.#metrics = view(this.table('hhea')).getUint16(34)
    this.#longOffsets = view(this.table('head')).getInt16(50) !== 0
  }

  /** `undefined` for fonts of another kind: CFF outlines, variable fonts. */
  static open(bytes: Uint8Array): TrueType | undefined {
    const tables = readTables(bytes)
    return tables.has('fvar') || needed.some((tag) => !tables.has(tag)) ? undefined : new TrueType(tables)
  }

  table(tag: string): Uint8Array {
    return this.#tables.get(tag) ?? new Uint8Array()
  }

  /** Width and left bearing, in the font's units. Glyphs behind the last full entry share its width. */
  metrics(glyph: number): {advance: number; bearing: number} {
    const data = view(this.table('hmtx'))
    const full = Math.min(glyph, this.#metrics - 1)
    const bearing = glyph < this.#metrics ? glyph * 4 + 2 : this.#metrics * 4 + (glyph - this.#metrics) * 2
    return {advance: data.getUint16(full * 4), bearing: bearing + 2 > data.byteLength ? 0 : data.getInt16(bearing)}
  }

  outline(glyph: number): Uint8Array {
    return this.table('glyf').subarray(this.#offset(glyph), this.#offset(glyph + 1))
  }

  /** The tables that a PDF wants as they are. */
  instructions(): [string, Uint8Array][] {
    return instructions.filter((tag) => this.#tables.has(tag)).map((tag) => [tag, this.table(tag)])
  }

  #offset(glyph: number): number {
    const data = view(this.table('loca'))
    return this.#longOffsets ? data.getUint32(glyph * 4) : data.getUint16(glyph * 2) * 2
  }
}

/** The glyphs of one font that one document uses, numbered anew. Takes the place of fontkit's class in pdfkit. */
export class TrueTypeSubset {
  readonly #font: TrueType
  readonly #numbers = new Map<number, number>([[0, 0]]) // the glyph for missing characters comes first

  constructor(font: TrueType) {
    this.#font = font
  }

  includeGlyph(glyph: number | {id: number}): number {
    const id = typeof glyph === 'number' ? glyph : glyph.id
    const number = this.#numbers.get(id) ?? this.#numbers.size
    this.#numbers.set(id, number)
    return number
  }

  /** A font file with these glyphs alone. */
  encode(): Uint8Array {
    const outlines: Uint8Array[] = []
    // A Map's iterator goes on to what is added on the way: the parts of composite glyphs.
    for (const glyph of this.#numbers.keys()) outlines.push(this.#renumbered(this.#font.outline(glyph)))
    const {hhea, maxp, head} = this.#headers(outlines.length)
    return writeTables(
      new Map([
        ...this.#font.instructions(),
        ['head', head],
        ['hhea', hhea],
        ['maxp', maxp],
        ['hmtx', this.#metrics()],
        ['loca', offsets(outlines)],
        ['glyf', Buffer.concat(outlines)]
      ])
    )
  }

  #headers(count: number): {hhea: Uint8Array; maxp: Uint8Array; head: Uint8Array} {
    const [hhea, maxp, head] = (['hhea', 'maxp', 'head'] as const).map((tag) => this.#font.table(tag).slice())
    if (hhea === undefined || maxp === undefined || head === undefined) throw new Error('a font lost its headers')
    view(hhea).setUint16(34, count)
    view(maxp).setUint16(4, count)
    view(head).setInt16(50, 1) // offsets of four bytes
    return {hhea, maxp, head}
  }

  #metrics(): Uint8Array {
    const table = new Uint8Array(this.#numbers.size * 4)
    for (const [glyph, number] of this.#numbers) {
      const {advance, bearing} = this.#font.metrics(glyph)
      view(table).setUint16(number * 4, advance)
      view(table).setInt16(number * 4 + 2, bearing)
    }
    return table
  }

  /** A composite glyph (fewer than zero contours) names its parts by their numbers. */
  #renumbered(outline: Uint8Array): Uint8Array {
    if (outline.length < 10 || view(outline).getInt16(0) >= 0) return outline
    const copy = outline.slice()
    const data = view(copy)
    for (let at = 10, flags: number = component.more; (flags & component.more) !== 0; at += componentLength(flags)) {
      flags = data.getUint16(at)
      data.setUint16(at + 2, this.includeGlyph(data.getUint16(at + 2)))
    }
    return copy
  }
}

function offsets(outlines: readonly Uint8Array[]): Uint8Array {
  const table = new Uint8Array((outlines.length + 1) * 4)
  let sum = 0
  for (const [index, outline] of outlines.entries()) {
    sum += outline.length
    view(table).setUint32((index + 1) * 4, sum)
  }
  return table
}
