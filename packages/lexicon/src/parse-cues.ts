import type {Language} from '@jianbao/model'
import {data as sessionData} from './generated/parse-congress-sessions.js'
import {data as frontData} from './generated/parse-front.js'
import {data as roleData} from './generated/parse-roles.js'
import {data as sentenceData} from './generated/parse-sentences.js'

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
/** What the wording of a paragraph may announce; `plan` says that the plan begins. */
export type ParagraphCue = 'plan-year' | 'problems' | 'targets' | 'requirements' | 'plan' | 'self-building' | 'closing'

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
  /** Wording of news articles about a report. */
  readonly news: string
  readonly bodies: Readonly<Record<'cppcc' | 'congress' | 'government', string>>
}

/** Abbreviations without their last stop; those of `maybe` may also end a sentence. */
export interface Abbreviations {
  readonly abbreviations: readonly string[]
  readonly maybe: readonly string[]
}

export const roleCues = roleData as RoleCues
export const frontCues = frontData as Readonly<Record<Language, FrontCues>>
export const abbreviations = sentenceData as Abbreviations

/** Years of the national congress's sessions: a list of years by congress, then one a year. */
export interface CongressSessions {
  readonly regularSince: {readonly congress: number; readonly year: number}
  readonly before: readonly (readonly number[])[]
}

export const congressSessions = sessionData as CongressSessions
