import type {Block, Language, Paragraph, Report, Section, Sentence, Table, TopicAssignment} from '@jianbao/model'
import {decideTopic} from './decide-topic.js'
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
  return [...walk(report.children, {heading: [], read, language})]
}

interface Setting {
  /** Words of the section's title, weighed. */
  readonly heading: readonly TopicWord[]
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
  yield* walk(section.children, {...setting, heading: scaled(setting.read(section.title), shares.heading)})
}

function* walkParagraph(paragraph: Paragraph, setting: Setting): Generator<TopicAssignment> {
  for (const run of splitAtLeads(paragraph.children)) yield* walkRun(run, setting)
}

/** A run-in heading (`生态文明富有成效。`) and the sentences that it governs, or a paragraph without one. */
function* walkRun(run: readonly Sentence[], {heading, read, language}: Setting): Generator<TopicAssignment> {
  const own = run.map(({value}) => read(value))
  const lead = run[0]?.lead ? scaled(own[0] ?? [], shares.heading) : []
  // Shared out over the sentences, so that a long run does not drown each of them.
  const neighbours = scaled(own.flat(), shares.neighbours / run.length)
  for (const [index, {id, value}] of run.entries()) {
    const words = [...(own[index] ?? []), ...(index === 0 ? [] : lead), ...neighbours, ...heading]
    yield* decideTopic(id, words, lengthOf(value, language))
  }
}

function* walkTable(table: Table, {heading, read, language}: Setting): Generator<TopicAssignment> {
  const text = table.children.flatMap((row) => row.children.map(({value}) => value)).join('\n')
  yield* decideTopic(table.id, [...read(text), ...heading], lengthOf(text, language))
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

function scaled(words: readonly TopicWord[], factor: number): TopicWord[] {
  return words.map((entry) => ({...entry, weight: entry.weight * factor}))
}

function lengthOf(text: string, language: Language): number {
  return language === 'en' ? (text.match(/\S+/g) ?? []).length : text.length
}
