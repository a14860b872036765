import {anyOf, chineseClasses, chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'

const {joinedByAnd, joinedClasses} = chinesePatterns.site
const {classSuffix: suffix, counted, or, otherThing, towardsClass} = chinesePatterns.subject

/** 培育一批百亿级企业: the class is not the batch. */
const batch = new RegExp(`^[^，。；]{0,24}?(?:${anyOf(chineseClasses.batches)})`)
const milestone = new RegExp(`^(?:${anyOf(chineseClasses.milestones)})`)

/** The class that a threshold describes: 超10亿元或1亿美元项目, 销售突破百亿企业. */
export function classSubject(text: string, from: number, quantities: readonly Quantity[], index: number): string {
  const last = lastOfOr(text, quantities, index)
  const first = firstOfOr(text, quantities, index)
  const quantity = quantities[last]
  const head = quantities[first]
  if (!quantity || !head) return ''
  const skipped = suffix.exec(text.slice(quantity.end, quantity.end + 6))?.[0].length ?? 0
  const noun = nounBehind(text, quantity.end + skipped, quantities[last + 1]?.start ?? text.length)
  const before = quantities[first - 1]
  const shared = noun === '' ? sharedNoun(text, quantity, quantities[last + 1]) : ''
  const start = Math.max(text.lastIndexOf('，', head.start), before?.end ?? 0, Math.min(from, head.start))
  const left = text.slice(start, head.start)
  // 5万千瓦风电项目和镇南220千伏变电站: another thing, which only its grade describes
  const other = head.unit === 'kV' && before ? (otherThing.exec(left)?.[0].length ?? 0) : 0
  const things = counted.exec(left)?.[1]
  if (noun !== '' && !milestone.test(noun))
    return cleanStem(text.slice(start + other, quantity.end + skipped + noun.length).replace(batch, '')).replace(
      towardsClass,
      ''
    )
  if (shared !== '') return `${cleanStem(text.slice(start, quantity.end).replace(batch, ''))}${shared}`
  return things
    ? `${cleanStem(left.slice(left.indexOf(things) + things.length))}${text.slice(head.start, quantity.end)}${things}`
    : cleanStem(text.slice(start, quantity.end))
}

/** 超50亿元、百亿元[大项目]: what the next class is, too. */
function sharedNoun(text: string, {end}: Quantity, next: Quantity | undefined): string {
  return next && joinedClasses.test(text.slice(end, next.start)) ? nounBehind(text, next.end, text.length) : ''
}

/** 超10亿元或1亿美元项目, 750千伏和330千伏电网工程: one class, told by both. */
function joins(text: string, first: Quantity, second: Quantity): boolean {
  const between = text.slice(first.end, second.start)
  return or.test(between) || (first.unit === 'kV' && second.unit === 'kV' && joinedByAnd.test(between))
}

function lastOfOr(text: string, quantities: readonly Quantity[], index: number): number {
  const here = quantities[index]
  const next = quantities[index + 1]
  return here && next && joins(text, here, next) ? index + 1 : index
}

function firstOfOr(text: string, quantities: readonly Quantity[], index: number): number {
  const here = quantities[index]
  const before = quantities[index - 1]
  return here && before && joins(text, before, here) ? index - 1 : index
}
