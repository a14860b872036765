import type {Block, PartRole, Passage, ReportReading, Sentence} from '@jianbao/model'

/** A sentence with where it stands. */
export interface PlacedSentence {
  readonly node: Sentence
  readonly text: string
  readonly section: readonly string[]
  readonly role: PartRole
  /** Serial number of its paragraph in the report. */
  readonly paragraph: number
}

const cache = new WeakMap<ReportReading, readonly PlacedSentence[]>()

/** Every sentence of a report's running text, in order; tables and notes are left out. */
export function sentencesOf(reading: ReportReading): readonly PlacedSentence[] {
  const known = cache.get(reading)
  if (known !== undefined) return known
  const found: PlacedSentence[] = []
  let paragraph = 0
  const walk = (blocks: readonly Block[], section: readonly string[], role: PartRole): void => {
    for (const block of blocks) {
      if (block.type === 'section') walk(block.children, [...section, block.title], block.role)
      if (block.type !== 'paragraph') continue
      paragraph++
      for (const node of block.children) found.push({node, text: node.value, section, role, paragraph})
    }
  }
  walk(reading.report.children, [], 'other')
  cache.set(reading, found)
  return found
}

/**
 * A sentence, or a stretch of it, as evidence. Offsets into the original are those of the sentence's figures' file, found
 * through the report's own mapping when the reading has one; without it they repeat the clean offsets.
 */
export function passageOf(reading: ReportReading, sentence: PlacedSentence, start = 0, end = sentence.text.length): Passage {
  const {metadata} = reading.report
  const cleanStart = sentence.node.span.start + start
  const cleanEnd = sentence.node.span.start + end
  return {
    report: metadata.id,
    quote: sentence.text.slice(start, end),
    section: sentence.section,
    sentence: sentence.node.id,
    source: {path: metadata.path, sha256: metadata.sha256, ...originOf(reading, cleanStart, cleanEnd), cleanStart, cleanEnd}
  }
}
