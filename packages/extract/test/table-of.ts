import type {Table} from '@jianbao/model'

const span = {start: 0, end: 0}

/** A table of cells, the first row its head; nothing of it stands in a text. */
export function tableOf(rows: ReadonlyArray<readonly string[]>): Table {
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    span,
    children: cells.map((value) => ({type: 'tableCell' as const, value, span}))
  }))
  return {type: 'table', id: 't', span, header: true, children}
}
