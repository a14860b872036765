import type {ParagraphCue} from '@jianbao/lexicon'
import type {PartRole} from '@jianbao/model'
import {announcesList} from './list-item.js'

/** A list of the new year's targets is one wherever it stands: `The main projected targets for this year are as follows:`. */
export function announcesTargets(paragraph: string, cues: ReadonlySet<ParagraphCue>): boolean {
  return cues.has('plan-year') && cues.has('targets') && announcesList(paragraph)
}

/** What a paragraph does that begins the plan; `null`: it does not. `总体要求` without 今年 may be of the years reviewed. */
export function roleOpeningPlan(cues: ReadonlySet<ParagraphCue>): PartRole | null {
  if (cues.has('plan-year') && cues.has('targets')) return 'targets'
  if (cues.has('plan-year') && cues.has('requirements')) return 'requirements'
  return cues.has('plan') ? 'tasks' : null
}
