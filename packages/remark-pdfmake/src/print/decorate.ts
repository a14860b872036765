import type {Document} from './document.js'
import type {Line} from './text/line.js'

/** Colour behind runs that ask for one. */
export function drawBackgrounds(document: Document, line: Line, x: number, y: number): void {
  for (const inline of line.inlines)
    if (typeof inline.background === 'string')
      document
        .fillColor(inline.background)
        .rect(x + inline.x, y, inline.width, line.getHeight())
        .fill()
}

/** Lines through and under runs; through the middle of a Han character, which stands higher than a Latin one. */
export function decorate(document: Document, line: Line, x: number, baseline: number): void {
  for (const inline of line.inlines) {
    if (inline.decoration !== 'lineThrough' && inline.decoration !== 'underline') continue
    const y = baseline + inline.fontSize * (inline.decoration === 'underline' ? 0.16 : -0.34)
    const colour = typeof inline.color === 'string' ? inline.color : '#000000'
    document
      .lineWidth(Math.max(0.5, inline.fontSize / 20))
      .undash()
      .strokeColor(colour)
    document
      .moveTo(x + inline.x, y)
      .lineTo(x + inline.x + inline.width, y)
      .stroke()
  }
}
