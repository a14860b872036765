// A line that was broken fills its column: what a line may lack of the widest one's width (a long number or word that
// went to the next line). Joined lines are far wider, so that cleaning a second time joins nothing more.
const fullColumn = 0.8

/** The width from which a line fills its column; 0 where blank lines tell paragraphs, and line ends nothing. */
export function columnOf(all: readonly string[]): number {
  const isSpaced = all.some((line, at) => line.trim() === '' && at > 0 && at < all.length - 1)
  return isSpaced ? 0 : fullColumn * all.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
}

/** Width in half-width columns. */
export function widthOf(line: string): number {
  let width = line.trim().length
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x2e80 && unit <= 0xffef) width++
  }
  return width
}

// Text set in a column: the widest lines but a few (a title, a table) have 40 to 160 half-width columns. A line is full
// when it lacks no more than what went to the next line whole: a number (`1302.92亿元`), an English word with its mark
// (`“Innovation-driven`); punctuation may hang over.
const set = {leastLines: 8, narrowest: 40, widest: 160, quantile: 0.95, lackingNumber: 8, lackingWord: 18, hanging: 4}
// Half of the lines are full, and a quarter of these end within a sentence: lists and headings of one width do not.
const setShare = {full: 1 / 2, within: 1 / 4}
// Where one line in fifty begins with an indent, or stands behind a blank line, that tells the paragraphs.
const toldShare = 1 / 50
// A PDF copy puts a blank line behind every line, but for a few that it glues.
const doubleShare = 0.9

/** How text is set in a column of a page. */
export interface Column {
  /** The width from which a line is full, in half-width columns. */
  readonly full: number
  /** The number of characters at which a tool has broken every line, however wide they are; else 0. */
  readonly characters: number
  /** Whether indents or blank lines tell where paragraphs begin. */
  readonly isTold: boolean
  /** Whether a blank line stands behind nearly every line, so that it tells nothing. */
  readonly isDoubleSpaced: boolean
}

/** The column that a text is set in, undefined where its lines are whole paragraphs. */
export function setColumn(all: readonly string[]): Column | undefined {
  const rows = all.filter((line) => line.trim() !== '')
  if (rows.length < set.leastLines) return
  const widths = rows.map(widthOf)
  const widest = widestOf(widths)
  if (widest < set.narrowest || widest > set.widest) return
  const isChinese = rows.some((line) => /\p{Script=Han}/u.test(line))
  const full = widest - (isChinese ? set.lackingNumber : set.lackingWord)
  const characters = charactersOf(rows)
  const fullRows = rows.filter((_, at) => (widths[at] ?? 0) >= full && (widths[at] ?? 0) <= widest + set.hanging)
  const within = fullRows.filter((line) => /[\p{L}\d，、,]$/u.test(line.trimEnd()))
  if (fullRows.length < setShare.full * rows.length || within.length < setShare.within * fullRows.length) return
  const spaced = all.filter((line, at) => line.trim() !== '' && all[at - 1]?.trim() === '').length
  const indented = rows.filter((line) => /^(?:\u3000|[\t ]{2})/.test(line)).length
  const isDoubleSpaced = spaced >= doubleShare * (rows.length - 1)
  const told = isDoubleSpaced ? indented : Math.max(indented, spaced)
  return {full, characters, isTold: told >= toldShare * rows.length, isDoubleSpaced}
}

// Lines between which a page number has stood are one by now, twice as wide as the others.
const joinedWidth = 1.5

/** The width of the widest lines but a few. */
function widestOf(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  const single = sorted.filter((width) => width <= joinedWidth * median)
  return single[Math.floor(set.quantile * (single.length - 1))] ?? 0
}

/** How many characters half of the lines have, and hardly any more: `…、S60` + `3道路改建工程` of 30 characters each. */
function charactersOf(rows: readonly string[]): number {
  const lengths = rows.map((line) => line.length).toSorted((a, b) => a - b)
  const usual = lengths[Math.floor(set.quantile * (rows.length - 1))] ?? 0
  return lengths.filter((length) => length === usual).length < setShare.full * rows.length ? 0 : usual
}

/** Whether a line reaches the column's end. */
export const isFull = (line: string, {full, characters}: Column) =>
  widthOf(line) >= full || (characters > 0 && line.length === characters)
