import type {PartRole, Report, Span} from '@jianbao/model'
import type {Heading} from './heading.js'
import {HeadingsAhead} from './headings-ahead.js'
import {NodeMaker} from './make-nodes.js'
import {NoteWriter} from './note-writer.js'
import {OpenSections} from './open-sections.js'
import {addressesAudience} from './paragraph-cues.js'
import {type RoleReaders, roleReaders} from './role-readers.js'
import {sectionPeriod} from './section-period.js'
import {isPlan, sectionRole} from './section-role.js'
import {openingAfter, type TreeInput} from './tree-input.js'
import {yearsIn} from './year.js'

/** Sections that count like the items of a list, 一是 and ——: see data/parse/labels.yaml. */
const itemRank = 7

/** Builds the tree of a report from its drafts: sections by the rank of their headings, each paragraph with its role. */
export class TreeBuilder {
  readonly #input: TreeInput
  readonly #nodes: NodeMaker
  readonly #notes: NoteWriter
  readonly #ahead: HeadingsAhead
  readonly #readers: RoleReaders
  readonly #sections = new OpenSections()
  #planBegan = false
  #reviewBegan = false
  #runInEnd = -1
  #closed = false

  constructor(input: TreeInput) {
    this.#input = input
    this.#nodes = new NodeMaker(input.text, input.language)
    this.#notes = new NoteWriter(this.#sections, this.#nodes)
    this.#ahead = new HeadingsAhead(input.drafts)
    this.#readers = roleReaders(input)
  }

  build(): Report['children'] {
    const {drafts, frontCount} = this.#input
    for (const [k, draft] of drafts.entries()) {
      if (draft.type === 'heading') this.#addHeading(draft.heading, k)
      else if (draft.type === 'table') this.#sections.append(this.#nodes.table(draft))
      else this.#addText(draft.span, k < frontCount, k)
    }
    return this.#sections.root
  }

  /** In a glossary, and behind the closing, numbers and bold words are terms, not sections. */
  #isNoteItem({rank, form}: Heading): boolean {
    return rank > 3 && (this.#sections.innermost?.section.role === 'notes' || (this.#closed && form === 'sentence'))
  }

  #context(parent: PartRole | null, parentMixed: boolean, opening: string) {
    const {language, metadata} = this.#input
    const {year, yearReviewed} = metadata
    const [planBegan, reviewBegan] = [this.#planBegan, this.#reviewBegan]
    const [opensProblems, opensPlan] = [this.#readers.opensProblems(opening), this.#readers.opensPlan(opening)]
    return {
      language,
      year,
      yearReviewed,
      parent,
      parentMixed,
      planBegan,
      reviewBegan,
      opening,
      opensProblems,
      opensPlan
    }
  }

  #addHeading(heading: Heading, at: number): void {
    if (this.#isNoteItem(heading)) {
      this.#notes.addTerm(heading)
      return
    }
    this.#sections.closeFrom((open) => open.rank >= heading.rank || open.single)
    this.#readers.roles.leaveTo(this.#sections.depth)
    const role = this.#openSection(heading, at)
    this.#runInEnd = heading.form === 'sentence' ? heading.span.end : -1
    const stated = this.#nodes.headingParagraph(heading, role)
    if (stated !== null) this.#sections.append(stated)
  }

  /** Says which role the section has. */
  #openSection(heading: Heading, at: number): PartRole {
    const {language, metadata} = this.#input
    const parent = this.#sections.innermost
    const parentRole = parent === undefined ? this.#rootRole(heading) : this.#readers.roles.current(parent.section.role)
    const single = heading.form === 'sentence' && heading.rank >= 6
    const isItem = single && heading.rank === itemRank
    const listed = isItem ? this.#readers.lists.ofSections : null
    const context = this.#context(parentRole, parent?.mixed ?? false, openingAfter(this.#input, at))
    const {role, mixed} = listed === null ? sectionRole(heading, context) : {role: listed, mixed: false}
    // behind a part that reviews and requires (一、1998年工作回顾和1999年工作的总体要求) stand the tasks
    if (isPlan(role) || mixed) this.#planBegan = true
    const period = heading.rank > 5 ? undefined : sectionPeriod(heading.title, language, metadata.year)
    const section = this.#nodes.section(heading, this.#sections.depth + 1, role, period)
    this.#sections.open({section, rank: heading.rank, mixed, single})
    const isReview = role === 'review' && parentRole === null
    this.#readers.roles.enterSection(this.#sections.depth, {mixed, isReview, isItem, single})
    return role
  }

  /**
   * Leads, dashes and items outside any part take the role that the paragraphs around them have; a line of its own that
   * names a year (2026年民生实事) says what it is.
   */
  #rootRole({rank, form, title}: Heading): PartRole | null {
    const isPart = rank < 6 || (form === 'line' && yearsIn(title).length === 1)
    return isPart ? null : this.#readers.roles.current('other')
  }

  #addText(span: Span, isFront: boolean, at: number): void {
    const {text, language} = this.#input
    const runInEnd = this.#runInEnd
    this.#runInEnd = -1
    const value = text.slice(span.start, span.end)
    const speaks = addressesAudience(value, language) && !this.#leadsFollow(at)
    if (runInEnd < 0) this.#leaveSingles(speaks)
    const base = this.#sections.innermost?.section.role ?? 'other'
    if (base === 'notes' || this.#notes.isNote(value)) this.#notes.addText(span)
    else this.#addParagraph(span, isFront ? 'front' : this.#readers.ofParagraph(value, base, at), base, runInEnd)
  }

  #addParagraph(span: Span, role: PartRole, base: PartRole, runInEnd: number): void {
    // Problems follow all sections of the review; the last numbered one does not hold them.
    if (role === 'closing' || (role === 'problems' && base === 'review')) this.#closeTo(1)
    this.#sections.append(this.#nodes.paragraph(span, role, runInEnd))
    if (isPlan(role)) this.#planBegan = true
    if (role === 'review') this.#reviewBegan = true
    if (role === 'closing') this.#closed = true
  }

  #closeTo(depth: number): void {
    this.#sections.closeTo(depth)
    this.#readers.roles.leaveTo(this.#sections.depth)
  }

  /** A paragraph after a lead's or a dash's own one stands beside it; so does one that speaks to the audience. */
  #leaveSingles(speaks: boolean): void {
    this.#sections.closeFrom((open) => open.single)
    if (speaks) this.#sections.closeTo(1)
    this.#readers.roles.leaveTo(this.#sections.depth)
  }

  /** Whether the numbered section goes on behind a paragraph: its next heading is again a lead sentence. */
  #leadsFollow(at: number): boolean {
    const next = this.#ahead.behind(at)
    return next !== null && next.rank >= 8 && (this.#sections.secondOutermost?.rank ?? 9) < 6
  }
}
