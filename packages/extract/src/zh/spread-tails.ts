import {chinesePatterns} from '@jianbao/lexicon'
import type {Site} from './site.js'

const {excess} = chinesePatterns.site

/** 分别增长10%和8%: what stands before the first number holds for those that follow it. */
export function spreadTails(sites: readonly Site[]): Site[] {
  const spread: Site[] = []
  for (const site of sites) {
    const head = (site.follows ?? isSecondTarget(site)) && spread[spread.length - 1]
    const bare =
      site.tail.roles.size === 0 ||
      [...site.tail.roles].every((role) => /^(?:gt|gte|lt|lte|near|approx|intent)$/.test(role))
    if (!head || !bare || (!site.follows && site.tail.end - site.from > 2) || !shareTail(head, site)) spread.push(site)
    else
      spread.push({
        ...site,
        tail: {...site.tail, roles: new Set([...head.tail.roles, ...site.tail.roles]), change: head.tail.change}
      })
  }
  return spread
}

/** 增长11%，力争12%: growth as before. */
function isSecondTarget({tail, from, quantity}: Site): boolean {
  return quantity.unit === '%' && tail.roles.has('intent') && tail.end - from <= 1
}

/** 增长71%和1.4倍 */
const rate = /^(?:%|times)$/

/** Numbers of one unit do, and those that 分别 gives out: 分别增加1.4个百分点和1.88平方米. */
function shareTail(head: Site, {quantity}: Site): boolean {
  const growth = head.tail.change !== 0 && rate.test(head.quantity.unit) && rate.test(quantity.unit)
  return head.tail.roles.has('apart') || head.quantity.unit === quantity.unit || growth
}

/** 比计划目标3000亿元超过1070亿元: the second number is how much more. */
export function withExcess(text: string, site: Site): Site {
  const {from, clause, previousEnd, quantity, tail} = site
  if (from !== previousEnd || previousEnd <= clause || !text.startsWith('比', clause)) return site
  const groups = excess.exec(text.slice(from, quantity.start))?.groups
  if (!groups) return site
  const roles = new Set([...tail.roles].filter((role) => role !== 'gt' && role !== 'lt'))
  return {...site, tail: {...tail, end: from, roles, change: groups['less'] === undefined ? 1 : -1}}
}
