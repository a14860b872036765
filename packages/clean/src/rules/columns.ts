import {nothing, type Rule} from '../rule.js'
import {lines} from './lines.js'

// A line of a page in two columns: words, a gap, words; a row of a table has numbers or short names.
const gapped = /^\s*(\S.*?\S) {3,}(\S.*\S)\s*$/
const leastWords = 10
// So many lines, and this share of all that are not blank, are no accident.
const leastLines = 8
const leastShare = 0.5

/** Copies of pages in two columns, line by line across both: nobody can tell how the halves belong together. */
export const columns: Rule = {
  id: 'columns',
  about: 'A copy that runs across the two columns of a page is reported; its lines are left as they are.',
  find(text) {
    if (!/\S {3,}\S/.test(text)) return nothing
    const filled = Array.from(lines(text)).filter(({start, end}) => text.slice(start, end).trim() !== '')
    const across = filled.filter(({start, end}) => isAcross(text.slice(start, end)))
    const [first] = across
    if (!first || across.length < leastLines || across.length < filled.length * leastShare) return nothing
    const remark = {
      ...first,
      ruleId: 'two-columns',
      severity: 'warning' as const,
      reason: `The text runs across two columns of a page (${across.length} lines): sentences are mixed up.`,
      hint: 'Give the PDF itself, or copy one column after the other.'
    }
    return {changes: [], remarks: [remark]}
  }
}

const hanIn = (words = '') => words.match(/\p{Script=Han}/gu)?.length ?? 0

function isAcross(line: string): boolean {
  const [, left, right] = gapped.exec(line) ?? []
  return hanIn(left) >= leastWords && hanIn(right) >= leastWords
}
