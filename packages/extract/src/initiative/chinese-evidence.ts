import {divisions, findPlaces, initiativeNameFile, nameExpressions, WordTable} from '@jianbao/lexicon'
import {isAnnounced, isCarriedOut, isProperWork} from './announced-names.js'
import type {HeadSite} from './chinese-heads.js'
import {isGenericName, isProper, startsWithPlace} from './everyday.js'
import {edition} from './fold-name.js'
import {isHeld} from './held-events.js'
import {clauseBefore} from './name-start.js'
import {titledStart} from './titled-names.js'
import {isSettled} from './whole-names.js'

interface Sets {
  readonly ignored: ReadonlySet<string>
  readonly proper: ReadonlySet<string>
  readonly held: ReadonlySet<string>
  readonly notEnds: WordTable<true>
}

let made: Sets | undefined

function sets(): Sets {
  const {only_proper, only_held, not_initiatives, zh_not_ends} = initiativeNameFile
  made ??= {
    ignored: new Set(not_initiatives.zh),
    proper: new Set(only_proper),
    held: new Set(only_held),
    notEnds: new WordTable(zh_not_ends.map((word) => [word, true] as const))
  }
  return made
}

/** Whether what stands before a head noun, from `start` on, makes a name of it. `core` is folded. */
export function isName(core: string, text: string, start: number, site: HeadSite): boolean {
  const {noun, head, announced} = site
  if (numberedHeads.has(head.id) && numbered.test(core)) return true
  if (head.id === ringHead && ring.test(core)) return true
  const fewest =
    (noun.length === 1 && head.id !== islandHead) || initiativeNameFile.of_one_character.includes(head.id) ? 1 : 2
  if (core.length < fewest || isExcluded(core, noun)) return false
  if (titledStart(text, site) === start) return true
  if (head.id === integrationHead) return joinsPlaces(core)
  if (announced && (isAnnounced(core, text, start, site) || isCarriedOut(core, text, start, site))) return true
  if (initiativeNameFile.of_one_character.includes(head.id) && edition.test(text.slice(start, site.start))) return true
  if (head.kind === 'event' && isHeld(core, text, start)) return true
  if (head.id === feteHead) return false
  // In quotes it is one of several slogans: “产业强区、工业立区”.
  if (initiativeNameFile.of_common_words.includes(head.id)) return text.charAt(start - 1) !== '“'
  if (isGenericName(core) || (announced && head.id !== strategyHead)) return false
  if (head.id === landscapeHead) return isProperWork(core)
  if (head.id === reformHead) return opensWithPlace(core)
  if (core.length >= shortestSettled && isSettled(text, site)) return true
  if (head.id === centreHead && isAim(core, text, start)) return true
  if (head.id === mountainHead && !mountainBehind().test(text.slice(site.end))) return false
  return !(sets().proper.has(head.id) || sets().held.has(head.id)) || isProper(core)
}

/** Lines and roads are named by numbers: 8号线, 轻轨一号线, 312国道. */
const ringHead = 'expressway'
const numberedHeads: ReadonlySet<string> = new Set(['metro-line', 'national-road'])
const numbered = new RegExp(nameExpressions.numbered)
/** 西北二环高速公路 */
const ring = new RegExp(nameExpressions.ring)

/** 厦漳同城化 and 常金一体化 join places by a character of each; longer words before it are of fields (城乡公交一体化). */
const integrationHead = 'integration'
const mostIntegrated = 3

let signs: ReadonlySet<string> | undefined

function joinsPlaces(core: string): boolean {
  return core.length <= mostIntegrated && isProper(core) && [...core].every((char) => placeSigns().has(char))
}

function placeSigns(): ReadonlySet<string> {
  signs ??= new Set([...initiativeNameFile.zh_place_signs, ...divisions().map(({short}) => short.charAt(0))])
  return signs
}

/** 汉江两岸综合开发 is one undertaking, 资源综合开发 a task. */
const landscapeHead = 'comprehensive-works'

const reformHead = 'regional-reform'

/** 江城综合改革试点 is one, 医药卫生体制综合改革 a task; 杭甬温 are three places. */
function opensWithPlace(core: string): boolean {
  const {zh_place_signs: ofPlaces} = initiativeNameFile
  return startsWithPlace(core) || [...core.slice(0, 2)].every((char) => ofPlaces.includes(char))
}

/** Shorter ones are any that settle: 研发中心落户. */
const shortestSettled = 5

const centreHead = 'centre'
/** Shorter ones are any: 建设国际中心. */
const shortestAim = 4

let aims: Readonly<Record<'name' | 'verb', RegExp>> | undefined

function isAim(core: string, text: string, start: number): boolean {
  const {name, verb} = initiativeNameFile.zh_aims
  aims ??= {name: new RegExp(name), verb: new RegExp(verb)}
  return core.length >= shortestAim && aims.name.test(core) && aims.verb.test(clauseBefore(text, start))
}

/** 脱节 and 气节 end like 葡萄节, which is held. */
const feteHead = 'fete'

const mountainHead = 'mountain'
/** One character before 岛 tells where, not which: 该岛, 小岛. */
const islandHead = 'island'

let behindMountain: RegExp | undefined

/** A mountain is an undertaking where it is a place to visit or is worked on: 黑虎山[旅游开发], [综合治理]. */
function mountainBehind(): RegExp {
  behindMountain ??= new RegExp(`^(?:${initiativeNameFile.zh_mountain_behind})`)
  return behindMountain
}

/** Strategies are named without a verb, too (工业强市战略成效明显), plans and works not. */
const strategyHead = 'strategy'

function isExcluded(core: string, noun: string): boolean {
  const name = core + noun
  // 太湖湖心区 names the lake once
  if ((noun.length === 1 && core.endsWith(noun)) || noStart().test(core)) return true
  // 空港 ends no name, 航空港 does
  const other = sets().notEnds.endingAt(name, name.length)?.[0] ?? ''
  return sets().ignored.has(name) || other.length > noun.length || isTown(name, noun)
}

let starts: RegExp | undefined

function noStart(): RegExp {
  starts ??= new RegExp(initiativeNameFile.zh_no_start)
  return starts
}

/** 中山, 福山, 芜湖 are towns before they are mountains and lakes, 泰兴市 is before 兴市; of counties (巢湖) the lake is as likely. */
function isTown(name: string, noun: string): boolean {
  if (noun.length > 1) return findPlaces(name.slice(-noun.length - 1)).length > 0
  return findPlaces(name).some(({level}) => level === 'city' || !name.endsWith('湖'))
}
