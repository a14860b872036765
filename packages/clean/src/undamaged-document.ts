import {MappedText} from '@jianbao/mapped-text'
import type {CleanDocument} from './clean-document.js'

/** A text that nothing was to be repaired in, as cleaning gives it: every offset is its own. */
export function undamagedDocument(text: string, path = '-', sha256 = ''): CleanDocument {
  const source = {path, sha256, format: 'txt', encoding: 'utf-8', evidence: [], text, diagnostics: []} as const
  return {source, text: MappedText.fromOriginal(text), repairs: [], removals: [], diagnostics: []}
}
