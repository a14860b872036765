import {initiativeNameFile, nameExpressions} from '@jianbao/lexicon'
import {announcedStart} from './announced-names.js'
import {isName} from './chinese-evidence.js'
import {type HeadSite, headSites} from './chinese-heads.js'
import {conceptOf, termOf} from './concept.js'
import {editionStart, heldStart} from './event-start.js'
import {isFieldWords} from './everyday.js'
import {edition, foldChineseName} from './fold-name.js'
import {isCountedBefore, nationalStart} from './name-level.js'
import {startBefore} from './name-start.js'
import type {Named} from './named.js'
import {phaseBehind} from './phase.js'
import {titledStart} from './titled-names.js'
import {wholeSubject} from './whole-names.js'

/**
 * Proper names that a head noun ends: 沪宁沿江高铁, 金坛港, 长荡湖, 华罗庚科学城. A name reaches back to where the clause begins
 * or a verb ends; what common nouns alone make up (重点产业园) is no name.
 */
export function chineseHeadedNames(text: string): Named[] {
  const sites = headSites(text)
  const names = sites.flatMap((site, at) => {
    const next = sites[at + 1]
    // 洋山港 is a port, not a mountain; 江港隧桥工程 may be no more than the tunnel and bridge; 鹿鸣湖湖心区 is in the lake.
    if (next?.start === site.end && !next.announced && next.noun !== site.noun && next.head.id !== integration)
      return []
    return isFollowed(text, site) ? [] : nameBefore(text, site)
  })
  return names.filter((name) => !isWorkOn(name, names))
}

/** 江城都市圈[同城化] is what is done in the circle. */
const integration = 'integration'

/** 江港码头项目 is the wharf. */
function isWorkOn(name: Named, names: readonly Named[]): boolean {
  if (!initiativeNameFile.zh_works.some((noun) => name.name.endsWith(noun))) return false
  return names.some(
    (other) => other !== name && name.start <= other.start && other.end < name.end && !isJoined(name, other)
  )
}

/** 一流强港和内河航运建设工程 is more than the port. */
function isJoined(name: Named, other: Named): boolean {
  return name.name.slice(other.end - name.start).includes('和')
}

const notFollowed = new Map(Object.entries(initiativeNameFile.zh_not_followed))

/** Whether what follows makes another word of the noun (湖州, 战略机遇) or counts things of its kind (实践基地14个). */
function isFollowed(text: string, {start, end, noun}: HeadSite): boolean {
  const {zh_after} = initiativeNameFile
  if ((end - start === 1 ? zh_after : '区站路址').includes(text.charAt(end) || ' ')) return true
  if (notFollowed.get(noun)?.some((word) => text.startsWith(word, end))) return true
  behind.lastIndex = end
  return behind.test(text)
}

const behind = new RegExp(nameExpressions.counts, 'y')

/** Longer names are clauses. One character of a lake or mountain has at most four before it, 洽会 and 博会 one or two. */
const longest = {name: 16, short: 4, sign: 2}

function nameBefore(text: string, site: HeadSite): Named[] {
  const {head, start: headStart} = site
  const limit = limitOf(site)
  const verbal = head.kind !== 'place' && head.kind !== 'project'
  const near =
    titledStart(text, site) ??
    announcedStart(text, site) ??
    editionStart(text, site) ??
    heldStart(text, site) ??
    wholeSubject(text, site) ??
    startBefore(text, headStart, {limit, verbal})
  if (near === null) return []
  const from = routes.has(head.id) ? startOfRoute(text, near) : nationalStart(text, near, site)
  const before = text.slice(from, headStart)
  if (several.test(before) || isCountedBefore(text, from)) return []
  const start = from + (countedAtStart().exec(before)?.[0].length ?? 0)
  const core = foldChineseName(text.slice(start, headStart)).replace(edition, '')
  const phase = phaseBehind(text, site.end)
  // A second phase is that of one undertaking, however common its noun: 会展中心二期.
  if (!isName(core, text, from, site) && !(phase && core.length > 1 && !isCommonWork(core, site))) return []
  const stretch = routes.has(head.id) ? stretchBehind(text, site.end) : ''
  const end = head.id === yearHead ? site.end - activity.length : (phase?.end ?? site.end) + stretch.length
  const name = core + site.noun.slice(0, end - headStart) + (phase?.name ?? '') + stretch
  const concept = termOf(name, 'zh')?.id ?? conceptOf(core.replace(level, ''), head, 'zh')
  return [{start, end, name, concept: concept && phase ? `${concept}-${phase.id}` : concept, kind: head.kind}]
}

/** 供热项目二期 may be of any place. */
function isCommonWork(core: string, {announced}: HeadSite): boolean {
  return announced !== undefined && isFieldWords(core)
}

/** What a name of the whole country says of its level: the other language may leave it out. */
const level = /^国家/

function limitOf({start, end, head}: HeadSite): number {
  if (initiativeNameFile.of_one_character.includes(head.id)) return longest.sign
  return end - start === 1 ? longest.short : longest.name
}

/** Ways that are named by where they lead from and to. */
const routes: ReadonlySet<string> = new Set([
  'railway',
  'high-speed-railway',
  'intercity-railway',
  'expressway',
  'trunk-road'
])

/** Longest name of a place that a way leads from. */
const longestOrigin = 4

/** 江港至华宁高速 begins before 至. */
function startOfRoute(text: string, near: number): number {
  if (!'至到'.includes(text.charAt(near - 1) || ' ')) return near
  const start = startBefore(text, near - 1, {limit: longestOrigin, verbal: false})
  return start === null || near - 1 - start < 2 ? near : start
}

const stretchHere = new RegExp(nameExpressions.stretch, 'y')

/** The part of a way that is meant: 西江铁路[华宁段]. */
function stretchBehind(text: string, at: number): string {
  stretchHere.lastIndex = at
  return stretchHere.exec(text)?.[0] ?? ''
}

/** 项目建设年活动 is the year's name and an activity. */
const [yearHead, activity] = ['year-of-campaign', '活动']

const several = new RegExp(nameExpressions.several)

let counted: RegExp | undefined

/**
 * A date (4月1日雄安新区设立), a number and what it counts, or that of a list, at the start of what stands before a head; the
 * digits may be destroyed (▯.▯平方公里).
 */
function countedAtStart(): RegExp {
  counted ??= new RegExp(
    `^(?:(?:(?:\\d{4})?年)?\\d{1,2}月(?:\\d{1,2}日)?|[（(](?:\\d{1,2}|[一二三四五六七八九十]+)[）)]|(?:[\\d.]+|[一二三四五六七八九十两几多]+)(?:${initiativeNameFile.zh_counted})|平方公里)`
  )
  return counted
}
