import type {MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument} from '@jianbao/model'
import {sha256} from './sha256.js'

/** A decoded document and the text that its reader took out of it, mapped to the decoded original. */
export interface ReadDocument {
  readonly source: DecodedDocument
  readonly text: MappedText
}

/** The record of a decoded file, with the hash of its bytes. */
export function decodedOf(
  bytes: Uint8Array,
  path: string,
  rest: Omit<DecodedDocument, 'path' | 'sha256'>
): DecodedDocument {
  return {path, sha256: sha256(bytes), ...rest}
}
