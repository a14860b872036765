import {openFont, type ParsedFont} from '../print/open-font.js'

/** The files of one font family; missing styles take the nearest one. */
export interface FontFamily {
  normal: Uint8Array
  bold?: Uint8Array
  italics?: Uint8Array
  bolditalics?: Uint8Array
}

/** Font files by the name that theme and text use. */
export type FontFiles = Readonly<Record<string, FontFamily>>

export type FontStyle = 'normal' | 'bold' | 'italics' | 'bolditalics'

/** Parsed fonts by name and style. Keep them: parsing and layout are paid once for all documents. */
export interface Fonts {
  readonly names: readonly string[]
  get(name: string, style: FontStyle): ParsedFont | undefined
}

/** Font bytes that are no font. */
export class FontError extends Error {
  override name = 'FontError'
}

const styles: readonly FontStyle[] = ['normal', 'bold', 'italics', 'bolditalics']

const parsed = new WeakMap<Uint8Array, ParsedFont>()

function parse(bytes: Uint8Array, label: string): ParsedFont {
  const known = parsed.get(bytes)
  if (known !== undefined) return known
  let font: ParsedFont
  try {
    font = openFont(bytes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FontError(`font "${label}" is no TrueType or OpenType font file (${reason})`)
  }
  parsed.set(bytes, font)
  return font
}

function nearest(family: FontFamily, style: FontStyle): Uint8Array {
  if (style === 'bolditalics') return family.bolditalics ?? family.bold ?? family.normal
  return family[style] ?? family.normal
}

/**
 * Parse font files. The same bytes are parsed once, however often this is called.
 *
 * @throws FontError when bytes are no TrueType or OpenType font; woff and woff2 must be decompressed first.
 * @example
 *   const fonts = openFonts({sans: {normal: regularBytes, bold: boldBytes}})
 */
export function openFonts(files: FontFiles): Fonts {
  const families = new Map<string, Map<FontStyle, ParsedFont>>()
  for (const [name, family] of Object.entries(files)) {
    const members = styles.map((style) => [style, parse(nearest(family, style), `${name} ${style}`)] as const)
    families.set(name, new Map(members))
  }
  return {
    names: [...families.keys()],
    get: (name, style) => families.get(name)?.get(style)
  }
}
