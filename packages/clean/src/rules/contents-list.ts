import type {PageLine} from './page-edge.js'

const heading = /^(?:目\s*[录錄]|(?:Table of )?Contents)$/i
// `1.2 二、工作安排 ……… 12`: a number before the entry, dots and a page behind it.
const around = /^\d{1,2}(?:\.\d{1,2})*(?:\s+|(?=[一二三四五六七八九十第（(]))|[\s.…·]*\d{0,3}$/g
// One line that stands again may be chance.
const leastEntries = 2

/** Lines of a table of contents: those behind its heading that stand again further down as headings. */
export function contentsList(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  lines.forEach(({text}, at) => {
    if (heading.test(text)) for (const entry of entriesBehind(lines, at)) found.set(entry, 'table of contents')
  })
  return found
}

function entriesBehind(lines: readonly PageLine[], at: number): number[] {
  const entries: number[] = []
  for (let next = at + 1; next < lines.length; next++) {
    const entry = bare(lines[next]?.text ?? '')
    if (entry === '' || !lines.some(({text}, k) => k > next && bare(text) === entry)) break
    entries.push(next)
  }
  return entries.length < leastEntries ? [] : entries
}

const bare = (text: string) => text.replace(around, '').replace(/\s/g, '')
