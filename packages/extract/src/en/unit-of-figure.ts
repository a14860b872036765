import {english, englishPattern} from '@jianbao/lexicon'
import {countedPhrase, countedUnit, tokenize} from '@jianbao/quantity'
import type {FigureDraft} from '../draft.js'
import {words} from './words.js'

/** `the rural poor population was reduced by 11.09 million`, `Days with good air: 285`. */
const subjectUnits = Object.entries(english.units.subjectUnits).map(
  ([name, unit]) =>
    [
      new RegExp(/ (?:with|of)$/.test(name) ? `^${name}\\b` : `\\b${name}$|\\b${name} (?:of|at|in|on)\\b`, 'i'),
      unit
    ] as const
)

/** Words for people without an s: `personnel | was reduced by 3,000`. */
const people = new Set(english.units.people)
const numberOf = englishPattern('numberOf')
const numbered = englishPattern('numbered')
const owner = englishPattern('owner', 'g')
const ratioNamed = englishPattern('ratioNamed')
const capacity = englishPattern('capacity')
const perDay = englishPattern('perDay')
const daily = englishPattern('dailyAmount')
const eachDay = englishPattern('eachDay')
const netAdded = englishPattern('netAdded')
const daySubject = englishPattern('daySubject')
const passengers = englishPattern('passengers')
const carried = englishPattern('carriedBehind', '')
const moreDoing = englishPattern('moreDoing', '')
const includes = englishPattern('includes')
const thoseFrom = englishPattern('thoseFrom')

/** `number of personnel`: what a bare number counts is said in the subject. */
function unitOfSubject(subject: string): string | undefined {
  const told = subjectUnits.find(([pattern]) => pattern.test(subject))
  if (told) return told[1]
  // "Inbound tourists: 840 million", but "members' letters"
  const head = subject.toLowerCase().split(' of ')[0] ?? ''
  const plural = /s$/.test(head) || people.has(head.split(' ').at(-1) ?? '')
  const counted = numberOf.exec(subject)?.[1] ?? (plural ? subject : undefined)
  if (!counted) return undefined
  const tokens = tokenize(counted.replace(owner, ''))
  const phrase = countedPhrase(tokens, 0)
  // "Members' letters" are no members, "members of the two academies" are
  const whole = phrase && (phrase.to === tokens.length || tokens[phrase.to]?.lower === 'of')
  return phrase && (whole || counted !== subject) ? countedUnit(tokens, phrase) : undefined
}

/** `8.3 million | relocated`: a participle where the counted noun was told before. */
const isParticiple = /^[a-z]+ed$/

/** A ratio of two incomes or outputs is a small number; `the ratio of … reached 46` is a percentage without its sign. */
const largestRatio = 10

function isRatio({subject, value, unit, kind}: FigureDraft): boolean {
  const plain = unit === 'count' && kind !== 'change' && value !== null && value < largestRatio
  return plain && ratioNamed.test(subject)
}

/** Counts of so many follow no amount of money: they are more of it. */
const leastElidedMoney = 1e8

/** `2.76 trillion yuan, of which | 1.83 trillion | will be incurred by the central government and | 930 billion | by others`. */
function isMoneyAgain({unit, value, subject}: FigureDraft, before: FigureDraft): boolean {
  if (unit !== 'count' || !/^(?:CNY|USD)$/.test(before.unit) || before.kind === 'threshold') return false
  // "losses of 4.2 billion yuan turned into profits of | 1.1 billion"
  const again =
    subject.startsWith(before.subject.split(' by ')[0] ?? '') || words.moneys.has(subject.split(' ').at(-1) ?? '')
  return (value ?? 0) >= leastElidedMoney && again
}

const firms = new Set(english.units.countedFirms)
const households = new Set(english.units.households)
const headEnds = englishPattern('actorEnds', '')

/** `The number of industrial enterprises above designated size reached | 62 households`: firms, counted as such. */
function countsFirms(subject: string): boolean {
  const [head = ''] = (numberOf.exec(subject)?.[1] ?? subject).toLowerCase().split(headEnds)
  const told = head.split(' ')
  // "households employed by enterprises"
  return firms.has(told.at(-1) ?? '') && !told.some((word) => households.has(word))
}

/**
 * Gives a figure the unit that its own characters leave out: `70,000 tons of treatment capacity … per day` is a rate,
 * `an increase of 2.8 and 5.5` has the unit of the figure before it, `the number of residents … 8.6 million` are people. `clause` is the one that it stands in, `behind` what follows it.
 */
export function adoptUnit(
  figure: FigureDraft,
  before: FigureDraft | undefined,
  {clause, behind}: {readonly clause: string; readonly behind: string}
): FigureDraft {
  const {unit, subject, rules, kind, value} = figure
  if (unit === 'household' && countsFirms(subject)) return {...figure, unit: 'count'}
  if (/^(?:t|m3|kg)$/.test(unit) && capacity.test(subject) && perDay.test(clause)) return {...figure, unit: `${unit}/d`}
  // "the daily output of fresh milk reached 400 tons"
  if (/^(?:t|m3|kg)$/.test(unit) && kind !== 'change' && daily.test(`${subject} ${clause}`))
    return {...figure, unit: `${unit}/d`}
  // "passenger throughput reached 1.83 million passengers"
  if (unit === 'person' && passengers.test(subject) && carried.test(behind)) return {...figure, unit: 'person-time'}
  // "8,900 new firms, equal to 24 per day"
  if (unit === 'count/d' && kind === 'delta' && !netAdded.test(clause)) return {...figure, kind: 'level'}
  const counted = unit === 'count' && kind !== 'change'
  // "a net increase of over 10,000 firms per day" stays one
  if (counted && eachDay.test(behind))
    return {...figure, unit: 'count/d', kind: netAdded.test(clause) ? 'delta' : 'level'}
  // "the number of new businesses opened daily rose from 5,000 to 16,000"
  if (counted && rules.includes('en/bare') && daySubject.test(subject)) return {...figure, unit: 'count/d'}
  // "68 million people were lifted out of poverty, including 8.3 million relocated from barren areas"
  if (before?.unit === 'person' && unit === 'count' && isParticiple.test(subject) && includes.test(clause))
    return {...figure, unit: 'person', kind: before.kind === 'change' ? 'delta' : before.kind}
  // "17 million more workers subscribing to pensions, | 20 million | more subscribing to insurance"
  if (before?.unit === 'person' && unit === 'count' && rules.includes('en/bare') && moreDoing.test(behind))
    return {...figure, unit: 'person'}
  if (!rules.includes('en/bare') && !rules.includes('en/mark')) return figure
  if (before && isMoneyAgain(figure, before))
    return {...figure, unit: before.unit, kind: kind === 'delta' ? 'level' : kind}
  // "the income ratio between urban and rural residents shrank from 2.65 to 2.31"
  if (isRatio(figure)) return {...figure, unit: 'ratio', kind: 'ratio'}
  // "cut 30 million tons of steel and | 150 million | of coal"
  const mass = before && /^(?:t|kg|kWh|m3|kW|mu|ha|km|m2)$/.test(before.unit) && /^ of\b/.test(behind)
  if (mass && unit === 'count') {
    const sign = before.kind === 'change' && (before.value ?? 0) < 0 ? -1 : 1
    return {...figure, unit: before.unit, kind: before.kind, value: value === null ? null : sign * Math.abs(value)}
  }
  const same = before?.subject === subject && !numbered.test(clause)
  if (kind === 'change' && before && same) return {...figure, unit: before.unit}
  // "30 million students were exempted, and 12.28 million of them received allowances"
  // "Of the 486 members of the committee, 451 submitted proposals"
  if (before?.unit === 'person' && `${subject} `.startsWith(`${before.subject} `)) return {...figure, unit: 'person'}
  // "Those from members | numbered 289" are papers
  const told = thoseFrom.test(clause) ? undefined : unitOfSubject(subject)
  // "the average age of members is 48.6"
  if (told === 'year' && kind !== 'change') return {...figure, unit: told, kind: 'level'}
  return {...figure, unit: told ?? unit}
}
