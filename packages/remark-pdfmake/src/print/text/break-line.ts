import {breaksBefore, type Paragraph, runAt, trimAt, widthAt} from './paragraph.js'

/** Floating-point dust: a thousandth of a point is far below what any device shows. */
const dust = 0.001

/** A line before it is drawn: clusters from `start` up to `end`, the next line beginning at `next`. */
export interface Break {
  start: number
  end: number
  next: number
  /** Natural width without spaces at the end. */
  width: number
  room: number
  /** Ends because the text says so or is over. */
  forced: boolean
}

function splitWord(paragraph: Paragraph, index: number): void {
  const cluster = paragraph.clusters[index]
  const run = runAt(paragraph, index)
  if (cluster === undefined || run === undefined) return
  const letters = [...cluster.text].map((letter) => run.clusters.get(letter, false, true))
  const owner = paragraph.owner[index] ?? 0
  paragraph.clusters.splice(index, 1, ...letters)
  paragraph.owner.splice(index, 1, ...letters.map(() => owner))
  paragraph.gaps.splice(index, 1, ...letters.map((_, at) => (at === 0 ? (paragraph.gaps[index] ?? 0) : 0)))
}

/** How much a mark at the line's end may stand beyond it: the empty half of its cell. */
function overhang(paragraph: Paragraph, index: number): number {
  if (paragraph.typography.punctuation === 'full' || paragraph.clusters[index]?.blank !== 1) return 0
  return 0.5 * (runAt(paragraph, index)?.fontSize ?? 0)
}

/**
 * Letter spacing stands behind every letter; behind the last one of a line it is no part of the line. Where letters stand
 * closer than their cells it stays, so that a grid of 28 characters is 28 narrow cells wide.
 */
function spacingAfter(paragraph: Paragraph, index: number): number {
  return Math.max(0, runAt(paragraph, index)?.letterSpacing ?? 0)
}

/** How much marks inside a justified line can give up so that one more fits: half of the empty half of each. */
function squeezable(paragraph: Paragraph, start: number, end: number): number {
  if (paragraph.alignment !== 'justify') return 0
  let sum = 0
  for (let index = start; index < end; index += 1)
    if (paragraph.clusters[index]?.blank !== 0) sum += 0.25 * (runAt(paragraph, index)?.fontSize ?? 0)
  return sum
}

function finish(paragraph: Paragraph, start: number, end: number, room: number, forced: boolean): Break {
  let last = end
  while (last > start && paragraph.clusters[last - 1]?.head === 'space') last -= 1
  let width = -trimAt(paragraph, start)
  for (let index = start; index < last; index += 1)
    width += widthAt(paragraph, index) + (index === start ? 0 : (paragraph.gaps[index] ?? 0))
  width -= spacingAfter(paragraph, last - 1)
  let next = end
  if (!forced) while (paragraph.clusters[next]?.head === 'space') next += 1
  return {start, end: last, next, width, room, forced}
}

/**
 * Find the next line of a paragraph, from `start` on, in a given width. Linear in the length of the line.
 *
 * @param available points from side to side.
 */
export function breakLine(paragraph: Paragraph, start: number, available: number): Break {
  const {clusters, gaps} = paragraph
  const room = available - (start === 0 ? paragraph.indent : 0)
  let x = -trimAt(paragraph, start)
  let opportunity = -1
  for (let index = start; index < clusters.length; index += 1) {
    const cluster = clusters[index]
    if (cluster === undefined) break
    if (cluster.head === 'newline') return {...finish(paragraph, start, index, room, true), next: index + 1}
    if (index > start && breaksBefore(paragraph, index)) opportunity = index
    const width = widthAt(paragraph, index)
    const after = x + (index === start ? 0 : (gaps[index] ?? 0)) + width
    const over = after - spacingAfter(paragraph, index) - overhang(paragraph, index) - room
    if (over > dust && cluster.head !== 'space') {
      const fits = cluster.head === 'close' && over <= squeezable(paragraph, start, index)
      if (!fits) {
        if (opportunity > start) return finish(paragraph, start, opportunity, room, false)
        if (cluster.glyphs.length > 1 && cluster.text.length > 1 && cluster.head === 'latin') {
          splitWord(paragraph, index)
          index -= 1
          continue
        }
        if (index > start) return finish(paragraph, start, index, room, false)
      }
    }
    x = after
  }
  return finish(paragraph, start, clusters.length, room, true)
}
