import {type InitiativeKind, initiativeNameFile, type MemberList, nameExpressions, worksFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOfName} from './concept-of-name.js'
import {isFieldWords, isMadeOfEveryday, isProper} from './everyday.js'
import {edition, foldChineseName} from './fold-name.js'
import {isCountedBefore} from './name-level.js'
import {opensWithVerb, startBefore} from './name-start.js'
import type {Named} from './named.js'

const {list, editionBefore: numberBefore} = nameExpressions
/** 城区防洪 and 泵站改造 are works of any place. */
const common: ReadonlySet<string> = new Set(worksFile.common)
/** 市儿童医院新院区 and 第三中学分校 are one each. */
const own = new RegExp(worksFile.own)
/** 投资28.1亿元的 stands between two members. */
const cost = new RegExp(list.cost)
const closing = new RegExp(list.closing, 'g')
const opened = new RegExp(list.opened, 'g')
const street = new RegExp(list.street)
const several = new RegExp(list.several)
const noStart = new RegExp(initiativeNameFile.zh_no_start)
/** 首届, 第十二届 belong to a member, and end like verbs. */
const editionBefore = new RegExp(numberBefore)

/** Longest member (company and works), and how many of them are read. */
const [limit, most] = [20, 40]
interface Member {
  readonly start: number
  readonly end: number
  readonly name: string
}

/**
 * Members of an enumeration of projects: 推进星河新材料、阳山古县城、江港二桥等项目. In such a list a proper name needs no head noun;
 * beside one a member that is not made of the field's words alone (千年府衙) is one as well.
 */
export function listedNames(text: string): Named[] {
  if (!text.includes('等')) return []
  const ends = [
    ...matchesOf(closing, text).map(({index}) => ({from: 0, end: index})),
    ...matchesOf(opened, text).map(({0: all, 1: list = '', index}) => {
      const from = index + all.length
      return {from, end: from + list.length}
    })
  ]
  return [
    ...ends.flatMap(({from, end}) => {
      const members = membersBefore(text, end, from)
      const company = members.some(({name}) => isProper(name))
      return members.filter(({name}) => isMember(name, company)).map((member) => namedOf(member, 'project'))
    }),
    ...memberLists().flatMap((list) => namesOfList(text, list))
  ]
}

/** Lists of events, whose members end like events: 举办江城灯会、环湖自行车赛等系列活动. */
function namesOfList(text: string, {kind, closing, ends, least}: CompiledList): Named[] {
  return matchesOf(closing, text).flatMap(({index}) =>
    membersBefore(text, index, 0)
      .filter(
        ({name, start}) =>
          name.length >= least &&
          ends.test(name) &&
          !(noStart.test(name) || isFieldWords(name) || isCountedBefore(text, start))
      )
      .map((member) => namedOf(member, kind))
  )
}

function namedOf({start, end, name}: Member, kind: InitiativeKind): Named {
  const named = name.replace(edition, '')
  return {start, end, name: named, concept: conceptOfName(named), kind}
}

interface CompiledList extends Omit<MemberList, 'closing' | 'ends'> {
  readonly closing: RegExp
  readonly ends: RegExp
}

let lists: readonly CompiledList[] | undefined

function memberLists(): readonly CompiledList[] {
  lists ??= initiativeNameFile.zh_member_lists.map((list) => ({
    ...list,
    closing: new RegExp(list.closing, 'g'),
    ends: new RegExp(list.ends)
  }))
  return lists
}

function isMember(name: string, amongProper: boolean): boolean {
  if (name.length < 3 || /^\d|的/.test(name) || noStart.test(name) || street.test(name) || isFieldWords(name))
    return false
  return (amongProper || isProper(name)) && (own.test(name) || !isMadeOfEveryday(name, common))
}

/** Shorter rests behind a verb (增效 of 引江二期提质增效) are no members. */
const shortest = 3

/**
 * Where a member begins: behind the mark before it, whatever verbs it holds (引江二期提质增效、…); one that begins with a verb
 * (推进管网改造), that is two (A和B) or that stands first, behind its last verb, if that leaves one.
 */
function memberStart(text: string, end: number, least: number): number | null {
  const mark = wholeFrom(text, end, least)
  if (mark !== null && text.charAt(mark - 1) === '、') return mark
  const near = startBefore(text, end - 1, {limit, verbal: false})
  return near === null || end - near < shortest ? mark : near
}

function wholeFrom(text: string, end: number, least: number): number | null {
  let from = end
  while (from > least && end - from <= limit && !'、，,。；;：:'.includes(text.charAt(from - 1))) from--
  const member = text.slice(from, end)
  return member.length > limit || several.test(member) || opensWithVerb(member) ? null : from
}

const longestEdition = 5

/** A member may begin before its quotes: 江控“向未来”[厂房]. */
function wholeMember(text: string, start: number): number {
  const opening = text.charAt(start - 1) === '”' ? text.lastIndexOf('“', start) : -1
  return opening < 0 || start - opening > limit ? start : (wholeFrom(text, opening, 0) ?? opening)
}

/** Longest words about what a member costs. */
const longestCost = 20

/** Where a member begins with what it costs: 、[投资28.1亿元的]江城电厂. */
function beforeCost(text: string, start: number): number {
  if (text.charAt(start - 1) !== '的') return start
  return start - (cost.exec(text.slice(Math.max(0, start - longestCost), start))?.[0].length ?? 0)
}

/**
 * Members from the last one back to the verb or the clause's beginning. Their last character is not looked at: 整治 and 基地 end
 * like verbs.
 */
function membersBefore(text: string, last: number, from: number): Member[] {
  const members: Member[] = []
  for (let end = last; end > from && members.length < most; ) {
    const near = text.charAt(end - 1) === '”' ? text.lastIndexOf('“', end) : memberStart(text, end, from)
    if (near === null || near < from) break
    const start = near - (editionBefore.exec(text.slice(Math.max(0, near - longestEdition), near))?.[0].length ?? 0)
    if (text.charAt(start) !== '“') members.push({start, end, name: foldChineseName(text.slice(start, end))})
    const first = beforeCost(text, wholeMember(text, start))
    if (!'、和与及'.includes(text.charAt(first - 1) || '。')) break
    end = first - (text.startsWith('以及', first - 2) ? 2 : 1)
  }
  return members
}
