import {callsFile} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {isCallToAct} from './call-to-act.js'
import {junkReason} from './junk-reason.js'
import {lines} from './lines.js'
import {removal} from './removal.js'

// A paragraph, not a heading, has something glued to it; and what is glued is a phrase or two.
const leastBefore = 12
const longestTail = 160
const shortestTail = 6
// Blanks, and what stands below them.
const space = 0x20
const wideSpace = 0x3000
// How nearly all lines end that have no tail.
const closed = new Set('。！？；：”’」』.!?;:"')
// Of a sentence that calls.
const longestSentence = 120

let cue: RegExp | undefined

/**
 * `…完成目标任务。您还可以下载：工作总结.doc`: behind the last sentence of a paragraph stands what would be the page's as a
 * line of its own.
 */
export const gluedJunk: Rule = {
  id: 'glued-junk',
  about: 'Words of the page, advertisements and calls to act behind the last sentence of a paragraph are removed.',
  find(text) {
    const changes: Change[] = []
    for (const {start, end} of lines(text)) {
      if (end - start < leastBefore) continue
      let at = end - 1
      while (at > start && (text.charCodeAt(at) <= space || text.charCodeAt(at) === wideSpace)) at--
      const last = text.charAt(at)
      const found = closed.has(last) ? calledBehind(text, start, end) : tailOf(text, start, end)
      if (found) changes.push(found)
    }
    return changes.length === 0 ? nothing : {changes}
  }
}

/** What stands without a mark behind the last sentence, if its words are the page's. */
function tailOf(text: string, start: number, end: number): Change | undefined {
  const from = lastSentence(text, start, end)
  if (from - start < leastBefore || end - from > longestTail) return undefined
  const tail = text.slice(from, end).trim()
  if (isMark(tail)) return undefined
  const reason = junkReason(tail.replace(/^[（(【[]|[）)】\]]$/gu, ''))
  // `…作报告。本报记者 戴冰摄`, `… delivers the report. [Photo/Xinhua]` are captions as a whole.
  const isCaption =
    (end - start <= longestTail && (reason === 'photo caption' || credit.test(tail))) ||
    (reason !== undefined && junkReason(text.slice(start, end).trim()) === 'photo caption')
  return reason === undefined || isCaption ? undefined : removal({start: from, end}, reason)
}

const credit = /^(?:[[(](?:photo|image|picture)|photo(?: by|:))/i

// `1.`, `①`, `（12）`: of a list or a note, which other rules know.
const isMark = (tail: string) => tail.length < shortestTail || !/\p{L}{2}/u.test(tail)

/** The last sentence of a line, if it speaks to the readers of the page. */
function calledBehind(text: string, start: number, end: number): Change | undefined {
  const from = lastSentence(text, start, end)
  if (from - start < leastBefore || end - from > longestSentence) return undefined
  const words = text.slice(from, end).trim()
  cue ??= new RegExp(callsFile.glued, 'u')
  return cue.test(words) && isCallToAct(words) ? removal({start: from, end}, 'call to act') : undefined
}

const closers = /^[”’」』）)]+/
const marks = new Set('。！？；')

/** Where what stands behind the last mark within a line begins; `start` if no mark is near its end. */
function lastSentence(text: string, start: number, end: number): number {
  const from = Math.max(start, end - longestTail)
  for (let at = end - 2; at >= from; at--) {
    const char = text.charAt(at)
    if (!marks.has(char) && !((char === '.' || char === '!') && text[at + 1] === ' ' && !isInitial(text, at))) continue
    return at + 1 + (closers.exec(text.slice(at + 1, at + 3))?.[0].length ?? 0)
  }
  return start
}

/** `Jotted down by Tess W. on a rainy Sunday`: no sentence ends there. */
const isInitial = (text: string, at: number) => /[A-Z]/.test(text[at - 1] ?? '') && text[at - 2] === ' '
