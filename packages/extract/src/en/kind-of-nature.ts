import {englishPattern} from '@jianbao/lexicon'
import type {Kind} from '@jianbao/model'
import {isActing, isPassive} from './acting.js'
import {classOf} from './class-of-verb.js'
import {isExisting} from './existing.js'
import {isJoining} from './joining.js'
import {wasDone} from './kind-by-verb.js'
import {ofDeed} from './kind-of-deed.js'
import {ofWork} from './kind-of-work.js'
import {saysNew} from './newness.js'
import {tellsOrigin} from './origin.js'
import type {Tagged} from './tagged.js'
import {verbBehind} from './verb-behind.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `a total of 120 schools`, `cumulative`: all that there is. */
const cumulative = englishPattern('totals')
const totalOf = englishPattern('totalOf', 'gi')

/** Tokens of `In total,` or `To date,` at the head of a sentence. */
const longestOpening = 3

/** Whether a number is said to be all; `87 contracts | worth a total of 46 billion yuan` says so of what follows. */
function tellsAll(view: View): boolean {
  const {text, tags, clause, quantity} = view
  // "Cumulatively, | 707 projects have been launched"
  const opened = clause.opener === ',' && clause.from <= longestOpening
  const before = text.slice(opened ? 0 : tags[listFrom(view)]?.token.start, quantity.start)
  const behind = text.slice(quantity.end, tags[clause.to - 1]?.token.end)
  return cumulative.test(before) || cumulative.test(behind.replace(totalOf, ''))
}

/** Tokens of `a cumulative total of` before the first number of a list. */
const totalReach = 4

/** `a total of 198 factories, | 10 parks | and one zone have been set up`: what is said before the first number of a list. */
function listFrom({tags, clause, quantities, index}: View): number {
  let from = clause.from
  for (let at = index - 1; at >= 0; at--) {
    const before = quantities[at]
    if (!before || before.from >= clause.from) continue
    if (lowerAt(tags, from - 1) !== ',' || before.counted?.to !== from - 1) break
    from = before.from
  }
  return from === clause.from ? from : Math.max(0, from - totalReach)
}

/** `2,310 pieces | of information`: the noun behind `of` says what they are. */
function isPieces({tags, quantity}: View, head: string): boolean {
  const at = quantity.counted?.to ?? quantity.to
  return (
    words.classifiers.has(head || quantity.unitWord) &&
    lowerAt(tags, at) === 'of' &&
    words.papers.has(lowerAt(tags, at + 1))
  )
}

/** The noun that a bare number counts on: `3,576 were filed, including | 84 | from the central committees`. */
function submitted({tags, quantity, topic, clause}: View): string {
  if (!quantity.rules.includes('en/bare')) return ''
  // "members' | letters | and reports numbered 640"
  const own = clause.verbAt < quantity.from ? tags.slice(clause.from, clause.verbAt) : []
  const at = own.findIndex(({token, tag}) => tag === 'prep' || words.submissions.has(token.lower))
  const head = own[at]
  // "approval | items of | municipal level were cut from 587 to 219" names other things than those told before
  if (head?.tag === 'prep' && own.slice(0, at).some(({tag}) => tag === 'noun')) return ''
  return head?.tag === 'noun' ? head.token.lower : (topic.counted.split(' ').at(-1)?.toLowerCase() ?? '')
}

const isDone = (tagged: Tagged | undefined) => tagged?.verb?.inflection === 'past' && tagged.verb.verbClass === 'action'

/** `Livelihood: | ten projects; 2 middle schools`, in a plan; a label that names what is counted, `Schools: 98 schools`, tells how many there are. */
function isPlanned({tags, quantity, topic}: View): boolean {
  const head = quantity.counted?.head
  if (!topic.planned) return false
  // "Transport: | 40 km of rural roads"
  if (/^(?:km|m|m2)$/.test(quantity.unit)) return lowerAt(tags, quantity.to) === 'of'
  if (quantity.unit !== 'count' || !head) return false
  return !topic.label?.subject.toLowerCase().endsWith(head)
}

/** `participants`, `tourist | visits`; not `home visits`, which are made one by one. */
function isAudience({tags, quantity}: View): boolean {
  const {head = '', to = 0} = quantity.counted ?? {}
  return words.audiences.has(head) || (words.comings.has(head) && words.comers.has(lowerAt(tags, to - 2)))
}

/** `1,860 members | submitted proposals`; those who returned or found jobs are added. */
function isPeopleActing(view: View): boolean {
  const at = verbBehind(view)
  return view.quantity.unit === 'person' && !isJoining(view.tags, at) && isActing(view, at)
}

/** `promises made at the start of the year | were | honoured`: the first passive behind the number; -1 if there is none. */
function passiveBehind(view: View): number {
  const {tags, quantity, clause} = view
  for (let at = quantity.to; at < clause.to; at++) if (tags[at]?.tag === 'verb' && isPassive(view, at)) return at
  return -1
}

/** `All 118 boilers | were dismantled`, `all 12 promises are to be honoured`: done with them one by one. */
function wasDoneWith(view: View): boolean {
  const at = passiveBehind(view)
  const done = at >= 0 && classOf(view, at) === 'action'
  return done && view.quantity.unit === 'count' && !words.recognizing.has(view.tags[at]?.verb?.lemma ?? '')
}

/** What counts as it stands, whoever says it: papers handed in, indicators, visitors; all that there are. */
export function ofNature(view: View): Kind | undefined {
  const {tags, quantity, bound, topic, clause} = view
  const deed = ofWork(view) ?? ofDeed(view)
  if (deed) return deed
  if (isExisting(view) || quantity.rules.includes('en/mark')) return 'level'
  const before = lowerAt(tags, bound.from - 1)
  // "all 13 cities", "all the 15 sections", "all but 31 of them": those that there are
  if (before === 'all' || (words.allBut.has(before) && lowerAt(tags, bound.from - 2) === 'all'))
    return before !== 'but' && wasDoneWith(view) ? 'delta' : 'level'
  if (words.owners.has(before)) return 'level'
  // "Of the 328 enterprises, 121 turned losses into profits"
  const whole = words.wholeDeterminers.has(before) ? bound.from - 2 : bound.from - 1
  // "43 | of the 57 | small firms were sold"
  if (before === 'the' && lowerAt(tags, whole) === 'of' && tags[whole - 1]?.tag === 'quantity' && quantity.counted)
    return 'level'
  // "out of 68 enterprises"
  const opens = lowerAt(tags, whole - 1) === 'out' ? whole - 1 : whole
  if (opens === clause.from && words.partitives.has(lowerAt(tags, whole)) && quantity.counted)
    return saysNew(view) ? 'delta' : 'level'
  // "studied 14 times"
  if (quantity.rules.includes('en/often')) return 'delta'
  const head = quantity.counted?.head ?? submitted(view)
  // "collected public opinion information | 180"
  const paper = quantity.rules.includes('en/bare') && words.papers.has(lowerAt(tags, quantity.from - 1))
  if (paper || words.submissions.has(head) || isPieces(view, head)) return 'delta'
  // "11 indicators met their targets" are the report's own yardsticks
  if (words.standing.has(head)) return 'level'
  // "a total of 1,860 members submitted proposals"
  const done = wasDone(view) && !isPeopleActing(view)
  if (tellsAll(view) && !saysNew(view)) return done ? 'delta' : 'level'
  if (isAudience(view) && !saysNew(view)) return 'level'
  // "Schools: 2 new schools, | 3,240 school places": a list of what is new goes on
  const goesOn = clause.opener === ',' && quantity.counted !== undefined && topic.countedKind === 'delta'
  if (topic.label && clause.verbAt === clause.to && verbBehind(view) < 0)
    return saysNew(view) || goesOn || isPlanned(view) ? 'delta' : topic.label.kind
  // "1,906 pieces of information, | 213 | of which were used"
  const parted = lowerAt(tags, quantity.to) === 'of' && words.groupNouns.has(lowerAt(tags, quantity.to + 1))
  if (quantity.rules.includes('en/bare') && parted && topic.kind)
    // "214 firms, 46 | of them added last year"
    return saysNew(view) || isDone(tags[quantity.to + 2]) ? 'delta' : (topic.countedKind ?? topic.kind)
  // "we filed 4,999; 4,742 | were from members, 201 | from associations"
  if (quantity.rules.includes('en/bare') && tellsOrigin(view)) return topic.countedKind ?? topic.kind ?? 'delta'
  return undefined
}
