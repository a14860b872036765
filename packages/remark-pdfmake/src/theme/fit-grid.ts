import type {Fonts} from '../fonts/open-fonts.js'
import {normalizePageSize} from '../print/pdfmake.js'
import type {Theme} from './schema.js'
import type {TextStyle} from './text-style-schema.js'

/** Heights of a font over and under the baseline, in ems. */
interface Measures {
  ascender: number
  natural: number
}

/** Top of the square of a Han character over the baseline, in ems, as CJK fonts have it. */
export const emTop = 0.88

/** When no font was given: the measures of Noto Sans SC. */
const usual: Measures = {ascender: 1.16, natural: 1.448}

function measuresOf(theme: Theme, fonts: Fonts | undefined): Measures {
  const font = fonts?.get(theme.text.font, 'normal')?.font
  if (font === undefined) return usual
  const {ascent, descent, lineGap, unitsPerEm} = font
  return {ascender: ascent / unitsPerEm, natural: (ascent - descent + lineGap) / unitsPerEm}
}

function withLeading<Style extends TextStyle>(
  style: Style,
  size: number,
  measures: Measures,
  inherited?: number
): Style {
  const leading = style.leading ?? (style.lineHeight === undefined ? inherited : undefined)
  if (leading === undefined) return style
  return {...style, lineHeight: leading / (measures.natural * (style.size ?? size))}
}

function mapStyles(theme: Theme, change: (style: TextStyle) => TextStyle): Theme['styles'] {
  const styles = Object.entries(theme.styles).filter((entry): entry is [string, TextStyle] => entry[1] !== undefined)
  return Object.fromEntries(styles.map(([name, style]) => [name, change(style)]))
}

/**
 * Work out what a theme leaves to the fonts: a distance from line to line (`leading`) becomes a factor of the font's height,
 * and a grid of lines and characters becomes leading, letter spacing and margins. The squares of the first line's
 * characters then begin at the top margin, and the last line's stay inside the type area.
 */
export function fitGrid(theme: Theme, fonts?: Fonts): Theme {
  const measures = measuresOf(theme, fonts)
  const {size} = theme.text
  const {grid, margins} = theme.page
  if (grid === undefined) {
    const text = withLeading(theme.text, size, measures)
    return {...theme, text, styles: mapStyles(theme, (style) => withLeading(style, style.size ?? size, measures))}
  }
  const paper = normalizePageSize(theme.page.size)
  const pitch = (paper.height - margins.top - margins.bottom) / grid.lines
  const cell = (paper.width - margins.left - margins.right) / grid.characters
  const aboveSquare = (pitch - measures.natural * size) / 2 + (measures.ascender - emTop) * size
  const dust = 0.5 // points, so that rounding does not push the last line to the next page
  const fitted = {...margins, top: margins.top - aboveSquare, bottom: margins.bottom + aboveSquare - dust}
  return {
    ...theme,
    page: {...theme.page, margins: fitted},
    text: {...withLeading(theme.text, size, measures, pitch), letterSpacing: theme.text.letterSpacing ?? cell - size},
    styles: mapStyles(theme, (style) => withLeading(style, style.size ?? size, measures, pitch))
  }
}
