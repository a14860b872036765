import {anyOf, chinesePatterns, chineseRank, chineseSubject} from '@jianbao/lexicon'
import {clauseBefore, isDependent} from './dependent.js'
import {cleanStem} from './lead.js'
import type {Site} from './site.js'

const {amongThem, amongThose, entering, formerPlace, inScope, onward, position, yearsInRank} = chinesePatterns.subject

/** 满意度居前列，[以]全省第一的成绩 */
const lightWords = new Set(chineseSubject.lightWords)
const {adverbs, verbs, evaluations, named: listVerbs} = chineseRank
const ranked = new RegExp(`(?:${anyOf(adverbs)})?(?:${anyOf(verbs)})$`)
const evaluated = new RegExp(`(?:${anyOf(evaluations)})`)
/** 中山路名列第四届“中国历史文化名街”榜首: the list is no part of the thing. */
const named = new RegExp(`(?<=..)(?:${anyOf(listVerbs)})[^，。；]*$`)

/** 保有量突破50万辆、占比居全国第二: what stands behind the number before and its 、 is ranked. */
function leftEdge(text: string, {clause, previousEnd, quantity}: Site): number {
  if (previousEnd > clause && text.charAt(previousEnd) === '、') return previousEnd + 1
  // 利用率达94.5%、连续5年保持西北第一
  const told = amountBefore.exec(text.slice(clause, quantity.start))?.[0].length ?? 0
  return clause + told
}

/** A thing with its amount and the comma that joins the next: 利用率达94.5%、 */
const amountBefore = /^[^、，]{2,20}?\d[\d.]*[^\d、，]{1,4}、(?=连续|并|且|均|都|[位居列排])/

/** The thing ranked, without 位居全省. */
export function rankSubject(text: string, site: Site, inherited: string): readonly [string, string] {
  const edge = leftEdge(text, site)
  const left = text.slice(edge, site.quantity.start).replace(yearsInRank, '')
  const match = site.tail.change === 0 ? position.exec(left) : null
  const told = cleanStem(left.slice(0, match?.index ?? Math.max(0, site.tail.end - edge)))
    .replace(named, '')
    .replace(formerPlace, '')
    .replace(amongThem, '')
  const stem = lightWords.has(told) || amongThose.test(told) ? '' : told
  const scope = match?.groups?.['scope'] ?? ''
  if (
    stem === '' &&
    ((evaluated.test(scope) && !scope.startsWith('在') && match?.groups?.['verb'] === undefined) ||
      (inherited === '' && scope.length > 6))
  )
    return [scope.replace(onward, '').replace(ranked, ''), 'subject/ranking']
  const entrant = stem === '' ? enteredBefore(text, site) : ''
  if (entrant !== '') return [entrant, 'subject/entrant']
  if (stem === '') return [inherited || clauseBefore(text, site), 'subject/elided']
  if (isDependent(stem) && inherited !== '' && !inherited.endsWith(stem))
    return [`${inherited}${stem}`, 'subject/dependent']
  return [stem, 'subject/ranked']
}

/** …，综合实力进入全国百强，列第86位: who entered, where the clause between tells of no number. */
function enteredBefore(text: string, {clause, previousEnd}: Site): string {
  return cleanStem(entering.exec(text.slice(Math.max(previousEnd, clause - 40), clause))?.groups?.['entrant'] ?? '')
}

/** Where a rank holds: 全省, 全国同类城市. */
export function rankScope(text: string, {from, quantity}: Site): string | null {
  const scope = position.exec(text.slice(from, quantity.start))?.groups?.['scope']
  return scope === undefined || scope === '' ? null : scope.replace(inScope, '').replace(onward, '')
}
