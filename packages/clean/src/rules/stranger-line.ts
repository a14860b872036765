import {junkFile, reportSentences, scriptTables} from '@jianbao/lexicon/clean'
import {linePatterns} from './line-patterns.js'
import {isOwn, type PageLine} from './page-line.js'

const longest = 40
// Fewer pairs of characters tell nothing.
const leastPairs = 3
// A text that is too short to show the words of its subject.
const leastText = 2000
// Of a heading's pairs most stand in its section too, or in other reports; of an offer hardly any. With two words of offers
// more may be known: 免费 and 在线 are.
const known = {oneHint: 0.25, twoHints: 0.4}
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
 * characters that stand neither elsewhere in it nor in other reports. `急借钱找我` is none of its headings.
 */
export function strangers(page: readonly PageLine[]): ReadonlyMap<number, string> {
  const lines = page.flatMap((line, at) => (isOwn(line) && mayOffer(line.text) ? [{at, ...offerOf(line.text)}] : []))
  const offers = lines.filter(({hints}) => hints > 0)
  if (offers.length === 0 || page.reduce((sum, {text}) => sum + text.length, 0) < leastText) return new Map()
  const places = new Set(offers.map(({at}) => at))
  const seen = pairsOf([
    ...page.filter((line, at) => isOwn(line) && !places.has(at)).map(({text}) => text),
    reportSentences
  ])
  const found = offers.filter(({simple, hints}) => {
    const pairs = [...pairsOf([simple])]
    const share = pairs.filter((pair) => seen.has(pair)).length / pairs.length
    return pairs.length >= leastPairs && share <= (hints > 1 ? known.twoHints : known.oneHint)
  })
  return new Map(found.map(({at}) => [at, 'spam']))
}

/** Whether a line is short and has neither a mark nor the number of a heading. */
const mayOffer = (text: string) => text.length <= longest && !marks.test(text) && !linePatterns().freshStart.test(text)

function offerOf(text: string): {simple: string; hints: number} {
  patterns ??= allPatterns()
  if (patterns.report.test(text)) return {simple: text, hints: 0}
  const {characters} = scriptTables()
  const simple = Array.from(text, (char) => characters.get(char) ?? char).join('')
  const words = patterns.report.test(simple) ? [] : Array.from(simple.matchAll(patterns.hints), ([word]) => word)
  return {simple, hints: new Set(words).size}
}

/** Pairs of Han characters that stand side by side. */
function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const text of texts)
    for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
      for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2))
  return pairs
}
