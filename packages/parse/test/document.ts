import {readFileSync} from 'node:fs'
import {type CleanDocument, undamagedDocument} from '@jianbao/clean'

/** A text that nothing was to be repaired in. */
export function documentOf(text: string, path = 'report.txt'): CleanDocument {
  return undamagedDocument(text, path, '0'.repeat(64))
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
