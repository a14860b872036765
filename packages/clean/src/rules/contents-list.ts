import type {PageLine} from './page-line.js'

const heading = /^(?:目\s*[录錄]|(?:Table of )?Contents)$/i
// `1.2 二、工作安排 ……… 12`: a number before the entry, dots and a page behind it.
const around = /^\d{1,2}(?:\.\d{1,2})*(?:\s+|(?=[一二三四五六七八九十第（(]))|[\s.…·]*\d{0,3}$/g
// One line that stands again may be chance.
const leastEntries = 2

/** Lines of a table of contents: those behind its heading that stand again further down as headings. */
export function contentsList(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const at = lines.findIndex(({text}) => heading.test(text))
  if (at < 0) return new Map()
  const last = new Map(lines.map(({text}, k) => [bare(text), k]))
  let end = at + 1
  while (end < lines.length && (last.get(bare(lines[end]?.text ?? '')) ?? 0) > end) end++
  const entries = Array.from({length: end - at - 1}, (_, k) => at + 1 + k)
  return new Map(entries.length < leastEntries ? [] : entries.map((entry) => [entry, 'table of contents']))
}

// Longer lines are prose.
const longestEntry = 160

const bare = (text: string) => (text.length > longestEntry ? text : text.replace(around, '').replace(/\s/g, ''))
