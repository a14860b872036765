import type {Clause} from './clause.js'
import {describes} from './clause-verb.js'
import type {Tagged} from './tagged.js'
import {words} from './words.js'

/** `bank loans to agriculture, rural areas and farmers increased`: a list before its verb is one subject. */
function goesOn(tags: readonly Tagged[], before: Clause, clause: Clause): boolean {
  const told = before.verbAt < before.to && !describes(tags, before.verbAt)
  if (told || clause.verbAt === clause.to || clause.headless || clause.opener !== ',') return false
  const first = tags[before.from]
  // "trade rose, with exports of circuits, auto parts and batteries growing by 8%, 7% and 6% respectively"
  const absolute = first?.token.lower === 'with' && tags[clause.verbAt]?.verb?.inflection === 'ing'
  if (
    !first ||
    (first.token.lower !== 'and' && !absolute && /^(?:prep|conj|adv|pron|mark)$/.test(first.tag)) ||
    (before.to - before.from < 2 && words.leads.has(first.token.lower))
  )
    return false
  const own = tags.slice(before.from, clause.verbAt)
  return (
    own.slice(clause.from - before.from).some(({token}) => token.lower === 'and') &&
    !own.some(({tag}) => tag === 'quantity')
  )
}

export function mergeLists(tags: readonly Tagged[], clauses: readonly Clause[]): Clause[] {
  const merged: Clause[] = []
  for (const clause of clauses) {
    let whole = clause
    for (let before = merged.at(-1); before && goesOn(tags, before, whole); before = merged.at(-1)) {
      const participle = describes(tags, before.verbAt) ? before.verbAt : whole.participle
      whole = {...whole, from: before.from, opener: before.opener, participle}
      merged.pop()
    }
    merged.push(whole)
  }
  return merged
}
