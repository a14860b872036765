import {data as classes} from './generated/zh-classes.js'
import {data as nouns} from './generated/zh-nouns.js'
import {data as subject} from './generated/zh-subject.js'
import type {Words} from './words.js'

/** Nouns and the words that end them (`zh/nouns.yaml`). */
export const chineseNouns = nouns as Readonly<
  Record<'stops' | 'inside' | 'classes' | 'announced' | 'groupsAnnounced' | 'attributes' | 'measures', Words>
>

/** Classes that thresholds describe, nouns that tell a unit (`zh/classes.yaml`). */
export const chineseClasses = classes as Readonly<
  Record<
    | 'homesTold'
    | 'bounded'
    | 'granted'
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
    | 'pairs'
    | 'halves'
    | 'measuresBefore'
    | 'movedBefore'
    | 'attained'
    | 'grown'
    | 'adjusted'
    | 'peopled'
    | 'reckonings'
    | 'predicates'
    | 'grows',
    Words
  >
>

/** What is measured, where it does not simply stand before the number (`zh/subject.yaml`). */
export const chineseSubject = subject as Readonly<
  Record<
    | 'moneyMeasures'
    | 'sizeNouns'
    | 'makes'
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
    | 'sums'
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
    | 'arising'
    | 'notShare'
    | 'shareEnds'
    | 'shareLead',
    Words
  >
>
