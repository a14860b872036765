import type {Block, Section} from '@jianbao/model'

/** A section that what follows still belongs to. */
export interface OpenSection {
  readonly section: Section
  readonly rank: number
  /** Announces review and plan. */
  readonly mixed: boolean
  /** Holds one paragraph only, as a lead sentence or a dash does. */
  readonly single: boolean
}

/** The sections that are open at a place of a report, outermost first, and the blocks that stand in none. */
export class OpenSections {
  readonly root: Block[] = []
  #open: OpenSection[] = []

  get depth(): number {
    return this.#open.length
  }

  get innermost(): OpenSection | undefined {
    return this.#open.at(-1)
  }

  /** The section of a part: those of its chapters and leads are further in. */
  get secondOutermost(): OpenSection | undefined {
    return this.#open[1]
  }

  /** Puts a node into the innermost section; all open sections reach to its end. */
  append(node: Block): void {
    const {innermost} = this
    if (innermost === undefined) this.root.push(node)
    else innermost.section.children.push(node)
    for (const {section} of this.#open)
      section.span = {start: section.span.start, end: Math.max(section.span.end, node.span.end)}
  }

  open(section: OpenSection): void {
    this.append(section.section)
    this.#open.push(section)
  }

  /** Closes the outermost section that fits, with all those in it. */
  closeFrom(fits: (open: OpenSection) => boolean): void {
    const depth = this.#open.findIndex(fits)
    if (depth >= 0) this.closeTo(depth)
  }

  /** Leaves so many sections open. */
  closeTo(depth: number): void {
    this.#open.length = Math.min(this.#open.length, depth)
  }
}
