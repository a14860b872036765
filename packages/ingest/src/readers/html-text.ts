import type {MappedText} from '@jianbao/mapped-text'
import type {Text} from 'hast'
import type {Aside} from '../read-result.js'
import {align} from './html-align.js'
import {PageLines} from './html-lines.js'
import {joint, pieces} from './html-space.js'
import {CellGrid, type CellSpan} from './merged-cells.js'
import {noted} from './noted.js'
import {SourcePieces} from './source-pieces.js'

/** Collects text with its places in the source; entities (`&nbsp;`) make a place that is not verbatim. */
export class PageText {
  readonly #source: string
  readonly #lines: PageLines
  readonly #pieces = new SourcePieces()
  /** What elements since the last text stand for: line ends, marks of cells. */
  #marks: string[] = []
  /** Where the last text ended. */
  #at = 0
  #cells = 0
  #grid = new CellGrid()
  #links = 0
  #besides = 0
  #preformatted = 0

  /** `title` is that of the page: a link that repeats it is no link to another page. */
  constructor(source: string, title: string) {
    this.#source = source
    this.#lines = new PageLines(title)
  }

  text(node: Text): void {
    const start = node.position?.start.offset ?? this.#at
    const end = node.position?.end.offset ?? start
    const raw = this.#source.slice(start, end)
    // White space between blocks is none of a line.
    if (node.value.trim() === '' && this.#isAtLineStart()) return
    this.#putMarks(start)
    for (const {start: from, end: to, text} of align(raw, node.value))
      if (text === undefined || /[\r\n]/.test(text)) this.#verbatim(raw, from, to, start)
      else this.#push(text, start + from, to - from, false)
    this.#at = end
  }

  /** A table of data; its rows know which cells reach down from above. */
  table(inside: () => void): void {
    const around = this.#grid
    this.#grid = new CellGrid()
    inside()
    this.#grid = around
  }

  row(inside: () => void): void {
    this.#grid.startRow()
    inside()
    this.#empty(this.#grid.passMerged())
    this.#marks.push('|')
  }

  /** `| text `: a cell is part of a line, whatever paragraphs it holds; where it is merged with others those are empty. */
  cell(inside: () => void, span: CellSpan): void {
    this.#empty(this.#grid.passMerged())
    this.#marks.push('| ')
    this.#cells++
    inside()
    this.#cells--
    this.#marks.push(' ')
    this.#grid.place(span)
    this.#empty(span.columns - 1)
  }

  #empty(count: number): void {
    if (count > 0) this.#marks.push('|  '.repeat(count))
  }

  link(inside: () => void): void {
    this.#links++
    inside()
    this.#links--
  }

  /** A raised number: in brackets behind a word (`双碳[3]`), lest it count something; as it is behind a measure (平方米2). */
  note(inside: () => void): void {
    const isMark = noted.test(this.#pieces.last ?? '') && this.#marks.length === 0
    if (isMark) this.#marks.push('[')
    inside()
    if (isMark) this.#marks.push(']')
  }

  /** What the page itself says to stand beside its content. */
  beside(inside: () => void): void {
    this.#besides++
    inside()
    this.#besides--
  }

  /** `<pre>`: its line ends are lines. */
  preformatted(inside: () => void): void {
    this.#preformatted++
    inside()
    this.#preformatted--
  }

  lineBreak(): void {
    if (this.#cells === 0 && !this.#isAtLineStart()) this.#marks.push('\n')
  }

  build(): {text: MappedText; asides: readonly Aside[]} {
    this.#putMarks(this.#source.length)
    this.#lines.end(this.#pieces.length)
    return {text: this.#pieces.build(), asides: this.#lines.asides()}
  }

  #isAtLineStart(): boolean {
    const last = this.#marks.at(-1) ?? this.#pieces.last
    return last === undefined || last.endsWith('\n')
  }

  /** What elements stand for has its place in the tags before the next text: a character for each, the last the rest. */
  #putMarks(end: number): void {
    this.#marks.forEach((mark, k) => {
      const start = Math.min(this.#at + k, end)
      const isLast = k === this.#marks.length - 1
      this.#push(mark, start, (isLast ? end : Math.min(start + 1, end)) - start, false)
    })
    this.#marks = []
  }

  #verbatim(raw: string, from: number, to: number, start: number): void {
    const isSetOut = this.#preformatted > 0 && this.#cells === 0
    for (const {index, 0: piece} of raw.slice(from, to).matchAll(pieces)) {
      const place = from + index
      if (!/[\r\n]/.test(piece)) this.#push(piece, start + place, piece.length, true)
      else this.#push(isSetOut ? '\n' : joint(raw, place, piece), start + place, piece.length, false)
    }
  }

  #push(text: string, origin: number, originLength: number, verbatim: boolean): void {
    if (text === '') return
    if (text === '\n') this.#lines.end(this.#pieces.length)
    else this.#lines.add(text, this.#links > 0, this.#besides > 0)
    this.#pieces.add(text, origin, originLength, verbatim)
  }
}
