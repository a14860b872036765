import {junkFile} from '@jianbao/lexicon/clean'
import {simplifyCharacters} from './script.js'

// What sells itself in a line is a phrase; English ones are longer.
const longest = {chinese: 60, english: 160}
// `We cracked down on online casinos.`: two letters before a full stop, so that an initial is none.
const englishSentence = /[a-z]{2}[.;]["”’)]?(?:\s|$)|[a-z]!["”’)]?\s/

interface Patterns {
  readonly short: RegExp
  readonly vices: RegExp
  readonly lures: RegExp
  readonly reports: RegExp
  readonly english: RegExp
}

let patterns: Patterns | undefined

/** Whether a short line offers what reports only fight: by a word of that trade, or a subject and how it lures. */
export function isShortSpam(line: string): boolean {
  if (line.length > longest.english) return false
  patterns ??= allPatterns()
  // Most lines of a report have a word of its own, which is quickly found.
  if (patterns.reports.test(line)) return false
  if (/[A-Za-z]{3}/.test(line) && patterns.english.test(line)) return !englishSentence.test(line)
  // A mark at its end makes no sentence of an offer: 澳门永利注册送彩金！
  if (line.length > longest.chinese || /[。！；](?!$)/.test(line)) return false
  const simple = simplifyCharacters(line)
  const isLure = !/[。！；]$/.test(line) && patterns.lures.test(simple) && patterns.vices.test(simple)
  const isOffer = isLure || patterns.short.test(simple)
  return isOffer && !(simple !== line && patterns.reports.test(simple))
}

function allPatterns(): Patterns {
  const {short, vices, lures, reports, english} = junkFile.spam
  return {
    short: new RegExp(short.join('|'), 'iu'),
    vices: new RegExp(vices, 'iu'),
    lures: new RegExp(lures, 'iu'),
    reports: new RegExp(reports, 'iu'),
    english: new RegExp(`\\b(?:${english.join('|')})\\b`, 'i')
  }
}
