import {decimal, type Figure} from '@jianbao/model'

/** A figure's number in a unit that both languages can be brought to. */
export interface Measure {
  /** Figures of one dimension can be equal: `area`, `mass`, `count`, `CNY`, … */
  readonly dimension: string
  /** `null` when digits are destroyed. */
  readonly value: number | null
  readonly high: number | undefined
}

/** Units that translations convert: 18亿亩 is 120 million hectares, 1000亿斤 is 50 billion kilograms. */
const convertible: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  m2: ['area', 1],
  mu: ['area', 2000 / 3], // GB 3100-93: 1 mu = 666.67 m²
  ha: ['area', 10_000],
  acre: ['area', 4046.8564],
  kg: ['mass', 1],
  jin: ['mass', 0.5],
  t: ['mass', 1000],
  m: ['length', 1],
  km: ['length', 1000],
  mi: ['length', 1609.344],
  W: ['power', 0.001],
  kW: ['power', 1]
}

/** What is a person in one language is a count or a visit in the other: 166万户次, `1.66 million operating entities`. */
const counted = new Set(['count', 'person', 'person-time', 'household', 'household-time', 'other', 'TEU', 'times'])
const points = new Set(['%', 'pp', '‰'])

/** The measure of a figure; what a rate is taken by (`/month`, `/d`) is left out, the languages place it differently. */
export function measureOf({unit, value, high}: Figure): Measure {
  const base = unit.split('/')[0] ?? unit
  const [dimension, factor] = convertible[base] ?? [points.has(base) ? 'share' : counted.has(base) ? 'count' : base, 1]
  const scale = (number: number) => decimal(number).times(factor).toNumber()
  return {dimension, value: value === null ? null : scale(value), high: high === undefined ? undefined : scale(high)}
}

/** A converted number is rounded: 1000亿斤 and 50 billion kilograms agree exactly, mu and hectares within this. */
const rounding = 0.005

/**
 * Whether two measures say the same amount. Numbers in the same unit agree exactly; converted ones but for rounding. A
 * change of sign is left to the words around (`cut by 5%`, `-5%`).
 */
export function sameAmount(a: Figure, b: Figure): boolean {
  const [one, other] = [measureOf(a), measureOf(b)]
  if (one.dimension !== other.dimension || one.value === null || other.value === null) return false
  const slack = a.unit.split('/')[0] === b.unit.split('/')[0] ? 0 : rounding
  const near = (x: number, y: number) =>
    Math.abs(Math.abs(x) - Math.abs(y)) <= slack * Math.max(Math.abs(x), Math.abs(y))
  return (
    near(one.value, other.value) && (one.high === undefined || other.high === undefined || near(one.high, other.high))
  )
}

/** Digits of a number without its magnitude: 44800, 4.48 and 448000 are all `448`. */
export function digitsOf(value: number): string {
  return (
    decimal(Math.abs(value))
      .toFixed()
      .replace('.', '')
      .replace(/^0+|0+$/g, '') || '0'
  )
}
