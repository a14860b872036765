import type {Bound} from '@jianbao/model'
import type {Site} from './site.js'

const behind: ReadonlyArray<readonly [RegExp, Bound]> = [
  [/^(?:及)?以上|^之上|^起(?![来步])/, 'gte'],
  [/^(?:及)?以(?:内|下)|^之(?:内|下)/, 'lte'],
  [/^左右|^上下|^前后/, 'approx'],
  [/^[多余](?!样|种)/, 'gt']
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
  if (/^以?来/.test(text.slice(quantity.end))) return 'eq'
  // scrapes leave a space there: 增长15% 以上
  const after = text.slice(quantity.end, quantity.end + 5).trimStart()
  const suffix = behind.find(([pattern]) => pattern.test(after))
  if (suffix) return suffix[1]
  if (quantity.more) return 'gt'
  const word = boundBefore(site)
  if (word) return word
  return (follows && tail.roles.size === 0 && sharesBound(follows) ? boundBefore(follows) : undefined) ?? 'eq'
}

/** 超10亿元或1亿美元: the bound before the first holds for both. */
function sharesBound({threshold}: Site): boolean {
  return threshold
}
