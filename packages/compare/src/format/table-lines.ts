import {displayWidth, fit} from './display-width.js'

/** No cell is narrower than this, however small the terminal. */
const narrowest = 6

/** Rows as lines of a terminal of so many columns; the widest cells give way first. */
export function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
  const count = rows[0]?.length ?? 0
  const wanted = Array.from({length: count}, (_, at) => Math.max(...rows.map((row) => displayWidth(row[at] ?? ''))))
  const widths = shrink(wanted, columns - 2 * (count - 1))
  return rows.map((row) =>
    widths
      .map((width, at) => fit(row[at] ?? '', width))
      .join('  ')
      .trimEnd()
  )
}

/** Takes from the widest column until the line fits. */
function shrink(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted]
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const second = Math.max(narrowest, ...widths.filter((_, at) => at !== widest))
    const current = widths[widest] ?? 0
    const cut = Math.min(over, Math.max(1, current - second))
    if (current - cut < narrowest) break
    widths[widest] = current - cut
    over -= cut
  }
  return widths
}
