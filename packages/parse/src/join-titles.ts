import {lineCues} from '@jianbao/lexicon'
import type {Span} from '@jianbao/model'
import {labelAt} from './numbering.js'

/** A title is broken over two lines where it is centred in print; either half is a short line. */
const longestHalf = 100

const openEnd = new RegExp(lineCues.openEnd, 'i')
const openStart = new RegExp(lineCues.openStart)

/**
 * Joins the lines of English part titles that are broken in two: `I. Implementation of the 2000 Plan for` /
 * `National Economic and Social Development`. Items of lists and paragraphs go over as they are.
 */
export function joinTitles(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && isBroken(text, last, line)) joined[joined.length - 1] = {start: last.start, end: line.end}
    else joined.push(line)
  }
  return joined
}

function isBroken(text: string, first: Span, second: Span): boolean {
  if (first.end - first.start > longestHalf || second.end - second.start > longestHalf) return false
  const label = labelAt(text, first.start)
  if (label === null || label.rank > 3 || labelAt(text, second.start) !== null) return false
  const [half, rest] = [text.slice(first.start, first.end), text.slice(second.start, second.end)]
  return !/[.:;!?]$/.test(rest) && (openStart.test(rest) || (openEnd.test(half) && /^[A-Z\d]/.test(rest)))
}
