import {data as lead} from './generated/zh-lead.js'
import {data as tail} from './generated/zh-tail.js'
import type {Words} from './words.js'

/** Roles of the words between a subject and its number. */
export type TailRole =
  | 'grow'
  | 'fall'
  | 'improve'
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

/** Words between a subject and its number, by role (`zh/tail.yaml`). */
export const chineseTail = tail as Readonly<Record<TailRole, Words>>
/** Words before the measured noun (`zh/lead.yaml`). */
export const chineseLead = lead as Readonly<Record<'time' | 'place' | 'adverb' | 'empty' | 'keep', Words>>
