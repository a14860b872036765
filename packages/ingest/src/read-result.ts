import type {MappedText} from '@jianbao/mapped-text'
import type {DecodedDocument, Span} from '@jianbao/model'
import {sha256} from './sha256.js'

/** A stretch of the text that the page's structure shows to stand beside the report: navigation, links elsewhere. */
export interface Aside extends Span {
  readonly reason: string
}

/** A decoded document and the text that its reader took out of it, mapped to the decoded original. */
export interface ReadDocument {
  readonly source: DecodedDocument
  readonly text: MappedText
  /** In order; cleaning removes them and lists them. Only pages (HTML) have any. */
  readonly asides?: readonly Aside[]
}

/** The record of a decoded file, with the hash of its bytes. */
export function decodedOf(
  bytes: Uint8Array,
  path: string,
  rest: Omit<DecodedDocument, 'path' | 'sha256'>
): DecodedDocument {
  return {path, sha256: sha256(bytes), ...rest}
}
