import type {Bilingual, Language} from '@jianbao/model'
import {data as confusable} from './generated/compare-confusable.js'
import {data as consultation} from './generated/compare-consultation.js'
import {data as facets} from './generated/compare-facets.js'
import {data as headlines} from './generated/compare-headlines.js'
import {data as labels} from './generated/compare-labels.js'
import {data as matterData} from './generated/compare-matters.js'
import {data as milestones} from './generated/compare-milestones.js'
import {data as placeData} from './generated/compare-places.js'
import {data as stages} from './generated/compare-stages.js'
import {data as track} from './generated/compare-track.js'

/** What was done to the things counted: newly added, signed, started, … in order of priority. */
export interface Stage {
  readonly id: string
  readonly label: Bilingual
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

export interface CompareStages {
  readonly stages: readonly Stage[]
  /** Pairs of stages whose counts mean the same. */
  readonly same: ReadonlyArray<readonly [string, string]>
  /** Pairs of stages that overlap: comparable with a caveat. */
  readonly overlap: ReadonlyArray<readonly [string, string]>
  /** Before an amount: it is a stock. */
  readonly reached: Words
  /** Beside an amount of several years: it is of all of them, not of the last. */
  readonly summed: Words
  /** Growth without price rises. */
  readonly real: Words
  /** Growth on a base that both years have in common. */
  readonly likeForLike: Words
  /** What is measured at current prices. */
  readonly inPrices: Words
}

type Words = Readonly<Record<Language, readonly string[]>>
type WordGroups = Readonly<Record<Language, ReadonlyArray<readonly string[]>>>

/** Words that decide whether two counts with like names count the same things. */
export interface CompareFacets {
  /** Who gave the title, highest first. */
  readonly grades: readonly Stage[]
  readonly gradeFloor: Words
  readonly restrictive: Words
  readonly exclusive: WordGroups
  readonly filler: Words
  readonly generic: Words
  /** The first of each group stands for all. */
  readonly synonyms: WordGroups
  /** A clause with one of these is not governed by the verb of the clause before. */
  readonly verbs: Words
  readonly ownList: Words
  readonly average: Words
  /** One event and what comes of it, as regular expressions. */
  readonly events: {
    readonly governs: Readonly<Record<'zh' | 'en', string>>
    readonly yields: Readonly<Record<'zh' | 'en', string>>
    readonly ofYear: Readonly<Record<'zh' | 'en', string>>
  }
}

/** Stages of work, with the pairs that may be compared. */
export function compareStages(): CompareStages {
  return stages as CompareStages
}

/** Grades, restrictive modifiers, synonyms and other words that comparisons turn on. */
export function compareFacets(): CompareFacets {
  return facets as CompareFacets
}

/** Metrics that are taken for one another, by metric id. */
export function confusableMetrics(): ReadonlyArray<readonly string[]> {
  return (confusable as {groups: ReadonlyArray<readonly string[]>}).groups
}

/** How much readers look at a metric, 0 to 1, by metric id. */
export interface CompareHeadlines {
  readonly weights: Readonly<Record<string, number>>
  /** Of catalogued metrics that are not listed. */
  readonly default: number
  /** Of counts that no catalogue lists. */
  readonly task: number
}

/** Weights of metrics for ranking findings. */
export function compareHeadlines(): CompareHeadlines {
  return headlines as CompareHeadlines
}

/** A matter of local government, by which a consultation is linked to what governments say of it. */
export interface Matter {
  readonly id: string
  /** How a reader knows it, where its first word is only a cue. */
  readonly label?: Bilingual
  /** Words that name the matter; words separated by a space stand near each other. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** Words of the wider matter. */
  readonly near: Words
}

/** Every matter of the lexicon. */
export function matters(): readonly Matter[] {
  return (matterData as {matters: readonly Matter[]}).matters
}

/** Words for what there should be less of. */
export interface TrackWords {
  readonly fewerIsBetter: Words
}

export function trackWords(): TrackWords {
  return track as TrackWords
}

/** What makes a topic of an English phrase whose matter the lexicon does not know; regular expressions. */
export interface PlainTopicWords {
  /** For what is done with a thing or is the matter with it. */
  readonly nouns: string
  readonly verbs: string
  /** How what is no topic begins. */
  readonly notOpening: string
  readonly notHolding: string
  /** Past forms that begin another piece behind “and”. */
  readonly past: string
  /** Cues that are forms of consultation or acts of the CPPCC. */
  readonly cues: string
}

/** How CPPCC reports tell what they consulted on. */
export interface ConsultationWords {
  /** Forms of consultation, the most particular first. */
  readonly forms: readonly Stage[]
  readonly topicStart: Words
  readonly topicEnd: Words
  /** End cues that need no comma before them. */
  readonly topicBreak: {readonly en: readonly string[]}
  /** Cues only where their clause has nothing else before them, or a form or act: around. */
  readonly topicStartBehindDeed: {readonly en: readonly string[]}
  /** Words in which a cue is no cue: 就 of 就业. */
  readonly notStart: {readonly zh: readonly string[]}
  /** Frames of topics without a cue, as regular expressions with `{topic}`, `{list}`, `{quotes}` and `{form}`. */
  readonly topicFrames: Words
  readonly formWords: Words
  /** Verbs by which a new clause is known, those of the passive, and those that begin another topic behind “and”. */
  readonly finite: {readonly en: readonly string[]}
  /** What a CPPCC did, where no form of consultation is named. */
  readonly deeds: Words
  readonly plainTopics: PlainTopicWords
  readonly passive: {readonly en: readonly string[]}
  readonly listVerbs: {readonly en: readonly string[]}
  /** What is done with a form of consultation (held), and with a topic (looked into). */
  readonly formDone: {readonly en: readonly string[]}
  readonly formActs: {readonly en: readonly string[]}
  readonly formModifiers: {readonly zh: readonly string[]}
  /** Words in which a form is no act of consultation: 专门协商机构. */
  readonly notForm: {readonly zh: readonly string[]}
  readonly notTopic: Words
  /** What is taken off the beginning and the end of a topic to get at the thing itself. */
  readonly topicVerbs: {readonly zh: readonly string[]}
  readonly topicTails: {readonly zh: readonly string[]}
  /** What names no thing by itself. */
  readonly topicGeneral: {readonly zh: readonly string[]}
  /** Too wide to be what a topic is about. */
  readonly topicWide: {readonly zh: readonly string[]}
}

export function consultationWords(): ConsultationWords {
  return consultation as ConsultationWords
}

/** What names of places and works end in, and words that tell milestones from progress. */
export interface ComparePlaces {
  readonly classWords: {readonly zh: readonly string[]}
  /** Verbs behind a place's name: what they act on is the thing. */
  readonly actingVerbs: {readonly zh: readonly string[]}
  /** Verbs at which the name of a thing ends. */
  readonly endingVerbs: {readonly zh: readonly string[]}
  readonly natural: {readonly zh: readonly string[]}
  readonly notNatural: {readonly zh: readonly string[]}
  readonly progress: Words
}

export function comparePlaces(): ComparePlaces {
  return placeData as ComparePlaces
}

/** Set phrases for an amount that reached a round magnitude. */
export interface CompareMilestones {
  readonly reached: {readonly zh: readonly string[]}
  readonly level: {readonly zh: readonly string[]}
}

export function compareMilestones(): CompareMilestones {
  return milestones as CompareMilestones
}

/** Words by which the name of a count is told from the phrase around it. */
export interface CompareLabels {
  /** Nouns that say nothing alone, beside the general ones of the facets. */
  readonly bare: readonly string[]
  /** Measures that say before them what they are of. */
  readonly measured: readonly string[]
  /** Phrases behind a subject that say how, not what. */
  readonly manner: readonly string[]
  /** Characters that begin no name, unless it begins with one of `firstInNames`. */
  readonly notFirst: readonly string[]
  readonly firstInNames: readonly string[]
}

export function compareLabels(): CompareLabels {
  return labels as CompareLabels
}
