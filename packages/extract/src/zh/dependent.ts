import {anyOf, chineseClasses, chineseNouns, chinesePatterns} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import type {Site} from './site.js'

const {dependent, owner} = chinesePatterns.subject

const ending = new RegExp(`(?:${anyOf(chineseNouns.measures)})$`)
const attributes = new Set(chineseNouns.attributes)
/** The measure that ends a subject: 播种面积 of 粮食播种面积, 完成投资 of 民营经济完成投资. */
const {attained, grown, adjusted, predicates, grows} = chineseClasses
const measured = new RegExp(`(?:${anyOf(attained)})?(?:${anyOf(grown)})?(?:${anyOf(chineseNouns.measures)})$`)
const adjustment = new RegExp(`[，,](?:${anyOf(adjusted)})[^，,。；]*$`)
const predicate = new RegExp(`(?:${anyOf(predicates)}|(?<=..)(?:${anyOf(grows)}))$`)

/** A word that means nothing without the subject before it: 总量, 增速, 占比, 增加值. */
export function isDependent(stem: string): boolean {
  return dependent.test(stem)
}

/** A dependent word with what it belongs to; 合计 and 其中 repeat the subject itself. */
export function ownedMeasure(text: string, site: Site, stem: string, inherited: string): string {
  if (inherited.endsWith(stem)) return inherited
  // 种植面积21万亩、产量18.5万吨: neither belongs to the other
  if (inherited !== '' && isDependent(inherited)) return stem
  const owner = attributes.has(stem) && inherited !== '' ? inherited : ownerOf(text, site, inherited)
  // 新开工项目24个，完成投资11.8亿元
  const done = owner !== '' && text.slice(site.from, site.tail.end).endsWith(`完成${stem}`) ? '完成' : ''
  return owner.endsWith(stem) ? owner : `${owner}${done}${stem}`
}

/** Whose measure it is: 粮食 of 粮食播种面积达8万亩，产量3万吨; 第三产业 of 第三产业快速发展，增加值345亿元. */
function ownerOf(text: string, site: Site, inherited: string): string {
  const near = clauseBefore(text, site)
  const named = owner.test(near) && text.slice(0, site.clause - 1).lastIndexOf(near) >= site.previousEnd
  if (inherited === '' || named) return near
  return withoutMeasure(inherited)
}

/** “新三样”出口逆势上扬,全年实现114.5亿元: the noun that the clause before begins with. */
export function clauseBefore(text: string, {clause}: Site): string {
  const before = text.slice(0, Math.max(0, clause - 1)).replace(adjustment, '')
  const start = Math.max(...['，', ',', '；', ';', '。', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1
  const stem = cleanStem(before.slice(start))
  return (nounBehind(stem, 0, stem.length) || stem).replace(predicate, '')
}

/** The measure that a subject ends with, if it is nothing without its owner: 产量. */
export function measureOf(subject: string): string {
  return ending.exec(subject)?.[0] ?? ''
}

/** 项目 of 项目总投资. */
export function withoutMeasure(subject: string): string {
  const bare = subject.replace(measured, '')
  return bare.length >= 2 ? bare : subject
}
