import {MappedText, type Segment} from '@jianbao/mapped-text'
import type {DecodedDocument} from '@jianbao/model'
import type {Element, Nodes, Text} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {ReadDocument} from '../read-result.js'
import {CellGrid, type CellSpan, spanOf} from './merged-cells.js'

/** Elements that hold no text of the page. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'svg',
  'select',
  'textarea',
  'button',
  'object'
])

/** Elements that start and end a line. */
const blocks = new Set(
  'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tfoot tr ul'.split(
    ' '
  )
)

/** HTML: the text of the page, a line a block, tables as rows `| a | b |`. */
export function readHtml(source: DecodedDocument): ReadDocument {
  const collector = new TextCollector(source.text)
  walk(fromHtml(source.text), collector)
  return {source, text: collector.build()}
}

function walk(node: Nodes, out: TextCollector): void {
  if (node.type === 'text') out.text(node)
  else if (node.type === 'element') element(node, out)
  else if (node.type === 'root') for (const child of node.children) walk(child, out)
}

function element(node: Element, out: TextCollector): void {
  if (skipped.has(node.tagName) || isHidden(node)) return
  if (blocks.has(node.tagName)) out.lineBreak()
  if (node.tagName === 'td' || node.tagName === 'th') out.cell(() => walkAll(node, out), spanOf(node))
  else if (node.tagName === 'table') out.table(() => walkAll(node, out))
  else if (node.tagName === 'tr') out.row(() => walkAll(node, out))
  else walkAll(node, out)
  if (blocks.has(node.tagName)) out.lineBreak()
}

function walkAll(node: Element, out: TextCollector): void {
  for (const child of node.children) walk(child, out)
}

function isHidden(node: Element): boolean {
  const style = String(node.properties['style'] ?? '')
  return node.properties['hidden'] === true || /display\s*:\s*none/i.test(style)
}

/** Collects text with its places in the source; entities (`&nbsp;`) make a place that is not verbatim. */
class TextCollector {
  readonly #source: string
  readonly #pieces: string[] = []
  readonly #segments: Segment[] = []
  #length = 0
  #at = 0
  #cells = 0
  #grid = new CellGrid()

  constructor(source: string) {
    this.#source = source
  }

  text(node: Text): void {
    const start = node.position?.start.offset ?? this.#at
    const end = node.position?.end.offset ?? start
    const raw = this.#source.slice(start, end)
    if (raw === node.value) this.#lines(raw, start)
    else this.#entities(raw, start)
    this.#at = end
  }

  literal(text: string): void {
    this.#push(text, this.#at, 0, false)
  }

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
    this.literal('|')
  }

  /** `| text `: a cell is part of a line, whatever paragraphs it holds; where it is merged with others those are empty. */
  cell(inside: () => void, span: CellSpan): void {
    const grid = this.#grid
    this.#empty(grid.passMerged())
    this.literal('| ')
    this.#cells++
    inside()
    this.#cells--
    this.literal(' ')
    grid.place(span)
    this.#empty(span.columns - 1)
  }

  #empty(count: number): void {
    if (count > 0) this.literal('|  '.repeat(count))
  }

  lineBreak(): void {
    if (this.#cells > 0) return
    const last = this.#pieces.at(-1)
    if (last !== undefined && !last.endsWith('\n')) this.#push('\n', this.#at, 0, false)
  }

  build(): MappedText {
    return new MappedText(this.#pieces.join(''), this.#segments)
  }

  /** A line end within a text node is white space in HTML: 投资\n\t增长 is one paragraph. */
  #lines(raw: string, start: number): void {
    for (const {index, 0: piece} of raw.matchAll(/\s*[\r\n]\s*|[^\r\n]+?(?=\s*[\r\n])|[^\r\n]+/g)) {
      if (/[\r\n]/.test(piece)) this.#push(this.#joint(raw, index, piece), start + index, piece.length, false)
      else this.#push(piece, start + index, piece.length, true)
    }
  }

  /** Between Han characters a line end stands for nothing, between Latin words for a space. */
  #joint(raw: string, index: number, piece: string): string {
    const before = raw[index - 1] ?? ''
    const after = raw[index + piece.length] ?? ''
    return /[!-~]/.test(before) && /[!-~]/.test(after) ? ' ' : ''
  }

  #entities(raw: string, start: number): void {
    let at = 0
    for (const {index, 0: entity} of raw.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi)) {
      this.#lines(raw.slice(at, index), start + at)
      this.#push(decodeEntity(entity), start + index, entity.length, false)
      at = index + entity.length
    }
    this.#lines(raw.slice(at), start + at)
  }

  #push(text: string, origin: number, originLength: number, verbatim: boolean): void {
    if (text === '') return
    this.#pieces.push(text)
    this.#segments.push({start: this.#length, length: text.length, origin, originLength, verbatim})
    this.#length += text.length
  }
}

function decodeEntity(entity: string): string {
  const root = fromHtml(entity, {fragment: true})
  const first = root.children[0]
  return first?.type === 'text' ? first.value : entity
}
