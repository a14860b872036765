import {junkFile} from '@jianbao/lexicon/clean'
import {pairsOf, reportPairs, shareOf} from './character-pairs.js'
import {linePatterns} from './line-patterns.js'
import {isOwn, isProse, type PageLine} from './page-line.js'
import {simplifyCharacters} from './script.js'

const longest = 40
// Fewer pairs of characters tell nothing.
const leastPairs = 3
// A text that is too short to show the words of its subject.
const leastText = 1200
// Of a heading's pairs most stand in its section too, or in other reports; of an offer hardly any. With two words of offers
// more may be known: 免费 and 在线 are.
const known = {noHint: 0.2, oneHint: 0.25, twoHints: 0.4}
// Without any word of offers only a longer line tells, in a text most of whose pairs other reports have, and one that
// stands alone: rows of a list have their like beside them.
const pairsWithoutHint = 7
const leastOfReport = 0.3
const ofList = 0.4
// `雄关漫道真如铁`, names of places and who speaks
const ownName =
  /^(?:\p{Script=Han}{5}|\p{Script=Han}{7})(?:\s+\p{Script=Han}{5,7})*$|[省市县區区鎮镇鄉乡村州旗盟]$|街道$|[长長]\s/u
const marks = /[。！；，、：“”《》（）%％？—]|^\d/

interface Patterns {
  readonly hints: RegExp
  readonly report: RegExp
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {hints, plain, reports} = junkFile.spam
  return {hints: new RegExp(hints, 'giu'), report: new RegExp(`${reports}|${plain}`, 'iu')}
}

/**
 * Lines that offer something and have nothing to do with the report: without a mark or a verb of reports, of pairs of
 * characters that stand neither elsewhere in it nor in other reports. `急借钱找我` is none of its headings, nor is
 * `黑料不打烊吃瓜爆料网`, which has no word of offers.
 */
export function strangers(page: readonly PageLine[]): ReadonlyMap<number, string> {
  const lines = page.flatMap((line, at) => (isOwn(line) && mayOffer(line.text) ? [{at, ...offerOf(line.text)}] : []))
  const offers = lines.filter(({at, hints, simple}) => hints > 0 || (hints === 0 && standsAlone(page, at, simple)))
  if (offers.length === 0 || page.reduce((sum, {text}) => sum + text.length, 0) < leastText) return new Map()
  const places = new Set(offers.map(({at}) => at))
  const own = pairsOf(page.filter((line, at) => isOwn(line) && !places.has(at)).map(({text}) => text))
  const isReport = shareOf(own, reportPairs()) >= leastOfReport
  const found = offers.filter(({simple, hints}) => {
    const pairs = pairsOf([simple])
    if (pairs.size < (hints === 0 ? pairsWithoutHint : leastPairs) || (hints === 0 && !isReport)) return false
    return shareOf(pairs, own, reportPairs()) <= (hints > 1 ? known.twoHints : hints > 0 ? known.oneHint : known.noHint)
  })
  return new Map(found.map(({at}) => [at, 'spam']))
}

/** Whether a line without words of offers may be one, by itself and by the lines beside it. */
function standsAlone(page: readonly PageLine[], at: number, simple: string): boolean {
  if (ownName.test(simple) || shareOf(pairsOf([simple]), reportPairs()) > known.noHint) return false
  const isLike = (line: PageLine | undefined) =>
    line !== undefined && isOwn(line) && !isProse(line) && shareOf(pairsOf([line.text]), reportPairs()) <= ofList
  return !isLike(page[at - 1]) && !isLike(page[at + 1])
}

/** Whether a line is short and has neither a mark nor the number of a heading. */
const mayOffer = (text: string) => text.length <= longest && !marks.test(text) && !linePatterns().freshStart.test(text)

// A line with a word of reports is none, however many it has of offers.
const ofReport = -1

function offerOf(text: string): {simple: string; hints: number} {
  patterns ??= allPatterns()
  if (patterns.report.test(text)) return {simple: text, hints: ofReport}
  const simple = simplifyCharacters(text)
  if (simple !== text && patterns.report.test(simple)) return {simple, hints: ofReport}
  const words = Array.from(simple.matchAll(patterns.hints), ([word]) => word)
  return {simple, hints: new Set(words).size}
}
