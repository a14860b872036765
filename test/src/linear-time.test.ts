import {readFileSync} from 'node:fs'
import {type CleanDocument, cleanDocument, MappedText, readDocument, readReport} from 'jianbao'
import {beforeAll, expect, test} from 'vitest'

const seed = new URL('../../seeds/000_dd06e806b0afbabf.txt', import.meta.url)
const enough = 8000 // characters; the times must be long enough to tell, and the test short
let text = ''

beforeAll(async () => {
  text = cleanDocument(await readDocument(readFileSync(seed), 'seed.txt')).text.value.slice(0, enough)
  readReport(documentOf(text)) // the first reading loads the lexicon
})

function documentOf(value: string): CleanDocument {
  const rest = {format: 'txt', encoding: 'utf-8', evidence: [], diagnostics: []} as const
  const source = {path: 'a.txt', sha256: '', text: value, ...rest}
  return {source, text: MappedText.fromOriginal(value), repairs: [], removals: [], diagnostics: []}
}

/** Milliseconds of processor time, the best of two: what the machine does besides counts as little as can be. */
function timeOf(values: readonly string[]): number {
  const times = Array.from({length: 2}, () => {
    const start = process.cpuUsage().user
    for (const value of values) readReport(documentOf(value))
    return (process.cpuUsage().user - start) / 1000
  })
  return Math.min(...times)
}

// Quadratic time would make these ratios 8 and more; the benchmark (bench/read-reports.mjs) holds the real measure.
const clearlyMore = 3

test('a report of eightfold length takes about eight times as long', () => {
  const eight = timeOf(Array<string>(8).fill(text))
  expect(timeOf([`${text}\n`.repeat(8)])).toBeLessThan(eight * clearlyMore)
})

test('a report on one line takes about as long as in paragraphs', () => {
  const four = `${text}\n`.repeat(4)
  expect(timeOf([four.replaceAll('\n', '')])).toBeLessThan(timeOf([four]) * clearlyMore)
})
