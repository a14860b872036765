import {data as classifiers} from './generated/zh-classifiers.js'
import {data as notQuantities} from './generated/zh-not-quantities.js'
import {data as numerals} from './generated/zh-numerals.js'
import {data as units} from './generated/zh-units.js'

/** Words of one unit: worth it, or a power of ten of it. */
export interface ChineseUnit {
  readonly unit: string
  readonly words: readonly string[]
  readonly powers?: Readonly<Record<string, number>>
}

export interface ChineseUnits {
  readonly units: readonly ChineseUnit[]
  readonly per: Readonly<Record<string, string>>
  readonly compounds: Readonly<Record<string, readonly string[]>>
}

export interface ChineseClassifiers {
  readonly count: readonly string[]
  readonly arabicOnly: readonly string[]
  /** Count only where the phrase ends behind them. */
  readonly phraseEnd: readonly string[]
  /** Verbs behind which those count anywhere. */
  readonly holds: readonly string[]
  /** Count one thing behind its noun. */
  readonly countsOne: readonly string[]
  /** Behind these a scale word alone counts. */
  readonly reaching: readonly string[]
  /** Before people who are counted without a classifier. */
  readonly held: readonly string[]
  /** What follows one another: 连续四届. */
  readonly streaks: readonly string[]
  /** Behind 三次: what was done so often. */
  readonly holding: readonly string[]
  readonly disasters: readonly string[]
  readonly repeatedDeeds: readonly string[]
  readonly peopleBefore: readonly string[]
  /** People, counted without a classifier. */
  readonly people: readonly string[]
  readonly peopleModifiers: readonly string[]
}

export interface ChineseNumerals {
  readonly digits: Readonly<Record<string, number>>
  readonly scales: Readonly<Record<string, number>>
  readonly notScale: readonly string[]
  /** Units whose 千 is never that of the number before them: 1万5[千瓦]. */
  readonly kiloUnits: readonly string[]
  /** What a rank or a doubling begins with. */
  readonly openers: readonly string[]
  readonly more: readonly string[]
  readonly rangeSigns: readonly string[]
  readonly from: readonly string[]
  readonly abbreviations: readonly string[]
  /** Behind and before numbers without a unit that are quantities all the same. */
  readonly scaledEnds: readonly string[]
  readonly indexed: readonly string[]
  /** What points are given for, before 91分, and what is no 分 behind it. */
  readonly scored: readonly string[]
  readonly notScore: readonly string[]
  /** Before a minus sign: 增长-3.2%. */
  readonly negated: readonly string[]
  readonly indexVerbs: readonly string[]
  readonly indexMoves: readonly string[]
  readonly ratioNouns: readonly string[]
  /** Before 1.9个点 they make it percentage points. */
  readonly pointVerbs: readonly string[]
}

export interface ChineseNotQuantities {
  readonly nameTails: readonly string[]
  readonly perTenThousand: readonly string[]
  /** Set phrases that begin with a number. */
  readonly phrases: readonly string[]
}

/** Words of units behind Chinese numbers (`zh/units.yaml`). */
export const chineseUnits = units as ChineseUnits
/** Counting words (`zh/classifiers.yaml`). */
export const chineseClassifiers = classifiers as ChineseClassifiers
/** Digits, scale words, range signs (`zh/numerals.yaml`). */
export const chineseNumerals = numerals as ChineseNumerals
/** What shows that a number is part of a name (`zh/not-quantities.yaml`). */
export const chineseNotQuantities = notQuantities as ChineseNotQuantities
