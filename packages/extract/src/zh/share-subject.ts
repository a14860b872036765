import {anyOf, chinesePatterns, chineseSubject} from '@jianbao/lexicon'
import {clauseBefore} from './dependent.js'
import {cleanStem} from './lead.js'
import type {Site} from './site.js'

const {share} = chinesePatterns.subject

const wholeEnd = new RegExp(`(?:${anyOf(chineseSubject.shareEnds)})+$`)
const idleEnd = new RegExp(`(?:${anyOf(chineseSubject.shareLead)})+$`)
/** 占 farther away governs another number. */
const farthest = 24

/** 占全市总量的38.2%: the share of what came before. */
export function shareSubject(text: string, site: Site, inherited: string): readonly [string, string] | null {
  const {quantity, from, clause, tail} = site
  if (quantity.unit !== '%' && quantity.unit !== 'ratio') return null
  const left = text.slice(clause, quantity.start)
  const at = left.search(share)
  if (at < 0 || clause + at < from - 1 || left.length - at > farthest) return null
  const whole = cleanStem(left.slice(at + 1, Math.max(at + 1, tail.end - clause)).replace(wholeEnd, ''))
  const base =
    cleanStem(left.slice(Math.max(0, from - clause), at)).replace(idleEnd, '') || inherited || ownerBefore(text, site)
  return [`${base}占${whole === '' ? '比' : whole}`, 'subject/share']
}

/** 非国有经济投资明显加快，占全部投资的54%: what the clause before tells of; a word or two is only half of it. */
function ownerBefore(text: string, site: Site): string {
  const owner = clauseBefore(text, site)
  return owner.length < 4 ? '' : owner
}
