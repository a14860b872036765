import {anyOf, type JunkBar, type JunkLine, junkFile} from '@jianbao/lexicon/clean'
import type {Span} from '@jianbao/model'
import {type Change, nothing, type Rule} from '../rule.js'
import {isAdvertising, isForeign} from './advertising.js'
import {betweenSpam} from './between-spam.js'
import {contentsList} from './contents-list.js'
import {endsSentence, isInterrupted} from './interrupted-sentence.js'
import {lines} from './lines.js'
import {pageEdges} from './page-edge.js'
import type {PageLine} from './page-line.js'
import {pageNumbers} from './page-numbers.js'
import {isSpam} from './spam.js'
import {strangers} from './stranger-line.js'

// No bar or notice seen is longer; longer lines are prose.
const usualLength = 160
// No pattern looks at longer ones.
const longestLine = 2000

interface Test {
  readonly reason: string
  readonly length: number
  /** `closed` is the line without the gaps between its Han characters: `索 引 号`, `文　　号`. */
  readonly test: (line: string, closed: string) => boolean
}

interface Tests {
  readonly patterns: readonly Test[]
  readonly bars: readonly Test[]
  /** Matches every line that has a word which some bar needs. */
  readonly anyNeed: RegExp
}

let tests: Tests | undefined

/** Lines that stand around a report on its page: dates, share buttons, pagers, spam. */
export const junk: Rule = {
  id: 'junk-line',
  about: 'Lines of page chrome and spam are removed, each with its reason.',
  find(text) {
    const spans: Span[] = []
    const page: PageLine[] = []
    for (const span of lines(text)) {
      const line = text.slice(span.start, span.end).trim()
      if (line === '') continue
      spans.push(span)
      const isOwn = endsSentence(page.at(-1)?.text ?? '', line)
      page.push({text: line, reason: isOwn ? undefined : junkReason(line)})
    }
    const offers = strangers(page)
    const known = page.map((line, at) => ({...line, reason: line.reason ?? offers.get(at)}))
    const found = [offers, pageEdges(known), contentsList(known), pageNumbers(known), betweenSpam(known)]
    const reasons = page.map(({reason}, at) => reason ?? found.find((places) => places.has(at))?.get(at))
    const changes = spans.flatMap((span, at): Change[] => {
      const reason = reasons[at]
      if (reason === undefined) return []
      const {start, end} = reason === pageNumber ? withBreaks(span, at, spans, page, reasons) : span
      return [{start, end, after: '', certainty: 'determined', removal: reason}]
    })
    return changes.length === 0 ? nothing : {changes}
  }
}

const pageNumber = 'page number'

/** A page number within a sentence goes with the line feeds around it. */
function withBreaks(
  span: Span,
  at: number,
  spans: readonly Span[],
  page: readonly PageLine[],
  reasons: ReadonlyArray<string | undefined>
): Span {
  const [before, after] = [spans[at - 1], spans[at + 1]]
  if (!before || !after || reasons[at - 1] !== undefined || reasons[at + 1] !== undefined) return span
  if (!isInterrupted(page[at - 1]?.text ?? '', page[at + 1]?.text ?? '')) return span
  return {start: before.end, end: after.start}
}

/** Why a trimmed line is no part of the report, or `undefined` if it is. */
export function junkReason(line: string): string | undefined {
  if (isSpam(line)) return 'spam'
  if (isAdvertising(line)) return 'advertising'
  if (isForeign(line)) return 'spam in another script'
  if (line.length > longestLine) return undefined
  tests ??= allTests()
  const closed = /\p{Script=Han}\s+\p{Script=Han}/u.test(line) ? line.replace(gaps, '') : line
  const reasonOf = (found: readonly Test[]) =>
    found.find(({length, test}) => line.length <= length && test(line, closed))?.reason
  // One pattern of all would be faster over a long text, but takes 0.1 s to compile, which every short one would pay.
  const byPattern = reasonOf(tests.patterns)
  if (byPattern !== undefined || line.length > usualLength) return byPattern
  return tests.anyNeed.test(line) || tests.anyNeed.test(closed) ? reasonOf(tests.bars) : undefined
}

function allTests(): Tests {
  const {lines, bars} = junkFile
  return {
    patterns: lines.map(patternTest),
    bars: bars.map(barTest),
    anyNeed: new RegExp(anyOf(...bars.map(({needs}) => needs)), 'u')
  }
}

function patternTest({reason, pattern, unless, length = usualLength}: JunkLine): Test {
  const whole = new RegExp(`^(?:${pattern})$`, 'u')
  const exception = unless === undefined ? undefined : new RegExp(unless, 'u')
  return {reason, length, test: (line) => whole.test(line) && !exception?.test(line)}
}

const gaps = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** A bar is what nothing remains of when its words, dates and marks are taken away. */
function barTest({reason, words, needs, least = 1, rest, unless}: JunkBar): Test {
  const exception = unless === undefined ? undefined : new RegExp(unless, 'u')
  const taken = new RegExp(anyOf(words), 'gu')
  const test = (line: string, closed: string) => {
    if (/[。；;！!？?]/.test(line) || exception?.test(line)) return false
    const has = (word: string) => closed.includes(word) || (closed !== line && line.includes(word))
    if (least === 1 ? !needs.some(has) : needs.filter(has).length < least) return false
    const left = (text: string) =>
      text
        .replace(/www\.[\w.-]+/g, '')
        .replace(taken, '')
        .replace(/[^\p{L}]+/gu, '')
    return Math.min(left(line).length, left(closed).length) <= rest
  }
  return {reason, length: usualLength, test}
}
