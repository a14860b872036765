import {anyOf, chineseComparisons, chinesePatterns} from '@jianbao/lexicon'
import type {Bound} from '@jianbao/model'
import type {Site} from './site.js'

const {aboutBehind, aboutShare, atLeastBehind, atMostBehind, listed, moreBehind, nearShare, sinceBehind, thanYear} =
  chinesePatterns.site

const behind: ReadonlyArray<readonly [RegExp, Bound]> = [
  [atLeastBehind, 'gte'],
  [atMostBehind, 'lte'],
  [aboutBehind, 'approx'],
  [moreBehind, 'gt']
]
const bounds: ReadonlySet<string> = new Set(['gt', 'gte', 'lte', 'lt', 'near', 'approx'])

function isBound(role: string): role is Exclude<Bound, 'eq'> {
  return bounds.has(role)
}

/** The bound told nearest to the number: 超过原定的近2万亿元 is near. */
function boundBefore({tail}: Site): Bound | undefined {
  return [...tail.roles].find(isBound)
}

/** What the words around a number make of it: 超 → gt, 以上 → gte, 控制在…以内 → lte, 左右 → approx. */
export function readBound(text: string, site: Site): Bound {
  const {quantity, tail, follows} = site
  if (quantity.rules.includes('rank/top')) return 'lte'
  if (sinceBehind.test(text.slice(quantity.end))) return 'eq'
  // 10个工作日内办结
  if (quantity.unitWord.endsWith('工作日') && text.charAt(quantity.end) === '内') return 'lte'
  // scrapes leave a space there: 增长15% 以上
  const after = text.slice(quantity.end, quantity.end + 5).trimStart()
  const suffix = behind.find(([pattern]) => pattern.test(after))
  if (suffix) return suffix[1]
  // 1个多月
  if (quantity.more || quantity.unitWord.includes('多')) return 'gt'
  // 低于2016年6.9%的增速: how it compares, no bound of what it was
  if (thanYear.test(text.slice(site.clause, quantity.start))) return 'eq'
  const word = boundBefore(site) ?? boundOfVerb(text, site)
  if (word) return word
  const shared = boundOfList(text, site)
  if (shared) return shared
  return (follows && tail.roles.size === 0 && sharesBound(follows) ? boundBefore(follows) : undefined) ?? 'eq'
}

const atLeast = new RegExp(`(?:${anyOf(chineseComparisons.atLeast)})[^，。；、\\d]{1,10}$`)

/** 每年至少走访选民10人次, 约占全省20%: the bound stands before the verb. */
function boundOfVerb(text: string, {quantity, from}: Site): Bound | undefined {
  const left = text.slice(from, quantity.start)
  if (atLeast.test(left)) return 'gte'
  if (quantity.unit !== '%') return undefined
  return aboutShare.test(left) ? 'approx' : nearShare.test(left) ? 'near' : undefined
}

/** 分别达到95%、85%、80%以上, 增长8%和6%以上: the bound behind the last holds for all of them. */
function boundOfList(text: string, {tail, quantity}: Site): Bound | undefined {
  if (!tail.roles.has('apart') && quantity.unit !== '%') return undefined
  const rest = text.slice(quantity.end, quantity.end + 60)
  const last = listed.exec(rest)?.[0].length ?? 0
  return last === 0 ? undefined : behind.find(([pattern]) => pattern.test(rest.slice(last)))?.[1]
}

/** 超10亿元或1亿美元: the bound before the first holds for both. */
function sharesBound({threshold}: Site): boolean {
  return threshold
}
