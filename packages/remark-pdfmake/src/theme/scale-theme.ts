import type {Theme} from './schema.js'
import type {TextStyle} from './text-style-schema.js'

const lengths = ['size', 'leading', 'letterSpacing', 'before', 'after'] as const

function scaleStyle<Style extends TextStyle>(style: Style, factor: number): Style {
  const scaled = lengths.flatMap((name) => (style[name] === undefined ? [] : [[name, style[name] * factor] as const]))
  return {...style, ...Object.fromEntries(scaled)}
}

/** All numbers of a part of a theme; what is counted in ems or columns is not among them. */
function scaleLengths<Part extends object>(part: Part, names: readonly (keyof Part)[], factor: number): Part {
  const scaled = names.map((name) => [name, scaleLength(part[name], factor)] as const)
  return {...part, ...Object.fromEntries(scaled)}
}

function scaleLength(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, length]) => [name, scaleLength(length, factor)]))
}

/**
 * A theme set smaller (or larger): type and the room between blocks, but not the page, its margins and running text. Print
 * with less and less to make a text fit its page.
 *
 * @param factor 0.9 for nine tenths.
 */
export function scaleTheme(theme: Theme, factor: number): Theme {
  if (factor === 1) return theme
  const styles = Object.entries(theme.styles).flatMap(([name, style]) =>
    style === undefined ? [] : [[name, scaleStyle(style, factor)] as const]
  )
  return {
    ...theme,
    text: scaleStyle(theme.text, factor),
    styles: Object.fromEntries(styles),
    table: scaleLengths(theme.table, ['padding', 'before', 'after'], factor),
    list: scaleLengths(theme.list, ['gap'], factor),
    codeBlock: scaleLengths(theme.codeBlock, ['padding'], factor),
    cards: scaleLengths(theme.cards, ['gap', 'padding'], factor),
    columns: scaleLengths(theme.columns, ['gap'], factor),
    footnotes: scaleLengths(theme.footnotes, ['gap'], factor),
    masthead: scaleLengths(theme.masthead, ['gap', 'after'], factor)
  }
}
