import {yearCues} from '@jianbao/lexicon'
import {firstYearOfPlan} from '../section-period.js'
import {yearAfter} from '../year.js'
import {datesIn, yearPlannedAt} from './dates.js'
import {englishOrdinal} from './session-year.js'

/** How much a year beside words of results or plans tells of the year that a text is planning for. */
const told = 2
/** `by the end of 2025` may be far off; a year without a verb tells less. */
const hinted = 1
/** `The 2019 government work report` says it outright, unless all else contradicts. */
const announced = 3

const {mention, compared, far, done, planned, announced: announces, planOpens, planCloses} = yearCues.en
const mentions = new RegExp(`(${mention}|\\bend of) ((?:19|20)\\d\\d)\\b(?! ?[-–—] ?\\d|-)`, 'gi')
const cues = new RegExp(`(${planned})|${done}`, 'gi')
const compares = new RegExp(compared, 'i')
const isFar = new RegExp(far, 'i')
const announcements = new RegExp(announces, 'gi')
/** `In 2019, | the city will …`: what the year is said of stands behind it. */
const opens = /(?:^|[,;:(]|\b(?:and|but|that|while|whereas))[\s"“]*$/i

/** `This year marks the opening of the 15th Five-Year Plan`: no other year does. */
const planMarks = [
  {pattern: new RegExp(planOpens, 'i'), year: 1},
  {pattern: new RegExp(planCloses, 'i'), year: 5}
] as const
const marked = 6

type Vote = readonly [year: string, weight: number]

/** What a sentence says of the years that it names, as votes for the year planned for. */
function votesOf(sentence: string): Vote[] {
  const found = [...sentence.matchAll(cues)]
  return [...sentence.matchAll(mentions)].flatMap(({index, 1: sign = '', 2: year = ''}): Vote[] => {
    const before = sentence.slice(0, index)
    if (compares.test(before + sign)) return []
    const behind = found.find((cue) => cue.index > index)
    const cue = opens.test(before) ? behind : (found.findLast((one) => one.index < index) ?? behind)
    if (cue?.[1] !== undefined) return [[year, isFar.test(sign) ? hinted : told]]
    return [[yearAfter(year), cue === undefined ? hinted : told]]
  })
}

/** Full dates are mostly of the session or of the weeks before it: `by February 20, 2007, all had replied`. */
function dateVotes(text: string): Vote[] {
  return datesIn(text, 'en').map((date) => [yearPlannedAt(date), told])
}

function planVotes(text: string): Vote[] {
  return planMarks.flatMap(({pattern, year}): Vote[] => {
    const plan = englishOrdinal(pattern.exec(text)?.[1] ?? '')
    return plan >= 3 ? [[yearAfter(firstYearOfPlan(plan), year - 1), marked]] : []
  })
}

/**
 * The year planned for by all that an English text says of years: `achievements in 2018`, `plans for 2019`, `GDP grew by
 * 6% in 2018`, `In 2019, the city will …`. `hints`: years that its title or page name, with their weights.
 */
export function votedYear(text: string, hints: readonly Vote[]): string | undefined {
  const spoken = text.split(/(?<=[.!?;])\s|\n/).flatMap(votesOf)
  const named = [...text.matchAll(announcements)].map(([, year = '']): Vote => [year, announced])
  const weights = new Map<string, number>()
  for (const [year, weight] of [...spoken, ...dateVotes(text), ...planVotes(text), ...named, ...hints])
    weights.set(year, (weights.get(year) ?? 0) + weight)
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
  return best !== undefined && best[1] >= told ? best[0] : undefined
}
