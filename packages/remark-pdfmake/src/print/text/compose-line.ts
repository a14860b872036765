import type {Break} from './break-line.js'
import {type Paragraph, runAt, trimAt, widthAt} from './paragraph.js'
import {Inline} from './run.js'

/** A gap may open by this much of an em; a line that would need more is left ragged, which is the lesser evil. */
const widest = 0.5

/** Spaces between words open by this much of an em before Han characters do. */
const wordFirst = 0.25

/** How a line's left-over or missing room is shared out. */
interface Spread {
  /** Added to each space between words, in points. */
  words: number
  /** Added between clusters, to spaces as well. */
  stretch: number
  /** Taken from cells with an empty half, as a part of the em. */
  squeeze: number
}

/** Between words and between Han characters; not inside words, nor where Han meets Latin, which has its own space. */
function isElastic(paragraph: Paragraph, index: number): boolean {
  const before = paragraph.clusters[index - 1]
  const after = paragraph.clusters[index]
  if (before === undefined || after === undefined) return false
  if (runAt(paragraph, index)?.sup === true) return false
  if (before.head === 'space') return true
  if (after.head === 'space' || (before.tail === 'latin' && after.head === 'latin')) return false
  return (before.tail !== 'latin' && after.head !== 'latin') || before.tail === 'close'
}

function spreadOf(paragraph: Paragraph, line: Break): Spread {
  const none = {words: 0, stretch: 0, squeeze: 0}
  const last = line.end - 1
  const size = runAt(paragraph, last)?.fontSize ?? 0
  const hanging =
    paragraph.typography.punctuation === 'compress' && paragraph.clusters[last]?.blank === 1 ? 0.5 * size : 0
  const left = line.room - line.width
  if (left + hanging < 0) {
    let marks = 0
    for (let index = line.start; index < last; index += 1) if (paragraph.clusters[index]?.blank !== 0) marks += 1
    return marks === 0 ? none : {...none, squeeze: (left + hanging) / marks}
  }
  if (paragraph.alignment !== 'justify' || line.forced) return none
  let elastic = 0
  let spaces = 0
  for (let index = line.start + 1; index < line.end; index += 1) {
    if (!isElastic(paragraph, index)) continue
    elastic += 1
    if (paragraph.clusters[index - 1]?.head === 'space') spaces += 1
  }
  if (elastic === 0) return none
  // The empty half of a last mark hangs out, so that the ink of all lines ends alike.
  const room = left + hanging
  const words = spaces === 0 ? 0 : Math.min(room / spaces, wordFirst * size)
  const stretch = (room - words * spaces) / elastic
  return stretch > widest * size ? none : {words, stretch, squeeze: 0}
}

/**
 * Place the clusters of a line: one inline a style, so that a line of Chinese is one or a few drawing operations instead of
 * one a character.
 */
export function composeLine(paragraph: Paragraph, line: Break): Inline[] {
  const {words, stretch, squeeze} = spreadOf(paragraph, line)
  const alignment = paragraph.alignment === 'justify' ? 'left' : paragraph.alignment
  const inlines: Inline[] = []
  let x = (line.start === 0 ? paragraph.indent : 0) - trimAt(paragraph, line.start)
  let current: Inline | undefined
  for (let index = line.start; index < line.end; index += 1) {
    const cluster = paragraph.clusters[index]
    const run = runAt(paragraph, index)
    if (cluster === undefined || run === undefined) continue
    let before = index === line.start ? 0 : (paragraph.gaps[index] ?? 0)
    if (index > line.start) {
      if (stretch + words > 0 && isElastic(paragraph, index)) {
        before += stretch + (paragraph.clusters[index - 1]?.head === 'space' ? words : 0)
      }
      if (squeeze < 0 && paragraph.clusters[index - 1]?.blank === 1) before += squeeze
      if (squeeze < 0 && cluster.blank === -1) before += squeeze
    }
    x += before
    if (current?.run !== run) {
      if (current !== undefined) current.width = x - current.x
      const isNew = index === 0 || runAt(paragraph, index - 1) !== run
      current = new Inline(run, x, alignment, isNew ? run.look.id : undefined)
      inlines.push(current)
      before = 0
    }
    current.pieces.push({cluster, before})
    current.text += cluster.text
    x += widthAt(paragraph, index)
    current.width = x - current.x
  }
  return inlines
}
