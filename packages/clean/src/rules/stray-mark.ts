import {knownYear} from '../bytes/lost-character.js'
import {type Change, nothing, type Remark, type Rule} from '../rule.js'

// `怎么办?我们` asks; a question has one of these words in its last clause.
const asks = /[吗嗎呢么麼吧何谁誰哪几幾否啥]|什么|多少|为什|怎/
// A clause of a report; a question's word stands in it.
const clauseLength = 40

// `增长12。5%`: no sentence begins with 5%, so a point or a digit was mistaken for the full stop; nor is `5%` in
// `增长12，5%，` a clause, nor `5万吨` in `达到3,5万吨，`. Where a page in UTF-8
// was read as GBK, the mark behind a lost character has swallowed what stood there (`总\uFFFD?302.92亿元`). And no number
// begins with a nought before a digit (`?022年`, `人数?06人`).
const wrecks =
  /(?<=\p{Script=Han}\d{1,9})。(?=\d{1,2}(?:[%％‰]|个百分点))|(?<=(?:增长|下降|提高|上升|占比?|达到?|完成|实现)\d{1,9})[，,](?=\d{1,2}(?:[%％‰]|个百分点|[亿万](?:元|吨|人|户|亩|千瓦|平方米))[，。；、,;])|(?<=\uFFFD)\?(?=[\d.])|(?<=[\p{Script=Han}，。；：、,;:(（“])\?(?=0\d)/gu

// `022年`
const yearLength = 4

/**
 * Question marks that stand for a lost character: `2003中国武汉?神龙国际旅游节`, `增长12?5%`. Between digits the mark
 * becomes `▯`, so that no part of the wreck is read as a number; elsewhere nobody knows whether it stands for anything.
 */
export const strayMark: Rule = {
  id: 'stray-mark',
  about: 'A question mark between digits is a lost character (▯); one inside a sentence that asks nothing is reported.',
  find(text) {
    if (
      !/[\p{Script=Han}\d”\uFFFD][?\uFFFD][\p{Script=Han}\d“.]|[，。；：、,;:(（“]\?0|\d[。，,]\d{1,2}(?:[%％‰亿万]|个百)/u.test(
        text
      )
    )
      return nothing
    const changes: Change[] = []
    const remarks: Remark[] = []
    for (const {index} of text.matchAll(wrecks)) {
      const year = knownYear(text, text.slice(index + 1, index + 1 + yearLength))
      changes.push(year ? {...lostAt(index), after: year.put, note: year.note} : lostAt(index))
      if (!year) remarks.push(remarkAt(index, true))
    }
    for (const {index} of text.matchAll(/(?<=[\p{Script=Han}\d”])[?\uFFFD](?=[\p{Script=Han}\d“])(?!(?<!\d\?)0\d)/gu)) {
      const end = index + 1
      const isNumber = /\d/.test(text[index - 1] ?? '') && /\d/.test(text[end] ?? '')
      if (isNumber) changes.push(lostAt(index))
      else if (asks.test(clauseBefore(text, index))) continue
      remarks.push(remarkAt(index, isNumber))
    }
    return changes.length + remarks.length === 0
      ? nothing
      : {changes: changes.sort((a, b) => a.start - b.start), remarks}
  }
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
