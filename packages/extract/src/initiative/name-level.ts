import {nameExpressions} from '@jianbao/lexicon'
import type {HeadSite} from './chinese-heads.js'
import {isProper, startsWithPlace} from './everyday.js'
import {startBefore} from './name-start.js'

const national = new RegExp(nameExpressions.national)
const counting = new RegExp(nameExpressions.countedBefore)

/** How far before a name its number may stand, over what tells its level. */
const reach = 14

/** Whether what stands before a name counts things of its kind: 新建3个国家级[软件产业基地]. */
export function isCountedBefore(text: string, start: number): boolean {
  return counting.test(text.slice(Math.max(0, start - reach), start))
}

/** Development zones are the same with and without 国家: 江城国家高新区. */
const zones: ReadonlySet<string> = new Set(['hightech-zone', 'economic-zone', 'bonded-zone', 'special-zone'])

/** Other things of which the country has some: [临江国家植物园]. */
const nationals: ReadonlySet<string> = new Set(['museum', 'theme-park'])

/** Longest place or company before 国家: 大湾区. */
const limit = 6

/** Where a platform's name begins before 国家 and whose it is: 支持[江城国家超算中心]. */
export function nationalStart(text: string, start: number, {head}: HeadSite): number {
  if (
    !(head.kind === 'platform' || nationals.has(head.id)) ||
    zones.has(head.id) ||
    !national.test(text.slice(Math.max(0, start - reach), start))
  )
    return start
  const from = start - 2
  const owner = startBefore(text, from, {limit, verbal: false})
  return owner !== null && from - owner > 1 && isOwner(text.slice(owner, from)) ? owner : from
}

/** A place (吉隆, which the gazetteer holds as a county only) or a company. */
function isOwner(name: string): boolean {
  return startsWithPlace(name) || isProper(name)
}
