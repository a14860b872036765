import type {Tagged} from './tagged.js'

/** A stretch between commas, semicolons or clause-joining conjunctions, with the first verb group in it. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** First token of the first finite verb group (auxiliaries included); `to` when there is none. */
  readonly verbAt: number
  /** Starts with a participle or a bare verb: its subject stands in an earlier clause. */
  readonly headless: boolean
  /** Mark or word that opens it. */
  readonly opener: string
}

const breaks = /^[,;:.!?()（）—–，；：。]$/
const joiners = new Set(['and', 'while', 'but', 'whereas', 'which'])

function isFiniteVerb({tag, verb, token}: Tagged): boolean {
  if (token.lower === 'to') return false
  return (tag === 'verb' && verb?.inflection !== 'ing') || tag === 'aux'
}

/** Whether `and` at `at` joins two clauses: a verb on both sides and a subject of its own behind it. */
function joinsClauses(tags: readonly Tagged[], from: number, at: number): boolean {
  if (!tags.slice(from, at).some(isFiniteVerb)) return false
  const next = tags[at + 1]
  if (!next || next.tag === 'verb' || next.tag === 'adv') return tags[at]?.token.lower !== 'and'
  for (let k = at + 1; k < tags.length; k++) {
    const tagged = tags[k]
    if (!tagged || (tagged.tag === 'mark' && breaks.test(tagged.token.text))) return false
    if (tagged.tag === 'aux' && tagged.token.lower === 'to') return false
    if (isFiniteVerb(tagged)) return true
  }
  return false
}

function makeClause(tags: readonly Tagged[], from: number, to: number): Clause {
  let verbAt = from
  let named = false
  for (; verbAt < to; verbAt++) {
    const tagged = tags[verbAt]
    if (tagged && (isFiniteVerb(tagged) || tagged.tag === 'verb')) break
    named ||= tagged?.tag === 'noun' || tagged?.tag === 'quantity' || tagged?.tag === 'pron'
  }
  return {from, to, verbAt, headless: verbAt < to && !named, opener: tags[from - 1]?.token.lower ?? ''}
}

/** Splits a tagged sentence into clauses. */
export function splitClauses(tags: readonly Tagged[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const close = (to: number) => {
    if (to > from) clauses.push(makeClause(tags, from, to))
    from = to + 1
  }
  for (const [at, tagged] of tags.entries()) {
    if (tagged.tag === 'mark' && breaks.test(tagged.token.text)) close(at)
    else if (joiners.has(tagged.token.lower) && tagged.tag !== 'quantity' && at > from && joinsClauses(tags, from, at))
      close(at)
  }
  close(tags.length)
  return clauses
}
