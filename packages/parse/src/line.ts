import type {Span} from '@jianbao/model'

/** Whether a character is white space of reports, which includes the ideographic and the zero-width space. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff || isThin(code)
}

function isThin(code: number): boolean {
  return code >= 0x2000 && code <= 0x200b
}

/** The span without white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return {start: from, end: to}
}

/** Spans of the lines that hold something, without the white space around them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = trimSpan(text, at, end)
    if (line.end > line.start) lines.push(line)
    at = end + 1
  }
  return lines
}
