import type {Language, PartRole, Report, ReportMetadata, Span} from '@jianbao/model'
import type {Draft} from './draft.js'
import type {Heading} from './heading.js'
import {headingRole, titleRole} from './heading-role.js'
import {NodeMaker} from './make-nodes.js'
import {OpenSections} from './open-sections.js'
import {addressesAudience, isPlanThroughout, paragraphCueReader} from './paragraph-cues.js'
import {RoleReader} from './role-reader.js'
import {sectionPeriod} from './section-period.js'
import {isPlan, sectionRole} from './section-role.js'
import {yearsIn} from './year.js'

/** `[1] …`, `注1：…`: a footnote that ended up as a paragraph. */
const footnote = /^(?:\[\d{1,3}\]|注\s?\d{0,2}[:：])/

/** Sections that count like the items of a list, 一是 and ——: see data/parse/labels.yaml. */
const itemRank = 7

export interface TreeInput {
  readonly text: string
  readonly language: Language
  readonly metadata: Pick<ReportMetadata, 'body' | 'year' | 'yearReviewed'>
  /** Drafts of the head come first. */
  readonly drafts: readonly Draft[]
  readonly frontCount: number
}

/** Builds the tree of a report from its drafts: sections by the rank of their headings, each paragraph with its role. */
export class TreeBuilder {
  readonly #input: TreeInput
  readonly #nodes: NodeMaker
  readonly #roles: RoleReader
  readonly #sections = new OpenSections()
  readonly #mainEnd: number
  /** Where the next heading was found: paragraphs ask for it in their order. */
  #ahead = 0
  #planBegan = false
  #reviewBegan = false
  #runInEnd = -1
  #noteStart = -1
  #closed = false

  constructor(input: TreeInput) {
    this.#input = input
    this.#nodes = new NodeMaker(input.text, input.language)
    const end = input.drafts.findIndex((draft) => this.#endsMain(draft))
    this.#mainEnd = end < 0 ? input.drafts.length : end
    const hasPlanPart = input.drafts.some((draft) => this.#announcesPlan(draft))
    const cues = paragraphCueReader(input.language, input.metadata.year)
    this.#roles = new RoleReader(cues, input.language, {
      hasPlanPart,
      outside: this.#outside(),
      year: input.metadata.year
    })
  }

  /** By the head, or, in a text of which no heading says anything, by its words. */
  #outside(): PartRole {
    const {text, drafts, frontCount, language} = this.#input
    const lines = drafts.slice(0, Math.max(1, frontCount)).filter((draft) => draft.type === 'paragraph')
    if (lines.some(({span}) => titleRole(text.slice(span.start, span.end), language) === 'tasks')) return 'tasks'
    const isMute = drafts.every(
      (draft) => draft.type !== 'heading' || headingRole(draft.heading.title, language) === null
    )
    return isMute && isPlanThroughout(text, language) ? 'tasks' : 'review'
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

  /** Appendices and glossaries stand behind the closing. */
  #endsMain(draft: Draft): boolean {
    if (draft.type !== 'heading' || draft.heading.rank > 4) return false
    const role = headingRole(draft.heading.title, this.#input.language)?.role
    return role === 'other' || role === 'notes'
  }

  #announcesPlan(draft: Draft): boolean {
    if (draft.type !== 'heading' || draft.heading.rank > 4) return false
    const {role} = sectionRole(draft.heading, this.#context(null, false, ''))
    return isPlan(role)
  }

  /** In a glossary, and behind the closing, numbers and bold words are terms, not sections. */
  #isNoteItem({rank, form}: Heading): boolean {
    return rank > 3 && (this.#sections.innermost?.section.role === 'notes' || (this.#closed && form === 'sentence'))
  }

  #startNote({span, form}: Heading): void {
    if (form !== 'line') this.#noteStart = span.start
    else this.#sections.append(this.#nodes.note(span))
  }

  #context(parent: PartRole | null, parentMixed: boolean, opening: string) {
    const {language, metadata} = this.#input
    const {year, yearReviewed} = metadata
    const [planBegan, reviewBegan] = [this.#planBegan, this.#reviewBegan]
    return {language, year, yearReviewed, parent, parentMixed, planBegan, reviewBegan, opening}
  }

  #addHeading(heading: Heading, at: number): void {
    if (this.#isNoteItem(heading)) {
      this.#startNote(heading)
      return
    }
    this.#sections.closeFrom((open) => open.rank >= heading.rank || open.single)
    this.#roles.leaveTo(this.#sections.depth)
    const parent = this.#sections.innermost
    const parentRole = parent === undefined ? this.#rootRole(heading) : this.#roles.current(parent.section.role)
    const context = this.#context(parentRole, parent?.mixed ?? false, this.#openingAfter(at))
    const single = heading.form === 'sentence' && heading.rank >= 6
    const isItem = single && heading.rank === itemRank
    const listed = isItem ? this.#roles.listed : null
    const {role, mixed} = listed === null ? sectionRole(heading, context) : {role: listed, mixed: false}
    // behind a part that reviews and requires (一、1998年工作回顾和1999年工作的总体要求) stand the tasks
    if (isPlan(role) || mixed) this.#planBegan = true
    const period =
      heading.rank > 5 ? undefined : sectionPeriod(heading.title, this.#input.language, this.#input.metadata.year)
    const section = this.#nodes.section(heading, this.#sections.depth + 1, role, period)
    this.#sections.open({section, rank: heading.rank, mixed, single})
    const isReview = role === 'review' && parentRole === null
    this.#roles.enterSection(this.#sections.depth, {mixed, isReview, isItem, single})
    this.#runInEnd = heading.form === 'sentence' ? heading.span.end : -1
    const stated = this.#nodes.headingParagraph(heading, role)
    if (stated !== null) this.#sections.append(stated)
  }

  /**
   * Leads, dashes and items outside any part take the role that the paragraphs around them have; a line of its own that
   * names a year (2026年民生实事) says what it is.
   */
  #rootRole({rank, form, title}: Heading): PartRole | null {
    const isPart = rank < 6 || (form === 'line' && yearsIn(title).length === 1)
    return isPart ? null : this.#roles.current('other')
  }

  #openingAfter(at: number): string {
    const {drafts, text} = this.#input
    const next = drafts.slice(at + 1, at + 4).find((draft) => draft.type === 'paragraph')
    return next?.type === 'paragraph' ? text.slice(next.span.start, Math.min(next.span.end, next.span.start + 600)) : ''
  }

  #addText(span: Span, isFront: boolean, at: number): void {
    const {text, language} = this.#input
    const runInEnd = this.#runInEnd
    this.#runInEnd = -1
    const value = text.slice(span.start, span.end)
    const speaks = addressesAudience(value, language) && !this.#leadsFollow(at)
    if (runInEnd < 0) this.#leaveSingles(speaks)
    const base = this.#sections.innermost?.section.role ?? 'other'
    if (base === 'notes' || this.#noteStart >= 0 || footnote.test(value)) this.#addNote(span)
    else this.#addParagraph(span, isFront ? 'front' : this.#roleOf(value, base, at), base, runInEnd)
  }

  #addNote(span: Span): void {
    this.#sections.append(this.#nodes.note(this.#noteStart < 0 ? span : {start: this.#noteStart, end: span.end}))
    this.#noteStart = -1
  }

  #roleOf(value: string, base: PartRole, at: number): PartRole {
    if (this.#input.metadata.body === 'news') return this.#roles.newsParagraph(value)
    return this.#roles.paragraph(value, base, this.#mainEnd - at)
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
    this.#roles.leaveTo(this.#sections.depth)
  }

  /** A paragraph after a lead's or a dash's own one stands beside it; so does one that speaks to the audience. */
  #leaveSingles(speaks: boolean): void {
    this.#sections.closeFrom((open) => open.single)
    if (speaks) this.#sections.closeTo(1)
    this.#roles.leaveTo(this.#sections.depth)
  }

  /** Whether the numbered section goes on behind a paragraph: its next heading is again a lead sentence. */
  #leadsFollow(at: number): boolean {
    const {drafts} = this.#input
    while (this.#ahead < drafts.length && (this.#ahead <= at || drafts[this.#ahead]?.type !== 'heading')) this.#ahead++
    const next = drafts[this.#ahead]
    return next?.type === 'heading' && next.heading.rank >= 8 && (this.#sections.secondOutermost?.rank ?? 9) < 6
  }
}
