import type {Span} from '@jianbao/model'
import type {Heading} from './heading.js'
import type {NodeMaker} from './make-nodes.js'
import type {OpenSections} from './open-sections.js'

/** `[1] …`, `注1：…`: a footnote that ended up as a paragraph. */
const footnote = /^(?:\[\d{1,3}\]|注\s?\d{0,2}[:：])/

/** Puts notes into a report's tree: lines of their own, or a term and the text behind it. */
export class NoteWriter {
  readonly #sections: OpenSections
  readonly #nodes: NodeMaker
  /** Where a term stands whose text is to follow. */
  #term: number | null = null

  constructor(sections: OpenSections, nodes: NodeMaker) {
    this.#sections = sections
    this.#nodes = nodes
  }

  /** Whether a paragraph is a note wherever it stands. */
  isNote(paragraph: string): boolean {
    return this.#term !== null || footnote.test(paragraph)
  }

  addTerm({span, form}: Heading): void {
    if (form !== 'line') this.#term = span.start
    else this.#sections.append(this.#nodes.note(span))
  }

  addText({start, end}: Span): void {
    this.#sections.append(this.#nodes.note({start: this.#term ?? start, end}))
    this.#term = null
  }
}
