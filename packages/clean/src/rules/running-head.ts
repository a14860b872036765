import {linePatterns} from './line-patterns.js'
import {nearKeys} from './near-keys.js'
import {keyOf, type PageNumber, type Row} from './page-count.js'
import {placesByKey} from './places-by-key.js'

const longestHead = 60
const shortestHead = {han: 4, latin: 12}
// The report's title is one of its first lines, before its first sentence.
const longestTop = 6
const sentence = /[。；]|[a-z]+ [a-z]+,? [a-z]+ [a-z]+/
// A head without a page number beside it stands on so many pages, and cuts so many sentences.
const leastAlone = {title: 2, other: 3}
const leastCut = {title: 1, other: 2}

const title = /工作的?报告$|工作報告$|^(?:the)?reporton(?:the)?workof(?:the)?.*government$|governmentworkreport$/

// `文库首页 > 公文写作 > 工作报告`
const path = /[>＞»›/]/

/** Whether a line may be the head of a page: short, no sentence, no heading with its number, no row of a table. */
export const mayBeHead = (text: string) =>
  text.length <= longestHead &&
  !/[。；！？，!?;:：\t|]|[，,.]$/.test(text) &&
  !linePatterns().freshStart.test(text) &&
  keyOf(text).length >= (/\p{Script=Han}/u.test(text) ? shortestHead.han : shortestHead.latin)

/**
 * Lines with the title of the report, its part or the meeting at the head or foot of pages: what stands beside more than
 * one page number, or beside one and is the title.
 */
export function runningHeads(
  rows: readonly Row[],
  numbers: readonly PageNumber[],
  isCut: (from: number, to: number) => boolean
): ReadonlySet<number> {
  const places = new Set(numbers.map(({at}) => at))
  const beside = numbers.flatMap(({at}) => [at - 1, at + 1].filter((k) => !places.has(k) && isHead(rows[k])))
  const top = topOf(rows)
  const own = (at: number) => keyOf(rows[at]?.text ?? '')
  const canonical = nearKeys([...rows.slice(0, top).map(({text}) => keyOf(text)), ...beside.map(own)])
  const keys = countOf(beside.map((at) => canonical(own(at))))
  const titles = rows.slice(0, top).map(({text}) => canonical(keyOf(text)))
  const firstTitle = rows.findIndex(({text}) => mayBeHead(text) && !path.test(text) && title.test(keyOf(text)))
  const found = beside.filter((at) => {
    const key = canonical(own(at))
    // The first copy of a title is the report's own, `第1页 / 共5页` above it or not.
    const isTitle = titles.slice(0, at).includes(key) || (at >= top && at > firstTitle && title.test(key))
    // `上海市第十六届人民代表大会第四次会议文件（9）` stands over pages of print alone.
    return (
      isTitle || (at >= top && ((keys.get(key) ?? 0) > 1 || linePatterns().meetingPaper.test(rows[at]?.text ?? '')))
    )
  })
  return new Set([...found, ...headsAlone(rows, isCut)])
}

/** Heads of a copy that has no page numbers, or has them elsewhere: they stand within sentences. */
function headsAlone(rows: readonly Row[], isCut: (from: number, to: number) => boolean): number[] {
  // With its digits: rows of a list differ in these.
  const byKey = placesByKey(
    rows.flatMap(({text}, at) => (text.length > longestHead ? [] : [[text.replace(/\s/g, ''), at] as const]))
  )
  const top = topOf(rows)
  return [...byKey.values()].flatMap((places) => {
    const later = places.filter((at) => at >= top)
    const kind = title.test(keyOf(rows[places[0] ?? 0]?.text ?? '')) ? 'title' : 'other'
    if (places.length < leastAlone[kind] || !later.every((at) => isHead(rows[at]))) return []
    return later.filter((at) => isCut(at, at)).length < leastCut[kind] ? [] : later
  })
}

/** Where the report's first sentence stands. */
function topOf(rows: readonly Row[]): number {
  const at = rows.slice(0, longestTop).findIndex(({text}) => sentence.test(text))
  return at < 0 ? longestTop : at
}

const isHead = (row: Row | undefined) => row !== undefined && mayBeHead(row.text)

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
