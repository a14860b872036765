import {numbersFile} from '@jianbao/lexicon/clean'
import type {Span} from '@jianbao/model'
import type {Change, Remark} from '../rule.js'
import {linePatterns} from './line-patterns.js'

// So much of a line shows the number at its end.
const reach = 30

let scaled: RegExp | undefined

/**
 * What joins two lines of which one ends and the next begins with digits: nothing where they are one number, a space where
 * an English sentence has two (`in 2024` + `120 firms`); `undefined` where no such digits stand.
 */
export function numberJoint(text: string, {start, end}: Span): '' | ' ' | undefined {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const [head = ''] = /\d[\d.,]*$/.exec(before) ?? []
  const [next = ''] = /^\d[\d.,]*/.exec(after) ?? []
  const words = before.slice(0, before.length - head.length)
  if (head === '' || next === '' || !/[A-Za-z] [$¥]?$/.test(words)) return isMisread(before, after) ? '' : undefined
  return isOneNumber(head, next, after) && !linePatterns().endsNumber.test(words) ? '' : ' '
}

/** `1O` + `O2.7元`: a number in which a scan has read letters. */
const isMisread = (before: string, after: string) =>
  /\p{Script=Han}[\dlO.]{0,6}(?:\d[lO]|[lO]\d?|\d)$/u.test(before) &&
  /^[lO\d][\dlO.]{0,6}[%％\p{Script=Han}]/u.test(after) &&
  /\d[lO.]*$|^[lO.]*\d/.test(before.slice(-longestNumber) + after.slice(0, longestNumber))

const longestNumber = 4

/** `850,` + `000`, `8,2` + `36`, `10` + `9,000`, `812.` + `6 billion`, `134.0` + `5 billion`. */
function isOneNumber(head: string, next: string, after: string): boolean {
  const whole = head + next.replace(/[.,]+$/, '')
  if (head.includes(',') || next.replace(/[.,]+$/, '').includes(','))
    return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(whole)
  if (!head.includes('.')) return false
  scaled ??= new RegExp(`^[\\d.]+(?:[%％]| ?(?:${numbersFile.englishScales}|${numbersFile.englishMeasures})\\b)`)
  return /^\d{1,3}\.\d{1,3}$/.test(whole) && scaled.test(after)
}

/** `raised to 12` + `5 percent`: two numbers of an English sentence that may have been one. */
export function partedRemarks(text: string, joints: readonly Change[]): Remark[] {
  return joints.flatMap(({start, end, after}) => {
    const [head = ''] =
      after === ' ' ? (/(?<=[a-z] )\d{1,3}(?:\.\d)?$/.exec(text.slice(Math.max(0, start - reach), start)) ?? []) : []
    const [next = ''] =
      head === '' ? [] : (/^\d{1,3}(?:\.\d)?(?= ?(?:%|[a-z]))/.exec(text.slice(end, end + reach)) ?? [])
    if (next === '') return []
    const reason = `“${head} ${next}” may be one number that the end of a line has parted, or two.`
    const place = {start: start - head.length, end: end + next.length}
    return [
      {
        ...place,
        ruleId: 'parted-number',
        severity: 'warning',
        reason,
        hint: 'Look the figure up in another copy of the report.'
      }
    ]
  })
}
