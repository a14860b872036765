import {classEnd} from './class-words.js'

/** Shorter than this, a name that ends in a class word may be the class itself: 创新中心, 口袋公园. */
const leastName = 5

/** No name of a place or work is longer; it keeps the search linear. */
const mostName = 18

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
    (name) =>
      name.length >= leastName &&
      !isCounted(name, clause) &&
      !isCounted(name, other) &&
      !isOfOtherGrade(name, clause, other)
  )
}

/** The 新校区 of one report is the 校区 of the other, where it has been opened. */
const newer = /新(?=校区|院区|厂区)/

/** Without a conjunction in front, and with both of its quotation marks or none. */
function tidy(name: string): string {
  const plain = name.replace(/^[的和与及）)]+/, '')
  return plain.includes('”') && !plain.includes('“') ? `“${plain}` : plain
}

/** 省控以上断面 of one report is not the 市控以上断面 of the other. */
function isOfOtherGrade(name: string, clause: string, other: string): boolean {
  const before = (text: string) => text[text.indexOf(name) - 1] ?? ''
  return (
    before(clause) !== before(other) && [before(clause), before(other)].every((grade) => /[国省市区县]/u.test(grade))
  )
}

function isCounted(name: string, text: string): boolean {
  const behind = text.slice(text.indexOf(name) + name.length)
  return /^(?:达|超|超过)?\d/.test(behind) || /\d+[个家条座处所项]$/.test(text.slice(0, text.indexOf(name)))
}
