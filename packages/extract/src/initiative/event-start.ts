import {initiativeNameFile, nameExpressions} from '@jianbao/lexicon'
import type {HeadSite} from './chinese-heads.js'
import {headAtEnd} from './head-behind.js'
import {clauseBefore, opensWithVerb} from './name-start.js'

const marks = new RegExp(nameExpressions.noWhole)
/** [全国]青少年公开赛 */
const circle = new RegExp(nameExpressions.circle)

/** Longest name of an event. */
const longest = 16
/** Of an event that 和 is part of: [中非经贸和文化]论坛. */
const shortest = 4

/**
 * Where an event's name begins right behind the verb that holds it, or in the list behind it, though words of the name look like
 * joints: 举办[从化国际]论坛, 承办[智能机械和电子产品]博览会.
 */
export function heldStart(text: string, {head, start}: HeadSite): number | null {
  if (head.kind !== 'event') return null
  const clause = clauseBefore(text, start)
  const from = Math.max(clause.lastIndexOf('、') + 1, ...initiativeNameFile.zh_held.map((verb) => behind(clause, verb)))
  const name = clause.slice(from)
  if (
    from === 0 ||
    name.length > longest ||
    name.length < shortest ||
    marks.test(name) ||
    opensWithVerb(name.replace(circle, ''))
  )
    return null
  const joint = name.search(/[和与及]/)
  // 举办读书节和摄影展, 承办会议与展会 are two
  if (joint >= 0 && (joint < 2 || isEventName(name.slice(0, joint)))) return null
  return start - name.length
}

function behind(clause: string, verb: string): number {
  const at = clause.lastIndexOf(verb)
  if (at < 0) return 0
  const to = at + verb.length
  // 举办了江城公开赛
  return initiativeNameFile.zh_aspects.includes(clause.charAt(to) || ' ') ? to + 1 : to
}

function isEventName(name: string): boolean {
  return (
    headAtEnd(name, 'zh') !== undefined ||
    initiativeNameFile.zh_event_ends.some((end) => name.endsWith(end)) ||
    endsLikeEvent.test(name)
  )
}

const endsLikeEvent = new RegExp(nameExpressions.eventEnd)

/** An event's name begins behind its number, whatever it holds: 第七届[经贸洽谈暨产品展销会]. */
export function editionStart(text: string, {head, start}: HeadSite): number | null {
  if (head.kind !== 'event') return null
  const clause = text.slice(Math.max(0, start - longestCounted), start)
  const found = behindEdition.exec(clause)?.[0]
  if (found === undefined) return null
  // 第四届中小学生艺术展演和[国际马拉松赛] are two
  const joint = Math.max(found.lastIndexOf('和'), found.lastIndexOf('及'))
  const behind = joint > 0 && headAtEnd(found.slice(0, joint), 'zh')?.kind === 'event' ? joint + 1 : 0
  return start - found.length + behind
}

/** How far before its noun an event may be counted. */
const longestCounted = 24

/** What stands between the number of an event and its noun. */
const behindEdition = new RegExp(nameExpressions.behindEdition)
