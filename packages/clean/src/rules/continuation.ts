import {type Column, isFull, widthOf} from './column-width.js'
import {isCutByTags} from './cut-by-tags.js'
import {isHyphenated} from './hyphen.js'
import {linePatterns, sentenceEnd} from './line-patterns.js'

/** A line and what stands before it. */
export interface LinePair {
  /** All of the paragraph so far. */
  readonly before: string
  readonly line: string
  /** Whether blank lines are between them. */
  readonly isApart: boolean
}

// A page breaks its lines at links: no line begins with a closing mark or ends in an opening one, or in the dash of a
// sentence.
const closes = /^(?:[，。、；！？%％]|[」』”’）》〉】](?!$))/
const opening = '「『“‘（《〈'
const opens = (head: string) => opening.includes(head.at(-1) ?? ' ') || (head.endsWith('——') && /[，。；]/.test(head))
const thousands = /[a-z] \d{1,3}(?:,\d{3})*,$/
// `总值568.` + `9亿元，`: behind a word, so that it is no heading's number, and in a sentence.
const pointBroken = /\p{Script=Han}\d[\d,]*[.．]$/u
const decimals = /^\d{1,4} ?(?:[%％‰亿万]|个百分点).*[，。；]/
// `by 12.` + `5 percent`; an English sentence ends in a point, too: `in 2010.` + `39 matters`, `grew to 15.` + `3 parks`.
const englishPoint = /(?:[a-z] |[A-Z$¥€] ?)\d{1,3}\.$/
const englishDecimals = /^\d{1,3}(?:%| (?:percent|million|billion|trillion)\b)/
// A number in prose, without its unit: `财政收入12345` + `元，`.
const numberBroken = /\p{Script=Han}\d[\d.,]*$/u
// Shorter than this without a full stop is a heading or a name, not a line that was broken (seeds' longest heading: 24).
const longestHeading = 25

// A heading has hardly as many characters, and none ends in 了 or 和.
const shortestPart = 12

/** Whether a line can be nothing but the rest of the one before: by its marks, or by the number that is parted. */
export function mustGoOn({before, line}: LinePair): boolean {
  const {freshStart, restOfNumber} = linePatterns()
  const [head, next] = [before.trimEnd(), line.trimStart()]
  if (head === '') return false
  // Behind a whole sentence it is a paragraph that has lost its first character: `、2022年工作回顾`.
  const isLost = /^[，、；]/.test(next) && /[。！？；：]$/.test(head)
  if ((closes.test(next) && !isLost) || isHyphenated(head, next)) return true
  if (isSpeechLine(head, next) || isCutByTags(head, next)) return true
  if (freshStart.test(line) || /^[|#>]/.test(head)) return false
  if (opens(head) || lacksUnit(head, next)) return true
  const isLong = head.length > longestHeading
  if (pointBroken.test(head) && decimals.test(next)) return true
  if (englishPoint.test(head) && englishDecimals.test(next)) return true
  // A number or its unit goes on: `达到12.` + `5亿元`, `总值1302` + `亿元`, `达到57` + `.66亿元`.
  if (isLong && pointBroken.test(head) && /^\d/.test(next)) return true
  if ((numberBroken.test(head) || (isLong && /\d$/.test(head))) && restOfNumber.test(next)) return true
  if (isThousandsCut(head, next)) return true
  // Thousands of English text, `rose to 12,` + `600 tons`: no list of numbers goes on so.
  return isLong && thousands.test(head) && /^\d{3}(?:,\d{3})*(?:\.\d+)? [a-z]/.test(next)
}

/** `rose to 8,2` + `36.`, `benefiting 10` + `9,000 households`: what a comma groups has three digits. */
function isThousandsCut(head: string, next: string): boolean {
  const [, own = ''] = /[a-z] ((?:\d{1,3},)+\d{1,2}|[1-9]\d?)$/.exec(head) ?? []
  const [rest = ''] = /^\d{1,2}(?:,\d{3})*(?![\d,]*\d)/.exec(next) ?? []
  return (
    own !== '' &&
    rest !== '' &&
    /^\d{1,3}(?:,\d{3})+$/.test(own + rest) &&
    !linePatterns().endsNumber.test(head.slice(0, -own.length))
  )
}

/** Whether two lines are one that says when and where the report was given, or stand in its brackets. */
function isSpeechLine(head: string, next: string): boolean {
  if (!/^[（(—–-]|^(?:19|20)\d\d年/.test(head) || head.length > longestSpeech || next.length > longestSpeech)
    return false
  if (/^[（(][^）)]{5,}$/.test(head) && /^[^（(。]*[）)]$/.test(next)) return true
  const {speechStart, speechEnd} = linePatterns()
  return speechStart.test(head) && !/[上）)]$/.test(head) && speechEnd.test(next)
}

const longestSpeech = 70

/** `A total of 12.44` + `million`, `…。城镇新增就业62.6万` + `人。`, `不高于23微克/` + `立方米，`: in a sentence no number stands without its unit. */
function lacksUnit(head: string, next: string): boolean {
  if (/ \d[\d.,]*$/.test(head) && linePatterns().englishScale.test(next)) return true
  const isSentence = /[，。；、]/.test(head) || head.length > longestHeading
  return (
    isSentence && /^[\p{Script=Han}A-Za-z]/u.test(next) && linePatterns().unitBroken.test(head.slice(-longestNumber))
  )
}

const longestNumber = 16

/** Whether a line most likely goes on with the sentence before: by its words, or because the line before is full. */
export function mayGoOn({before, line, isApart}: LinePair, column: number): boolean {
  const {freshStart, goesOnChinese} = linePatterns()
  const [head, next] = [before.trimEnd(), line.trimStart()]
  if (head === '' || freshStart.test(line) || /^[|#>]/.test(head)) return false
  // The last word is looked at alone: paragraphs are long.
  const isPart = head.length >= shortestPart && goesOnChinese.test(head.slice(-2))
  if (isPart && /[。；]/.test(next) && !freshStart.test(head)) return true
  if (!isApart && isTitleBroken(head, next)) return true
  // Titles (——2024年…会议上) have no punctuation inside; broken sentences of that length have.
  if (sentenceEnd.test(head) || head.trim().length < longestHeading || !/[，,。；、]/.test(head)) return false
  if (/^[\s\u3000]*[-—–(（]/.test(head) && !/。/.test(head)) return false
  if (/[，、]$/.test(head)) return /^[\p{Script=Han}\d“《]/u.test(next)
  // What ends in the middle of a sentence may also be a heading or lack its full stop: only the page's lines tell.
  if (isApart || widthOf(before) < column || (column === 0 && isNumberedHeading(head))) return false
  // English: "… on March 5, 2019" + "I. Review of Work" are two lines, "a total of 120" + "schools" is one
  if (!/\p{Script=Han}/u.test(head)) return /[a-z\d]$/.test(head) && /^[a-z]/.test(next)
  if (/\p{Script=Han}|\d/u.test(head.at(-1) ?? '')) return /^[\p{Script=Han}\d“《A-Z]/u.test(next)
  return /[a-z]$/.test(head) && /^[a-z]/.test(next)
}

/** `REPORT ON THE WORK` + `OF THE GOVERNMENT`, `Report on the Work of` + `the Government`: one title on two lines. */
function isTitleBroken(head: string, next: string): boolean {
  if (head.length > longestTitle || next.length > longestTitle || !/^[A-Z][A-Za-z’' -]*[a-zA-Z]$/.test(head))
    return false
  const isShouted = head === head.toUpperCase() && next === next.toUpperCase()
  const isTitle = /^[A-Z][\w’' ,.-]*$/.test(next) || isShouted || /^[a-z]/.test(next)
  if (!isTitle || !/ /.test(head)) return false
  return linePatterns().titleGoesOn.test(next) ? isShouted || /^[a-z]/.test(next) : /\s(?:of|the|and|on)$/i.test(head)
}

const longestTitle = 60

/** `（一）坚持创新驱动，加快转型升级，着力构建现代化产业体系`, `II. General Requirements`: no sentence, however long. */
function isNumberedHeading(head: string): boolean {
  return linePatterns().freshStart.test(head) && !/。|[a-z][.;] /.test(head)
}

/** `We will implement the “Four` + `Forward” …`: a quotation goes on. */
const isQuoting = (head: string) => head.lastIndexOf('“') > head.lastIndexOf('”')

/** `…机制不健全，民营` + `经济发展不足`, `rose by 8.2` + `percent to`: a full line of text that is set in a column. */
export function fillsColumn(last: string, {before, line, isApart}: LinePair, column: Column | undefined): boolean {
  if (column === undefined || (isApart && !column.isDoubleSpaced) || !isFull(last, column)) return false
  if (linePatterns().freshStart.test(line) || /^[|#>]/.test(line)) return false
  if (column.isTold) return !before.trimEnd().endsWith('|')
  // Where nothing tells paragraphs, a full line that ends a sentence may end one; "I. Review of Work" may be a heading.
  if (/[.。！？!?：:…|]$/.test(last.trimEnd())) return false
  const goesOn = !/^\p{Lu}/u.test(line) || isQuoting(before) || linePatterns().goesOn.test(last.trimEnd())
  return goesOn || !isNumberedHeading(before)
}
