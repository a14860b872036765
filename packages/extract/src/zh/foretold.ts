import {chinesePatterns, chineseStatus, WordTable} from '@jianbao/lexicon'
import type {SentenceContext} from '../draft.js'
import type {Site} from './site.js'
import {ownMentions} from './year-mention.js'

const {dayOfMonth, monthOfYear, partOfYear} = chinesePatterns.time

/** What a sentence without a part around it tells of: what is to come, what was, or words that only look like such. */
type Tense = 'ahead' | 'past' | 'keep'

const table = new WordTable<Tense>([
  ...chineseStatus.ahead.map((word) => [word, 'ahead'] as const),
  ...chineseStatus.past.map((word) => [word, 'past'] as const),
  ...chineseStatus.notAhead.map((word) => [word, 'keep'] as const)
])

/**
 * News tell results and plans in turn, without parts: a number is planned where the sentence, or else the nearest one before it that
 * says anything, speaks of what is to come (2026年，全市将…; 主要预期目标包括：…).
 */
export function isForetold(context: SentenceContext, {quantity}: Site): boolean {
  const own = tenseOf(context, quantity.start)
  if (own !== null) return own === 'ahead'
  return (
    context.before.map((text) => tenseOf({...context, text}, text.length)).findLast((told) => told !== null) === 'ahead'
  )
}

/** The tense that the words and years before `end` tell last. */
function tenseOf(context: SentenceContext, end: number): 'ahead' | 'past' | null {
  const {text, year} = context
  const word = lastWord(text, end)
  const mention = ownMentions(context).findLast((named) => named.end <= end && !isDay(text, named.end))
  if (mention === undefined || mention.end <= word.at || year === null) return word.tense
  const {period, rule} = mention.period
  // 今年10月试运行 in the news of January is to come; behind other months it is told what was
  if (isMonthAhead(context, mention.end)) return 'ahead'
  if (period === null || rule === 'period/until' || partOfYear.test(text.slice(mention.end, mention.end + 3)))
    return 'past'
  return Number(period) >= Number(year) ? 'ahead' : 'past'
}

function isMonthAhead({text, date}: SentenceContext, end: number): boolean {
  const month = monthOfYear.exec(text.slice(end, end + 3))?.[1]
  return month !== undefined && Number(month) > Number(date?.slice(5, 7) ?? lastOfSessions)
}

/** News of a report are of the first months of the year where no day is told. */
const lastOfSessions = 3

/** 2021年1月20日: the day of the news, no year that is told of. */
function isDay(text: string, end: number): boolean {
  return dayOfMonth.test(text.slice(end, end + 6))
}

function lastWord(text: string, end: number): {readonly at: number; readonly tense: 'ahead' | 'past' | null} {
  let last: {at: number; tense: 'ahead' | 'past' | null} = {at: -1, tense: null}
  for (let at = 0; at < end; ) {
    const found = table.startingAt(text, at)
    if (found && found[1] !== 'keep') last = {at, tense: found[1]}
    at += found?.[0].length ?? 1
  }
  return last
}
