import {anyOf, type JunkBar, type JunkLine, junkFile} from '@jianbao/lexicon/clean'
import {isAdvertising, isForeign} from './advertising.js'
import {bareLine} from './bare-line.js'
import {isCallToAct} from './call-to-act.js'
import {isSpam} from './spam.js'

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

// `Copyright registrations: 9,300, up 18 percent`: a label, a number and its change are a report's, whatever the label.
const indicator =
  /^[^:：\d]{2,60}[:：]\s*\d[\d,.]*[^:：\d]{0,30}[,，]\s*(?:up|down|(?:同比|比上年|較上年|较上年)?(?:增长|增長|下降))\s*\d/

/** Why a trimmed line is no part of the report, or `undefined` if it is. */
export function junkReason(line: string): string | undefined {
  const reason = anyReason(line)
  return reason === undefined || isIndicator(line) ? undefined : reason
}

/** A row of figures: a label, a number and how it has changed. */
export const isIndicator = (line: string) => indicator.test(line)

function anyReason(line: string): string | undefined {
  const reason = reasonOf(line)
  if (reason !== undefined) return reason
  if (isCallToAct(line)) return 'call to act'
  const bare = bareLine(line)
  return bare === line ? undefined : (reasonOf(bare) ?? (isCallToAct(bare) ? 'call to act' : undefined))
}

function reasonOf(line: string): string | undefined {
  if (isSpam(line)) return 'spam'
  if (isAdvertising(line)) return 'advertising'
  if (isForeign(line)) return 'spam in another script'
  if (line.length > longestLine) return undefined
  tests ??= allTests()
  const closed = /\s/.test(line) ? line.replace(gaps, '') : line
  const firstOf = (found: readonly Test[]) =>
    found.find(({length, test}) => line.length <= length && test(line, closed))?.reason
  // One pattern of all would be faster over a long text, but takes 0.1 s to compile, which every short one would pay.
  const byPattern = firstOf(tests.patterns)
  if (byPattern !== undefined || line.length > usualLength) return byPattern
  return tests.anyNeed.test(line) || tests.anyNeed.test(closed) ? firstOf(tests.bars) : undefined
}

function allTests(): Tests {
  const {lines, bars} = junkFile
  return {
    patterns: lines.map(patternTest),
    bars: bars.map(barTest),
    anyNeed: new RegExp(anyOf(...bars.map(({needs}) => needs)), 'u')
  }
}

function patternTest({reason, pattern, unless, needs = '', length = usualLength}: JunkLine): Test {
  const whole = new RegExp(`^(?:${pattern})$`, 'u')
  const exception = unless === undefined ? undefined : new RegExp(unless, 'u')
  const need = needs === '' ? undefined : new RegExp(`[${needs}]`, 'u')
  return {reason, length, test: (line) => need?.test(line) !== false && whole.test(line) && !exception?.test(line)}
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
