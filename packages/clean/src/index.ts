import type {MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument, Diagnostic, Removal, Repair} from '@jianbao/model'

/** A report's text as it was meant: one paragraph a line. */
export interface CleanDocument {
  readonly source: DecodedDocument
  readonly text: MappedText
  readonly repairs: readonly Repair[]
  readonly removals: readonly Removal[]
  readonly diagnostics: readonly Diagnostic[]
}
