import type {Bound, Figure} from '@jianbao/model'

/** Which way the truth may lie from the stated number: above, below, either (`about`), or nowhere else. */
export type Drift = 'exact' | 'above' | 'below' | 'about'

const drifts: Readonly<Record<Bound, Drift>> = {
  eq: 'exact',
  gt: 'above',
  gte: 'above',
  lt: 'below',
  lte: 'below',
  // 近68万辆 lies below 68万, but how far is not said
  near: 'about',
  approx: 'about'
}

/** A magnitude without digits (邁上万亿台阶, `the trillion level`) says that it was reached, not that it was met. */
const bareMagnitude = /^(?:[十百千万亿]+|(?:a )?(?:million|billion|trillion))[元美]*$/

export function driftOf(figure: Pick<Figure, 'bound' | 'surface'>): Drift {
  if (figure.bound === 'eq' && bareMagnitude.test(figure.surface)) return 'above'
  return drifts[figure.bound]
}

/** Where the truth lies when the operand grows in the opposite direction: the divisor or the subtrahend. */
export function opposite(drift: Drift): Drift {
  return drift === 'above' ? 'below' : drift === 'below' ? 'above' : drift
}

/** What two drifts make of a result: 2300余套 ÷ 超4600个 may be more or less, so it is only about a half. */
export function combine(one: Drift, other: Drift): Drift {
  if (one === 'exact') return other
  if (other === 'exact' || one === other) return one
  return 'about'
}

export function boundOf(drift: Drift): Bound {
  return drift === 'above' ? 'gte' : drift === 'below' ? 'lte' : drift === 'about' ? 'approx' : 'eq'
}
