import type {Inline, StyleProperties} from '../definition.js'
import type {FontStyle} from '../fonts/open-fonts.js'
import type {ParsedFont} from '../print/open-font.js'
import {report, type State} from './state.js'

/** pdfmake's work on one text node grows with its square; two thousand characters are still cheap. */
const longest = 2000

/** Printed for a character that no font has: 〓 is the mark of East Asian printers for a missing type. */
const missing = ['〓', '□', '?'] as const

/** The first of the marks that the font has, or else the font's own sign for a missing glyph. */
function markOf(font: ParsedFont | undefined): string {
  return missing.find((mark) => font?.has(mark.codePointAt(0) ?? 0) === true) ?? missing[0]
}

/** Neither drawn nor worth a message: joiners, direction marks, variation selectors, soft hyphens. */
const invisible = /\p{Cf}|[\uFE00-\uFE0F]/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g

interface Located {
  position?: unknown
}

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

interface Choice {
  /** The character, or what stands in for it. */
  printed: string
  /** The fallback font that has it; `undefined` for the text's own. */
  font: string | undefined
}

function choose(state: State, character: string, main: string, style: FontStyle, node?: Located): Choice {
  const {fonts} = state.options
  const codePoint = character.codePointAt(0) ?? 0
  if (character === '\n' || character === '\t' || fonts?.get(main, style)?.has(codePoint) === true)
    return {printed: character, font: undefined}
  const font = fontFor(state, main, style, codePoint)
  if (font !== undefined) return {printed: character, font}
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
  const printed = markOf(fonts?.get(main, style))
  report(state, 'missing-glyph', `No font has ${character} (U+${code}); ${printed} is printed instead`, node)
  return {printed, font: undefined}
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
  node?: Located
): Inline[] {
  const clean = text.replace(control, '').replace(invisible, '')
  const style = styleName({...inherited, ...own})
  const main = own.font ?? inherited.font ?? state.theme.text.font
  const parts: Choice[] = []
  for (const character of state.options.fonts === undefined ? [] : clean) {
    const choice = choose(state, character, main, style, node)
    const last = parts.at(-1)
    if (last !== undefined && last.font === choice.font) last.printed += choice.printed
    else parts.push(choice)
  }
  if (state.options.fonts === undefined && clean !== '') parts.push({printed: clean, font: undefined})
  return parts.flatMap(({printed, font}) =>
    pieces(printed).map((piece) => ({...own, ...(font === undefined ? {} : {font}), text: piece}))
  )
}

/** The text of a drawing, which has no fallback fonts: what the body's font lacks becomes 〓 with a message. */
export function coverDrawing(state: State, svg: string, node?: Located): string {
  const {fonts} = state.options
  const font = fonts?.get(state.theme.text.font, 'normal')
  if (font === undefined) return svg
  return svg.replace(/>[^<]+</g, (text) =>
    text.replace(/[^\s<>]/gu, (character) => {
      if (font.has(character.codePointAt(0) ?? 0)) return character
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      const printed = markOf(font)
      const reason = `A drawing has ${character} (U+${code}), its font has not; ${printed} is printed instead`
      report(state, 'missing-glyph', reason, node)
      return printed
    })
  )
}
