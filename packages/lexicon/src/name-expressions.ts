import {data} from './generated/initiatives-expressions.js'

/** `data/initiatives/expressions.yaml`: sources of regular expressions. */
export interface NameExpressions {
  readonly source: string
  /** The group is the numeral. */
  readonly phase: string
  readonly stretch: string
  readonly edition: string
  readonly editionBefore: string
  readonly behindEdition: string
  readonly counts: string
  readonly several: string
  readonly numbered: string
  readonly ring: string
  readonly circle: string
  readonly builds: string
  readonly national: string
  readonly countedBefore: string
  readonly settles: string
  readonly noWhole: string
  readonly code: string
  readonly eventEnd: string
  readonly codedStretch: string
  readonly countedSurvey: string
  readonly part: string
  readonly medals: Readonly<Record<'zh' | 'en', string>>
  readonly figureBefore: string
  readonly noFigure: string
  readonly list: Readonly<Record<'closing' | 'opened' | 'several' | 'cost' | 'street' | 'kin', string>>
  readonly contrast: Readonly<Record<'before' | 'behind' | 'between', string>>
  /** What is no matter of a quoted name, and the verbs before one. */
  readonly matter: Readonly<Record<'rank' | 'none' | 'verbs', string>>
  /** Ways that share one noun. */
  readonly ways: Readonly<Record<'noun' | 'named' | 'fromTo' | 'amidst', string>>
  /** What stands around an industry that is built up as one. */
  readonly industry: Readonly<Record<'zh' | 'en', Readonly<Record<'before' | 'behind', string>>>>
}

export const nameExpressions = data as NameExpressions
