import {type Cluster, canBreak, isHanLatin} from './cluster.js'
import type {Run} from './run.js'
import {tokens} from './tokens.js'

export interface Typography {
  /** Between Han and Latin, in ems. */
  hanLatinSpace: number
  /** `compress`: neighbouring full-width marks share their empty halves. */
  punctuation: 'compress' | 'full'
  widows: boolean
}

/** The text of one block, cut into clusters and measured, ready to be broken into lines of any width. */
export interface Paragraph {
  readonly clusters: Cluster[]
  /** Which run each cluster belongs to. */
  readonly owner: number[]
  readonly runs: readonly Run[]
  /** Extra room before each cluster when it does not start its line, in points; negative where marks move together. */
  readonly gaps: number[]
  readonly alignment: string
  readonly indent: number
  readonly typography: Typography
  /** Where the next line starts. */
  cursor: number
  /** Where the line before the cursor began. */
  lineStart: number
}

const anyHan = /\p{sc=Han}/u

function gapBetween(before: Cluster, after: Cluster, one: Run, two: Run, typography: Typography): number {
  const size = Math.min(one.fontSize, two.fontSize)
  // A raised note number moves into the empty half of the mark before it.
  if (two.sup && !one.sup) return typography.punctuation === 'compress' && before.blank === 1 ? -0.4 * one.fontSize : 0
  if (one.sup) return 0
  if (isHanLatin(before, after)) return typography.hanLatinSpace * size
  if (typography.punctuation === 'full') return 0
  const meet = (before.blank === 1 && after.blank !== 0) || (before.blank === -1 && after.blank === -1)
  return meet ? -0.5 * size : 0
}

export function createParagraph(runs: readonly Run[], indent: number, typography: Typography): Paragraph {
  const clusters: Cluster[] = []
  const owner: number[] = []
  const latin = !runs.some((run) => anyHan.test(run.text))
  for (const [index, run] of runs.entries())
    for (const token of tokens(run.text)) {
      clusters.push(run.clusters.get(token.text, latin, token.breakAfter))
      owner.push(index)
    }
  const gaps = clusters.map((cluster, index) => {
    const before = clusters[index - 1]
    const one = runs[owner[index - 1] ?? 0]
    const two = runs[owner[index] ?? 0]
    if (before === undefined || one === undefined || two === undefined) return 0
    return gapBetween(before, cluster, one, two, typography)
  })
  const wanted = runs[0]?.alignment ?? 'left'
  // Words are not hyphenated, so full lines of Latin text would gape.
  const alignment = latin && wanted === 'justify' ? 'left' : wanted
  return {clusters, owner, runs, gaps, alignment, indent, typography, cursor: 0, lineStart: 0}
}

export const runAt = (paragraph: Paragraph, index: number): Run | undefined =>
  paragraph.runs[paragraph.owner[index] ?? -1]

/** Width in points of a cluster with the spacing of its letters, the last one's too. */
export function widthAt(paragraph: Paragraph, index: number): number {
  const cluster = paragraph.clusters[index]
  const run = runAt(paragraph, index)
  if (cluster === undefined || run === undefined) return 0
  return (cluster.width * run.fontSize) / 1000 + run.letterSpacing * cluster.glyphs.length
}

/** How far a line's first mark moves out of the line: the empty half of an opening bracket or quote. */
export function trimAt(paragraph: Paragraph, start: number): number {
  const isFirst = start === 0 && paragraph.indent > 0 // below an indent it keeps its cell, as compositors have it
  if (isFirst || paragraph.typography.punctuation === 'full' || paragraph.clusters[start]?.blank !== -1) return 0
  return 0.5 * (runAt(paragraph, start)?.fontSize ?? 0)
}

/** Whether a line may end before the cluster at `index`. A raised note number stays with its word. */
export function breaksBefore(paragraph: Paragraph, index: number): boolean {
  const before = paragraph.clusters[index - 1]
  const after = paragraph.clusters[index]
  if (before === undefined || after === undefined) return true
  if (runAt(paragraph, index)?.sup === true) return false
  return canBreak(before, after)
}

/** The widest part that cannot be broken, and the widest line if nothing is broken that need not be. */
export function extent(paragraph: Paragraph): {min: number; max: number} {
  let min = 0
  let max = 0
  let word = 0
  let line = paragraph.indent
  for (const [index, cluster] of paragraph.clusters.entries()) {
    if (cluster.head === 'newline') {
      word = 0
      line = 0
      continue
    }
    if (breaksBefore(paragraph, index)) word = 0
    const width = widthAt(paragraph, index)
    word += (word === 0 ? 0 : (paragraph.gaps[index] ?? 0)) + width
    line += (paragraph.gaps[index] ?? 0) + width
    if (cluster.head !== 'space') {
      min = Math.max(min, word)
      max = Math.max(max, line)
    }
  }
  return {min, max}
}
