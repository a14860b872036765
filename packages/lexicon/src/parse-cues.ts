import type {HeadingStyle, Language} from '@jianbao/model'
import type {Division} from './divisions.js'
import {data as sessionData} from './generated/parse-congress-sessions.js'
import {data as frontData} from './generated/parse-front.js'
import {data as labelData} from './generated/parse-labels.js'
import {data as lineData} from './generated/parse-lines.js'
import {data as metadataData} from './generated/parse-metadata.js'
import {data as roleData} from './generated/parse-roles.js'
import {data as sentenceData} from './generated/parse-sentences.js'
import {data as titleData} from './generated/parse-titles.js'
import {data as yearData} from './generated/parse-years.js'

/** Roles that a heading may announce. */
export type HeadingRole =
  | 'other'
  | 'notes'
  | 'review'
  | 'problems'
  | 'tasks'
  | 'requirements'
  | 'targets'
  | 'self-building'
/**
 * What the wording of a paragraph may announce; `plan` says that the plan begins, `situation` that it begins with the situation
 * and the guidelines.
 */
export type ParagraphCue =
  | 'plan-year'
  | 'problems'
  | 'targets'
  | 'requirements'
  | 'plan'
  | 'situation'
  | 'self-building'
  | 'closing'

/** Sources of regular expressions by role. `PLANNED` is to be replaced by the year planned for. */
export interface RoleCues {
  readonly headings: Readonly<Record<Language, Readonly<Record<HeadingRole, readonly string[]>>>>
  /** Titles of texts that are one list of what is promised. */
  readonly promises: Readonly<Record<Language, string>>
  /** Titles that run into their text. */
  readonly glued: Readonly<Record<Language, string>>
  readonly paragraphs: Readonly<Record<Language, Readonly<Record<ParagraphCue, readonly string[]>>>>
  /** Words that tell what was done from what is to be done, where no heading says it. */
  readonly tense: Readonly<Record<Language, Readonly<Record<'done' | 'planned', readonly string[]>>>>
}

/** Sources of the regular expressions for a report's head. */
export interface FrontCues {
  readonly title: string
  readonly salutation: string
  readonly intro: string
  readonly session: string
  readonly offices: string
  /** A line that is the day of the session. */
  readonly day: string
  /** Wording of news articles about a report. */
  readonly news: string
  /** Whole beginnings of lines of an article, with case: byline and dateline. */
  readonly newsLine: string
  readonly bodies: Readonly<Record<'cppcc' | 'congress' | 'government', string>>
}

/** Sources of the expressions that tell where paragraphs begin in a line that holds several. */
export interface LineCues {
  /** Where a heading or an address begins. */
  readonly inlineHeading: Readonly<Record<Language, string>>
  /** How paragraphs begin that stand between headings. */
  readonly opening: Readonly<Record<Language, string>>
  /** What a line that is a whole report has, all of it. */
  readonly wholeReport: Readonly<Record<Language, readonly string[]>>
  /** Two bold titles, each before its text. */
  readonly boldTitles: Readonly<Record<Language, string>>
  readonly partBehindStop: string
  /** How the half of a broken English title ends, and how the other begins. */
  readonly openEnd: string
  readonly openStart: string
}

/** Sources of the expressions that tell a title from a sentence of the report. */
export interface TitleCues {
  /** Openings that speak to the audience. */
  readonly speech: string
  /** Digits with a unit or before the noun that they count. */
  readonly figure: string
  /** Sentences that say something instead of naming it. */
  readonly states: string
  /** Sentences that demand something. */
  readonly demands: string
  /** How a sentence goes on with what stands before it. */
  readonly goesOn: string
  /** Titles that a space parts from their paragraph. */
  readonly spaced: string
  readonly runOn: string
  /** How a paragraph goes on counting what it holds. */
  readonly ordinalSaid: string
  /** English sentences that announce a part. */
  readonly announces: string
  readonly demandsInEnglish: string
  readonly speaksInEnglish: string
  /** How an item of a list begins. */
  readonly item: Readonly<Record<'bullet' | 'number', string>>
  readonly ofOneYear: Readonly<Record<Language, string>>
  readonly yearAlone: string
}

/** Abbreviations without their last stop; those of `maybe` may also end a sentence. */
export interface Abbreviations {
  readonly abbreviations: readonly string[]
  readonly maybe: readonly string[]
}

/** Sources of the expressions that name a report's years, in the group of each where it is told by one. */
export interface YearCues {
  readonly zh: Readonly<Record<'ofSession' | 'past' | 'reviewed' | 'fiveYears' | 'plan', string>> & YearSpans
  readonly en: Readonly<Record<YearCue, string>> & YearSpans
}

/** What tells the year of an English text: `month` of its head, the others by what it says of years. */
type YearCue = 'month' | 'mention' | 'compared' | 'far' | 'done' | 'planned' | 'announced' | 'planOpens' | 'planCloses'

/** Several years, by their number: 过去五年, `the next three years`. */
interface YearSpans {
  readonly years: Readonly<Record<'past' | 'coming', string>>
}

/** A number or mark that headings begin with. */
export interface HeadingLabel {
  /** Smaller is higher. */
  readonly rank: number
  readonly style: HeadingStyle
  /** Source of a regular expression. */
  readonly pattern: string
}

export const headingLabels = (labelData as {readonly labels: readonly HeadingLabel[]}).labels
/** Sources of the expressions that name a report's place, session, day and speaker. */
export interface MetadataCues {
  readonly places: {
    readonly national: string
    /** Names in no gazetteer; the group is the name. */
    readonly township: string
    readonly zone: string
    readonly division: string
    readonly unnamed: string
    readonly before: string
    readonly around: Readonly<Record<'township' | 'zone' | 'division', string>>
    readonly outer: string
    readonly english: EnglishPlaceCues
    /** What a report calls its own place, with the levels that it may be of. */
    readonly own: ReadonlyArray<{readonly words: string; readonly levels: ReadonlyArray<Division['level']>}>
  }
  readonly titles: {readonly running: Readonly<Record<Language, string>>; readonly ofGovernment: string}
  readonly sessions: Readonly<Record<Language, string>>
  readonly ordinals: readonly string[]
  readonly months: readonly string[]
  readonly shortMonths: string
  readonly speakers: {
    readonly bare: Readonly<Record<Language, string>>
    readonly notBare: string
    readonly notNames: string
  }
}

/** How English heads name places that the gazetteer does not hold: a name and a class word, and the places around it. */
interface EnglishPlaceCues {
  readonly between: string
  readonly notNames: string
  readonly classes: ReadonlyArray<{
    readonly words: string
    readonly word: string
    readonly level: Division['level'] | 'township'
  }>
}

export const metadataCues = metadataData as MetadataCues
export const yearCues = yearData as YearCues
export const roleCues = roleData as RoleCues
export const frontCues = frontData as Readonly<Record<Language, FrontCues>>
export const lineCues = lineData as LineCues
export const titleCues = titleData as TitleCues
export const abbreviations = sentenceData as Abbreviations

/** Years of the national congress's sessions: a list of years by congress, then one a year. */
export interface CongressSessions {
  readonly regularSince: {readonly congress: number; readonly year: number}
  /** Year and month, `1955-07`. */
  readonly before: readonly (readonly string[])[]
}

export const congressSessions = sessionData as CongressSessions
