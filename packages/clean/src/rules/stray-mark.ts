import {numbersFile} from '@jianbao/lexicon/clean'
import {knownYear} from '../bytes/lost-character.js'
import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {countingWord} from './counting-word.js'
import {lostDates} from './lost-date.js'

// A clause of a report; a question's word stands in it.
const clauseLength = 40
// `022年`
const yearLength = 4

const gate =
  /\d[?\uFFFD]{1,3}\d{1,2}[月日?\uFFFD]|[\p{Script=Han}\d”\uFFFD][?\uFFFD][\p{Script=Han}\d“.]|[，。；：、,;:(（“]\?[\d.]|\d\.\?|\d[。，、,]\d{1,2}(?:[%％‰亿万]|个百)/u

interface Patterns {
  readonly asks: RegExp
  /** Of which the mark is certainly a character of a number, whatever asks before it. */
  readonly wrecks: RegExp
  readonly count: RegExp
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {asks, measures} = numbersFile
  const share = '(?:[%％‰]|个百分点)'
  const wrecks = [
    // `增长12。5%`: no sentence begins with 5%, so a point or a digit was mistaken for the full stop
    `(?<=\\p{Script=Han}\\d{1,9})。(?=\\d{1,2}${share})`,
    // nor is `5%` in `增长12，5%，` a clause, nor `5万吨` in `达到3,5万吨，`; of two shares each has its sign (`增长6、5%`)
    `(?<=(?<!分别)(?:${measures})\\d{1,3})、(?=\\d{1,2}${share})`,
    `(?<=(?:${measures})\\d{1,9})[，,。](?=\\d{1,2}(?:${share}|[亿万](?:元|吨|人|户|亩|千瓦|平方米))[，。；、,;])`,
    // where a page in UTF-8 was read as GBK, the mark behind a lost character has swallowed what stood there
    '(?<=\\uFFFD)\\?(?=[\\d.])',
    // no number begins with a nought before a digit, or with its point: `?022年`, `人数?06人`, `增长?.5%`
    '(?<=[\\p{Script=Han}，。；：、,;:(（“])\\?(?=0\\d|\\.\\d)'
  ]
  return {
    asks: new RegExp(asks, 'u'),
    wrecks: new RegExp(wrecks.join('|'), 'gu'),
    count: new RegExp(`^${countingWord()}`, 'u')
  }
}

// A mark before a number, and one where a number stood: `“?5分钟`, `实施?个城中村`. Four digits behind it are a year or a
// name, and whole (`?2003中国`).
const beforeNumber = /(?<=[\p{Script=Han}，；：、,;:(（“])\?(?=\d(?!\d{3}(?:年|\p{Script=Han})))/u

/**
 * Question marks that stand for a lost character: `2003中国武汉?神龙国际旅游节`, `增长12?5%`. In a number the mark becomes
 * `▯`, so that no part of the wreck is read as a number; elsewhere nobody knows whether it stands for anything.
 */
export const strayMark: Rule = {
  id: 'stray-mark',
  about:
    'A question mark in a number or where one stood is a lost character (▯); one in a sentence that asks nothing is reported.',
  find(text) {
    if (!gate.test(text)) return nothing
    patterns ??= allPatterns()
    const dates = lostDates(text)
    const changes: Change[] = [...dates]
    const remarks: Remark[] = []
    for (const {index} of text.matchAll(patterns.wrecks)) {
      const year = knownYear(text, text.slice(index + 1, index + 1 + yearLength))
      changes.push(year ? {...lostAt(index), after: year.put, note: year.note} : lostAt(index))
      if (!year) remarks.push(remarkAt(index, true))
    }
    const wrecked = new Set(changes.map(({start}) => start))
    for (const index of marksOf(text)) {
      if (wrecked.has(index)) continue
      const isInside = standsInNumber(text, index)
      if (!isInside && patterns.asks.test(clauseBefore(text, index))) continue
      const isNumber = isInside || standsForNumber(text, index, patterns.count)
      if (isNumber) changes.push(lostAt(index))
      remarks.push(remarkAt(index, isNumber))
    }
    return changes.length + remarks.length === 0
      ? nothing
      : {changes: changes.sort((a, b) => a.start - b.start), remarks}
  }
}

function* marksOf(text: string): Generator<number> {
  for (const {index} of text.matchAll(
    /(?<=[\p{Script=Han}\d”])[?\uFFFD](?=[\p{Script=Han}\d“])|(?<=[，；：、,;:(（“])\?(?=\d)|(?<=\d)\?(?=\.\d)|(?<=\d\.)\?(?=[\d%％‰亿万个])/gu
  ))
    yield index
}

/** Whether a mark parts a number, or a number and its unit: `12?5`, `1?.4`, `578.?亿`, `578?亿元，`. */
function standsInNumber(text: string, index: number): boolean {
  const after = text.slice(index + 1, index + 3)
  if (/\d/.test(text[index - 1] ?? '')) return /^(?:\.?\d|[亿万][元美吨人户亩千平])/.test(after)
  return /\d\.$/.test(text.slice(Math.max(0, index - 2), index)) && /^[\d%％‰亿万个]/.test(after)
}

/** Whether a mark beside no digit, or before one, stands in a number or for one. U+FFFD is a lost Han character. */
function standsForNumber(text: string, index: number, count: RegExp): boolean {
  if (text[index] !== '?') return false
  const around = text.slice(Math.max(0, index - 1), index + 1 + yearLength + 1)
  return beforeNumber.test(around) || (/^\p{Script=Han}/u.test(around) && count.test(text.slice(index + 1, index + 6)))
}

function clauseBefore(text: string, end: number): string {
  return /[^，。；！？,;!?\n]*$/.exec(text.slice(Math.max(0, end - clauseLength), end))?.[0] ?? ''
}

const lostAt = (start: number): Change => ({
  start,
  end: start + 1,
  after: '▯',
  certainty: 'determined',
  note: 'a character of a number is lost'
})

const remarkAt = (start: number, isNumber: boolean): Remark => ({
  start,
  end: start + 1,
  ruleId: isNumber ? 'lost-digit' : 'lost-character',
  severity: 'warning',
  reason: isNumber
    ? 'A character of a number is lost.'
    : 'A question mark stands where nothing is asked: a character may be lost.',
  hint: 'Look the passage up in another copy of the report.'
})
