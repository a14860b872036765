import {anyOf, chineseKind, chinesePatterns, chineseSubject, WordTable} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'
import type {Site} from './site.js'

const {listed, otherThings} = chinesePatterns.subject

const deeds = new WordTable(chineseKind.delta.map((word) => [word, true] as const))
const outcomes = new Set(chineseKind.outcomes)
const outcome = new RegExp(anyOf(chineseKind.outcomes))
const idle = new RegExp(`^(?:${anyOf(chineseSubject.deedLead)})+(?=..)`)
const adverbs = new RegExp(`^(?:${anyOf(chineseSubject.predicateLead)})+`)
const longest = 16

/** 525户、1002人全部[达到脱贫标准]: those counted have no noun; what they did tells who they are. */
export function predicateBehind(text: string, {quantity, to}: Site): string {
  if (!/^(?:person|household)$/.test(quantity.unit)) return ''
  const end = Math.min(to, quantity.end + 40)
  const also = listed.exec(text.slice(quantity.end, end))?.[0] ?? ''
  const list = also.length
  const told = text.slice(quantity.end + list, end).replace(adverbs, '')
  if (outcomes.has(told)) return told
  // 20万人、358个贫困村脱贫: what all of them came to
  const came = otherThings.test(also) ? outcome.exec(told)?.[0] : undefined
  if (came !== undefined) return came
  return /^[\u4e00-\u9fff]{4,}$/.test(told) && told.length <= longest ? told : ''
}

/** 排查隐患350处，[整改]320处; 收到提案2900件，经审查[立案]2300件: the deed alone, done to what was counted before. */
export function deedOf(stem: string, inherited: string): string {
  const deed = stem.replace(idle, '')
  if (deed === '' || deeds.startingAt(deed, 0)?.[0] !== deed) return ''
  const done = cleanStem(inherited).replace(idle, '')
  const last = deeds.endingAt(done, done.length)?.[0].length ?? 0
  const thing = done.slice(behindVerbs(done), done.length - last)
  return thing === done.slice(0, done.length - last) || thing.length < 2 || deed.includes(thing) || outcomes.has(deed)
    ? ''
    : `${deed}${thing}`
}

/** Where the noun begins: behind 签约 in 招商引资签约项目. */
function behindVerbs(done: string): number {
  let end = 0
  for (let at = 0; at < done.length; ) {
    const length = deeds.startingAt(done, at)?.[0].length ?? 0
    if (length > 0 && at + length < done.length) end = at + length
    at += length || 1
  }
  return end
}
