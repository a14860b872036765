import type {Element} from 'hast'

/** How many columns and rows a cell spans. */
export interface CellSpan {
  readonly columns: number
  readonly rows: number
}

/** No table of a report is wider or has a cell that is longer; pages claim anything. */
const most = 60

/** `colspan` and `rowspan` of a cell. */
export function spanOf({properties}: Element): CellSpan {
  return {columns: spanned(properties['colSpan']), rows: spanned(properties['rowSpan'])}
}

function spanned(value: unknown): number {
  const count = Math.floor(Number(value ?? 1))
  return count >= 1 && count <= most ? count : 1
}

/** Where in its row a table's next cell stands, when cells of rows above reach down into it. */
export class CellGrid {
  #column = 0
  readonly #below: number[] = []

  startRow(): void {
    this.#column = 0
  }

  /** How many cells from above stand before the next one; they are used up. */
  passMerged(): number {
    let passed = 0
    for (; (this.#below[this.#column] ?? 0) > 0; this.#column++, passed++)
      this.#below[this.#column] = (this.#below[this.#column] ?? 1) - 1
    return passed
  }

  place({columns, rows}: CellSpan): void {
    for (let k = 0; k < columns; k++) this.#below[this.#column++] = rows - 1
  }
}
