import {formulas} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {lostNumerals} from './lost-numeral.js'
import {lostParentheses} from './lost-parenthesis.js'

// A mark that begins a line behind a whole sentence: `、2023年工作安排` has lost its number.
const bareMark = /(?=[、，；])(?<=[。！？；：][^\S\n]*\n\s*)[、，；](?=[\p{Script=Han}\d])/gu

const bareRemark = (start: number): Remark => ({
  start,
  end: start + 1,
  ruleId: 'lost-character',
  severity: 'warning',
  reason: 'A paragraph begins with a mark: what stood before it is lost.',
  hint: 'Compare the beginnings of paragraphs with another copy of the report.'
})

/**
 * Paragraphs whose first character is lost: `位代表：` for 各位代表. Only formulas that every report has are restored;
 * of other paragraphs nobody can tell.
 */
export const lostStart: Rule = {
  id: 'lost-start',
  about:
    'The first character of formulas that every report has (各位代表), the parenthesis of `三）` and the numeral of `、` between 一、 and 三、 are restored where they are lost.',
  find(text) {
    const numerals = lostNumerals(text)
    const changes: Change[] = [...lostParentheses(text), ...numerals]
    const remarks: Remark[] = []
    for (const formula of formulas()) {
      const rest = formula.slice(1)
      for (let at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + 1)) {
        if (text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() !== '') continue
        const after = formula.slice(0, 1)
        changes.push({start: at, end: at, after, certainty: 'inferred', note: `“${formula}” opens every report`})
        remarks.push({
          start: at,
          end: at + rest.length,
          ruleId: 'lost-character',
          severity: 'warning',
          reason: 'The first character of this paragraph is lost; those of others may be as well.',
          hint: 'Compare the beginnings of paragraphs with another copy of the report.'
        })
      }
    }
    for (const {index} of text.matchAll(bareMark))
      if (!numerals.some(({start}) => start === index)) remarks.push(bareRemark(index))
    if (changes.length + remarks.length === 0) return nothing
    return {changes: changes.sort((a, b) => a.start - b.start), remarks}
  }
}
