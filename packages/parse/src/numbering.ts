import {headingLabels} from '@jianbao/lexicon'
import type {HeadingStyle} from '@jianbao/model'

/** The number or mark that a heading begins with. */
export interface Label {
  /** As written, without white space after it. */
  readonly text: string
  /** Offset after the label and the white space that follows it. */
  readonly end: number
  readonly style: HeadingStyle
  /** Place in the usual order of heading marks: 第一部分 1, 一、 2, （一） 3, 1. 4, (1) 5, 第一， 6, 一是 and —— 7. */
  readonly rank: number
}

/** Sticky; each is tried at the start of a line. */
const marks = headingLabels.map(({pattern, ...mark}) => ({...mark, pattern: new RegExp(pattern, 'y')}))

/** The label that stands at `at`, or `null`. */
export function labelAt(text: string, at: number): Label | null {
  for (const {rank, style, pattern} of marks) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return {text: match[0].trimEnd(), end: at + match[0].length, style, rank}
  }
  return null
}
