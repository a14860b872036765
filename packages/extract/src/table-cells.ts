import type {Language, Span, Table} from '@jianbao/model'
import {frameOfEnglishCell, isUnitCell, withoutUnit} from './en/table-cell.js'
import {type CellFrame, frameOfCell} from './numeric-cell.js'
import {frameOfPhrase} from './phrase-cell.js'
import {headsOf} from './table-heads.js'

/** A sentence of a table cell, with the other cells' texts that say what it is about. */
export interface CellSentence {
  readonly text: string
  readonly span: Span
  /** Texts before it: the row's earlier cells, then the sentences before it in its own cell. */
  readonly before: readonly string[]
  /** What row and column say of a bare number. */
  readonly frame: CellFrame | null
}

/** Bold type that the sentence before ended in: `**完成情况：已完成。** （1）…`. */
const leftover = /^\*\*\s*(?=[^*]*$)/
const sentence = /[^。！？\n]+[。！？]*/g

/** The sentences of a table's cells in reading order; header cells and empty cells state nothing. */
export function* cellSentences(
  table: Table,
  language: Language,
  caption: string | null = null
): Generator<CellSentence> {
  const frame = language === 'zh' ? frameOfCell : frameOfEnglishCell
  for (const row of table.children.slice(headsOf(table).rows)) {
    const before: string[] = []
    for (const [column, cell] of row.children.entries()) {
      const {span} = cell
      if (language === 'en' && isUnitCell(table, column)) continue
      const value = language === 'en' ? withoutUnit(cell.value) : cell.value
      for (const {0: text, index} of value.matchAll(sentence)) {
        const bold = leftover.exec(text)?.[0].length ?? 0
        const start = span.start + index + bold
        yield {
          text: text.slice(bold),
          span: {start, end: span.start + index + text.length},
          before: before.slice(-3),
          frame:
            frame(table, row, column, caption) ?? (text === value ? frameOfPhrase(table, row, column, language) : null)
        }
        before.push(text)
      }
    }
  }
}
