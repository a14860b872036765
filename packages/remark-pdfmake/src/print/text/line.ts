import type {Inline} from './run.js'

/** A line as pdfmake's layout and renderer know it, made of whole runs. */
export class Line {
  readonly maxWidth: number
  readonly inlines: Inline[]
  x = 0
  y = 0
  leadingCut = 0
  trailingCut = 0
  inlineWidths: number
  newLineForced: boolean
  lastLineInParagraph: boolean
  id: string | undefined
  _outline: unknown
  _node: unknown
  _pageNodeRef: unknown

  constructor(maxWidth: number, inlines: Inline[], width: number, forced: boolean, last: boolean) {
    this.maxWidth = maxWidth
    this.inlines = inlines
    this.inlineWidths = width
    this.newLineForced = forced
    this.lastLineInParagraph = last
  }

  getHeight(): number {
    return this.inlines.reduce((height, inline) => Math.max(height, inline.height), 0)
  }

  /** From the line's top to its baseline. */
  getAscenderHeight(): number {
    return this.inlines.reduce((baseline, inline) => Math.max(baseline, inline.run.baseline), 0)
  }

  getWidth(): number {
    return this.inlineWidths
  }

  getAvailableWidth(): number {
    return this.maxWidth - this.inlineWidths
  }

  clone(): Line {
    const copy = new Line(this.maxWidth, this.inlines, this.inlineWidths, this.newLineForced, this.lastLineInParagraph)
    return Object.assign(copy, this)
  }
}
