import type {Kind} from '@jianbao/model'
import type {Clause} from './clause.js'
import {phraseBefore, phraseText} from './phrase.js'
import type {ReadSentence} from './sentence.js'
import type {Tagged} from './tagged.js'
import {words} from './words.js'

/** What stands before a colon or dash and names the number behind it: `Permanent population: | 21.3 million`. */
export interface Label {
  readonly subject: string
  /** `delta` where the label says that things were or are to be made, else `level`. */
  readonly kind: Kind
}

const separator = /^[:：—–]$/

/** Behind the bullet of a list: `• | Utilised foreign investment: 5%`. */
const nameFrom = (tags: readonly Tagged[], {from}: Clause) => (tags[from]?.tag === 'mark' ? from + 1 : from)

/** `Parking spaces | added`, `Compounds | to be renovated`, `Metro lines | to open`: where a label's deed begins; its end if none. */
function deedAt(tags: readonly Tagged[], clause: Clause): number | undefined {
  const {from, to, verbAt} = clause
  if (verbAt === to) return to
  // "Installed PV capacity" is a name
  if (verbAt === nameFrom(tags, clause) && tags[verbAt]?.verb?.inflection === 'past') return to
  if (tags[verbAt]?.token.lower === 'to' && verbAt > from) return verbAt
  if (opensWithGerund(tags, clause)) return to
  return verbAt === to - 1 && tags[verbAt]?.verb?.inflection === 'past' ? verbAt : undefined
}

/** `Strongly | rectifying | polluting enterprises: 351 were banned`: what is worked on is counted. */
function opensWithGerund(tags: readonly Tagged[], clause: Clause): boolean {
  const from = nameFrom(tags, clause)
  const verb = tags[from]?.tag === 'adv' ? from + 1 : from
  return verb === clause.verbAt && tags[verb]?.verb?.inflection === 'ing'
}

function isMade(tags: readonly Tagged[], clause: Clause, deed: number): boolean {
  const {from, to} = clause
  if (deed < to) return !/^(?:stock|reach|exceed)$/.test(tags[to - 1]?.verb?.verbClass ?? '')
  if (opensWithGerund(tags, clause)) return true
  if (words.landWorks.has(tags[to - 1]?.token.lower ?? '')) return true
  return tags.slice(from, to).some(({token}) => words.newness.has(token.lower) || words.deeds.has(token.lower))
}

/** Whether a clause has no subject of its own: `topped 1 trillion yuan`, `about 6%`, `+18.7%`. */
function isBare(tags: readonly Tagged[], {from, to, verbAt, headless}: Clause): boolean {
  return verbAt === to || headless || tags[from]?.tag === 'quantity'
}

/** The label before a clause, as lists of highlights have it: `• Industrial investment: | +18.7%`. */
export function labelOf({text, tags, clauses}: ReadSentence, clause: Clause): Label | undefined {
  const before = clauses[clauses.indexOf(clause) - 1]
  if (!separator.test(clause.opener) || !before || !isBare(tags, clause)) return undefined
  const deed = deedAt(tags, before)
  // "Installed PV capacity": a participle that is part of the name
  const from = nameFrom(tags, before)
  const named = deed === before.to && before.verbAt === from && !opensWithGerund(tags, before)
  const phrase = named ? {from, to: before.to} : phraseBefore(tags, deed ?? before.from, before.from)
  const subject = deed === undefined ? '' : phraseText(text, tags, phrase)
  const head = subject.toLowerCase().split(' ').at(-1) ?? ''
  // "Main targets: GDP growth of about 6%" labels no number
  if (deed === undefined || subject === '' || words.aims.has(head) || words.generic.has(subject.toLowerCase()))
    return undefined
  return {subject, kind: isMade(tags, before, deed) ? 'delta' : 'level'}
}
