import type {Span} from '@jianbao/model'
import {type Change, nothing, type Rule} from '../rule.js'
import {isBarOfLinks} from './bar-of-links.js'
import {betweenSpam} from './between-spam.js'
import {contentsList} from './contents-list.js'
import {endsSentence, isInterrupted} from './interrupted-sentence.js'
import {junkReason} from './junk-reason.js'
import {laterPages} from './later-pages.js'
import {lines} from './lines.js'
import {paperHeads} from './meeting-paper.js'
import {pageEdges} from './page-edge.js'
import type {PageLine} from './page-line.js'
import {pageNumbers} from './page-numbers.js'
import {partNumbers} from './part-numbers.js'
import {removal} from './removal.js'
import {strangers} from './stranger-line.js'
import {strangeTalk} from './stranger-talk.js'

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
      page.push({text: line, reason: isOwn ? undefined : reasonOf(line)})
    }
    const offers = new Map([...strangeTalk(page), ...strangers(page)])
    const known = page.map((line, at) => ({...line, reason: line.reason ?? offers.get(at)}))
    const found = [
      offers,
      pageEdges(known),
      contentsList(known),
      pageNumbers(known),
      paperHeads(known),
      laterPages(known),
      partNumbers(known),
      betweenSpam(known)
    ]
    const told = page.map(({reason}, at) => reason ?? found.find((places) => places.has(at))?.get(at))
    const reasons = isLoneWord(page, told) ? [] : told
    const changes = spans.flatMap((span, at): Change[] => {
      const reason = reasons[at]
      if (reason === undefined) return []
      const {start, end} = reason === pageNumber ? withBreaks(span, at, spans, page, reasons) : span
      return [removal({start, end}, reason)]
    })
    return changes.length === 0 ? nothing : {changes}
  }
}

// A heading of two characters, `分享`, is a page's word where other lines show a page.
const longestWord = 4
const wordReasons = new Set(['page tools', 'navigation', 'share buttons'])

function isLoneWord(page: readonly PageLine[], reasons: ReadonlyArray<string | undefined>): boolean {
  const at = reasons.findIndex((reason) => reason !== undefined)
  const word = page[at]?.text ?? ''
  const isAlone = reasons.findLastIndex((reason) => reason !== undefined) === at
  return isAlone && word.length <= longestWord && wordReasons.has(reasons[at] ?? '') && /^\p{Script=Han}+$/u.test(word)
}

const reasonOf = (line: string) => junkReason(line) ?? (isBarOfLinks(line) ? 'navigation' : undefined)

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
