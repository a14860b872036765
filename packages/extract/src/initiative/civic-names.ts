import {initiativeNameFile, nameExpressions, placesIn} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

let civic: RegExp | undefined

/** One or two words of what a place shall be, before a name: 平安江城, 幸福宜居江城; the group is 新. */
function civicWords(): RegExp {
  civic ??= new RegExp(`(?:${initiativeNameFile.zh_civic.join('|')}){1,2}(新?)(?=[\u3400-\u9fff]{2})`, 'g')
  return civic
}

/** 新 stands in what is built (建设幸福美好新江城), and in calls (谱写美丽新江城). */
const builds = new RegExp(nameExpressions.builds)
const longestVerb = 2

/** Longest name of a division that is looked at: 乌鲁木齐. */
const longest = 5

/** What a place sets out to become: 建设平安江城, 信用华宁. `own`: the short name of the place that reports. */
export function civicNames(text: string, own: string | undefined): Named[] {
  return matchesOf(civicWords(), text).flatMap(({0: word, 1: anew, index: start}) => {
    if (anew !== '' && !builds.test(text.slice(Math.max(0, start - longestVerb), start))) return []
    const from = start + word.length
    const end = from + placeLength(text.slice(from, from + longest), own)
    if (end === from) return []
    if (initiativeNameFile.zh_civic_behind.some((word) => text.startsWith(word, end))) return []
    return [{start, end, name: foldChineseName(text.slice(start, end)), concept: null, kind: 'strategy'}]
  })
}

/** Length of the place that a text begins with. 文明城市, 数字经济; 健康江城市民 is about the citizens of a sound city. */
function placeLength(text: string, own: string | undefined): number {
  if (own !== undefined && text.startsWith(own)) return own.length
  const [place] = placesIn(text)
  return place?.start !== 0 || place.text.endsWith('市') ? 0 : place.end
}
