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

const files: Readonly<Record<string, string>> = {
  '000.txt': 'seeds/000_dd06e806b0afbabf.txt',
  '001.txt': 'seeds/001_bbebae7b37c3ddf4.txt',
  '003.txt': 'seeds/003_660ed08ea921d3a1.txt',
  '004.clean.txt': 'test/fixtures/gold/004.clean.txt'
}

/** A seed document: the English ones are as they were found, `004.clean.txt` is seed 004 restored by hand. */
export function fixture(name: string): CleanDocument {
  return documentOf(readFileSync(new URL(`../../../${files[name]}`, import.meta.url), 'utf8'), name)
}
