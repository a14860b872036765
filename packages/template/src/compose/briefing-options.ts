import type {Audit, Language, Tracking} from '@jianbao/model'
import type {BriefingView} from '../view/briefing-view.js'

export interface BriefingOptions {
  readonly language: Language
  /** Title; without it one is made of the places compared. */
  readonly title?: string
  /** ISO date of the briefing. There is no clock here: without it no date is printed. */
  readonly date?: string
  /** What the title says that it is about; by default an audit where there is one, else the comparison. */
  readonly subject?: 'comparison' | 'tracking' | 'audit'
  /** For the template `track`; found by itself when a government's reports of two years running are compared. */
  readonly tracking?: Tracking
  /** For the template `audit`. */
  readonly audit?: Audit
  /** Options of the template. */
  readonly options?: BriefingView['options']
}
