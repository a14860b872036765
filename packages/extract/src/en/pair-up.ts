import {englishPattern} from '@jianbao/lexicon'
import type {FigureDraft} from '../draft.js'
import {distribute, runLength} from './coordination.js'

const strata = englishPattern('pairedStrata')

/** Two numbers of two things without `respectively`: `income of urban and rural residents reached | 45,000 and 21,000 yuan`. */
export function pairUp(drafts: FigureDraft[]): void {
  if (runLength(drafts) !== 2) return
  const last = drafts.at(-1)
  if (last && strata.test(last.subject)) distribute(drafts)
  else pairOff(drafts)
}

/** `sold 280,000 vehicles and earned 20 billion yuan, up | 30.2% and 27.7%`: two changes of the two amounts before them. */
function pairOff(drafts: FigureDraft[]): void {
  const [one, other, first, second] = drafts.slice(-4)
  if (!one || !other || !first || !second) return
  const amounts = [one, other].every(({kind}) => kind === 'level' || kind === 'delta')
  if (!amounts || first.kind !== 'change' || one.subject === other.subject || first.subject !== other.subject) return
  drafts.splice(-2, 2, {...first, subject: one.subject}, second)
}
