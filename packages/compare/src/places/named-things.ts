import {comparePlaces} from '@jianbao/lexicon'

/** Shorter than this, a name that ends in a class word may be the class itself: 创新中心, 口袋公园. */
const leastName = 5

/** No name of a place or work is longer; it keeps the search linear. */
const mostName = 18

let pattern: RegExp | undefined

function classEnd(): RegExp {
  pattern ??= new RegExp([...comparePlaces().classWords.zh].sort((a, b) => b.length - a.length).join('|'), 'g')
  return pattern
}

/** The stretches of a clause that end in a class word and may be names, with what stands before them. */
function candidates(clause: string): string[] {
  return (
    [...clause.matchAll(classEnd())]
      // 湖 and 山 alone end half of the phrases of the field: 山水林田湖.
      .filter((hit) => hit[0].length > 1)
      .map((hit) => {
        const end = hit.index + hit[0].length
        const before = clause.slice(Math.max(0, end - mostName), end)
        return before.slice(before.lastIndexOf('、') + 1)
      })
  )
}

/**
 * Names of places and works that stand in a clause and, as they are, in another text: 沪宁沿江高铁,
 * 屋顶分布式光伏发电试点. A class with a number behind it (国家企业技术中心16家) is counted, not named.
 */
export function sharedThings(clause: string, other: string): string[] {
  const found = candidates(clause).flatMap((candidate) => {
    for (let start = 0; start <= candidate.length - leastName; start++) {
      const name = candidate.slice(start)
      if (other.includes(name) || other.includes(name.replace(newer, ''))) return [tidy(name)]
    }
    return []
  })
  return [...new Set(found)].filter(
    (name) => name.length >= leastName && !isCounted(name, clause) && !isCounted(name, other)
  )
}

/** The 新校区 of one report is the 校区 of the other, where it has been opened. */
const newer = /新(?=校区|院区|厂区)/

/** Without a conjunction in front, and with both of its quotation marks or none. */
function tidy(name: string): string {
  const plain = name.replace(/^[的和与及）)]+/, '')
  return plain.includes('”') && !plain.includes('“') ? `“${plain}` : plain
}

function isCounted(name: string, text: string): boolean {
  const behind = text.slice(text.indexOf(name) + name.length)
  return /^(?:达|超|超过)?\d/.test(behind) || /\d+[个家条座处所项]$/.test(text.slice(0, text.indexOf(name)))
}

/**
 * The name around a place's own name: `金坛长荡湖国家湿地公园`. Where no class word ends it, the member of the list that holds it:
 * `宁常高速金坛至武进段`.
 */
export function thingAround(clause: string, name: string): string {
  const at = clause.indexOf(name)
  const rest = clause.slice(at, at + mostName).split(/[、（(]/)[0] ?? name
  const [first] = rest.split(/[和与及]/)
  const joined = first !== undefined && endsOf(first, name).length > 0 ? first : rest
  const end = endsOf(joined, name).at(-1)
  if (end !== undefined) return joined.slice(0, end)
  const item = clause.slice(clause.lastIndexOf('、', at) + 1).split('、')[0] ?? name
  return item.length <= mostName ? item : rest.slice(0, name.length + 2)
}

function endsOf(text: string, name: string): number[] {
  return [...text.matchAll(classEnd())].map((hit) => hit.index + hit[0].length).filter((end) => end >= name.length + 1)
}
