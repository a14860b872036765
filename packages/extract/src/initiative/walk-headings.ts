import type {Block, Report, Section, Span} from '@jianbao/model'

/** A sentence or heading that undertakings may be named in. */
export interface NamingPassage {
  readonly id: string
  readonly span: Span
  readonly text: string
  /** Titles of the sections around it. */
  readonly section: readonly string[]
}

/** The headings of a report that no sentence states again, as run-in ones are. */
export function walkHeadings(report: Report, text: string): Generator<NamingPassage> {
  return walk(report.children, text, [])
}

function* walk(blocks: readonly Block[], text: string, around: readonly string[]): Generator<NamingPassage> {
  for (const block of blocks) {
    if (block.type !== 'section' || block.role === 'notes') continue
    const {id, headingSpan: span, title, children} = block
    const section = [...around, title]
    if (!isStated(block)) yield {id, span, text: text.slice(span.start, span.end), section}
    yield* walk(children, text, section)
  }
}

/** Whether the section's first paragraph begins with its heading. */
function isStated({headingSpan, children: [first]}: Section): boolean {
  return first !== undefined && first.span.start < headingSpan.end
}
