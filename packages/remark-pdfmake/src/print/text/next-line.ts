import {breakLine} from './break-line.js'
import {composeLine} from './compose-line.js'
import {Line} from './line.js'
import type {Paragraph} from './paragraph.js'

/** The next line of a paragraph, or `null` when it is over. Moves the paragraph's cursor. */
export function nextLine(paragraph: Paragraph, available: number): Line | null {
  if (paragraph.cursor >= paragraph.clusters.length) return null
  const line = breakLine(paragraph, paragraph.cursor, available)
  paragraph.lineStart = paragraph.cursor
  paragraph.cursor = line.next
  const inlines = composeLine(paragraph, line)
  const indent = line.start === 0 ? paragraph.indent : 0
  return new Line(available, inlines, indent + line.width, line.forced, paragraph.cursor >= paragraph.clusters.length)
}

/** How many lines are left from the cursor on, counted up to `most`. */
export function countLines(paragraph: Paragraph, available: number, most: number): number {
  let count = 0
  for (let cursor = paragraph.cursor; cursor < paragraph.clusters.length && count < most; count += 1)
    cursor = breakLine(paragraph, cursor, available).next
  return count
}
