import {isOwn, type PageLine} from './page-line.js'

// The headline stands over the first page, among so many lines.
const headLines = 40
// `2010年平川省政府工作报告（全文）(2)`: over the second page of a text.
const numbered = /^(?=.{6,60}$)(.*报告.*?)\s?[（(](?:[2-9]|1\d|第?[二三四五六七八九十]页?)[)）]$/u
const firstPage = /\s?[（(](?:1|第?一页?)[)）]$/u

/** The headlines over the later pages of a text that is joined from several: the first page's with another number. */
export function laterPages(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let heads: ReadonlySet<string> | undefined
  for (const [at, line] of lines.entries()) {
    const [, headline] = line.text.endsWith(')') || line.text.endsWith('）') ? (numbered.exec(line.text) ?? []) : []
    if (headline === undefined || !isOwn(line)) continue
    heads ??= new Set(lines.slice(0, headLines).map(({text}) => text.replace(firstPage, '')))
    if (heads.has(headline)) found.set(at, 'pager')
  }
  return found
}
