import type {Block, Language, Paragraph, Report, Section, Sentence, Table, TopicAssignment} from '@jianbao/model'
import {decideTopic, type Evidence} from './decide-topic.js'
import {isFormula, withoutAsides} from './report-form.js'
import {builtInTopicReader, type TopicReader} from './topic-reader.js'

export interface TopicOptions {
  /** Reader of topic words, of the report's language; by default that of the lexicon. */
  readonly reader?: TopicReader
}

/**
 * The topic of every sentence and table, with the words that decided. Sentences, not paragraphs, because a paragraph of a
 * work report often runs through education, health and safety one after the other; a sentence that says little by itself
 * leans on its neighbours, run-in heading and section title. What speaks for no topic at all (各位代表!) is left out.
 * `length` counts characters (zh) or words (en).
 */
export function assignTopics(report: Report, options: TopicOptions = {}): TopicAssignment[] {
  const {language} = report.metadata
  const read = options.reader ?? builtInTopicReader(language)
  return [...walk(report.children, {heading: {words: [], factor: shares.heading}, read, language})]
}

interface Setting {
  /** Words of the section's title. */
  readonly heading: Evidence
  readonly read: TopicReader
  readonly language: Language
}

/** How much the words around a sentence count against its own: they decide where it has none, and seldom else. */
const shares = {heading: 0.5, neighbours: 0.5}

function* walk(blocks: readonly Block[], setting: Setting): Generator<TopicAssignment> {
  for (const block of blocks)
    if (block.type === 'section') yield* walkSection(block, setting)
    else if (block.type === 'paragraph') yield* walkParagraph(block, setting)
    else if (block.type === 'table') yield* walkTable(block, setting)
}

/** Salutations and glossaries are about nothing that the report promises. */
function* walkSection(section: Section, setting: Setting): Generator<TopicAssignment> {
  if (section.role === 'notes' || section.role === 'front') return
  yield* walk(section.children, {...setting, heading: {words: setting.read(section.title), factor: shares.heading}})
}

function* walkParagraph(paragraph: Paragraph, setting: Setting): Generator<TopicAssignment> {
  for (const run of splitAtLeads(paragraph.children)) yield* walkRun(run, setting)
}

/** Sentences before and behind that a sentence leans on; a fixed number keeps reports on one line linear. */
const reach = 4

/** A run-in heading (`生态文明富有成效。`) and the sentences that it governs, or a paragraph without one. */
function* walkRun(run: readonly Sentence[], {heading, read, language}: Setting): Generator<TopicAssignment> {
  const formal = run.map(({value}) => isFormula(value, language))
  const own = run.map(({value}, index) => (formal[index] ? [] : read(withoutAsides(value, language))))
  const lead = {words: run[0]?.lead ? (own[0] ?? []) : [], factor: shares.heading}
  for (const [index, {id, value}] of run.entries()) {
    if (formal[index]) continue
    const near = own.slice(Math.max(0, index - reach), index + reach + 1)
    // Shared out over the neighbours, so that they do not drown the sentence.
    const neighbours = near.map((words): Evidence => ({words, factor: shares.neighbours / near.length}))
    const governing = index === 0 ? [heading] : [lead, heading]
    yield* decideTopic(
      id,
      [{words: own[index] ?? [], factor: 1}, ...neighbours, ...governing],
      lengthOf(value, language)
    )
  }
}

function* walkTable(table: Table, {heading, read, language}: Setting): Generator<TopicAssignment> {
  const text = table.children.flatMap((row) => row.children.map(({value}) => value)).join('\n')
  yield* decideTopic(table.id, [{words: read(text), factor: 1}, heading], lengthOf(text, language))
}

function splitAtLeads(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = runs.at(-1)
    if (last === undefined || sentence.lead) runs.push([sentence])
    else last.push(sentence)
  }
  return runs
}

function lengthOf(text: string, language: Language): number {
  return language === 'en' ? countWords(text) : text.length
}

/** How many runs of characters there are between white space. */
function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const visible = !isBlank(text.charCodeAt(at))
    if (visible && !inside) words++
    inside = visible
  }
  return words
}

function isBlank(code: number): boolean {
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(String.fromCharCode(code))
}
