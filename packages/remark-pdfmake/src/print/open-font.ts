import {isCollection, readTables, writeTables} from '../fonts/sfnt.js'
import {TrueType} from '../fonts/true-type.js'
import type {EmbeddedFont, EmbeddedFontClass} from './internals/document.js'
import type {FontkitFont} from './internals/fontkit.js'
import {PDFDocument} from './pdfmake.js'
import {ClusterCache} from './text/cluster.js'

/** A parsed font file, with all that may be kept from one document to the next. */
export interface ParsedFont {
  readonly font: FontkitFont
  /** The same font's outlines for quick copying, if it is a TrueType font. */
  readonly trueType: TrueType | undefined
  /** The class that makes this font part of a document. */
  readonly embedded: EmbeddedFontClass
  /** Runs already laid out, by text. */
  readonly layouts: EmbeddedFont['layoutCache']
  /** Characters and words already measured. */
  readonly clusters: ClusterCache
  has(codePoint: number): boolean
}

/**
 * Parse the bytes of a TrueType or OpenType font.
 *
 * @throws Error when the bytes are none.
 */
export function openFont(bytes: Uint8Array): ParsedFont {
  const file = isCollection(bytes) ? writeTables(readTables(bytes)) : bytes
  const scratch = new PDFDocument({}, {}, {}, {}, {autoFirstPage: false, font: null}, null, () => false)
  scratch.font(file)
  const embedded = scratch._font
  const {font} = embedded
  const trueType = TrueType.open(file)
  const covered = new Map<number, boolean>()
  return {
    font,
    trueType,
    embedded: embedded.constructor,
    layouts: Object.create(null) as EmbeddedFont['layoutCache'],
    clusters: new ClusterCache(font, trueType),
    has(codePoint) {
      const known = covered.get(codePoint)
      if (known !== undefined) return known
      const found = font.hasGlyphForCodePoint(codePoint)
      covered.set(codePoint, found)
      return found
    }
  }
}
