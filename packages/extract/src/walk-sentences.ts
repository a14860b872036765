import {chinesePeriod, englishPattern} from '@jianbao/lexicon'
import type {Block, Paragraph, Report, Section, Span, Table} from '@jianbao/model'
import {fitsCaption, isBareLine, unitOfCaption} from './caption.js'
import type {SentenceContext} from './draft.js'
import {listAt, listOpened, type OpenList} from './list-head.js'
import {type CellFrame, frameOfLine} from './numeric-cell.js'
import {cellSentences} from './table-cells.js'

/** A piece of text that may state figures, with everything around it that decides how they are read. */
export interface ReadUnit {
  /** Id of the sentence, or of the table for a cell. */
  readonly id: string
  /** Id of the paragraph or table: what topics are assigned to. */
  readonly block: string
  /** Place of the quoted text in the clean text. */
  readonly span: Span
  readonly context: SentenceContext
  /** Of a table's cell that holds a bare number: what its row and column say of it. */
  readonly frame?: CellFrame
}

type Visit = (unit: ReadUnit) => void

/** No elided subject reaches further back; a fixed number keeps reports on one line linear. */
const nearby = 3

/** 五年来，主要做了以下工作：; 2022年，面对…. */
const opensWithYears = new RegExp(`^(?:${chinesePeriod.leads.join('|')}|(?:19|20)\\d\\d年)`)

const mentionsYears = englishPattern('mentionsYears')
const opensPlan = englishPattern('opensPlannedYears')
const opensYear = englishPattern('opensThisYear')

/** What a paragraph that opens with years leaves to those behind it; an English one only parts that plan for several years. */
function leadBehind(opening: string, {language, lead = null}: Surroundings): string | null {
  if (language === 'zh') return opensWithYears.test(opening) ? opening : lead
  if (!mentionsYears.test(opening)) return lead
  if (opensPlan.test(opening)) return opening
  return opensYear.test(opening) ? null : lead
}

interface Surroundings extends Omit<SentenceContext, 'text' | 'before' | 'list'> {
  /** The list that the blocks may belong to. */
  readonly list?: OpenList | null
  /** Unit that the line above says the numbers below it have. */
  readonly caption?: string | null
}

/**
 * Shows the sentences and table cells of a report in text order. Headings state no figures; notes (glossaries, footnotes)
 * explain words with other places' and years' numbers and are left out. No generator: one within another for every level
 * of the outline takes as long as what is done with many a sentence.
 */
export function walkSentences(report: Report, visit: Visit): void {
  const {language, year, yearReviewed, date} = report.metadata
  walkBlocks(report.children, {language, year, yearReviewed, date, role: 'other', section: []}, visit)
}

/** `isItem`: they all stand in one item of the list around them. */
function walkBlocks(blocks: readonly Block[], surroundings: Surroundings, visit: Visit, isItem = false): void {
  let around = surroundings
  for (const block of blocks) {
    if (!isItem && around.list != null && (block.type === 'paragraph' || block.type === 'section'))
      around = {...around, list: listAt(around.list, block)}
    if (block.type === 'section') walkSection(block, around, visit)
    else if (block.type === 'table') walkTable(block, around, visit)
    else if (block.type === 'paragraph') {
      const opening = block.children[0]?.value ?? ''
      // an English paragraph that opens such a part has its own first sentence over it
      if (around.language === 'en') around = withLead(around, leadBehind(opening, around))
      walkParagraph(block, around, visit)
      if (around.language === 'zh')
        around = withLead(
          around,
          leadBehind(yearsOpened(block, opening), around),
          captionBehind(block, around.caption ?? null)
        )
      const list = listOpened(block)
      if (list !== null) around = {...around, list}
    }
  }
}

/** 2025年各项任务圆满完成。五年来，我们…。: of a paragraph that begins with something else its end may tell what years follow. */
function yearsOpened({children}: Paragraph, opening: string): string {
  const end = children.at(-1)?.value ?? ''
  return !opensWithYears.test(opening) && opensWithYears.test(end) ? end : opening
}

/** Copied only where it changes: most paragraphs leave nothing to those behind them. */
function withLead(around: Surroundings, lead: string | null, caption = around.caption ?? null): Surroundings {
  const isSame = lead === (around.lead ?? null) && caption === (around.caption ?? null)
  return isSame ? around : {...around, lead, caption}
}

/** The unit that the blocks behind a paragraph have: what it says, or, where it is itself one of such a list, what was said above it. */
function captionBehind({children}: Paragraph, above: string | null): string | null {
  const text = children[0]?.value ?? ''
  return unitOfCaption(text) ?? (above !== null && isBareLine(text) ? above : null)
}

function walkSection(section: Section, around: Surroundings, visit: Visit): void {
  if (section.role === 'notes') return
  // what one part tells of says nothing of the next; dashes list what the paragraph above them announces
  const opensPart = section.depth === 1 && section.headingStyle !== 'dash'
  const lead = opensPart ? null : (around.lead ?? null)
  const list = opensPart ? null : (around.list ?? null)
  const inside = {...around, lead, list, role: section.role, section: [...around.section, section.title]}
  walkBlocks(section.children, inside, visit, list !== null)
}

function walkParagraph(
  {id: block, role: ownRole, children: sentences}: Paragraph,
  {
    language,
    year,
    yearReviewed,
    date = null,
    section,
    role: around,
    caption = null,
    lead = null,
    list = null
  }: Surroundings,
  visit: Visit
): void {
  // Finer than the section's: targets among the tasks, problems in the review.
  const role = ownRole ?? around
  for (const [index, {id, span, value}] of sentences.entries()) {
    const before: string[] = []
    for (const sentence of sentences.slice(Math.max(0, index - nearby), index)) before.push(sentence.value)
    // Field by field: copying the rest of an object took a tenth of the time that reading an English report takes.
    const unit = {
      id,
      block,
      span,
      context: {language, year, yearReviewed, date, section, lead, list: list?.head ?? null, text: value, role, before}
    }
    const isLine = caption !== null && isBareLine(value) && fitsCaption(value, caption)
    visit(isLine ? {...unit, frame: frameOfLine(caption)} : unit)
  }
}

function walkTable(table: Table, {caption, list: _, ...around}: Surroundings, visit: Visit): void {
  for (const {span, text, before, frame} of cellSentences(table, around.language, caption ?? null)) {
    const framed = frame === null ? {} : {frame}
    visit({id: table.id, block: table.id, span, context: {...around, text, before}, ...framed})
  }
}
