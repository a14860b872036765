import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {termOf} from './concept.js'
import {foldChineseName} from './fold-name.js'
import {clauseBefore} from './name-start.js'
import type {Named} from './named.js'

let patterns: Readonly<Record<'verbs' | 'name' | 'behind', RegExp>> | undefined

function made() {
  const {verbs, name, behind} = initiativeNameFile.zh_sought
  patterns ??= {verbs: new RegExp(verbs), name: new RegExp(name, 'gu'), behind: new RegExp(behind)}
  return patterns
}

/** How far behind a name it is told that it is sought. */
const longestBehind = 4

/** Honours that a place sets out to win: 创建国家级森林城市, 国家卫生城市创建. */
export function soughtHonours(text: string): Named[] {
  if (!text.includes('国') && !text.includes('省级')) return []
  const {verbs, name, behind} = made()
  return matchesOf(name, text).flatMap(({0: surface, index: start}) => {
    const end = start + surface.length
    const folded = foldChineseName(surface)
    if (initiativeNameFile.not_initiatives.zh.includes(folded)) return []
    const sought = verbs.test(beforeList(text, start)) || behind.test(text.slice(end, end + longestBehind))
    return sought ? [{start, end, name: folded, concept: conceptOfHonour(folded), kind: 'programme'}] : []
  })
}

/** The clause before the list that a name stands in: 创建国家级生态县和[国家级森林城市]. */
function beforeList(text: string, start: number): string {
  const clause = clauseBefore(text, start)
  const first = clause.search(/国家|全国|省级/)
  return first > 0 && /[和与及、]$/.test(clause) ? clause.slice(0, first) : clause
}

/** The lexicon knows honours without whose they are: 国家级[生态文明示范区]. */
function conceptOfHonour(name: string): string | null {
  return (termOf(name, 'zh') ?? termOf(name.replace(/^(?:国家级?|全国|省级)/, ''), 'zh'))?.id ?? null
}
