import type {CleanDocument} from '@jianbao/clean'
import type {Diagnostic, Language, Report, ReportMetadata, Span} from '@jianbao/model'
import {TreeBuilder} from './build-tree.js'
import {detectLanguage} from './detect-language.js'
import type {Draft} from './draft.js'
import {headingRole} from './heading-role.js'
import {readFront} from './metadata/front.js'
import {readMetadata} from './metadata/read-metadata.js'
import {readDrafts} from './read-drafts.js'
import {paragraphSpans} from './split-lines.js'

export interface ParseOptions {
  /** Metadata that the user knows better than the text; they win over what is read. */
  readonly overrides?: Partial<ReportMetadata>
}

/**
 * Reads the structure of a report: metadata, parts with their roles, sections, paragraphs, sentences, tables, notes.
 * Never throws on text: what is missing or doubtful is in `diagnostics`. All spans are UTF-16 offsets into
 * `document.text.value`, end exclusive.
 *
 * @example
 * const report = parseReport(cleanDocument(await readDocument(bytes, 'report.txt')))
 * report.metadata.id // 'jintan-2024-government'
 */
export function parseReport(document: CleanDocument, options: ParseOptions = {}): Report {
  const text = document.text.value
  const language = options.overrides?.language ?? detectLanguage(text)
  const paragraphs = paragraphSpans(text, language)
  const front = readFront(text, paragraphs, language)
  const body = readDrafts(text, paragraphs.slice(front.count), language)
  const headings = body.flatMap((draft) =>
    draft.type === 'heading' && draft.heading.rank <= 4 ? [draft.heading.title] : []
  )
  const hasParts = headings.some((title) => headingRole(title, language)?.role === 'review')
  const read = readMetadata(document, {front, headings, hasParts, language})
  const metadata = {...read.metadata, ...options.overrides}
  const isNews = metadata.body === 'news'
  const drafts = isNews ? plain(paragraphs) : [...plain(paragraphs.slice(0, front.count)), ...body]
  const frontCount = isNews ? 0 : front.count
  const children = new TreeBuilder({text, language, metadata, drafts, frontCount}).build()
  const diagnostics = [...read.diagnostics, ...structureDiagnostics(text, body, metadata, language)]
  return {type: 'report', metadata, span: wholeSpan(text), children, diagnostics}
}

/** News have no head and no parts: every line is a paragraph. */
function plain(paragraphs: readonly Span[]): Draft[] {
  return paragraphs.map((span) => ({type: 'paragraph', span}))
}

function wholeSpan(text: string): Span {
  return {start: 0, end: text.length}
}

function structureDiagnostics(
  text: string,
  body: readonly Draft[],
  {path, body: kind}: ReportMetadata,
  language: Language
): Diagnostic[] {
  if (text.trim() === '')
    return [{ruleId: 'empty-report', severity: 'warning', reason: 'The document holds no text.', path}]
  const announced = body.some(
    (draft) => draft.type === 'heading' && headingRole(draft.heading.title, language) !== null
  )
  if (announced || kind === 'news') return []
  const reason = 'No heading tells the review from the plan; the wording of the paragraphs decides.'
  return [{ruleId: 'no-part-headings', severity: 'info', reason, path}]
}
