import {nameExpressions, type NameHead, placesIn} from '@jianbao/lexicon'
import {clauseBefore, startBefore} from './name-start.js'

/** Longest matter before quoted words that belongs to their name, and shortest. */
const [limit, least] = [10, 3]

const {matter: source} = nameExpressions
const matter = {none: new RegExp(source.none, 'u'), verbs: new RegExp(source.verbs)}

/** Heads of what is done about a matter, or held about one. */
const kinds: ReadonlySet<string> = new Set(['programme', 'platform', 'event'])

/**
 * Where a name begins that holds quoted words and a noun: behind the verb that carries it out, over the matter that it is for:
 * 实施[重点项目]“攻城拔寨”行动, 办好[江城]“环湖”论坛. A place by itself tells where (江城“政企通”平台), but for an event.
 */
export function quotedStart(text: string, start: number, head: NameHead | undefined): number {
  if (head === undefined || !kinds.has(head.kind)) return start
  const from = startBefore(text, start, {limit, verbal: true})
  if (from === null || start - from < least) return start
  const before = text.slice(from, start)
  if (matter.none.test(before) || (head.kind !== 'event' && isPlace(before))) return start
  return matter.verbs.test(clauseBefore(text, from)) ? from : start
}

function isPlace(text: string): boolean {
  return placesIn(text).reduce((sum, place) => sum + place.text.length, 0) >= text.length - 1
}
