import {initiativeNameFile, placesIn} from '@jianbao/lexicon'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

let before: RegExp | undefined

function civic(): RegExp {
  before ??= new RegExp(`(?:${initiativeNameFile.zh_civic.join('|')})(?=\\p{Script=Han}{2})`, 'gu')
  return before
}

/** Longest name of a division that is looked at: 乌鲁木齐. */
const longest = 5

/** What a place sets out to become: 建设平安江城, 信用华宁. */
export function civicNames(text: string): Named[] {
  return [...text.matchAll(civic())].flatMap(({0: word, index: start}) => {
    const from = start + word.length
    const [place] = placesIn(text.slice(from, from + longest))
    // 文明城市, 数字经济; 健康江城市民 is about the citizens of a sound city.
    if (place?.start !== 0 || place.text.endsWith('市')) return []
    const end = from + place.end
    if (initiativeNameFile.zh_civic_behind.some((word) => text.startsWith(word, end))) return []
    return [{start, end, name: foldChineseName(text.slice(start, end)), concept: null, kind: 'strategy'}]
  })
}
