import type {PdfLine} from './pdf-lines.js'
import {widthOf} from './pdf-runs.js'
import {bodyHeightOf, isBrokenTitle, type TitleFrame} from './pdf-titles.js'

interface Margins extends TitleFrame {
  /** Usual distance from line to line. */
  readonly step: number
}

/**
 * Joins lines to paragraphs, one a line of the result. A paragraph ends where the first word of the next line would
 * still have found room, and where the next line is indented, set in another size or further below than usual.
 */
export function joinParagraphs(lines: readonly PdfLine[]): string {
  const bodyHeight = bodyHeightOf(lines)
  const margins = ([0, 1, 2] as const).map((column) =>
    marginsOf(
      lines.filter((line) => line.column === column),
      bodyHeight
    )
  )
  let text = ''
  let [wasRow, wasTitle] = [false, false]
  lines.forEach((line, at) => {
    const [previous, isRow] = [lines[at - 1], isTableRow(lines, at)]
    const frame = margins[line.column]
    wasTitle = previous !== undefined && frame !== undefined && isBrokenTitle(previous, line, frame, wasTitle)
    const ends = wasRow || isRow || (!wasTitle && previous !== undefined && isEnd(previous, line, margins))
    if (previous) text += ends ? '\n' : joint(previous.text, line.text)
    text += isRow ? `| ${line.cells.join(' | ')} |` : line.text.trim()
    wasRow = isRow
  })
  return `${text}\n`
}

// In ems: lines of one paragraph, or rows of one table, stand at most so far apart (double spacing is 2.4).
const widestStep = 3

/** A line with wide gaps above or below another such line: one alone is a spaced title or a name (市长　张三). */
function isTableRow(lines: readonly PdfLine[], at: number): boolean {
  const here = lines[at]
  if (!here || here.cells.length < 2) return false
  return [lines[at - 1], lines[at + 1]].some(
    (other) => other && other.cells.length > 1 && Math.abs(other.y - here.y) < widestStep * here.height
  )
}

function isEnd(line: PdfLine, next: PdfLine, margins: readonly Margins[]): boolean {
  const [here, there] = [margins[line.column], margins[next.column]]
  if (!here || !there) return true
  const em = Math.max(line.height, 6) // some producers give no height
  if (here.right - line.right > widthOfFirstWord(next.text) * em + em / 2) return true
  if (next.left > there.left + 1.2 * em || Math.abs(line.height - next.height) > 1.5) return true
  if (line.column !== next.column || next.y <= line.y) return false
  const step = next.y - line.y
  if (step > Math.min(1.6 * here.step, widestStep * em)) return true
  return closed.test(line.text.trim()) && (step > 1.15 * here.step + 1 || numbered.test(next.text.trim()))
}

// A full line may be the last one of its paragraph: then its sentence is at its end, and a little more room below it
// than between lines (6 points in many designs), or a number or dash before what comes next.
const closed = /[。！？；：.!?][”’」』）)]?$/
const numbered = /^(?:——|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

function marginsOf(lines: readonly PdfLine[], bodyHeight: number): Margins {
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    return next && next.y > line.y ? [Math.round(next.y - line.y)] : []
  })
  return {
    left: mostFrequent(lines.map((line) => Math.round(line.left))),
    right: rightOf(lines),
    step: mostFrequent(steps),
    bodyHeight
  }
}

// A line or two of a document stand out into the margin (a hanging mark, a formula).
const outliers = 0.02

function rightOf(lines: readonly PdfLine[]): number {
  const ends = lines.map((line) => line.right).sort((a, b) => b - a)
  return ends[Math.floor(ends.length * outliers)] ?? 0
}

/** In ems. A word cannot be parted, nor a mark from what stands before it: `续，` needs room for two. */
function widthOfFirstWord(text: string): number {
  const [word = ''] = /^(?:[“‘（《(]*(?:[\w.,%$'’-]+|\S)[，。、；：！？）》”’％,.;:!?)]*)/.exec(text.trim()) ?? []
  return Array.from(word).reduce((sum, char) => sum + widthOf(char), 0)
}

/** Between Latin words, and in a text of such between anything, a line end is a space; between Han characters nothing. */
function joint(before: string, after: string): string {
  if (/[A-Za-z,;]$/.test(before.trim()) && /^[A-Za-z\d]/.test(after.trim())) return ' '
  const isLatin = !/\p{Script=Han}/u.test(before) && /\p{L}/u.test(before)
  return isLatin && !/[-‐/]$/.test(before.trim()) ? ' ' : ''
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
