import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Comparison, cleanDocument, compareReports, type ReportReading, readDocument, readReport} from 'jianbao'

const files = {
  city: '002_9c9d212ba829e671.txt',
  translation: '000_dd06e806b0afbabf.txt',
  district: '004_cca5397a40c21093.txt',
  cppcc: '001_bbebae7b37c3ddf4.txt',
  news: '003_660ed08ea921d3a1.txt'
} as const

export interface SeedComparison {
  readonly comparison: Comparison
  /** Report ids by what they are. */
  readonly ids: Readonly<Record<keyof typeof files, string>>
}

let made: Promise<SeedComparison> | undefined

/** The seeds compared as a user would: from the bytes, through cleaning and reading. */
export function seedComparison(): Promise<SeedComparison> {
  made ??= compareSeeds()
  return made
}

async function compareSeeds(): Promise<SeedComparison> {
  const readings: ReportReading[] = []
  for (const file of Object.values(files)) {
    const path = fileURLToPath(new URL(`../../../seeds/${file}`, import.meta.url))
    readings.push(readReport(cleanDocument(await readDocument(readFileSync(path), path))))
  }
  const comparison = compareReports(readings)
  const ids = Object.fromEntries(Object.keys(files).map((name, at) => [name, comparison.reports[at]?.id ?? '']))
  return {comparison, ids: ids as SeedComparison['ids']}
}

/** Rows of a hand-made sample. */
export function sample<T>(name: string): T[] {
  const path = new URL(`../../fixtures/gold/compare-sample/${name}.jsonl`, import.meta.url)
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

/** Letters and digits only: quotations of both sides may differ in punctuation and damage. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '')
}

/** Whether one quotation holds the other. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)]
  return a.includes(b) || b.includes(a)
}
