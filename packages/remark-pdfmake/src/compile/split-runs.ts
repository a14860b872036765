import type {Inline, StyleProperties} from '../definition.js'
import type {FontStyle} from '../fonts/open-fonts.js'
import {report, type State} from './state.js'

/** pdfmake's work on one text node grows with its square; two thousand characters are still cheap. */
const longest = 2000

/** Printed for a character that no font has: 〓, the mark of East Asian printers for a missing type. */
const missing = '〓'

/** Neither drawn nor worth a message: joiners, direction marks, variation selectors, soft hyphens. */
const invisible = /\p{Cf}|[\uFE00-\uFE0F]/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g

function styleName(style: StyleProperties): FontStyle {
  if (style.bold === true) return style.italics === true ? 'bolditalics' : 'bold'
  return style.italics === true ? 'italics' : 'normal'
}

/** The first font that has the character: the text's own, then the theme's fallbacks. */
function fontFor(state: State, font: string, style: FontStyle, codePoint: number): string | undefined {
  const {fonts, theme} = state.options
  return [font, ...theme.fallback].find((name) => fonts?.get(name, style)?.has(codePoint) === true)
}

function pieces(text: string): string[] {
  if (text.length <= longest) return [text]
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + longest, text.length)
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1 // never through a surrogate pair
    parts.push(text.slice(start, end))
    start = end
  }
  return parts
}

/**
 * Turn text into runs that one font each can print: characters that the style's font lacks go to the fallback fonts, and
 * what no font has becomes 〓 with a message.
 */
export function splitRuns(
  state: State,
  text: string,
  own: Omit<Inline, 'text'>,
  inherited: StyleProperties,
  node?: {position?: unknown}
): Inline[] {
  const clean = text.replace(control, '').replace(invisible, '')
  if (clean === '') return []
  const run = (part: string, font?: string) =>
    pieces(part).map((piece) => ({...own, ...(font === undefined ? {} : {font}), text: piece}))
  const {fonts, theme} = state.options
  if (fonts === undefined) return run(clean)
  const style = styleName({...inherited, ...own})
  const main = own.font ?? inherited.font ?? theme.text.font
  const runs: Inline[] = []
  let buffer = ''
  let current: string | undefined
  const flush = () => {
    if (buffer !== '') runs.push(...run(buffer, current))
    buffer = ''
  }
  for (const character of clean) {
    const codePoint = character.codePointAt(0) ?? 0
    let printed = character
    let font: string | undefined
    if (character !== '\n' && character !== '\t' && fonts.get(main, style)?.has(codePoint) !== true) {
      font = fontFor(state, main, style, codePoint)
      if (font === undefined) {
        const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
        report(state, 'missing-glyph', `No font has ${character} (U+${code}); ${missing} is printed instead`, node)
        printed = missing
      }
    }
    if (font !== current) {
      flush()
      current = font
    }
    buffer += printed
  }
  flush()
  return runs
}
