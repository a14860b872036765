import type {Document} from './document.js'
import type {Line} from './text/line.js'

/** Colour behind runs that ask for one. */
export function drawBackgrounds(document: Document, line: Line, x: number, y: number): void {
  for (const inline of line.inlines)
    if (typeof inline.run.look.background === 'string')
      document
        .fillColor(inline.run.look.background)
        .rect(x + inline.x, y, inline.width, line.getHeight())
        .fill()
}

/** Lines through and under runs; through the middle of a Han character, which stands higher than a Latin one. */
export function decorate(document: Document, line: Line, x: number, baseline: number): void {
  for (const inline of line.inlines) {
    if (inline.run.look.decoration !== 'lineThrough' && inline.run.look.decoration !== 'underline') continue
    const y = baseline + inline.fontSize * (inline.run.look.decoration === 'underline' ? 0.16 : -0.34)
    const colour = typeof inline.run.look.color === 'string' ? inline.run.look.color : '#000000'
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
