import type {Kind} from '@jianbao/model'
import type {SentenceContext} from '../draft.js'
import {nounBehind} from './noun-behind.js'
import {spanAround, withinYear} from './period-around.js'
import type {Site} from './site.js'
import {verbsIn} from './verb.js'

const word = '累计'

/**
 * 累计建成保障房1.2万套 where several years are told of: what was done in them; 新建幼儿园5所，累计建成36所 and 累计拥有 is a stock, and
 * without years around 累计 is since some time.
 */
export function isSumOfYears(context: SentenceContext, site: Site, [kind, rule]: readonly [Kind, string]): boolean {
  if (kind !== 'level' || rule !== 'kind/cumulative') return false
  const {text} = context
  const {from, quantity, to} = site
  const at = text.lastIndexOf(word, quantity.start)
  const verb = at < from ? undefined : verbsIn(text, at + word.length, quantity.start)[0]
  if (verb?.role !== 'delta' || verb.at !== at + word.length) return false
  // the thing done is named in the clause itself
  const named = quantity.start - verb.at - verb.word.length > 1 || nounBehind(text, quantity.end, to).length > 1
  return named && !withinYear(context) && spanAround(context) !== null
}
