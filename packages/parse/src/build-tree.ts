import type {Block, Language, Note, Paragraph, PartRole, Report, Section, Span} from '@jianbao/model'
import type {Draft} from './draft.js'
import type {Heading} from './heading.js'
import {NodeMaker} from './make-nodes.js'
import {addressesAudience, paragraphCueReader} from './paragraph-cues.js'
import {RoleReader} from './role-reader.js'
import {sectionPeriod} from './section-period.js'
import {isPlan, sectionRole} from './section-role.js'

interface Open {
  readonly section: Section
  readonly rank: number
  readonly mixed: boolean
  /** Holds one paragraph only, as a lead sentence or a dash does. */
  readonly single: boolean
}

export interface TreeInput {
  readonly text: string
  readonly language: Language
  readonly year: string | null
  readonly yearReviewed: string | null
  /** Drafts of the head come first. */
  readonly drafts: readonly Draft[]
  readonly frontCount: number
}

/** Builds the tree of a report from its drafts: sections by the rank of their headings, each paragraph with its role. */
export class TreeBuilder {
  readonly #input: TreeInput
  readonly #nodes: NodeMaker
  readonly #roles: RoleReader
  readonly #root: Block[] = []
  #open: Open[] = []
  #planBegan = false
  #runInEnd = -1

  constructor(input: TreeInput) {
    this.#input = input
    this.#nodes = new NodeMaker(input.text, input.language)
    const hasPlanPart = input.drafts.some((draft) => this.#announcesPlan(draft))
    this.#roles = new RoleReader(paragraphCueReader(input.language, input.year), input.language, hasPlanPart)
  }

  build(): Report['children'] {
    const {drafts, frontCount} = this.#input
    for (const [k, draft] of drafts.entries()) {
      if (draft.type === 'heading') this.#addHeading(draft.heading, k)
      else if (draft.type === 'table') this.#append(this.#nodes.table(draft.span, draft.rows))
      else this.#addText(draft.span, k < frontCount, k)
    }
    this.#close(0)
    return this.#root
  }

  #announcesPlan(draft: Draft): boolean {
    if (draft.type !== 'heading' || draft.heading.rank > 4) return false
    const {role} = sectionRole(draft.heading, this.#context(null, false, ''))
    return isPlan(role)
  }

  #context(parent: PartRole | null, parentMixed: boolean, opening: string) {
    const {language, year, yearReviewed} = this.#input
    return {language, year, yearReviewed, parent, parentMixed, planBegan: this.#planBegan, opening}
  }

  #addHeading(heading: Heading, at: number): void {
    this.#close(this.#open.findIndex((open) => open.rank >= heading.rank || open.single))
    const parent = this.#open.at(-1)
    const parentRole = parent === undefined ? this.#rootRole(heading) : this.#roles.current(parent.section.role)
    const context = this.#context(parentRole, parent?.mixed ?? false, this.#openingAfter(at))
    const {role, mixed} = sectionRole(heading, context)
    if (isPlan(role)) this.#planBegan = true
    const period = sectionPeriod(heading.title, this.#input.language, this.#input.year)
    const section = this.#nodes.section(heading, this.#open.length + 1, role, period)
    this.#append(section)
    this.#open.push({section, rank: heading.rank, mixed, single: heading.runIn && heading.rank >= 6})
    this.#roles.enterSection(this.#open.length, mixed)
    this.#runInEnd = heading.runIn ? heading.span.end : -1
    const stated = this.#nodes.headingParagraph(heading, role)
    if (stated !== null) this.#append(stated)
  }

  /** Leads, dashes and items outside any part take the role that the paragraphs around them have. */
  #rootRole(heading: Heading): PartRole | null {
    return heading.rank >= 6 ? this.#roles.current('other') : null
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
    if (runInEnd < 0) this.#leaveSingles(value)
    const section = this.#open.at(-1)?.section
    if (section?.role === 'notes') {
      this.#append(this.#nodes.note(span))
      return
    }
    const left = this.#input.drafts.length - at
    const role = isFront ? 'front' : this.#roles.paragraph(value, section?.role ?? 'other', left)
    if (role === 'closing' || addressesAudience(value, language)) this.#close(1)
    this.#append(this.#nodes.paragraph(span, role, runInEnd))
    if (isPlan(role)) this.#planBegan = true
  }

  /** A paragraph after a lead's or a dash's own one stands beside it; so does one that speaks to the audience. */
  #leaveSingles(value: string): void {
    this.#close(this.#open.findIndex((open) => open.single))
    if (addressesAudience(value, this.#input.language)) this.#close(1)
  }

  #append(node: Block): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) this.#root.push(node)
    else parent.section.children.push(node)
    for (const {section} of this.#open)
      section.span = {start: section.span.start, end: Math.max(section.span.end, node.span.end)}
  }

  #close(depth: number): void {
    if (depth < 0) return
    this.#open = this.#open.slice(0, depth)
    this.#roles.leaveTo(this.#open.length)
  }
}

/** Whether a node holds sentences. */
export function holdsSentences(node: Block): node is Paragraph | Note {
  return node.type === 'paragraph' || node.type === 'note'
}
