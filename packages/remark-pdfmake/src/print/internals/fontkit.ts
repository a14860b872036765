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
