import type {ReadDocument} from '@jianbao/ingest'
import type {MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument, Diagnostic, Removal, Repair} from '@jianbao/model'
import {withCandidates} from './candidates/with-candidates.js'
import type {CleanOptions} from './options.js'
import {pageStructure, structureChanges} from './page-structure.js'
import {Revision} from './revision.js'
import type {Remark} from './rule.js'
import {rules} from './rules.js'

/** A report's text as it was meant: one paragraph a line. */
export interface CleanDocument {
  readonly source: DecodedDocument
  readonly text: MappedText
  readonly repairs: readonly Repair[]
  readonly removals: readonly Removal[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Restores a damaged text and takes the page around it away. Undamaged text passes through with no repair other than
 * white space. Every offset of the result maps to the decoded original; nothing is lost silently: what changed is in
 * `repairs`, what was taken away in `removals`, what cannot be known in `diagnostics` and as `▯` in the text.
 *
 * @example
 * const {text} = cleanDocument(await readDocument(bytes, 'report.txt'))
 */
export function cleanDocument({source, text, asides = []}: ReadDocument, options: CleanOptions = {}): CleanDocument {
  const revision = new Revision(source.text, text)
  if (!options.skip?.includes(pageStructure)) revision.apply(pageStructure, structureChanges(text.value, asides))
  const diagnostics: Diagnostic[] = [...source.diagnostics]
  const changed = new Set<string>()
  for (const rule of rules) {
    if (options.skip?.includes(rule.id) || (rule.behind !== undefined && !changed.has(rule.behind))) continue
    const {changes, remarks = []} = rule.find(revision.value, options)
    if (changes.length > 0) changed.add(rule.id)
    if (remarks.length > 0) {
      const current = revision.toMappedText()
      for (const remark of remarks) diagnostics.push(toDiagnostic(remark, current, source))
    }
    revision.apply(rule.id, changes, rule.note)
  }
  const clean = revision.toMappedText()
  return {
    source,
    text: clean,
    repairs: revision.repairs(),
    removals: revision.removals(),
    diagnostics: withCandidates(diagnostics, clean)
  }
}

function toDiagnostic(remark: Remark, text: MappedText, source: DecodedDocument): Diagnostic {
  const {start, end} = text.toOrigin(remark.start, remark.end)
  const before = source.text.slice(0, start)
  const line = before.split('\n').length
  const column = start - before.lastIndexOf('\n')
  return {...remark, path: source.path, start, end, line, column}
}
