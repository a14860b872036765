import {anyOf, chinesePatterns, chineseSubject} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'
import type {Site} from './site.js'

const {share} = chinesePatterns.subject

const wholeEnd = new RegExp(`(?:${anyOf(chineseSubject.shareEnds)})+$`)
const idleEnd = new RegExp(`(?:${anyOf(chineseSubject.shareLead)})+$`)
/** 占 farther away governs another number. */
const farthest = 24

/** 占全市总量的38.2%: the share of what came before. */
export function shareSubject(
  text: string,
  {quantity, from, clause, tail}: Site,
  inherited: string
): readonly [string, string] | null {
  if (quantity.unit !== '%' && quantity.unit !== 'ratio') return null
  const left = text.slice(clause, quantity.start)
  const at = left.search(share)
  if (at < 0 || clause + at < from - 1 || left.length - at > farthest) return null
  const whole = cleanStem(left.slice(at + 1, Math.max(at + 1, tail.end - clause)).replace(wholeEnd, ''))
  const base = cleanStem(left.slice(Math.max(0, from - clause), at)).replace(idleEnd, '') || inherited
  return [`${base}占${whole === '' ? '比' : whole}`, 'subject/share']
}
