import type {ReadDocument} from '@jianbao/ingest'
import {MappedText} from '@jianbao/mapped-text'

/** A plain text document as the reader gives it, without a file. */
export function documentOf(text: string): ReadDocument {
  const source = {
    path: 'test.txt',
    sha256: '',
    format: 'txt',
    encoding: 'utf-8',
    evidence: [],
    text,
    diagnostics: []
  } as const
  return {source, text: MappedText.fromOriginal(text)}
}
