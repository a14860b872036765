import type {Bilingual} from '@jianbao/model'
import {reasons} from './reasons.js'

/** Whether two figures that name the same thing may be compared, and if not wholly, why not. */
export type Judgement =
  | {readonly comparable: 'yes'}
  | {readonly comparable: 'partly' | 'no'; readonly code: string; readonly reason: Bilingual}

export function no(code: keyof typeof reasons, zh = '', en = ''): Judgement {
  return {comparable: 'no', code, reason: reasons[code](zh, en)}
}

export function partly(code: keyof typeof reasons, zh = '', en = ''): Judgement {
  return {comparable: 'partly', code, reason: reasons[code](zh, en)}
}
