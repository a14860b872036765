import type {PdfLine} from './pdf-lines.js'
import {bodyHeightOf} from './pdf-titles.js'

// In points: notes are set at least one step of type smaller than the text.
const smaller = 1
// `①“专精特新”指…`, `[1]`, `12 `: the mark that stands in the text, too.
const mark = /^(?:[①-⑳⑴-⒇]|[[〔【]\d{1,2}[\]〕】]|\d{1,2}(?![\d.．、,，年月日%％]))\s*\S/

/**
 * Lines of all pages, the notes at the foot of pages behind the text: where a paragraph goes on over the page they
 * would stand in the middle of a sentence.
 */
export function notesLast(pages: ReadonlyArray<readonly PdfLine[]>): PdfLine[] {
  const bodyHeight = bodyHeightOf(pages.flat())
  const parts = pages.map((lines) => {
    const at = noteStart(lines, bodyHeight)
    return {text: lines.slice(0, at), notes: lines.slice(at)}
  })
  return [...parts.flatMap(({text}) => text), ...parts.flatMap(({notes}) => notes)]
}

function noteStart(lines: readonly PdfLine[], bodyHeight: number): number {
  let start = lines.length
  for (let at = lines.length - 1; at > 0 && isSmall(lines[at], bodyHeight); at--)
    if (mark.test(lines[at]?.text.trim() ?? '')) start = at
  return start
}

const isSmall = (line: PdfLine | undefined, bodyHeight: number) =>
  line !== undefined && line.height <= bodyHeight - smaller && line.cells.length === 1
