import type {VerbForm} from '@jianbao/quantity'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `went public`, `came into use`. */
function startsUp(tags: View['tags'], at: number): boolean {
  if (!words.goingOver.has(tags[at]?.verb?.lemma ?? '')) return false
  return words.startedAs.has(lowerAt(tags, lowerAt(tags, at + 1) === 'into' ? at + 2 : at + 1))
}

/** What a verb says of a count, with the particle or the noun behind it: `bring | in`, `went | public`. */
export function classOf({tags}: View, at: number): VerbForm['verbClass'] | undefined {
  const form = tags[at]?.verb
  // "26,800 new firms were registered"
  if (words.countedDeeds.has(form?.lemma ?? '') && words.be.has(lowerAt(tags, at - 1))) return 'action'
  // "92,000 families were settled in new homes"
  if (form?.lemma === 'settle' && words.be.has(lowerAt(tags, at - 1))) return 'action'
  // "bring in 50 projects"
  if (form?.lemma === 'bring' && lowerAt(tags, at + 1) === 'in') return 'action'
  // "turned out 7.5 million tons of fertilizer"
  if (words.yielding.has(form?.lemma ?? '') && lowerAt(tags, at + 1) === 'out') return 'stock'
  // "teams | made up | of 260 members"
  if (form?.lemma === 'make' && lowerAt(tags, at + 1) === 'up') return 'stock'
  // "concentrate | on | 30 projects"
  if (form?.lemma === 'concentrate' && lowerAt(tags, at + 1) === 'on') return 'action'
  // "four firms went public", "two plants went into operation"
  if (startsUp(tags, at)) return 'action'
  // "ten matters were attended to", but "300 people attended"
  if (form?.lemma === 'attend' && lowerAt(tags, at + 1) === 'to') return 'action'
  // "480 members took part in …" are those who were there
  return form?.lemma === 'take' && lowerAt(tags, at + 1) === 'part' ? 'stock' : form?.verbClass
}
