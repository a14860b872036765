import {chineseLead, WordTable} from '@jianbao/lexicon'

type LeadRole = keyof typeof chineseLead

const roles = Object.keys(chineseLead) as LeadRole[]
const lead = new WordTable<LeadRole>(roles.flatMap((role) => chineseLead[role].map((word) => [word, role] as const)))
const date =
  /(?:到|至|截至|截止|自)?(?:(?:(?:19|20)\d\d ?年?[-—–－至到~～])?(?:(?:19|20)\d\d|[一二][零〇○一二三四五六七八九]{3}) ?年(?:末|底|初|度|以来)?|[\d一二三四五六七八九十两]{1,2}年(?:内|来|间)|[“"]?十[一二三四]?五[”"]?(?:时期|期间|末|以来)?|(?:\d{1,2} ?[-—–－至到~～] ?)?\d{1,2} ?月(?:份|底|末)?)/y
const single = new Set('又也还并均都仅只已再共约但而')

/** A stem without the time words, adverbs and light verbs before the noun, and without stray marks. */
export function cleanStem(raw: string): string {
  let stem = raw
    .replace(/^\s*(?:[（(]\d{1,2}[）)]|\d{1,2}[.、．](?=\D))/, '')
    .replace(/^[\s、”）)》\]*的和及与以上下左右内]*(?<=[\s、”）)》\]*的])/, '')
    .trim()
  for (;;) {
    const shorter = stem.slice(leadLength(stem, true))
    if (shorter === stem) break
    stem = shorter
  }
  return stem
    .replace(/\d+ ?[×xX*]$|“双(?:下降|上升|提升|增长|减少|降|升)”$/, '')
    .replace(/^[将把](?=.{4})(?![军关脉手握])/, '')
    .replace(/近?[\d一二三四五六七八九十两]+年(?:来|间)?$/, '')
    .replace(/[\s、，:：的（(“]+$/, '')
    .replace(/(?<![偿归返退交])(?:还|仍|也)$|(?<=..)实现$|(?<=..)(?:预计)?可?净增加?$/, '')
    .trim()
}

/** Where the words that only lead to a phrase end: behind 全年共 in 全年共建成房屋. */
export function headAt(text: string, from: number, to: number): number {
  let at = from
  for (;;) {
    const length = leadLength(text.slice(at, to), false)
    if (length === 0) return at
    at += length
  }
}

/** Length of the first leading word; of those that are `empty` (新增, 完成) only where wanted. */
function leadLength(stem: string, empty: boolean): number {
  const marks = /^[\s、，和及与的*—-]+/.exec(stem)?.[0].length ?? 0
  if (marks > 0) return marks
  date.lastIndex = 0
  const year = date.exec(stem)
  if (year && year[0].length < stem.length) return year[0].length
  const found = lead.startingAt(stem, 0)
  if (!found || found[1] === 'keep') return 0
  const [word, role] = found
  if (role === 'empty') return empty ? word.length : 0
  if (role === 'time' || role === 'place') return word.length
  // 成功率: what is left of one character is no noun
  if (stem.length - word.length === 1) return 0
  // single adverbs may begin a noun (新 in 新能源, 和 in 和谐)
  return word.length > 1 || single.has(word) ? word.length : 0
}
