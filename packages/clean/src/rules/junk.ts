import {type JunkBar, junkFile} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {contentsList} from './contents-list.js'
import {lines} from './lines.js'
import {pageEdges} from './page-edge.js'
import {pageNumbers} from './page-numbers.js'
import {isSpam} from './spam.js'

// No bar or notice seen is longer; longer lines are prose.
const usualLength = 160

interface Test {
  readonly reason: string
  readonly length: number
  readonly test: (line: string) => boolean
}

let tests: readonly Test[] | undefined

/** Lines that stand around a report on its page: dates, share buttons, pagers, spam. */
export const junk: Rule = {
  id: 'junk-line',
  about: 'Lines of page chrome and spam are removed, each with its reason.',
  find(text) {
    const spans = Array.from(lines(text)).filter(({start, end}) => text.slice(start, end).trim() !== '')
    const page = spans.map(({start, end}) => {
      const line = text.slice(start, end)
      return {text: line.trim(), reason: junkReason(line)}
    })
    const found = [pageEdges(page), contentsList(page), pageNumbers(page)]
    const changes = spans.flatMap(({start, end}, at): Change[] => {
      const reason = page[at]?.reason ?? found.find((reasons) => reasons.has(at))?.get(at)
      return reason === undefined ? [] : [{start, end, after: '', certainty: 'determined', removal: reason}]
    })
    return changes.length === 0 ? nothing : {changes}
  }
}

/** Why the line is no part of the report, or `undefined` if it is. */
export function junkReason(line: string): string | undefined {
  const trimmed = line.trim()
  if (trimmed === '') return undefined
  if (isSpam(trimmed)) return 'spam'
  if (trimmed.length > 2000) return undefined
  tests ??= [...patternTests(), ...junkFile.bars.map(barTest)]
  return tests.find(({length, test}) => trimmed.length <= length && test(trimmed))?.reason
}

function patternTests(): Test[] {
  return junkFile.lines.map(({reason, pattern, unless, length = usualLength}) => {
    const whole = new RegExp(`^(?:${pattern})$`, 'u')
    const exception = unless === undefined ? undefined : new RegExp(unless, 'u')
    return {reason, length, test: (line) => whole.test(line) && !exception?.test(line)}
  })
}

const gaps = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** A bar is what nothing remains of when its words, dates and marks are taken away. */
function barTest({reason, words, needs, least = 1, rest, unless}: JunkBar): Test {
  const exception = unless === undefined ? undefined : new RegExp(unless, 'u')
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const taken = new RegExp(longestFirst.map(escapePattern).join('|'), 'gu')
  const test = (line: string) => {
    if (/[。；;！!？?]/.test(line) || exception?.test(line)) return false
    // `索 引 号`, `文　　号`
    const closed = /\p{Script=Han}\s+\p{Script=Han}/u.test(line) ? line.replace(gaps, '') : line
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

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
