import {chineseKind, chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'
import {matchesOf} from '../matches.js'
import {isStandard} from './each-bound.js'
import {cleanStem} from './lead.js'
import {nounBehind} from './noun-behind.js'
import type {Site} from './site.js'
import {readTail, type Tail} from './tail.js'
import {isThreshold} from './threshold.js'

const {adding, connector, laterValue, milestoneBehind: milestone, notMeasure, note} = chinesePatterns.site

const notes = new RegExp(note, 'g')

/** Marks that end a clause. `、` does not: it joins what one verb governs. */
const boundary = /[，,；;。：:！？!?\n]|——/g

/** The quantities of a sentence with their surroundings. */
export function findSites(text: string, quantities: readonly Quantity[]): Site[] {
  const edges = matchesOf(boundary, withoutNotes(text)).map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const sites: Site[] = []
  let edge = 0
  let clause = 0
  let free = 0
  for (const [index, quantity] of quantities.entries()) {
    for (let next = edges[edge]; next && next.end <= quantity.start; next = edges[++edge]) clause = next.end
    const to = edges.slice(edge, edge + 8).find(({start}) => start >= quantity.end)?.start ?? text.length
    const threshold = isThreshold(text, quantities, index, clause, to)
    const from = Math.max(clause, free, openBracket(text, Math.max(clause, free), quantity.start))
    const told = readTail(text, from, quantity.start, quantity.unit)
    const tail = withoutDeed(withoutIdleBefore(told, text, quantity.end), text, from, quantity)
    const before = sites.at(-1) ?? null
    const follows = before && connector.test(text.slice(before.quantity.end, quantity.start)) ? before : null
    sites.push({quantity, from, clause, to, previousEnd: before?.quantity.end ?? 0, tail, follows, threshold})
    // 迈上5万亿元[台阶]、五年增量超1.3万亿元; 稳居前十[强]、增长4.8%
    // 新建750千伏和330千伏电网工程16个: what a voltage describes is counted behind it
    if (!threshold && quantity.unit !== 'kV')
      free = quantity.end + (milestone.exec(text.slice(quantity.end, quantity.end + 3))?.[0].length ?? 0)
    // 按照2300元扶贫标准减少…: what is reckoned by it stands behind it
    else if (isStandard(text, quantity)) free = quantity.end
  }
  return sites
}

/** The text with the marks inside of notes blanked: 生产总值2650.6亿元（不含定州，下同）、增长9% is one clause. */
function withoutNotes(text: string): string {
  return /[（(]/.test(text) ? text.replace(notes, (told) => ' '.repeat(told.length)) : text
}

/** Behind a bracket that is still open at `to`: the number is said of what stands inside. */
export function openBracket(text: string, from: number, to: number): number {
  const open = Math.max(text.lastIndexOf('（', to - 1), text.lastIndexOf('(', to - 1))
  if (open < from) return from
  const close = Math.max(text.lastIndexOf('）', to - 1), text.lastIndexOf(')', to - 1))
  return close > open ? from : open + 1
}

/** 交由52家单位承办: 由 makes no former value where none follows that it grew or fell to. */
function withoutIdleBefore(tail: Tail, text: string, end: number): Tail {
  if (!tail.roles.has('before') || laterValue.test(text.slice(end, end + 42))) return tail
  return {...tail, roles: new Set([...tail.roles].filter((role) => role !== 'before'))}
}

const upgrades = new Set(chineseKind.upgrades)
const betters = new Set(chineseKind.betters)

/** 整体提升100所学校周边环境: the verb bettered what stands behind the number, which did not grow. */
function withoutDeed(tail: Tail, text: string, from: number, {unit, unitWord, end}: Quantity): Tail {
  const [verb] = tail.words
  const counts = unitWord !== '' && /^(?:count|household|km|mu|m2)$/.test(unit)
  // 有关稳就业促增收的74件提案: what they are about, no growth
  if (tail.change !== 0 && counts && verb === '的' && unit === 'count') return withoutGrowth(tail)
  if (tail.change !== 1 || !counts || verb === undefined) return tail
  if (adding.test(verb) && tail.against === null && tail.words.length === 1 && addsThings(text, from, tail, end))
    return withoutGrowth(tail)
  if (!upgrades.has(verb)) return tail
  const things = text.slice(Math.max(0, tail.end - 2), tail.end)
  const better = betters.has(verb) && unit === 'count' && tail.against === null && notMeasure.test(things)
  if (!better && nounBehind(text, end, text.length).length < 2) return tail
  return withoutGrowth(tail)
}

/** 增加了34个开放口岸: with nothing before the verb it is what stands behind that was added; 教师增加34个 grew. */
function addsThings(text: string, from: number, tail: Tail, end: number): boolean {
  return cleanStem(text.slice(from, tail.end)) === '' && nounBehind(text, end, text.length).length >= 2
}

function withoutGrowth(tail: Tail): Tail {
  return {...tail, roles: new Set([...tail.roles].filter((role) => role !== 'grow' && role !== 'fall')), change: 0}
}
