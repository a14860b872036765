import {type Change, nothing, type Rule} from '../rule.js'
import {countingWord} from './counting-word.js'
import {replaceAll} from './replace-all.js'

// A page that has lost bytes has marks for them all over; one or two of them are digits that a scan could not read.
const glossed = /\p{Script=Han}\([a-zü\u00e0-\u01dc]{1,6}\)/u
const gate = /\?(?<=\p{Script=Han}\?)\?{1,3}[\p{Script=Han}%％]/u

let pattern: RegExp | undefined

/** `累计创建??个示范村`: two marks in a row before a counting word are the digits of a number, of which nothing is left. */
export const lostRun: Rule = {
  id: 'lost-run',
  about: 'Question marks in a row before a counting word or unit are lost digits (▯).',
  note: 'the digits of a number are lost',
  find(text) {
    if (!gate.test(text) || glossed.test(text)) return nothing
    pattern ??= new RegExp(
      `(?<=\\p{Script=Han})\\?{2,4}(?=${countingWord()}|[%％]|个百分点|[万亿][元人吨亩户]|公里|公顷|平方)`,
      'gu'
    )
    const changes: readonly Change[] = replaceAll(text, pattern, ([run]) => '▯'.repeat(run.length))
    const remarks = changes.map(({start, end}) => ({
      start,
      end,
      ruleId: 'lost-digit',
      severity: 'warning' as const,
      reason: 'The digits of a number are lost.',
      hint: 'Look the figure up in another copy of the report.'
    }))
    return {changes, remarks}
  }
}
