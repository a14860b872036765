import {initiativeNameFile, WordTable} from '@jianbao/lexicon'

/** What a name may be made of; full-width letters stand in older reports (ＩＴ产品基地). */
const rarePart = /[\p{Script=Han}A-Za-z0-9Ａ-Ｚａ-ｚ０-９()（）·×—-]/u

/** Of nearly all characters the code tells it. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x4e00 && code <= 0x9fff) || rarePart.test(text.charAt(at))
}

interface Words {
  readonly verbs: WordTable<true>
  readonly nominal: WordTable<true>
  /** Words that hold a verb and are none: 地铁, 开发区. */
  readonly inside: WordTable<true>
}

let made: Words | undefined

function words(): Words {
  const {zh_before, zh_inside, zh_nominal} = initiativeNameFile
  made ??= {
    verbs: new WordTable(zh_before.map((word) => [word, true] as const)),
    nominal: new WordTable(zh_nominal.map((word) => [word, true] as const)),
    inside: new WordTable(zh_inside.map((word) => [word, true] as const))
  }
  return made
}

export interface Reach {
  /** Longer names are clauses. */
  readonly limit: number
  /** Whether a verb right before the head noun belongs to the name: 整体提升 of 整体提升工程. */
  readonly verbal: boolean
}

/** Where the name before a head noun begins; `null` if no clause or verb ends within the limit. */
export function startBefore(text: string, headStart: number, {limit, verbal}: Reach): number | null {
  let start = headStart
  while (start > 0 && isPart(text, start - 1)) {
    const verb = verbal && start === headStart ? adjacentVerb(text, start) : 0
    if (verb === 0 && endsVerb(text, start)) break
    const step = verb || (words().inside.endingAt(text, start)?.[0].length ?? 1)
    if (headStart - start + step > limit + 1) return null
    start -= step
  }
  return headStart - start > limit ? null : start
}

/** Length of the verb that ends at `at` and may stand in a name; 0 for those that leave none (设立基地). */
function adjacentVerb(text: string, at: number): number {
  return words().nominal.endingAt(text, at)?.[0].length ?? 0
}

/** Whether a text begins with a verb, or another word that no name begins with: 推进管网改造. */
export function opensWithVerb(text: string): boolean {
  const verb = words().verbs.startingAt(text, 0)
  const word = words().inside.startingAt(text, 0)?.[0] ?? ''
  return verb !== undefined && verb[0].length > Math.max(1, word.length)
}

/** Whether a text ends with a verb of two characters or more, as what is done does (管网改扩建). */
export function endsWithVerb(text: string): boolean {
  return (words().verbs.endingAt(text, text.length)?.[0].length ?? 0) > 1
}

/** Whether a verb ends at `at` that is no part of a word which goes on behind it (地 of 地铁). */
function endsVerb(text: string, at: number): boolean {
  const {verbs, inside} = words()
  if (endsCompletedVerb(text, at)) return true
  const verb = verbs.endingAt(text, at)
  if (verb === undefined) return false
  for (let start = at - 1; start >= Math.max(0, at - longestInside); start--) {
    const held = inside.startingAt(text, start)
    if (held !== undefined && start + held[0].length > at) return false
  }
  return (inside.endingAt(text, at)?.[0].length ?? 0) < verb[0].length
}

/** Whether a verb of two characters or more and what completes it end at `at`: 建设好 of 建设好能源物流园. */
function endsCompletedVerb(text: string, at: number): boolean {
  if (!initiativeNameFile.zh_complements.includes(text.charAt(at - 1) || ' ')) return false
  return (words().verbs.endingAt(text, at - 1)?.[0].length ?? 0) > 1
}

/** The longest protected word has six characters. */
const longestInside = 5

/** The clause before a place of a text, where the verbs stand that hold or carry out what is named there. */
export function clauseBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && !'，,。；;：:！!？?'.includes(text.charAt(start - 1)) && at - start < longestClause) start--
  return text.slice(start, at)
}

/** Longer enumerations are looked at no further, so that a report on one line stays linear. */
const longestClause = 80
