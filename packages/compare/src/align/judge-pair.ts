import {
  amounts,
  denominator,
  event,
  exclusive,
  inRealTerms,
  likeForLike,
  narrowed,
  ownList,
  partOfWhole
} from './judge-scope.js'
import {grade, stage} from './judge-stage.js'
import {type Judgement, no} from './judgement.js'
import type {Profile} from './profile.js'

type Check = (one: Profile, other: Profile) => Judgement | null

/** In order of importance: the first `no` decides, else the first `partly`. */
const checks: readonly Check[] = [
  kind,
  unit,
  period,
  status,
  scope,
  event,
  stage,
  grade,
  amounts,
  exclusive,
  denominator,
  partOfWhole,
  ownList,
  inRealTerms,
  likeForLike,
  narrowed
]

export function judgePair(one: Profile, other: Profile): Judgement {
  let partly: Judgement | null = null
  for (const check of checks) {
    const found = check(one, other)
    if (found?.comparable === 'no') return found
    partly ??= found
  }
  return partly ?? {comparable: 'yes'}
}

function unit(one: Profile, other: Profile): Judgement | null {
  return one.dimension === other.dimension ? null : no('unit', `${one.figure.unit}/${other.figure.unit}`)
}

function kind(one: Profile, other: Profile): Judgement | null {
  if (one.kind === other.kind) return null
  const kinds = [one.kind, other.kind]
  return no(kinds.includes('amount') && kinds.includes('change') ? 'level-change' : 'kind')
}

function status(one: Profile, other: Profile): Judgement | null {
  return one.status === other.status ? null : no('status')
}

function period(one: Profile, other: Profile): Judgement | null {
  if (one.period === other.period && one.from === other.from) return null
  return no('period', `${years(one)}/${years(other)}`)
}

function years({from, period}: Profile): string {
  return from === null ? (period ?? '—') : `${from}–${period ?? ''}`
}

function scope(one: Profile, other: Profile): Judgement | null {
  const [a, b] = [one.figure.scope, other.figure.scope]
  return a === b ? null : no('scope', `${a ?? '—'}/${b ?? '—'}`)
}
