import {type Change, nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

/** `１２．５％` → `12.5%`: only width changes, so circled digits and other compatibility forms stay. */
export const fullWidth: Rule = {
  id: 'full-width',
  about: 'Full-width digits and Latin letters, and the points, commas and percent signs of numbers, become plain.',
  note: 'the same sign, full-width',
  find(text) {
    if (!/[０-９Ａ-Ｚａ-ｚ％﹪．]/.test(text)) return nothing
    const changes = replaceAll(
      text,
      /[０-９Ａ-Ｚａ-ｚ]+|(?<=[0-9０-９])(?:％|．(?=[^\S\n]?[0-9０-９])|，(?=[０-９]{3}(?![0-9０-９])))/g,
      ([run]) => Array.from(run, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).join('')
    )
    const others = replaceAll(text, /(?<=[0-9０-９])﹪/g, () => '%')
    return {changes: [...changes, ...others].sort((a, b) => a.start - b.start)}
  }
}

/** `增长$1.$2倍` (or `\\1.\\2`, or `$1$2`, without its point): a substitution that went wrong has destroyed the digits at the point. */
export const lostDecimal: Rule = {
  id: 'lost-decimal',
  about: 'A literal $1.$2 is where a failed substitution destroyed a decimal: it becomes ▯.▯, never a number.',
  find(text) {
    const changes: Change[] = replaceAll(
      text,
      /\$1[.．]?\$2|\\1\.\\2/g,
      ([run]) => (/[.．]/.test(run) ? '▯.▯' : '▯'),
      'the digits beside the point are lost'
    )
    const remarks = changes.map(({start, end}) => ({
      start,
      end,
      ruleId: 'lost-digit',
      severity: 'warning' as const,
      reason: `The digits of a decimal are destroyed (“${text.slice(start, end)}”).`,
      hint: 'Look the figure up in another copy of the report.'
    }))
    return {changes, remarks}
  }
}
