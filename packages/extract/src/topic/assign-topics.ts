import type {Block, Language, Paragraph, Report, Section, Sentence, Table, TopicAssignment} from '@jianbao/model'
import {decideTopic, type Evidence} from './decide-topic.js'
import {isFormula, withoutAsides} from './report-form.js'
import {builtInTopicReader, type TopicReader, type TopicWord} from './topic-reader.js'

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
  const assigned: TopicAssignment[] = []
  walk(report.children, {heading: {words: [], factor: shares.heading}, read, language, assigned})
  return assigned
}

interface Setting {
  /** Words of the section's title. */
  readonly heading: Evidence
  readonly read: TopicReader
  readonly language: Language
  /** Where the assignments go: generators one within another take longer than what is decided. */
  readonly assigned: TopicAssignment[]
}

/** How much the words around a sentence count against its own: they decide where it has none, and seldom else. */
const shares = {heading: 0.5, neighbours: 0.5}

function walk(blocks: readonly Block[], setting: Setting): void {
  for (const block of blocks)
    if (block.type === 'section') walkSection(block, setting)
    else if (block.type === 'paragraph') walkParagraph(block, setting)
    else if (block.type === 'table') walkTable(block, setting)
}

/** Salutations and glossaries are about nothing that the report promises. */
function walkSection(section: Section, setting: Setting): void {
  if (section.role === 'notes' || section.role === 'front') return
  walk(section.children, {...setting, heading: {words: setting.read(section.title), factor: shares.heading}})
}

function walkParagraph(paragraph: Paragraph, setting: Setting): void {
  for (const run of splitAtLeads(paragraph.children)) walkRun(run, setting)
}

/** Sentences before and behind that a sentence leans on; a fixed number keeps reports on one line linear. */
const reach = 4

/** A run-in heading (`生态文明富有成效。`) and the sentences that it governs, or a paragraph without one. */
function walkRun(run: readonly Sentence[], setting: Setting): void {
  const {heading, read, language} = setting
  // `null`: a formula, which is about nothing
  const own: Array<readonly TopicWord[] | null> = []
  for (const {value} of run) own.push(isFormula(value, language) ? null : read(withoutAsides(value, language)))
  const lead = {words: run[0]?.lead ? (own[0] ?? []) : [], factor: shares.heading}
  for (let index = 0; index < run.length; index++) {
    const words = own[index]
    const {id, value} = run[index] as Sentence
    if (!words) continue
    const evidence: Evidence[] = [{words, factor: 1}]
    addNeighbours(evidence, own, index)
    if (index > 0) evidence.push(lead)
    evidence.push(heading)
    assign(id, evidence, value, setting)
  }
}

/** The words of the sentences around one, shared out over them, so that they do not drown the sentence. */
function addNeighbours(evidence: Evidence[], own: ReadonlyArray<readonly TopicWord[] | null>, index: number): void {
  const first = Math.max(0, index - reach)
  const end = Math.min(own.length, index + reach + 1)
  const factor = shares.neighbours / (end - first)
  for (let at = first; at < end; at++) {
    const words = own[at]
    if (words && words.length > 0) evidence.push({words, factor})
  }
}

function walkTable(table: Table, setting: Setting): void {
  const text = table.children.flatMap((row) => row.children.map(({value}) => value)).join('\n')
  assign(table.id, [{words: setting.read(text), factor: 1}, setting.heading], text, setting)
}

function assign(
  node: string,
  evidence: readonly Evidence[],
  text: string,
  {language, assigned}: Pick<Setting, 'language' | 'assigned'>
): void {
  const decision = decideTopic(evidence)
  if (decision === null) return
  const {topic, because} = decision
  assigned.push({node, topic, because, length: lengthOf(text, language)})
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
