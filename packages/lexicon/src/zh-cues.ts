import {data as classes} from './generated/zh-classes.js'
import {data as comparisons} from './generated/zh-comparisons.js'
import {data as kind} from './generated/zh-kind.js'
import {data as lead} from './generated/zh-lead.js'
import {data as noise} from './generated/zh-noise.js'
import {data as nouns} from './generated/zh-nouns.js'
import {data as period} from './generated/zh-period.js'
import {data as rank} from './generated/zh-rank.js'
import {data as status} from './generated/zh-status.js'
import {data as subject} from './generated/zh-subject.js'
import {data as tail} from './generated/zh-tail.js'

type Words = readonly string[]

/** Roles of the words between a subject and its number. */
export type TailRole =
  | 'grow'
  | 'fall'
  | 'growNoun'
  | 'fallNoun'
  | 'result'
  | 'carry'
  | 'keep'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'near'
  | 'approx'
  | 'apart'
  | 'each'
  | 'cumulative'
  | 'before'
  | 'intent'

export interface ChinesePeriods {
  readonly ofOneYear: Words
  readonly pastHeads: Words
  readonly since: Words
  /** What a paragraph opens with that tells of which years those behind it are. */
  readonly leads: Words
  readonly thisYear: Words
  readonly lastYear: Words
  readonly nextYear: Words
  readonly back: Readonly<Record<string, number>>
  readonly ahead: Readonly<Record<string, number>>
  readonly plans: Readonly<Record<string, number>>
}

/** Words between a subject and its number, by role (`zh/tail.yaml`). */
export const chineseTail = tail as Readonly<Record<TailRole, Words>>
/** Words before the measured noun (`zh/lead.yaml`). */
export const chineseLead = lead as Readonly<Record<'time' | 'place' | 'adverb' | 'empty' | 'keep', Words>>
/** Verbs that tell what sort of figure a number is (`zh/kind.yaml`). */
export const chineseKind = kind as Readonly<
  Record<
    | 'batches'
    | 'delta'
    | 'level'
    | 'span'
    | 'stocks'
    | 'builds'
    | 'timesTaken'
    | 'lessens'
    | 'burdens'
    | 'reliefs'
    | 'indicators'
    | 'reaches'
    | 'alreadyDone'
    | 'becomes'
    | 'benefits'
    | 'works'
    | 'candidates'
    | 'gains'
    | 'putUp'
    | 'putDown'
    | 'putNouns'
    | 'cuts'
    | 'reached'
    | 'placeUnits'
    | 'dayCounts'
    | 'attended'
    | 'light'
    | 'planned'
    | 'opens'
    | 'betters'
    | 'averages'
    | 'agents'
    | 'attains'
    | 'moneyLess'
    | 'moneyMore'
    | 'outcomes'
    | 'broughtIn'
    | 'draws'
    | 'leading'
    | 'notLeading'
    | 'classedFirms'
    | 'newly'
    | 'stages'
    | 'received'
    | 'yearly'
    | 'moneyGains'
    | 'agreed'
    | 'sizedWorks'
    | 'removes'
    | 'yearCounts'
    | 'actingPeople'
    | 'underWay'
    | 'goingOn'
    | 'steady'
    | 'sizes'
    | 'served'
    | 'servedPeople'
    | 'cares'
    | 'crops'
    | 'yields'
    | 'annualCrops'
    | 'bought'
    | 'filings'
    | 'upgrades'
    | 'rateUp'
    | 'rateDown'
    | 'byRateUp'
    | 'byRateDown',
    Words
  >
>
/** Cues of expectations, plans and results (`zh/status.yaml`). */
export const chineseStatus = status as Readonly<
  Record<
    | 'expected'
    | 'expectedLead'
    | 'expectedNote'
    | 'target'
    | 'achieved'
    | 'done'
    | 'facts'
    | 'factHeads'
    | 'notCues'
    | 'afterwards'
    | 'ahead'
    | 'past'
    | 'notAhead',
    Words
  >
>
/** Words for years (`zh/period.yaml`). */
export const chinesePeriod = period as ChinesePeriods
/** Nouns and the words that end them (`zh/nouns.yaml`). */
export const chineseNouns = nouns as Readonly<
  Record<'stops' | 'inside' | 'classes' | 'announced' | 'groupsAnnounced' | 'attributes' | 'measures', Words>
>
/** What is measured, where it does not simply stand before the number (`zh/subject.yaml`). */
export const chineseSubject = subject as Readonly<
  Record<
    | 'moneyMeasures'
    | 'sizeNouns'
    | 'lessVerbs'
    | 'handed'
    | 'funds'
    | 'bareFunds'
    | 'spent'
    | 'spentBefore'
    | 'spentHow'
    | 'spentOn'
    | 'spentOnHow'
    | 'invested'
    | 'grown'
    | 'places'
    | 'eachPlace'
    | 'ofBefore'
    | 'lightWords'
    | 'attaining'
    | 'troubles'
    | 'singleLead'
    | 'deedLead'
    | 'predicateLead'
    | 'sharedHeads'
    | 'multipleVerbs'
    | 'idleNouns'
    | 'perDay'
    | 'notShare'
    | 'shareEnds'
    | 'shareLead',
    Words
  >
>
/** Words around ordinals that are ranks (`zh/rank.yaml`). */
export const chineseRank = rank as Readonly<
  Record<
    | 'ranking'
    | 'leading'
    | 'entered'
    | 'positions'
    | 'adverbs'
    | 'verbs'
    | 'scopes'
    | 'evaluations'
    | 'named'
    | 'onward'
    | 'rises',
    Words
  >
>
/** What a number is compared with (`zh/comparisons.yaml`). */
export const chineseComparisons = comparisons as Readonly<
  Record<
    | 'leads'
    | 'ends'
    | 'bases'
    | 'above'
    | 'below'
    | 'peers'
    | 'more'
    | 'less'
    | 'surplus'
    | 'surplusThan'
    | 'surpassed'
    | 'moments'
    | 'atLeast'
    | 'excessMore'
    | 'excessLess'
    | 'beforeYear'
    | 'conjunctions'
    | 'thanYear',
    Words
  >
>
/** Classes that thresholds describe, nouns that tell a unit (`zh/classes.yaml`). */
export const chineseClasses = classes as Readonly<
  Record<
    | 'homesTold'
    | 'bounded'
    | 'firms'
    | 'sized'
    | 'batches'
    | 'milestones'
    | 'onlyOne'
    | 'enterprises'
    | 'people'
    | 'homes'
    | 'amounts'
    | 'quarters'
    | 'lines'
    | 'visits'
    | 'money'
    | 'rankings'
    | 'movedRank'
    | 'shared'
    | 'sharedPlaces'
    | 'industries'
    | 'bothTowns'
    | 'eitherTown'
    | 'measuresBefore'
    | 'movedBefore'
    | 'attained'
    | 'grown'
    | 'adjusted'
    | 'reckonings'
    | 'predicates'
    | 'grows',
    Words
  >
>
/** What makes a number no figure (`zh/noise.yaml`). */
export const chineseNoise = noise as Readonly<
  Record<
    | 'records'
    | 'timeTails'
    | 'lasting'
    | 'recurring'
    | 'notPeople'
    | 'announcedArabic'
    | 'promised'
    | 'announcing'
    | 'countedPolicies'
    | 'policyVerbs',
    Words
  >
>
