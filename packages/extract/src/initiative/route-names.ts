import {initiativeNameFile, nameExpressions, placesIn} from '@jianbao/lexicon'
import {isFieldWords} from './everyday.js'
import {foldChineseName} from './fold-name.js'
import {startBefore} from './name-start.js'
import type {Named} from './named.js'

let behind: RegExp | undefined

/** S203线 */
const code = new RegExp(nameExpressions.code)

/** Longest name of a route before 线: two cities of two characters. */
const limit = 4

/** How far the words that tell a route reach, over an enumeration. */
const reach = 40

/** Routes that are named by the places that they join or pass: 杭申线[航道], 宝鸡成都线. */
export function routeNames(text: string): Named[] {
  const names: Named[] = []
  for (let at = text.indexOf('线'); at >= 0; at = text.indexOf('线', at + 1)) {
    const start = startBefore(text, at, {limit, verbal: false})
    if (start === null || at - start < 2) continue
    const core = foldChineseName(text.slice(start, at))
    const end = at + 1
    if (isRoute(core, text.slice(end, end + reach)))
      names.push({start, end, name: `${core}线`, concept: null, kind: 'project'})
  }
  return names
}

function isRoute(core: string, following: string): boolean {
  if (isFieldWords(core) || core.endsWith('号')) return false
  behind ??= new RegExp(initiativeNameFile.zh_route_behind)
  return behind.test(following) || joinsPlaces(core) || code.test(core)
}

/** 宝鸡成都 is two places and nothing else. */
function joinsPlaces(core: string): boolean {
  const places = placesIn(core)
  return places.length === 2 && places.reduce((sum, {text}) => sum + text.length, 0) === core.length
}
