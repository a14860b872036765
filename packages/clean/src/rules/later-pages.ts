import {linePatterns} from './line-patterns.js'
import {isOwn, type PageLine} from './page-line.js'

// The headline stands over the first page, among so many lines.
const headLines = 40

/** The headlines over the later pages of a text that is joined from several: the first page's with another number. */
export function laterPages(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const {laterHeadline, firstHeadline} = linePatterns()
  const found = new Map<number, string>()
  let heads: ReadonlySet<string> | undefined
  for (const [at, line] of lines.entries()) {
    const [, headline] =
      line.text.endsWith(')') || line.text.endsWith('）') ? (laterHeadline.exec(line.text) ?? []) : []
    if (headline === undefined || !isOwn(line)) continue
    heads ??= new Set(lines.slice(0, headLines).map(({text}) => text.replace(firstHeadline, '')))
    if (heads.has(headline)) found.set(at, 'pager')
  }
  return found
}
