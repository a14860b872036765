import {nameExpressions, placesIn} from '@jianbao/lexicon'
import {conceptOfName} from './concept-of-name.js'
import {isProper} from './everyday.js'
import {foldChineseName} from './fold-name.js'
import {startBefore} from './name-start.js'
import type {Named} from './named.js'

const ways = new RegExp(nameExpressions.ways.noun, 'g')
const fromTo = new RegExp(nameExpressions.ways.fromTo)
const named = new RegExp(nameExpressions.ways.named)
const amidst = new RegExp(nameExpressions.ways.amidst)

/** Most sentences tell of no way. */
const cues = ['高速', '铁路', '高铁', '快速路']

/** Two places by two characters each or their names, and three by a character each: 江宁, 江港华; longer members hold 至. */
const [limit, longest, least] = [10, 4, 2]

/** Ways that share one noun behind their list: [江宁]、[华港]高速公路, [江城至华宁]、[阳山至大港]等铁路. */
export function sharedWays(text: string): Named[] {
  if (!cues.some((cue) => text.includes(cue))) return []
  return [...text.matchAll(ways)].flatMap(({0: all, 1: others, 2: noun = '', index}) => {
    if (amidst.test(text.slice(index + all.length))) return []
    if (others !== undefined) return membersBefore(text, index, noun)
    const last = startOf(text, index) ?? 0
    const isListed = joints.includes(text.charAt(last - 1) || ' ') && isWay(text.slice(last, index))
    return isListed ? membersBefore(text, last - 1, noun) : []
  })
}

function membersBefore(text: string, from: number, noun: string): Named[] {
  const names: Named[] = []
  for (let end = from; end === from || joints.includes(text.charAt(end) || ' '); ) {
    const start = startOf(text, end)
    if (start === null || !isWay(text.slice(start, end))) return names
    const name = foldChineseName(text.slice(start, end)) + noun
    names.push({start, end, name, concept: conceptOfName(name), kind: 'project'})
    end = start - 1
  }
  return names
}

const joints = '、和'

/** Where a member begins: behind a joint, or behind a verb; 至 is none in 江城至华宁. */
function startOf(text: string, end: number): number | null {
  const near = startBefore(text, end, {limit, verbal: false})
  const start =
    near !== null && text.charAt(near - 1) === '至' ? startBefore(text, near - 1, {limit, verbal: false}) : near
  return start === null || end - start < least ? null : start
}

/** 北京、上海等高铁 are ways to cities, not between them. */
function isWay(member: string): boolean {
  if (named.test(member) || /\d/.test(member)) return false
  if (fromTo.test(member)) return true
  return member.length <= longest && isProper(member) && placesIn(member).every(({text}) => text.length < member.length)
}
