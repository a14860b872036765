import {junkFile} from '@jianbao/lexicon/clean'
import type {Change} from '../rule.js'
import {lines} from './lines.js'
import {removal} from './removal.js'

/** What stands behind the last sentence of a line. */
interface Tail {
  readonly start: number
  readonly end: number
  readonly text: string
}

// Behind a full stop nothing of a sentence follows in the same line; as often as this it is the page's.
const leastTails = 3
const longestTail = 60
// Lines that a copy has broken end in words as well; of a watermark's page most lines with sentences end in it.
const leastShare = 0.5
// `2uD`, `平川论坛`, `kX#2m;Qz%`: one letter or a bracket may be anything.
const shortestTail = 2

// The last mark of a sentence, with what closes behind it, and no other behind that.
const tailPattern = /[。！？；][”’」』）)]?[^\S\n]*([^\s。！？；][^。！？；\n]*)$/u
// How nearly all lines end that have no tail.
const closed = new Set('。！？；：”’」』）)')
const address = '(?:https?://|www\\.)[\\w./?=&%#:~-]+'
// Random characters have two signs or more; numbers, units, footnotes and names have not.
const leastSigns = 2
const signs = /[!"#$&'*+;<=>?@[\]\\^_`{|}~]/g

/** Watermarks and random characters that a page puts behind the paragraphs of a report. */
export function tailNoise(text: string): Change[] {
  const addresses = addressTails(text)
  const tails = tailsOf(text).filter(
    ({start}) => !addresses.some((change) => change.start <= start && start < change.end)
  )
  const known = repeated(tails, text)
  const isRandom = tails.filter(looksRandom).length >= leastTails
  const taken = tails.filter((tail) => known.has(tail.text) || (isRandom && isShortLatin(tail)))
  const marks = taken.map((tail) => removal(tail, known.has(tail.text) ? 'watermark' : 'noise against copying'))
  return [...addresses, ...marks, ...(isRandom ? headingNoise(text, taken) : [])].sort((a, b) => a.start - b.start)
}

function tailsOf(text: string): Tail[] {
  return Array.from(lines(text)).flatMap(({start, end}) => {
    if (closed.has(text[end - 1] ?? '')) return []
    const [, tail = ''] = tailPattern.exec(text.slice(start, end)) ?? []
    const isTail = tail.length >= shortestTail && tail.length <= longestTail && /[\p{L}\d]/u.test(tail)
    return isTail ? [{start: end - tail.length, end, text: tail.trim()}] : []
  })
}

/** Tails that stand in several lines: `…提出意见。2uD`, `…新突破。平川论坛`. */
function repeated(tails: readonly Tail[], text: string): ReadonlySet<string> {
  if (tails.length < leastTails) return new Set()
  const sentences = text.match(/[。！？；][^。！？；\n]*$/gmu)?.length ?? 0
  const counts = new Map<string, number>()
  for (const {text} of tails) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isMark = (tail: string, count: number) => isToken(tail) || count >= sentences * leastShare
  return new Set([...counts].flatMap(([tail, count]) => (count >= leastTails && isMark(tail, count) ? [tail] : [])))
}

/** `2uD`: small and capital letters or figures mixed, as in no word and no unit. */
const isToken = (tail: string) => /^(?=.*[a-z])(?=.*[A-Z\d])[A-Za-z\d]{3,8}$/.test(tail)

/** Not `GDP` or `5G`, with which a line of prose may end. */
const isShortLatin = ({text}: Tail) =>
  /^[!-~](?:[ -~]{0,14})$/.test(text) && !/^(?:[\d.,%()]+|[A-Z\d]{1,5})$/.test(text)

const looksRandom = (tail: Tail) => isShortLatin(tail) && (tail.text.match(signs)?.length ?? 0) >= leastSigns

// Behind a heading or an opening, which have no full stop.
const behindWords = /(?<=[\p{Script=Han}：:）)])[^\S\n]+([!-~][!-~]{3,14})$/gmu

function headingNoise(text: string, taken: readonly Tail[]): Change[] {
  const isTaken = (end: number) => taken.some((tail) => tail.end === end)
  return Array.from(text.matchAll(behindWords), ({index, 0: found, 1: tail = ''}) => {
    const end = index + found.length
    return {start: end - tail.length, end, text: tail}
  })
    .filter((tail) => looksRandom(tail) && !isTaken(tail.end))
    .map((tail) => removal(tail, 'noise against copying'))
}

let source: RegExp | undefined

/** `…提出意见。来源：平川网http://…` at the end of a line, behind the end of a sentence. */
function addressTails(text: string): Change[] {
  if (!/https?:\/\/|www\./.test(text)) return []
  source ??= new RegExp(`(?<=[。！？；.!?][”’"]?)\\s*(?:${junkFile.sourceMark})${address}$`, 'u')
  const pattern = source
  return Array.from(lines(text)).flatMap(({start, end}) => {
    const found = pattern.exec(text.slice(start, end))
    return found ? [removal({start: start + found.index, end}, 'source address')] : []
  })
}
