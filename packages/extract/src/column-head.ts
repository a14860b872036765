import {chinesePatterns, english, englishPattern} from '@jianbao/lexicon'
import type {Language, Status, Table} from '@jianbao/model'
import {headsOf} from './table-heads.js'

/** What the head of a column says of the numbers below it. */
export interface ColumnHead {
  readonly year: string | null
  readonly status: Status | null
}

const {brackets, expected, result, target, unitHead, yearOfHead} = chinesePatterns.table
const any = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i')
const {tableResults, tableTargets, tableUnits} = english.figures
const cues = {
  zh: {unit: unitHead, beside: [brackets], year: yearOfHead, expected, target, result},
  en: {
    unit: any(tableUnits),
    // `Change over 1998` and `Output (1990 prices)` head numbers of another year
    beside: [brackets, englishPattern('comparedYearOfHead', 'gi')],
    year: /\b(?:19|20)\d\d\b/,
    expected: null,
    target: any(tableTargets),
    result: any(tableResults)
  }
} as const

/** The text over each column, from all header rows; English words keep their spaces. */
export function columnHeads(table: Table, language: Language): readonly string[] {
  const {rows, columns} = headsOf(table)
  if (language === 'zh') return columns
  const above = table.children.slice(0, rows)
  const textAt = (column: number) => above.map(({children}) => spaced(children[column]?.value ?? '')).join(' ')
  return columns.map((_, column) => textAt(column))
}

/** `2024年预期目标` and `1999 result`: the year and what became of it. */
export function readColumnHead(head: string, language: Language): ColumnHead {
  const {beside, expected: foreseen, result: done, target: aims, year} = cues[language]
  const status = foreseen?.test(head) ? 'expected' : aims.test(head) ? 'target' : done.test(head) ? 'achieved' : null
  const own = beside.reduce((text, other) => text.replace(other, ''), head)
  return {year: year.exec(own)?.[0] ?? null, status}
}

/** Whether a column tells each row's unit. */
export function isUnitHead(head: string, language: Language): boolean {
  return cues[language].unit.test(head)
}

/** A cell's text without emphasis. */
export function spaced(value: string): string {
  return value.replace(/[*_]/g, '').trim()
}
