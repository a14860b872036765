import type {PdfLine} from './pdf-lines.js'
import {widthOf} from './pdf-runs.js'

/** What tells a title: letters larger than those of the text. */
export interface TitleFrame {
  readonly left: number
  readonly right: number
  /** Size of most letters of the document. */
  readonly bodyHeight: number
}

// In points: 三号 (16) after 小二 (18) is the least difference that official papers make.
const larger = 1.5
// In ems: how far the middle of a title's line may be off that of the column.
const offCentre = 1.5
// In ems: what a line may leave free because words are not parted.
const leastFull = 4
// In letters' heights: lines of a title stand closer than two titles.
const widestStep = 2.6

/**
 * Whether two lines are one title that found no room in one line. Both are set large, both in the middle or the first
 * up to the edge, and together they are wider than the column; lines that would have fitted into one were parted on
 * purpose. `goesOn` says that the
 * first of them goes on a title already: of three lines the last may be short.
 */
export function isBrokenTitle(line: PdfLine, next: PdfLine, frame: TitleFrame, goesOn: boolean): boolean {
  if (line.column !== next.column || line.cells.length > 1 || next.cells.length > 1) return false
  if (Math.min(line.height, next.height) < frame.bodyHeight + larger) return false
  if (Math.abs(line.height - next.height) > 0.5 || next.y - line.y > widestStep * line.height || next.y <= line.y)
    return false
  if (!(isCentred(line, frame) && isCentred(next, frame)) && !isFull(line, next, frame)) return false
  if (startsAnew.test(next.text.trim()) || isClosed.test(line.text.trim())) return false
  return goesOn || widthOfAll(line.text + next.text) * line.height > frame.right - frame.left
}

const isCentred = ({left, right, height}: PdfLine, frame: TitleFrame) =>
  Math.abs((left + right - frame.left - frame.right) / 2) < offCentre * height

const isFull = (line: PdfLine, next: PdfLine, {right}: TitleFrame) =>
  Math.abs(line.left - next.left) < line.height / 2 && right - line.right < leastFull * line.height

// Lines of a title page that are no part of the title: `（2024年1月17日）`, `——在…会议上`, `2024年1月`, a numbered heading.
const startsAnew = /^[（(—–\-《\d]|^[一二三四五六七八九十]+、|^第[一二三四五六七八九十]+[章节部]/
const isClosed = /[。！？；：，)）]$/

const widthOfAll = (text: string) => Array.from(text).reduce((sum, char) => sum + widthOf(char), 0)

/** The height of most letters. */
export function bodyHeightOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const {height, text} of lines) {
    const rounded = Math.round(height * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((one, two) => two[1] - one[1] || one[0] - two[0])[0]?.[0] ?? 0
}
