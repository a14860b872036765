import type {Certainty, Span} from '@jianbao/model'
import {plainTables} from '../plain-table.js'
import {type Change, nothing, type Rule} from '../rule.js'
import {columnOf, setColumn} from './column-width.js'
import {fillsColumn, mayGoOn, mustGoOn} from './continuation.js'
import {hyphenJoint} from './hyphen.js'
import {lines} from './lines.js'
import {numberJoint, partedRemarks} from './number-joint.js'

// A line that goes on, before it is looked at which: one look at each line feed.
const hasBreak =
  /\n(?:(?<=(?:[a-z][-‐\u00ad]|\d[.．])[^\S\n]*\n)|(?<=[「『“‘（《〈]\n|——\n)|(?<=[^\s。！？!?；;：:.”’」）)】》…|][^\S\n]*\n)\s*\S|[^\S\n]*[，。、；！？%％」』”’）》〉】])/

/**
 * Sentences that a copy from PDF, or links of a page, have broken over lines: `下降12.` + `5%`. Lines are joined only
 * where the second cannot begin a paragraph.
 */
export const brokenLine: Rule = {
  id: 'broken-line',
  about: 'Lines that were broken inside a sentence or a number are joined.',
  note: 'the sentence goes on in the next line',
  find(text) {
    if (!hasBreak.test(text)) return nothing
    const all = Array.from(lines(text), ({start, end}) => ({start, end, value: text.slice(start, end)}))
    const values = all.map(({value}) => value)
    const [column, set] = [columnOf(values), setColumn(values)]
    const rows = new Set(plainTables(text).flatMap((table) => table.rows.map((row) => row.span.end)))
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
      // a row of a table stands by itself
      if (rows.has(start + value.trimEnd().length)) {
        before = ''
        last = ''
        continue
      }
      const pair = {before, line: value, isApart}
      const isCertain = mustGoOn(pair)
      if (isCertain || mayGoOn(pair, column) || fillsColumn(last, pair, set)) {
        const trailing = before.length - before.trimEnd().length
        const leading = value.length - value.trimStart().length
        const place = {start: end - trailing, end: start + leading}
        changes.push(hyphenJoint(text, place) ?? joint(text, place, isCertain ? 'determined' : 'inferred'))
        before += value
      } else before = value
      last = value
      end = lineEnd
      isApart = false
    }
    return {changes, remarks: partedRemarks(text, changes)}
  }
}

function joint(text: string, {start, end}: Span, certainty: Certainty): Change {
  const [last, next] = [text[start - 1] ?? '', text[end] ?? '']
  // "compared with" + "2016", "of the" + "“Belt and Road”", "people," + "$5.2 million", but "12." + "5%"
  const isLatin =
    (/[\w,;:)”’"%]/.test(last) && /[A-Za-z“‘"($£€]/.test(next)) ||
    (/[.!?]/.test(last) && /[A-Za-z]/.test(next)) ||
    (/[A-Za-z]/.test(last) && /\d/.test(next))
  return {start, end, after: numberJoint(text, {start, end}) ?? (isLatin ? ' ' : ''), certainty}
}
