import type {Document} from './document.js'
import type {Inline, Piece} from './text/run.js'

/** PDF numbers: three digits behind the point are a 25,000th of an inch. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function colourOperator(colour: unknown): string {
  const text = typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#000000'
  const parts = [1, 3, 5].map((at) => number(Number.parseInt(text.slice(at, at + 2), 16) / 255))
  return `${parts.join(' ')} rg`
}

/** How far above the baseline raised text stands: its figures then end where Han characters do. */
function rise(inline: Inline): number {
  if (inline.run.sup) return inline.fontSize * 0.62
  return inline.run.sub ? -inline.fontSize * 0.3 : 0
}

/** The commonest room between glyphs goes into the text state; what differs from it stands between the glyphs. */
function commonSpacing(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>()
  let best = 0
  let most = -1
  for (const {before} of pieces.slice(1)) {
    const key = Math.round(before * 1000) / 1000
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (count > most) {
      most = count
      best = key
    }
  }
  return best
}

/** The operand of TJ: glyph numbers in hexadecimal, and corrections in thousandths of the size. */
function glyphString(document: Document, inline: Inline, pieces: readonly Piece[], extra: number): string {
  const encode = document.encoderOf(inline.font)
  const scale = 1000 / inline.fontSize
  const parts: string[] = []
  let hex = ''
  let pending = 0 // thousandths of an em that the pen still has to move on
  const move = (by: number) => {
    pending += by
  }
  const flush = () => {
    const rounded = Math.round(pending * 100) / 100
    if (Math.abs(rounded) < 0.05) return
    if (hex !== '') parts.push(`<${hex}>`)
    parts.push(number(-rounded))
    hex = ''
    pending -= rounded
  }
  for (const [index, {cluster, before}] of pieces.entries()) {
    if (index > 0) move((before - extra) * scale)
    move(cluster.lead)
    for (let at = 0; at < cluster.glyphs.length; at += 1) {
      flush()
      const natural = cluster.natural[at] ?? 0
      hex += encode(cluster.glyphs[at] ?? 0, natural, cluster.characters[at] ?? [])
      move((cluster.advances[at] ?? 0) - natural)
      // The text state's extra room is added inside words, too, where it does not belong.
      if (at < cluster.glyphs.length - 1) move(-extra * scale)
    }
    move(cluster.lead)
  }
  if (hex !== '') parts.push(`<${hex}>`)
  return parts.join('')
}

/** Draw a run: colour, font, place, and one operation for all its glyphs. Call between BT and ET. */
export function drawInline(document: Document, inline: Inline, x: number, baseline: number): void {
  const pieces = inline.glyphs()
  if (pieces.length === 0) return
  const extra = commonSpacing(pieces)
  document.useFont(inline.font)
  const spacing = inline.run.letterSpacing + extra
  const y = baseline - rise(inline)
  // The page's coordinates run downwards, so the text's vertical axis is turned back.
  const state = `/${inline.font.id} ${number(inline.fontSize)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm`
  const text = `[${glyphString(document, inline, pieces, extra)}] TJ`
  document.addContent(`${colourOperator(inline.run.look.color)} ${number(spacing)} Tc ${state} ${text}`)
}
