import {initiativeNameFile, nameExpressions} from '@jianbao/lexicon'
import type {HeadSite} from './chinese-heads.js'
import {opensWithVerb} from './name-start.js'

const settling = new RegExp(nameExpressions.settles)
const noWhole = new RegExp(nameExpressions.noWhole)

let carriedOut: RegExp | undefined

/** Longest name that is a whole subject, and how far behind it is told what became of it. */
const [longest, reach] = [24, 16]
/** Shorter subjects are common nouns. */
const least = 6

/** Whether a centre or a park is said to settle somewhere: 江城数据中心[正式揭牌]. */
export function isSettled(text: string, {end, head}: HeadSite): boolean {
  return head.kind === 'platform' && settling.test(text.slice(end, end + reach))
}

/**
 * Where a name begins that is the whole subject of its clause, whatever verbs and joints it holds: [国企改革深化提升行动]顺利收官,
 * [全球地理知识与创新中心]落户江城. `null` where it may be less.
 */
export function wholeSubject(text: string, site: HeadSite): number | null {
  if (!isSettled(text, site) && !isDone(text, site)) return null
  let start = site.start
  while (start > 0 && !marks.includes(text.charAt(start - 1)) && site.start - start <= longest) start--
  const subject = text.slice(start, site.start)
  if (subject.length > longest || subject.length < least || text.charAt(start - 1) === '、') return null
  return opensWithVerb(subject) || noWhole.test(subject) ? null : start
}

const marks = '，,。；;：:！!？?、“”（）()\n'

/** Works are done, too, and are named by what is proper of them. */
function isDone(text: string, {announced, end}: HeadSite): boolean {
  if (!announced || announced.rare) return false
  carriedOut ??= new RegExp(initiativeNameFile.zh_carried_out)
  return carriedOut.test(text.slice(end, end + reach))
}
