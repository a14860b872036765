import {initiativeNameFile, placesIn} from '@jianbao/lexicon'
import {foldChineseName} from './fold-name.js'
import type {Named} from './named.js'

let before: RegExp | undefined

function civic(): RegExp {
  // 幸福宜居江城; 新 stands in what is built (建设幸福美好新江城), and in calls (为富强美丽幸福的新江城)
  const words = initiativeNameFile.zh_civic.join('|')
  before ??= new RegExp(
    `(?:${words}){1,2}(?:(?<=(?:建设|打造|推动|推进)(?:${words}){1,2})新)?(?=\\p{Script=Han}{2})`,
    'gu'
  )
  return before
}

/** Longest name of a division that is looked at: 乌鲁木齐. */
const longest = 5

/** What a place sets out to become: 建设平安江城, 信用华宁. `own`: the short name of the place that reports. */
export function civicNames(text: string, own: string | undefined): Named[] {
  return [...text.matchAll(civic())].flatMap(({0: word, index: start}) => {
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
