import {readFileSync} from 'node:fs'
import type {CleanDocument} from '@jianbao/clean'
import {MappedText} from '@jianbao/mapped-text'

/** A clean document of a text, as if nothing had to be repaired. */
export function documentOf(text: string, path = 'report.txt'): CleanDocument {
  const source = {
    path,
    sha256: '0'.repeat(64),
    format: 'txt',
    encoding: 'utf-8',
    evidence: [],
    text,
    diagnostics: []
  } as const
  return {source, text: MappedText.fromOriginal(text), repairs: [], removals: [], diagnostics: []}
}

/** A fixture; see fixtures/README.md for where they come from. */
export function fixture(name: string): CleanDocument {
  return documentOf(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'), name)
}
