import {MappedText} from '@jianbao/mapped-text'
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
  const walk = (blocks: readonly Block[], section: readonly string[], around: PartRole): void => {
    for (const block of blocks) {
      if (block.type === 'section') walk(block.children, [...section, block.title], block.role)
      if (block.type !== 'paragraph') continue
      paragraph++
      // The paragraph's own role: a plan may begin, and the closing stand, within a section of another role.
      const role = block.role ?? around
      for (const node of block.children) found.push({node, text: node.value, section, role, paragraph})
    }
  }
  walk(reading.report.children, [], 'other')
  cache.set(reading, found)
  return found
}

/** A sentence, or a stretch of it, as evidence, with its place in the clean text and in the original. */
export function passageOf(
  reading: ReportReading,
  sentence: PlacedSentence,
  start = 0,
  end = sentence.text.length
): Passage {
  const {id, path, sha256} = reading.report.metadata
  const cleanStart = sentence.node.span.start + start
  const cleanEnd = sentence.node.span.start + end
  const origin = originOf(reading).toOrigin(cleanStart, cleanEnd)
  return {
    report: id,
    quote: sentence.text.slice(start, end),
    section: sentence.section,
    sentence: sentence.node.id,
    source: {path, sha256, ...origin, cleanStart, cleanEnd}
  }
}

const origins = new WeakMap<ReportReading, MappedText>()

/** A reading without a mapping was read from clean text: every offset is its own. */
function originOf(reading: ReportReading): MappedText {
  const known = origins.get(reading)
  if (known !== undefined) return known
  const text =
    reading.mapping === undefined
      ? MappedText.fromOriginal(reading.cleanText)
      : new MappedText(reading.cleanText, reading.mapping)
  origins.set(reading, text)
  return text
}
