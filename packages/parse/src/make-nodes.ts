import type {
  Language,
  Note,
  Paragraph,
  PartRole,
  Section,
  Sentence,
  Span,
  Table,
  TableCell,
  TableRow
} from '@jianbao/model'
import type {RowDraft, TableDraft} from './draft.js'
import {IdMaker} from './fold-hash.js'
import type {Heading} from './heading.js'
import {innerLeads} from './inner-leads.js'
import {trimSpan} from './line.js'
import {splitSentences} from './split-sentences.js'
import {hasFigure} from './title.js'

/** English ones look like sentences. */
const noLeads: ReadonlySet<Span> = new Set()

/** Characters that tell a paragraph from all others of its report; hashing the rest again would only cost time. */
const telling = 200

/** Makes the nodes of one report, with ids made of their own text. */
export class NodeMaker {
  readonly #text: string
  readonly #language: Language
  readonly #ids = new IdMaker()

  constructor(text: string, language: Language) {
    this.#text = text
    this.#language = language
  }

  section(heading: Heading, depth: number, role: PartRole, period: Section['period']): Section {
    const {title, label, style, span} = heading
    return {
      type: 'section',
      id: this.#ids.make('s-', title),
      depth,
      role,
      title,
      label,
      headingStyle: style,
      headingSpan: span,
      ...(period === undefined ? {} : {period}),
      span: {start: span.start, end: span.end},
      children: []
    }
  }

  /** `leadEnd`: where the run-in heading ends, if the paragraph begins with one. */
  paragraph(span: Span, role: PartRole, leadEnd = -1): Paragraph {
    const children = this.#sentences(span, leadEnd)
    const id = this.#ids.make('p-', this.#text.slice(span.start, span.end), telling)
    return {type: 'paragraph', id, role, span, children}
  }

  /** A heading that states a figure is also a sentence: nothing that a report states may be lost. */
  headingParagraph(heading: Heading, role: PartRole): Paragraph | null {
    if (heading.form !== 'line' || !hasFigure(heading.title)) return null
    const span = trimSpan(this.#text, heading.titleStart, heading.span.end)
    return this.paragraph(span, role, heading.span.end)
  }

  note(span: Span): Note {
    const value = this.#text.slice(span.start, span.end)
    const term = /^\*{0,2}(?:\[\d{1,3}\]|[①-⑳]|[(（]?\d{1,3}[)）.．、]?|注\d*[:：])?\s*([^:：。]{1,40})[:：]/.exec(
      value
    )?.[1]
    const id = this.#ids.make('n-', value)
    return {
      type: 'note',
      id,
      span,
      term: term?.replace(/\*\*/g, '').trim() ?? null,
      children: this.#sentences(span, -1)
    }
  }

  table({span, header, rows}: TableDraft): Table {
    const children = rows.map((row) => this.#row(row))
    return {type: 'table', id: this.#ids.make('t-', this.#text.slice(span.start, span.end)), span, header, children}
  }

  #row({span, cells}: RowDraft): TableRow {
    const children = cells.map((cell): TableCell => {
      return {type: 'tableCell', value: this.#text.slice(cell.start, cell.end), span: cell}
    })
    return {type: 'tableRow', span, children}
  }

  #sentences(span: Span, leadEnd: number): Sentence[] {
    const sentences = splitSentences(this.#text, this.#language, span.start, span.end)
    const inner = this.#language === 'zh' ? innerLeads(this.#text, sentences, leadEnd) : noLeads
    return sentences.map((sentence) => {
      const value = this.#text.slice(sentence.start, sentence.end)
      const lead = sentence.end <= leadEnd || inner.has(sentence)
      return {type: 'sentence', id: this.#ids.make('', value), value, span: sentence, lead}
    })
  }
}
