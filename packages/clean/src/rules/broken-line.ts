import {linesFile} from '@jianbao/lexicon/clean'
import type {Span} from '@jianbao/model'
import {type Change, nothing, type Rule} from '../rule.js'
import {hyphenJoint, isHyphenated} from './hyphen.js'
import {lines} from './lines.js'

// What a paragraph of a report, or a line of its head, can end with.
const sentenceEnd = /[。！？!?；;：:.”’」）)】》…|]$/

interface Patterns {
  readonly freshStart: RegExp
  readonly restOfNumber: RegExp
  readonly goesOn: RegExp
  readonly goesOnChinese: RegExp
}

// A heading has hardly as many characters, and none ends in 了 or 和.
const shortestPart = 12

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {freshStart, restOfNumber, goesOn, goesOnChinese} = linesFile
  return {
    freshStart: new RegExp(`^(?:${freshStart})`, 'u'),
    restOfNumber: new RegExp(`^(?:${restOfNumber})`, 'u'),
    goesOn: new RegExp(`(?:\\b(?:${goesOn.join('|')})|[a-z]['’]s)$`),
    goesOnChinese: new RegExp(`^.{${shortestPart},}(?:${goesOnChinese})$`, 'u')
  }
}

// A page breaks its lines at links: no line begins with a closing mark or ends in an opening one, or in the dash of a
// sentence.
const closes = /^[」』”’）》〉】](?!$)/
const opens = /[「『“‘（《〈]$|[，。；].*——$/
const thousands = /[a-z] \d{1,3}(?:,\d{3})*,$/
// A number in prose, without its unit: `财政收入12345` + `元，`.
const numberBroken = /\p{Script=Han}\d[\d.,]*$/u
// Shorter than this without a full stop is a heading or a name, not a line that was broken (seeds' longest heading: 24).
const longestHeading = 25

// A line that was broken fills its column: what a line may lack of the widest one's width (a long number or word that
// went to the next line). Joined lines are far wider, so that cleaning a second time joins nothing more.
const fullColumn = 0.8

// English text set in a column: lines of 45 to 110 characters, of which at least a third are nearly as wide as the widest.
const printed = {narrowest: 45, widest: 110, share: 1 / 3}
// A line that goes on, before it is looked at which: one look at each line feed.
const hasBreak =
  /\n(?:(?<=(?:[a-z][-‐\u00ad]|\d[.．])[^\S\n]*\n)|(?<=[^\s。！？!?；;：:.”’」）)】》…|][^\S\n]*\n)\s*\S|[^\S\n]*[，。、；！？%％」』”’）》〉】])|[「『“‘（《〈]\n|——\n/

/**
 * Sentences that a copy from PDF, or links of a page, have broken over lines: `下降12.` + `5%`. Lines are joined only
 * where the second cannot begin a paragraph.
 */
export const brokenLine: Rule = {
  id: 'broken-line',
  about: 'Lines that were broken inside a sentence or a number are joined.',
  find(text) {
    if (!hasBreak.test(text)) return nothing
    patterns ??= allPatterns()
    const known = patterns
    const all = Array.from(lines(text), ({start, end}) => ({start, end, value: text.slice(start, end)}))
    const values = all.map(({value}) => value)
    const [column, print] = [columnOf(values), printWidth(values)]
    const changes: Change[] = []
    let before = ''
    let last = ''
    let end = 0
    let isApart = false
    for (const {start, end: lineEnd, value} of all) {
      if (value.trim() === '') {
        isApart = true
        continue
      }
      if (isContinuation(before, value, isApart, column, known) || runsOn(last, value, isApart, print, known)) {
        const trailing = before.length - before.trimEnd().length
        const leading = value.length - value.trimStart().length
        const place = {start: end - trailing, end: start + leading}
        changes.push(hyphenJoint(text, place) ?? joint(text, place))
        before += value
      } else before = value
      last = value
      end = lineEnd
      isApart = false
    }
    return {changes}
  }
}

/** The width from which a line fills its column; 0 where blank lines tell paragraphs, and line ends nothing. */
function columnOf(all: readonly string[]): number {
  const isSpaced = all.some((line, at) => line.trim() === '' && at > 0 && at < all.length - 1)
  return isSpaced ? 0 : fullColumn * all.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
}

/** The width from which a line of English text that is set in a column is full; 0 where it is not. */
function printWidth(all: readonly string[]): number {
  const widths = all.map((line) => line.trim().length).filter((width) => width > 0)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  if (widest < printed.narrowest || widest > printed.widest || all.some((line) => /\p{Script=Han}/u.test(line)))
    return 0
  const full = fullColumn * widest
  return widths.filter((width) => width >= full).length >= printed.share * widths.length ? full : 0
}

/** `rose by 8.2` + `percent to`, `Compared with` + `2016, …`: a full line of a column that its sentence runs over. */
function runsOn(last: string, line: string, isApart: boolean, print: number, {freshStart, goesOn}: Patterns): boolean {
  const [head, next] = [last.trim(), line.trim()]
  if (print === 0 || isApart || head.length < print || freshStart.test(next) || /[.!?:;]$/.test(head)) return false
  return /^[a-z]/.test(next) || (goesOn.test(head) && /^[A-Z\d]/.test(next))
}

/** Width in half-width columns. */
function widthOf(line: string): number {
  let width = line.trim().length
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x2e80 && unit <= 0xffef) width++
  }
  return width
}

function isContinuation(
  before: string,
  line: string,
  isApart: boolean,
  column: number,
  {freshStart, restOfNumber, goesOnChinese}: Patterns
): boolean {
  const head = before.trimEnd()
  const next = line.trimStart()
  if (head === '') return false
  if (/^[，。、；！？%％]/.test(next) || closes.test(next)) return true
  if (isHyphenated(head, next)) return true
  if (freshStart.test(line) || /^[|#>]/.test(head)) return false
  if (opens.test(head) || (goesOnChinese.test(head) && /[。；]/.test(next) && !freshStart.test(head))) return true
  // A number or its unit goes on: `达到12.` + `5亿元`, `总值1302` + `亿元`, `达到57` + `.66亿元`.
  if (head.length > longestHeading && /\d[.．]$/.test(head) && /^\d/.test(next)) return true
  const endsInNumber = numberBroken.test(head) || (head.length > longestHeading && /\d$/.test(head))
  if (endsInNumber && restOfNumber.test(next)) return true
  // Thousands of English text, `rose to 12,` + `600 tons`: no list of numbers goes on so.
  if (head.length > longestHeading && thousands.test(head) && /^\d{3}(?:,\d{3})*(?:\.\d+)? [a-z]/.test(next))
    return true
  // Titles (——2024年…会议上) have no punctuation inside; broken sentences of that length have.
  if (sentenceEnd.test(head) || head.trim().length < longestHeading || !/[，,。；、]/.test(head)) return false
  if (/^[\s\u3000]*[-—–(（]/.test(head) && !/。/.test(head)) return false
  if (/[，、]$/.test(head)) return /^[\p{Script=Han}\d“《]/u.test(next)
  // What ends in the middle of a sentence may also be a heading or lack its full stop: only the page's lines tell.
  if (isApart || widthOf(before) < column || (column === 0 && isNumberedHeading(head, freshStart))) return false
  // English: "… on March 5, 2019" + "I. Review of Work" are two lines, "a total of 120" + "schools" is one
  if (!/\p{Script=Han}/u.test(head)) return /[a-z\d]$/.test(head) && /^[a-z]/.test(next)
  if (/\p{Script=Han}|\d/u.test(head.at(-1) ?? '')) return /^[\p{Script=Han}\d“《A-Z]/u.test(next)
  return /[a-z]$/.test(head) && /^[a-z]/.test(next)
}

/** `（一）坚持创新驱动，加快转型升级，着力构建现代化产业体系`: no sentence, however long. */
function isNumberedHeading(head: string, freshStart: RegExp): boolean {
  return freshStart.test(head) && !/。/.test(head)
}

function joint(text: string, {start, end}: Span): Change {
  const [last, next] = [text[start - 1] ?? '', text[end] ?? '']
  // "compared with" + "2016", but "12." + "5%"
  const isLatin = (/[\w,]/.test(last) && /[A-Za-z]/.test(next)) || (/[A-Za-z]/.test(last) && /\d/.test(next))
  return {start, end, after: isLatin ? ' ' : '', certainty: 'determined'}
}
