import type {
  Audit,
  Bilingual,
  Body,
  Bound,
  Derived,
  Kind,
  LadderStep,
  Language,
  Level,
  MatterLink,
  PlacePassage,
  Severity,
  Status,
  Tracking
} from '@jianbao/model'
import {data} from './generated/template-words.js'

/** A unit around its number, `{}`; `one` is the English singular. */
export interface UnitWords extends Bilingual {
  readonly one?: string
}

/** A power of ten that amounts are given in: 10^8 is 亿. */
export interface Scale {
  readonly exponent: number
  readonly word: string
}

/** Words that briefings print around figures. `{}` and `{name}` are places to fill. */
export interface TemplateWords {
  readonly bounds: Readonly<Record<Bound, Bilingual>>
  readonly boundInSurface: readonly string[]
  readonly units: Readonly<Record<string, UnitWords>>
  /** A figure that holds for each of several subjects: 各1家. */
  readonly each: Bilingual
  /** Labels of counts that were added, and the words by which a clause says so. */
  readonly additions: ReadonlyArray<Bilingual & {readonly marks: readonly string[]}>
  readonly rankWithin: Bilingual
  readonly scales: Readonly<Record<Language, readonly Scale[]>>
  readonly kinds: Readonly<Record<Kind, Bilingual>>
  /** Rates that all fall are told by the size of the fall. */
  readonly decline: Bilingual
  /** A fall whose bound is one of its size. */
  readonly fallen: Bilingual
  /** A change that is told as an amount, not as a rate. */
  readonly changeAmount: Bilingual
  readonly kindSaid: Readonly<Partial<Record<Kind, readonly string[]>>>
  readonly statuses: Readonly<Record<Status, Bilingual>>
  /** Names of kinds and bounds by themselves. */
  readonly kindNames: Readonly<Record<Kind, Bilingual>>
  readonly boundNames: Readonly<Record<Bound, Bilingual>>
  readonly directions: Readonly<Record<LadderStep['direction'], Bilingual>>
  /** The same of rates that are told as declines. */
  readonly fallDirections: Readonly<Record<'raised' | 'lowered' | 'kept', Bilingual>>
  readonly strengths: Readonly<Record<MatterLink['strength'], Bilingual>>
  readonly verdicts: Readonly<Record<Tracking['targets'][number]['verdict'], Bilingual>>
  readonly auditCategories: Readonly<Record<Audit['findings'][number]['category'], Bilingual>>
  readonly relations: Readonly<Record<PlacePassage['relation'], Bilingual>>
  readonly derivedNames: Readonly<Record<Derived['name'], Bilingual>>
  readonly severities: Readonly<Record<Severity, Bilingual>>
  readonly roles: Readonly<Record<'compared' | 'translation' | 'context', Bilingual>>
  readonly languages: Readonly<Record<Language, Bilingual>>
  readonly levels: Readonly<Record<Level, Bilingual>>
  readonly bodies: Readonly<Record<Body, Bilingual>>
  readonly reportNames: Readonly<Record<Body, Bilingual>>
  readonly shortNames: Readonly<Record<Body, Bilingual>>
  readonly ofYear: Bilingual
  readonly ofLanguage: Bilingual
  readonly ofTranslation: Bilingual
  readonly separators: Readonly<Record<'list' | 'last' | 'section' | 'clause', Bilingual>>
  readonly none: Bilingual
  readonly range: string
  readonly dates: Readonly<Record<'day' | 'month' | 'year', Bilingual>>
  readonly monthNames: readonly string[]
  readonly titles: Readonly<Record<'single' | 'comparison' | 'tracking' | 'audit', Bilingual>>
  /** Titles of many reports. */
  readonly manyPlaces: Bilingual
  readonly yearSpan: Bilingual
  readonly digits: readonly string[]
  readonly relationPhrases: Readonly<
    Record<
      'share' | 'ratio' | 'higher' | 'lower' | 'more' | 'less' | 'larger' | 'smaller' | 'same' | 'rest' | 'implied',
      Bilingual
    >
  >
  readonly sentenceEnd: Bilingual
  /** By rule id of a diagnostic; others are of no interest to a briefing's reader. */
  readonly remarks: Readonly<Record<string, Bilingual>>
  readonly note: Bilingual
  readonly noteSection: Bilingual
}

/** Bounds, units, statuses, verdicts, names and separators in both languages. */
export function templateWords(): TemplateWords {
  return data as TemplateWords
}
