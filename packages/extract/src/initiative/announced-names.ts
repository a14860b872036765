import {initiativeNameFile, placesIn, worksFile} from '@jianbao/lexicon'
import type {HeadSite} from './chinese-heads.js'
import {isFieldWords, isGenericName, isProper, startsProper} from './everyday.js'
import {isFigure} from './figure-of-speech.js'
import {headAtEnd} from './head-behind.js'
import {clauseBefore, endsWithVerb} from './name-start.js'

/** Whether a programme's name stands behind the verb that carries it out, or in an enumeration behind it. */
export function isAnnounced(core: string, text: string, start: number, {announced, head}: HeadSite): boolean {
  if (
    !announced ||
    (core.length < announced.least && !isFigure(core, text, start)) ||
    (announced.rare && isFieldWords(core) && !isProgramme(core))
  )
    return false
  const clause = clauseBefore(text, start)
  const verb = Math.max(...announced.verbs.map((word) => clause.lastIndexOf(word)))
  // 打造国际化的[草原音乐名城]
  const told =
    head.id === titleHead && core.length >= longTitle ? clause.slice(verb).replaceAll('的', '') : clause.slice(verb)
  return verb >= 0 && !/[的等]|一批/.test(told)
}

/** What a place shall be; shorter ones (人民满意的幸福之城) are praise. */
const titleHead = 'city-of'
const longTitle = 4

let programmeEnd: RegExp | undefined

/** Shorter ones are works: 实施管网提升工程. */
const shortestProgramme = 6

/** 农村电商高质量发展工程 is a programme, though common words make it up. */
function isProgramme(core: string): boolean {
  programmeEnd ??= new RegExp(initiativeNameFile.zh_programme_ends)
  return core.length >= shortestProgramme && programmeEnd.test(core)
}

let carriedOut: RegExp | undefined

/**
 * Whether what is said behind a name tells that it is carried out: [环保三年行动计划]顺利完成. Works need a proper part that is more
 * than a place: [荆江分洪工程]全面展开.
 */
export function isCarriedOut(core: string, text: string, start: number, {end, noun, announced}: HeadSite): boolean {
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
export function isProperWork(core: string): boolean {
  const place = placesIn(core).find(({text}) => !isGenericName(text))?.text ?? regionIn(core)
  const rest = place === undefined ? core : core.replace(place, '')
  if (place === undefined && ![...initiativeNameFile.zh_landscape].some((char) => core.includes(char))) return false
  return rest.length > 1 && !isGenericName(rest) && (isProper(core) || regionIn(core) !== undefined)
}

let regions: RegExp | undefined

/** 川渝 and 渝西: two characters of places, or one and where in it. */
function ofRegions(): string {
  const signs = `[${initiativeNameFile.zh_place_signs}]`
  return `${signs}{2}|${signs}[东南西北中]`
}

function regionIn(core: string): string | undefined {
  regions ??= new RegExp(`^(?:${initiativeNameFile.zh_regions.join('|')}|${ofRegions()})`)
  return regions.exec(core)?.[0]
}

/** Where the name of a programme begins behind its verb, whatever verbs it holds itself: 落实[对外贸易主体培育三年]行动计划. */
export function announcedStart(text: string, {start, announced}: HeadSite): number | null {
  if (!announced) return null
  const clause = clauseBefore(text, start)
  // 推进 of 实施民族事业推进计划 leaves no name
  const last = clause.length - announced.least
  const ends = announced.verbs.map((word) => {
    const at = clause.lastIndexOf(word, last - word.length)
    if (at < 0) return -1
    const to = at + word.length
    return initiativeNameFile.zh_aspects.includes(clause.charAt(to) || ' ') ? to + 1 : to
  })
  const end = Math.max(...ends)
  const name = clause.slice(end)
  if (end < 0 || name.length > longestProgramme || /[的等、]|一批/.test(name)) return null
  if (
    name.includes('和') &&
    (announced.nouns.some((noun) => noun.endsWith(strategy)) ||
      !(clause.slice(0, end).endsWith(carrying) && isJoint(name)))
  )
    return null
  return start - clause.length + end
}

const longestProgramme = 20

/** Of strategies 和 joins two: 实施科教兴市和可持续发展战略. */
const strategy = '战略'

/** The verb behind which what 和 joins is mostly the matter of one work. */
const carrying = '实施'
/** Shorter ones are two tasks: 实施清查和整治行动. */
const shortestJoint = 8

/** 实施[一流强港和交通强省建设]工程 is one work, 实施生态立市战略和跨江战略 two. */
function isJoint(name: string): boolean {
  const [first = '', ...others] = name.split('和')
  if (name.length < shortestJoint || others.length > 1 || first.length < 2) return false
  return headAtEnd(first, 'zh') === undefined && !endsWithVerb(first) && !name.split('和').every(isFieldWords)
}
