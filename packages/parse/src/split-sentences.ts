import type {Language, Span} from '@jianbao/model'
import {englishSentenceEnd} from './english-sentence-end.js'
import {isSpace, trimSpan} from './line.js'
import {partSentence} from './part-sentence.js'

/** Marks that close what was said before the sentence ended: `……。”` and `（……。）`. */
const closers = '”’」』）)】》〉"\''

/** Marks behind a quotation after which the sentence that quotes goes on. */
const goesOn = '，、；：,;'

function isChineseEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff61) return true
  if (code === 0x21) return true
  // Mirrors of reports write the ASCII stop, or the full-width one, for 。; behind a Han character it can be nothing else.
  if (code !== 0x2e && code !== 0xff0e) return false
  return (endsPhrase(text, at - 1) && !isLower(text.charCodeAt(at + 1))) || endsNumber(text, at)
}

/** `演进为3.6:48:48.4. 多项指标`: a number in prose, a space and a Han character; `2. 推进改革` is a numbered heading. */
function endsNumber(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at + 2))) return false
  let start = at
  while (start > 0 && at - start < longestNumber && '0123456789.,:'.includes(text.charAt(start - 1))) start--
  return start < at && isHan(text.charCodeAt(start - 1))
}

const longestNumber = 20

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** Characters besides Han ones that end a phrase and stand in no decimal or address: `”`, `）`, `》`, `%`, `％`, `‰`. */
const phraseEnds = '”）》%％‰")'

function endsPhrase(text: string, at: number): boolean {
  // …稳中有进**.实现: the mark of bold type counts for what it closes
  const last = isBoldMark(text, at - 1) ? at - 2 : at
  const code = text.charCodeAt(last)
  return isHan(code) || phraseEnds.includes(text.charAt(last))
}

/** `中国.com` is an address; `主目录.IPv6` and `5万人.3个县` are two sentences. */
function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Whether `**` stands at `at`. */
function isBoldMark(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2a && text.charCodeAt(at + 1) === 0x2a
}

/** Letters and Han characters: nearly all of a text is neither an end mark nor bold type. */
function isPlain(code: number): boolean {
  return (code >= 0x40 && code < 0x3002) || (code > 0x3002 && code < 0xff01)
}

/** Offset after the end mark at `at` and everything that belongs to it: more marks, closing quotes, the end of bold. */
function afterEnd(text: string, at: number, end: number, isBold: boolean): number {
  let next = at + 1
  while (next < end) {
    const mark = text.charAt(next)
    if (isBold && isBoldMark(text, next)) return next + 2
    // A straight quote may also open what follows; before a letter it does.
    if ((mark === '"' || mark === "'") && next + 1 < end && !isSpace(text.charCodeAt(next + 1))) break
    if (!closers.includes(mark) && !isRepeatedEnd(text, next)) break
    next++
  }
  return next
}

function isRepeatedEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f
}

/**
 * Spans of the sentences of `text` between `start` and `end`, in order. Together they hold everything but white space
 * and the marks of bold type around them.
 * A Chinese sentence ends at 。！？ with the closing quotes and brackets after it, not at ；. An English one ends at
 * `.`, `!`, `?`, not in `6.8%`, `U.S.`, `No. 1`. What is longer than any sentence is parted at its commas.
 */
export function splitSentences(text: string, language: Language, start = 0, end: number = text.length): Span[] {
  const spans: Span[] = []
  const isEnd = language === 'zh' ? isChineseEnd : englishSentenceEnd
  let from = start
  let isBold = false
  for (let at = start; at < end; at++) {
    if (isPlain(text.charCodeAt(at))) continue
    if (isBoldMark(text, at)) {
      isBold = !isBold
      at++
      continue
    }
    if (!isEnd(text, at)) continue
    const next = afterEnd(text, at, end, isBold)
    // 他说“好。”，然后离开。: what is quoted ends, the sentence goes on.
    if (next > at + 1 && next < end && goesOn.includes(text.charAt(next))) continue
    if (isBold && text.charCodeAt(next - 1) === 0x2a) isBold = false
    addSentence(spans, text, from, next, language)
    from = next
    at = next - 1
  }
  addSentence(spans, text, from, end, language)
  return spans
}

function addSentence(spans: Span[], text: string, start: number, end: number, language: Language): void {
  for (const part of partSentence(text, {start, end}, language)) {
    const span = withoutBold(text, trimSpan(text, part.start, part.end))
    if (span.end > span.start) spans.push(span)
  }
}

/** Bold type that holds all of a sentence, or began or ended beside it, is no part of what it says; `**一是稳。**` → `一是稳。`. */
function withoutBold(text: string, span: Span): Span {
  const opens = isBoldMark(text, span.start)
  const closes = span.end - span.start >= 4 && isBoldMark(text, span.end - 2)
  if (!opens && !closes) return span
  const inner = {start: opens ? span.start + 2 : span.start, end: closes ? span.end - 2 : span.end}
  return text.slice(inner.start, inner.end).includes('**') ? span : trimSpan(text, inner.start, inner.end)
}
