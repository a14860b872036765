import {divisions, findPlaces, initiativeNameFile, nameExpressions, placesIn, worksFile} from '@jianbao/lexicon'
import type {HeadSite} from './chinese-heads.js'
import {isFieldWords, isGenericName, isProper, startsProper} from './everyday.js'
import {clauseBefore} from './name-start.js'

interface Sets {
  readonly ignored: ReadonlySet<string>
  readonly proper: ReadonlySet<string>
  readonly held: ReadonlySet<string>
}

let made: Sets | undefined

function sets(): Sets {
  const {only_proper, only_held, not_initiatives} = initiativeNameFile
  made ??= {ignored: new Set(not_initiatives.zh), proper: new Set(only_proper), held: new Set(only_held)}
  return made
}

/** Whether what stands before a head noun, from `start` on, makes a name of it. `core` is folded. */
export function isName(core: string, text: string, start: number, site: HeadSite): boolean {
  const {noun, head, announced} = site
  if (numberedHeads.has(head.id) && numbered.test(core)) return true
  if (head.id === ringHead && ring.test(core)) return true
  const fewest = noun.length === 1 || initiativeNameFile.of_one_character.includes(head.id) ? 1 : 2
  if (core.length < fewest || isExcluded(core, noun)) return false
  if (head.id === integrationHead) return joinsPlaces(core)
  if (announced && (isAnnounced(core, text, start, site) || isCarriedOut(core, text, start, site))) return true
  if (head.kind === 'event' && isHeld(core, text, start)) return true
  // In quotes it is one of several slogans: “产业强区、工业立区”.
  if (initiativeNameFile.of_common_words.includes(head.id)) return text.charAt(start - 1) !== '“'
  if (isGenericName(core) || (announced && head.id !== strategyHead)) return false
  if (head.id === landscapeHead) return isProperWork(core)
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
  signs ??= new Set([...initiativeNameFile.zh_place_signs, ...divisions().map(({short}) => short.charAt(0))])
  const known = signs
  return core.length <= mostIntegrated && isProper(core) && [...core].every((char) => known.has(char))
}

/** 汉江两岸综合开发 is one undertaking, 资源综合开发 a task. */
const landscapeHead = 'comprehensive-works'

const centreHead = 'centre'
/** Shorter ones are any: 建设国际中心. */
const shortestAim = 4

let aims: Readonly<Record<'name' | 'verb', RegExp>> | undefined

function isAim(core: string, text: string, start: number): boolean {
  const {name, verb} = initiativeNameFile.zh_aims
  aims ??= {name: new RegExp(name), verb: new RegExp(verb)}
  return core.length >= shortestAim && aims.name.test(core) && aims.verb.test(clauseBefore(text, start))
}

const mountainHead = 'mountain'

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
  if (noun.length === 1 && core.endsWith(noun)) return true
  return (
    sets().ignored.has(name) || initiativeNameFile.zh_not_ends.some((end) => name.endsWith(end)) || isTown(name, noun)
  )
}

/** Whether a programme's name stands behind the verb that carries it out, or in an enumeration behind it. */
function isAnnounced(core: string, text: string, start: number, {announced}: HeadSite): boolean {
  if (!announced || core.length < announced.least || (announced.rare && isFieldWords(core))) return false
  const clause = clauseBefore(text, start)
  const verb = Math.max(...announced.verbs.map((word) => clause.lastIndexOf(word)))
  return verb >= 0 && !/[的等]|一批/.test(clause.slice(verb))
}

let carriedOut: RegExp | undefined

/**
 * Whether what is said behind a name tells that it is carried out: [环保三年行动计划]顺利完成. Works need a proper part that is more
 * than a place: [荆江分洪工程]全面展开.
 */
function isCarriedOut(core: string, text: string, start: number, {end, noun, announced}: HeadSite): boolean {
  carriedOut ??= new RegExp(initiativeNameFile.zh_carried_out)
  if (!announced) return false
  if (noun === engineering && isProperWork(core)) return true
  if (!carriedOut.test(text.slice(end, end + longestBehind))) return false
  if (initiativeNameFile.zh_works.includes(noun))
    return isProperWork(core) || (core.length >= shortestWork && opensProper(core))
  return !announced.rare && core.length >= announced.least && opensClause(text, start)
}

/** 华宁重工项目 has a company's name; shorter ones (水闸项目) have none. */
const shortestWork = 4

let noWork: RegExp | undefined

/** Whether a work's name begins with a name: [华宁]重工项目, [陇电]入鲁工程. */
function opensProper(core: string): boolean {
  noWork ??= new RegExp(initiativeNameFile.zh_no_work)
  return !noWork.test(core) && !isFieldWords(core) && startsProper(core, commonWords())
}

let common: ReadonlySet<string> | undefined

function commonWords(): ReadonlySet<string> {
  common ??= new Set(worksFile.common)
  return common
}

/** 工程 of a place or a river is the name of one; a 项目 may be any that is told of. */
const engineering = '工程'

/** How far behind a name it is told what became of it. */
const longestBehind = 16

function opensClause(text: string, start: number): boolean {
  return start === 0 || '，,。；;：:！”、'.includes(text.charAt(start - 1))
}

/** A work of a place has a name of its own (武汉信用工程); 江城重点工程 has none. */
function isProperWork(core: string): boolean {
  const place = placesIn(core).find(({text}) => !isGenericName(text))
  const rest = place === undefined ? core : core.slice(0, place.start) + core.slice(place.end)
  if (place === undefined && ![...initiativeNameFile.zh_landscape].some((char) => core.includes(char))) return false
  return rest.length > 1 && !isGenericName(rest) && isProper(core)
}

/** Where the name of a programme begins behind its verb, whatever verbs it holds itself: 落实[对外贸易主体培育三年]行动计划. */
export function announcedStart(text: string, {start, announced}: HeadSite): number | null {
  if (!announced) return null
  const clause = clauseBefore(text, start)
  // 推进 of 实施民族事业推进计划 leaves no name
  const last = clause.length - announced.least
  const ends = announced.verbs.map((word) => {
    const at = clause.lastIndexOf(word, last - word.length)
    return at < 0 ? -1 : at + word.length
  })
  const end = Math.max(...ends)
  return end < 0 || clause.length - end > longestProgramme || /[的等、和]|一批/.test(clause.slice(end))
    ? null
    : start - clause.length + end
}

const longestProgramme = 20

/** Shorter names of events are common nouns (举办高峰论坛), but for those that say of how wide a circle (国际海洋周). */
const shortestEvent = 4
const circle = new RegExp(nameExpressions.circle)
const isCounted = new RegExp(nameExpressions.editionBefore)

/** Whether an event takes place or is counted: 举办国际海洋周, 首届文化旅游高峰论坛. */
function isHeld(core: string, text: string, start: number): boolean {
  const clause = clauseBefore(text, start)
  const counted = isCounted.test(clause)
  if (core.length < shortestEvent && !circle.test(core)) return counted && !isGenericName(core)
  return counted || initiativeNameFile.zh_held.some((verb) => clause.includes(verb))
}

/** 中山, 福山, 芜湖 are towns before they are mountains and lakes, 泰兴市 is before 兴市; of counties (巢湖) the lake is as likely. */
function isTown(name: string, noun: string): boolean {
  if (noun.length > 1) return findPlaces(name.slice(-noun.length - 1)).length > 0
  return findPlaces(name).some(({level}) => level === 'city' || !name.endsWith('湖'))
}
