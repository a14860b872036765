import {data as period} from './generated/zh-period.js'
import {data as status} from './generated/zh-status.js'
import type {Words} from './words.js'

export interface ChinesePeriods {
  readonly ofOneYear: Words
  readonly pastHeads: Words
  readonly since: Words
  /** What a paragraph opens with that tells of which years those behind it are. */
  readonly leads: Words
  readonly thisYear: Words
  readonly lastYear: Words
  readonly nextYear: Words
  /** Headings of several years that have passed. */
  readonly back: Readonly<Record<string, number>>
  /** What several years are told to have brought about. */
  readonly deeds: Words
  /** Words behind several years that sum them up. */
  readonly summing: Words
  readonly plans: Readonly<Record<string, number>>
}

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
    | 'standing'
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
