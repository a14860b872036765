import {linePatterns} from './line-patterns.js'
import {nearKeys} from './near-keys.js'
import {keyOf, type PageNumber, type Row} from './page-count.js'
import {placesByKey} from './places-by-key.js'

type Cuts = (before: Row | undefined, after: Row | undefined) => boolean

const longest = 100
const shortestKey = {han: 4, latin: 8}

// `Session Papers     Work of the Government`: what a page's head sets at both edges.
const wide = /^[^\t|]*\S {3,}\S[^\t|]*[^。；！？.!?;\s]$/
// `~ ScanPal Lite · unregistered copy ~`, `[图像识别 置信度 0.87 — …]`
const framed = /^(?:~.+~|\[.+\]|【.+】)$/
// `■ ～ ‖ __ .`, `_ |  ;`: marks of different kinds that a scan has seen in dirt.
const specks = /^(?=.{3,12}$)(?=\S+\s)(?=.*[■‖_~;,'])[■～‖_.|;,'·~\s]+$/
// `政府工作报告 （代表席用）｜ 第二页`, `第三页 ｜ 文献汇编`
const hanPage =
  /^[^。；]{2,40}[｜|]\s*第[一二三四五六七八九十]{1,3}页$|^第[一二三四五六七八九十]{1,3}页\s*[｜|][^。；]{2,40}$/

/** A head whatever a scan has read in it: l, I and 1, O and 0, and the number of the page. */
const looseKey = (text: string) =>
  keyOf(
    text
      .toLowerCase()
      .replace(/[lio.]/g, '')
      .replaceAll('笫', '第')
  )

/**
 * Lines that a copy repeats on its pages beside their numbers or within sentences: heads at both edges of the page and
 * what a converter or scanner puts there. `known` are the places that are told already.
 */
export function pageFurniture(
  rows: readonly Row[],
  numbers: readonly PageNumber[],
  known: ReadonlySet<number>,
  cuts: Cuts
): number[] {
  if (numbers.length + known.size === 0 && !rows.some(({text}) => isApart(text))) return []
  const marked = new Set([...known, ...numbers.map(({at}) => at)])
  const near = numbers.flatMap(({at}) => [at - 1, at + 1].filter((k) => hanPage.test(rows[k]?.text ?? '')))
  const groups = repeated(rows)
  const places = new Set([...marked, ...near, ...groups.flat(), ...specksOf(rows)])
  const found = groups.filter((group) => group.some((at) => isBetweenPages(rows, at, places, marked, cuts)))
  const heads = [...near, ...found.flat()]
  if (marked.size + heads.length === 0) return []
  const told = new Set([...marked, ...heads])
  const dirt = specksOf(rows).filter((at) => told.has(at - 1) || told.has(at + 1) || cuts(rows[at - 1], rows[at + 1]))
  return [...heads, ...dirt, ...firstHead(rows, told)].filter((at) => at > 0 || isAboveText(rows))
}

const longestSpecks = 12
const specksOf = (rows: readonly Row[]) =>
  rows.flatMap(({text}, at) => (text.length <= longestSpecks && specks.test(text) ? [at] : []))

const isApart = (text: string) => (text.includes('   ') ? wide.test(text) : /^[~[【]/.test(text) && framed.test(text))

function repeated(rows: readonly Row[]): (readonly number[])[] {
  const apart = Array.from(rows.entries()).flatMap(([at, {text}]) =>
    text.length <= longest && isApart(text) ? [{at, key: looseKey(text)}] : []
  )
  const canonical = nearKeys(apart.map(({key}) => key))
  const least = (key: string) => (/\p{Script=Han}/u.test(key) ? shortestKey.han : shortestKey.latin)
  const byKey = placesByKey(
    apart.flatMap(({at, key}) => (key.length < least(key) ? [] : [[canonical(key), at] as const]))
  )
  return [...byKey.values()].filter((group) => group.length > 1)
}

/** Whether the lines around a place that may all be the page's hold its number or part a sentence. */
function isBetweenPages(
  rows: readonly Row[],
  at: number,
  places: ReadonlySet<number>,
  marked: ReadonlySet<number>,
  cuts: Cuts
): boolean {
  let [from, to] = [at, at]
  while (places.has(from - 1)) from--
  while (places.has(to + 1)) to++
  const isMarked = Array.from({length: to - from + 1}, (_, k) => from + k).some((place) => marked.has(place))
  return isMarked || cuts(rows[from - 1], rows[to + 1])
}

/** The first line, if other pages have it as their head. */
function firstHead(rows: readonly Row[], told: ReadonlySet<number>): number[] {
  const heads = Array.from(told, (at) => (at > 0 ? keyOf(rows[at]?.text ?? '') : ''))
  const key = keyOf(rows[0]?.text ?? '')
  const canonical = nearKeys([key, ...heads])
  return heads.some((head) => head !== '' && canonical(head) === canonical(key)) ? [0] : []
}

const leastText = 20
const sentence = /[，,。；]|[a-z] [a-z]+ [a-z]+ [a-z]/

/** Whether the first line is no title: under it a paragraph or heading goes on at once. */
function isAboveText([first, second]: readonly Row[]): boolean {
  if (!first || !second || /报告$|报告[（(]|Report/i.test(first.text)) return false
  if (/报告|Report|^[（(—–]/i.test(second.text)) return true
  return linePatterns().freshStart.test(second.text) || (second.text.length > leastText && sentence.test(second.text))
}
