import {initiativeNameFile, type NameHead, nameExpressions, placesIn} from '@jianbao/lexicon'
import {clauseBefore, startBefore} from './name-start.js'

/** Longest matter before quoted words that belongs to their name, and shortest. */
const [limit, least] = [10, 2]

const {matter: source} = nameExpressions
const matter = {none: new RegExp(source.none, 'u'), verbs: new RegExp(source.verbs), rank: new RegExp(source.rank)}

/** 重点建设 of 重点建设项目, which begins no other name. */
const longestRank = 4

/** Heads of what is done about a matter, or held about one. */
const kinds: ReadonlySet<string> = new Set(['programme', 'platform', 'event'])

/**
 * Where a name begins that holds quoted words and a noun: behind the verb that carries it out, over the matter that it is for:
 * 实施[重点项目]“攻城拔寨”行动, 办好[江城]“环湖”论坛. A place by itself tells where (江城“政企通”平台), but for an event.
 */
export function quotedStart(text: string, start: number, head: NameHead | undefined): number {
  if (head === undefined || !kinds.has(head.kind)) return start
  const near = startBefore(text, start, {limit, verbal: true})
  if (near === null || start - near < least || isVerb(text.slice(near, start))) return start
  const from = near - (matter.rank.exec(text.slice(Math.max(0, near - longestRank), near))?.[0].length ?? 0)
  const before = text.slice(from, start)
  if (matter.none.test(before) || (head.kind !== 'event' && isPlace(before))) return start
  return matter.verbs.test(clauseBefore(text, from)) ? from : start
}

/** 提升“两江”创新区 */
function isVerb(text: string): boolean {
  return initiativeNameFile.zh_nominal.includes(text)
}

function isPlace(text: string): boolean {
  return placesIn(text).reduce((sum, place) => sum + place.text.length, 0) >= text.length - 1
}
