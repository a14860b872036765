import type {EnglishQuantity} from '@jianbao/quantity'
import type {FigureDraft} from '../draft.js'
import {behindBound, readBound} from './bound.js'
import {partsOf} from './coordinated-parts.js'
import {isYearOrPlace} from './place-word.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `by 18.6% and 11.1%`, `32.9 square meters and 37.1`: a number that goes on where the one before it stopped. */
export function coordinatedFrame(view: View, before: FigureDraft | undefined): Frame | undefined {
  const {tags, quantity, quantities, index, bound} = view
  const previous = quantities[index - 1]
  if (!before || !previous || previous.start !== before.start || quantity.counted || previous.counted) return undefined
  if (quantity.unit !== previous.unit && !quantity.rules.includes('en/bare') && !isSameChange(view, before))
    return undefined
  if (beginsAnew(view) || isInThings(view)) return undefined
  if (bound.from <= previous.to || before.kind === 'threshold') return undefined
  // "up 6.4%, and 76.8% of it came from taxes" begins anew
  if (lowerAt(tags, quantity.to) === 'of' && words.groupNouns.has(lowerAt(tags, quantity.to + 1))) return undefined
  for (let at = previous.to; at < bound.from; at++) if (!words.coordinating.has(lowerAt(tags, at))) return undefined
  // "924.3 billion yuan, 503.8 billion yuan more than" is no list
  if (lowerAt(tags, bound.from - 1) === ',' && !listContinues(view) && !endsList(view, before)) return undefined
  return {kind: before.kind, subject: before.subject, negative: (before.value ?? 0) < 0, rule: 'en/coordinated'}
}

/** `an increase of 164 billion yuan | or 37.9%`: the change is told twice. */
function isSameChange({tags, quantity, quantities, index, bound}: View, before: FigureDraft): boolean {
  const to = quantities[index - 1]?.to ?? -1
  const or = lowerAt(tags, to) === ',' ? to + 1 : to
  const rate = quantity.unit === '%' || before.unit === '%'
  return before.kind === 'change' && rate && lowerAt(tags, or) === 'or' && bound.from === or + 1
}

/**
 * `satisfaction reached 99.3%, and | 78% | of the problems have been solved`, `accounting for 22%, and | 4,081 | were members'`: a
 * clause with a verb of its own.
 */
function beginsAnew({tags, quantity, quantities, index, clause, bound}: View): boolean {
  const apart = (quantities[index - 1]?.from ?? clause.from) < clause.from
  // "reached 3,411 kilometers, and | 171.7 kilometers | were added to metro lines"
  if (words.be.has(lowerAt(tags, quantity.to)) && (apart || quantity.rules.includes('en/bare'))) return true
  // "1.89 trillion yuan, or | 205.3 billion yuan | more each year"
  const told = lowerAt(tags, bound.from - 1) === 'or' && !/^(?:%|pp)$/.test(quantity.unit)
  if (told && words.moreOrLess.has(lowerAt(tags, quantity.to))) return true
  // "257 in production and | 93 | newly signed"
  if (lowerAt(tags, quantity.to) === 'newly') return true
  // "cut by 30%, and 90% | or more | of the items will be handled online"
  if (lowerAt(tags, behindBound(tags, quantity.to)) !== 'of' || !apart) return false
  return clause.verbAt >= quantity.to && clause.verbAt < clause.to
}

/** `a deficit of 850 billion yuan and | 350 billion yuan | in bonds`, `and | 77.9 billion yuan | for allowances`: an amount of something else. */
function isInThings(view: View): boolean {
  const {tags, quantity} = view
  if (!/^(?:CNY|USD)$/.test(quantity.unit) || !words.amountOf.has(lowerAt(tags, quantity.to))) return false
  // 3 billion yuan for the | year |
  const thing = tags[quantity.to + 1]?.tag === 'det' ? quantity.to + 2 : quantity.to + 1
  // for the | “two guarantees”
  return /^["“]$/.test(tags[thing]?.token.text ?? '') || (tags[thing]?.tag === 'noun' && !isYearOrPlace(view, thing))
}

/** `up 4.2%, 15.1%, | 11.4%.`, `growth 6.5%, | 7.8%.`: the last of a list that only has commas. */
function endsList({tags, quantity}: View, before: FigureDraft): boolean {
  const goesOn = before.rules.includes('en/coordinated') || (before.kind === 'change' && before.unit === '%')
  return goesOn && /^(?:[.;]|)$/.test(lowerAt(tags, quantity.to))
}

/** Whether another number of the list follows. */
const listContinues = ({tags, quantity, quantities, index}: View): boolean =>
  goesOnWith(tags, quantity, quantities[index + 1])

/** Whether a number goes on where the one before it stopped: `0.06 yuan, | 0.1 yuan | and 0.2 yuan`, `23%, | 15%, | and 18%`. */
export function goesOnWith(tags: View['tags'], {to}: {readonly to: number}, next?: EnglishQuantity): boolean {
  if (next === undefined || !words.goingOn.has(lowerAt(tags, to))) return false
  // "3%, 5% and | at least | 6% respectively"
  return readBound(tags, next).from === (lowerAt(tags, to) === ',' && lowerAt(tags, to + 1) === 'and' ? to + 2 : to + 1)
}

const same = (a: FigureDraft, b: FigureDraft) => a.subject === b.subject && a.kind === b.kind

/** How many of the last figures go on from one another: `grew | 5, 6 and 7 percent`. */
export function runLength(drafts: readonly FigureDraft[]): number {
  let length = 1
  for (let at = drafts.length - 1; at > 0; at--, length++) {
    const [before, draft] = drafts.slice(at - 1, at + 1)
    if (!before || !draft || !same(before, draft) || !draft.rules.includes('en/coordinated')) break
  }
  return length
}

/**
 * Gives each of the coordinated figures its own part of a subject that they share: the parts of a joint subject, or the
 * subjects of the figures before them (`was 17,175 yuan, and … was 5,153 yuan, up 9.8% and 8.5% respectively`).
 */
export function distribute(drafts: FigureDraft[]): void {
  const count = runLength(drafts)
  const run = withSharedBound(drafts.slice(-count))
  const subject = run[0]?.subject ?? ''
  if (count < 2) return
  const before = drafts.slice(-2 * count, -count).map((draft) => draft.subject)
  // "a total output value of industry and agriculture of 2 billion yuan, …" is told by its first words
  const told = before.length === count && before.at(-1)?.startsWith(subject) && new Set(before).size === count
  const parts = partsOf(subject, count) ?? (told ? before : undefined)
  drafts.splice(-count, count, ...run.map((draft, at) => ({...draft, subject: parts?.[at] ?? draft.subject})))
}

/** `by | about | 3.5%, 6% and 5% respectively`: what is said before the first holds for all. */
function withSharedBound(run: readonly FigureDraft[]): readonly FigureDraft[] {
  const [first, ...others] = run
  if (first === undefined || first.bound === 'eq' || others.some(({bound}) => bound !== 'eq')) return run
  return run.map((draft) => ({...draft, bound: first.bound}))
}
