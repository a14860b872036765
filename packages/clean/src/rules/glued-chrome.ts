import {junkFile} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Remark, type Rule} from '../rule.js'
import {apart} from './apart.js'
import {inlinePages} from './inline-pages.js'
import {replaceAll} from './replace-all.js'

// One of these stands in all of them.
const gate =
  /[\]］】](?:\n|$)|第\s?\d{1,3}\s?页|(?:下转|上接)第|[编編][辑輯]|扫一扫|掃一掃|未完|[-—–]\s?\d{1,3}\s?[-—–]|https?:|www\.|\{\$?[a-z]/

let patterns: readonly {readonly reason: string; readonly pattern: RegExp}[] | undefined

/** `工作报告[复制链接]`, `（下转第四版）` at a line's end, `增长第1页共18页8.5%`: chrome that a copy has glued to the report. */
export const gluedChrome: Rule = {
  id: 'glued-chrome',
  about:
    'Words of the page inside a line of the report are removed: page numbers of viewers, （下转第四版）, [复制链接].',
  find(text) {
    if (!gate.test(text)) return nothing
    patterns ??= junkFile.glued.map(({reason, pattern}) => ({reason, pattern: new RegExp(pattern, 'gmu')}))
    const found = patterns.flatMap(({reason, pattern}) =>
      replaceAll(text, pattern, () => '').map((change): Change => ({...change, removal: reason}))
    )
    const changes = apart([...found, ...inlinePages(text)])
    return {changes, remarks: changes.filter((change) => isInNumber(text, change)).map(remarkAt)}
  }
}

const isInNumber = (text: string, {start, end}: Change) =>
  /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '')

const remarkAt = ({start, end}: Change): Remark => ({
  start,
  end,
  ruleId: 'parted-number',
  severity: 'warning',
  reason: 'A page number stood inside a number: its parts are joined.',
  hint: 'Look the figure up in another copy of the report.'
})
