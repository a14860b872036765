/** Width of a character in ems: Han and full-width marks 1, Latin about half. */
function emOf(character: string): number {
  return /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u2018-\u201D\u2026\u2014]/.test(
    character
  )
    ? 1
    : 0.58
}

/** About how wide a text is, in ems. */
export function ems(text: string): number {
  let sum = 0
  for (const character of text) sum += emOf(character)
  return sum
}

/** The longest piece that cannot be broken: a number, a Latin word; Han text breaks anywhere, but a column of one is unreadable. */
function unbreakable(text: string): number {
  const pieces = text.match(/[!-~]+/g) ?? []
  return Math.max(Math.min(ems(text), 4), ...pieces.slice(0, 200).map((piece) => Math.min(ems(piece), 14)))
}

/**
 * Share out the room of a table among its columns: each gets what its longest cell wants if all fit; else short columns
 * keep their wish and long ones share the rest by the square root of their text, so that rows come out low.
 *
 * @param texts cells as plain text, row by row.
 * @param room points for text, paddings and lines taken off.
 * @returns widths in points, their sum being at most `room`.
 */
export function columnWidths(
  texts: readonly (readonly string[])[],
  columns: number,
  size: number,
  room: number
): number[] {
  const slack = 1.05 // widths are estimated; a number that just does not fit would be broken
  const wordSlack = 1.18 // a bold `Changzhou` is wider than its letters' estimate, and must not be broken
  const wish: number[] = []
  const least: number[] = []
  for (let column = 0; column < columns; column += 1) {
    const cells = texts.map((row) => row[column] ?? '')
    const word = Math.max(2, ...cells.map(unbreakable)) * size * wordSlack
    wish.push(Math.max(word, Math.max(...cells.map(ems)) * size * slack))
    least.push(word)
  }
  const total = wish.reduce((sum, width) => sum + width, 0)
  if (total <= room) return wish.map((width) => (width / total) * room)
  const floor = least.reduce((sum, width) => sum + width, 0)
  if (floor >= room) return least.map((width) => (width / floor) * room)
  const extra = wish.map((width, column) => Math.sqrt(Math.max(0, width - (least[column] ?? 0))))
  return fill(wish, least, extra, room)
}

/** Give out what is left above the least widths by weight, never more than the wish. */
function fill(wish: readonly number[], least: readonly number[], weight: readonly number[], room: number): number[] {
  const widths = [...least]
  let open = widths.map((_, column) => column)
  for (let left = room - sum(widths); left > 0.01 && open.length > 0; left = room - sum(widths)) {
    const total = open.reduce((part, column) => part + (weight[column] ?? 0), 0) || 1
    for (const column of open) {
      const share = (left * (weight[column] ?? 0)) / total
      widths[column] = Math.min(wish[column] ?? 0, (widths[column] ?? 0) + share)
    }
    open = open.filter((column) => (wish[column] ?? 0) - (widths[column] ?? 0) > 0.01 && (weight[column] ?? 0) > 0)
  }
  return widths
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
