/** One line of a PDF page; x and y in points, y upwards. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
}

/**
 * Joins the lines of pages to paragraphs, one a line of the result. A paragraph ends where a line stops clearly before
 * the right margin, or the next one starts further right than the left margin (two-character indent).
 */
export function joinLines(pages: ReadonlyArray<readonly PdfLine[]>): string {
  const lines = withoutRunningHeads(pages).flat()
  const left = mode(lines.map((line) => Math.round(line.left)))
  const right = Math.max(0, ...lines.map((line) => line.right))
  let text = ''
  let previous: PdfLine | undefined
  for (const line of lines) {
    if (previous) text += endsParagraph(previous, line, left, right) ? '\n' : joint(previous.text, line.text)
    text += line.text.trim()
    previous = line
  }
  return `${text}\n`
}

function endsParagraph(line: PdfLine, next: PdfLine, left: number, right: number): boolean {
  const em = Math.max(line.height, 6) // some producers give no height
  return line.right < right - 2.5 * em || next.left > left + 1.2 * em || Math.abs(line.height - next.height) > 1.5
}

function joint(before: string, after: string): string {
  return /[A-Za-z,;]$/.test(before.trim()) && /^[A-Za-z\d]/.test(after.trim()) ? ' ' : ''
}

/** Page numbers, and what stands first or last on half of the pages and more. */
function withoutRunningHeads(pages: ReadonlyArray<readonly PdfLine[]>): PdfLine[][] {
  const edges = pages.flatMap((page) => [page[0], page.at(-1)]).filter((line): line is PdfLine => line !== undefined)
  const key = (line: PdfLine) => line.text.replace(/\d+/g, '#').trim()
  const counts = new Map<string, number>()
  for (const line of edges) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  const repeated = (line: PdfLine) => pages.length > 2 && (counts.get(key(line)) ?? 0) > pages.length / 2
  const pageNumber = (line: PdfLine) => /^[\s—–\-－·第共页/\d]+$/.test(line.text) && /\d/.test(line.text)
  return pages.map((page) =>
    page.filter((line, k) => !((k === 0 || k === page.length - 1) && (pageNumber(line) || repeated(line))))
  )
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}
