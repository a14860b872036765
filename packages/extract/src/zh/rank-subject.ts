import {clauseBefore, isDependent} from './dependent.js'
import {cleanStem} from './lead.js'
import type {Site} from './site.js'

const position =
  /(?:的?(?:位次|名次|排名|位置|排位))?(?:(?:稳|均|再|仍|再次|继续|双双|一直|始终)?(?:位居|跃?居|位列|名列|列|排名?|排在|保持|跻身|进入|上升|提升|蝉联|获|获得|取得|进位|挺进|迈入|闯入|晋升|稳居|保持在|处于|占据))?(?:(?:19|20)\d\d年?)?(?<scope>在?(?:全[省市国区县州疆球盟旗]|世界|全球|亚洲|各省|西部|东部|中部|同类|副省级|地级|苏[南北中]|长三角|珠三角|东北|西北|西南|本[省市])[^，。；：]{0,14})?(?:的|到|至)?$/

/** 中山路名列第四届“中国历史文化名街”榜首: the list is no part of the thing. */
const named = /(?<=..)(?:名列|位列|位居|荣登|荣居)[^，。；]*$/

/** The thing ranked, without 位居全省. */
export function rankSubject(text: string, site: Site, inherited: string): readonly [string, string] {
  const left = text
    .slice(site.clause, site.quantity.start)
    .replace(/(?:已?连续|近)?[一二两三四五六七八九十\d]+年(?=[^，]*$)/, '')
  const match = site.tail.change === 0 ? position.exec(left) : null
  const stem = cleanStem(left.slice(0, match?.index ?? Math.max(0, site.tail.end - site.clause)))
    .replace(named, '')
    .replace(/(?<=..)[由从][^，。；]*$|[由从]$/, '')
  const scope = match?.groups?.['scope'] ?? ''
  if (stem === '' && inherited === '' && scope.length > 6) return [scope, 'subject/ranking']
  if (stem === '') return [inherited || clauseBefore(text, site), 'subject/elided']
  if (isDependent(stem) && inherited !== '' && !inherited.endsWith(stem))
    return [`${inherited}${stem}`, 'subject/dependent']
  return [stem, 'subject/ranked']
}

/** What leads from the scope to the ordinal: 全球创新集群百强[排名由上年的]32位, 副省级城市[排]第八位. */
const onward =
  /(?:排名|排行|排位|位次|排)?(?:(?:由|从)(?:上年|去年)?|(?:上升|提升|提高|前移|跃升|攀升|下降)?[到至]?)?的?$/

/** Where a rank holds: 全省, 全国同类城市. */
export function rankScope(text: string, {from, quantity}: Site): string | null {
  const scope = position.exec(text.slice(from, quantity.start))?.groups?.['scope']
  return scope === undefined || scope === '' ? null : scope.replace(/^在/, '').replace(onward, '')
}
