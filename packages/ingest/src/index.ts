import type {MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument} from '@jianbao/model'

/** A decoded document and the text that its reader took out of it, mapped to the decoded original. */
export interface ReadDocument {
  readonly source: DecodedDocument
  readonly text: MappedText
}
