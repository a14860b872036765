import {chineseLead, chinesePatterns, chineseSubject, WordTable} from '@jianbao/lexicon'

const patterns = chinesePatterns.site
const {adverbAtEnd, disposal, joinersAtStart, marksAtEnd, noteAtStart, openQuote, strayEnd, strayStart, yearsAtEnd} =
  chinesePatterns.site

type LeadRole = keyof typeof chineseLead

const roles = Object.keys(chineseLead) as LeadRole[]
const lead = new WordTable<LeadRole>(roles.flatMap((role) => chineseLead[role].map((word) => [word, role] as const)))
const date = new RegExp(patterns.date, 'y')
const single = new Set(chineseSubject.singleLead)

/** A stem without the time words, adverbs and light verbs before the noun, and without stray marks. */
export function cleanStem(raw: string): string {
  let stem = raw
    .replace(noteAtStart, '')
    .replace(openQuote, '')
    .replace(/^\s*(?:[（(]\d{1,2}[）)]|\d{1,2}[.、．](?=\D))/, '')
    .replace(strayStart, '')
    .trim()
  for (;;) {
    const shorter = stem.slice(leadLength(stem, true))
    if (shorter === stem) break
    stem = shorter
  }
  return stem
    .replace(strayEnd, '')
    .replace(disposal, '')
    .replace(yearsAtEnd, '')
    .replace(marksAtEnd, '')
    .replace(adverbAtEnd, '')
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
  const marks = joinersAtStart.exec(stem)?.[0].length ?? 0
  if (marks > 0) return marks
  date.lastIndex = 0
  const year = date.exec(stem)
  // 2003年以来年均增长26.2%: nothing is left of it
  if (year) return year[0].length
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
