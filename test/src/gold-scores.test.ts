import {readFileSync} from 'node:fs'
import {cleanDocument, type Figure, readDocument, readReport} from 'jianbao'
import {expect, test} from 'vitest'
import {type GoldFigure, type Score, scoreFigures} from './scores/score-figures.js'

const fixture = (name: string) => new URL(`../fixtures/gold/${name}`, import.meta.url)
const seed = (name: string) => new URL(`../../seeds/${name}`, import.meta.url)
const readGold = (name: string): GoldFigure[] =>
  readFileSync(fixture(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

async function figuresOf(file: URL): Promise<readonly Figure[]> {
  const document = await readDocument(readFileSync(file), file.pathname)
  return readReport(cleanDocument(document)).figures
}

/** Floors may only rise: what a change loses in one field is a regression, whatever it wins in another. */
function expectAtLeast(score: Score, floors: Score) {
  for (const [field, floor] of Object.entries(floors))
    expect(score[field as keyof Score], `${field} of ${JSON.stringify(score)}`).toBeGreaterThanOrEqual(floor)
}

test('figures of the Jintan report, restored by hand', async () => {
  const text = readFileSync(fixture('004.clean.txt'), 'utf8')
  const score = scoreFigures(readGold('004.figures.jsonl'), text, await figuresOf(fixture('004.clean.txt')))
  expectAtLeast(score, {f1: 0.99, full: 0.98, bound: 0.99, kind: 0.98, status: 0.99, period: 0.98, subject: 0.98})
})

test('figures of the Jintan report as found, glossed and damaged', async () => {
  const text = readFileSync(fixture('004.clean.txt'), 'utf8')
  const score = scoreFigures(readGold('004.figures.jsonl'), text, await figuresOf(seed('004_cca5397a40c21093.txt')))
  expectAtLeast(score, {f1: 0.96, full: 0.95, bound: 0.99, kind: 0.98, status: 0.99, period: 0.98, subject: 0.98})
})

test('figures of the English city report, in its annotated lines', async () => {
  const file = seed('000_dd06e806b0afbabf.txt')
  const gold = readGold('000.figures.jsonl')
  // The annotations cover lines 13-27, 35 and 38-47; lines of these without a figure are annotated as having none.
  const annotated = (line: number) => (line >= 13 && line <= 27) || line === 35 || (line >= 38 && line <= 47)
  const lines = new Set(Array.from({length: 47}, (_, index) => index + 1).filter(annotated))
  const score = scoreFigures(gold, readFileSync(file, 'utf8'), await figuresOf(file), lines)
  expectAtLeast(score, {f1: 0.99, full: 0.99, bound: 0.99, kind: 0.99, status: 0.99, period: 0.99, subject: 0.99})
})
