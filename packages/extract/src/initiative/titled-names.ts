import {initiativeNameFile} from '@jianbao/lexicon'
import type {HeadSite} from './chinese-heads.js'
import {isFieldWords, isGenericName} from './everyday.js'
import {opensWithVerb} from './name-start.js'

/** Longest title of an item, and what is looked at before it. */
const [longest, reach] = [20, 6]

let patterns: {readonly before: RegExp; readonly behind: RegExp} | undefined

function made() {
  const {before, behind} = initiativeNameFile.zh_titled
  patterns ??= {before: new RegExp(before), behind: new RegExp(behind)}
  return patterns
}

/** Where a programme's name begins that is the title of an item by itself: 四是[大气污染防治攻坚战]。 */
export function titledStart(text: string, {start: noun, end, announced}: HeadSite): number | null {
  if (!announced || !made().behind.test(text.slice(end, end + 1))) return null
  let start = noun
  while (start > 0 && noun - start <= longest && !'，,。；;：:！!？?、是的等“”'.includes(text.charAt(start - 1)))
    start--
  const core = text.slice(start, noun)
  if (core.length < announced.least || core.length > longest || opensWithVerb(core) || isGenericName(core)) return null
  if (announced.rare && isFieldWords(core)) return null
  return made().before.test(text.slice(Math.max(0, start - reach), start)) ? start : null
}
