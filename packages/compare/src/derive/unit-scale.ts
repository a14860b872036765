import {decimal} from '@jianbao/model'

/** Units of one dimension with their size in its first unit as a fraction, so that 亩 (a fifteenth of a hectare) is exact. */
const dimensions: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  mass: {t: [1, 1], kg: [1, 1000], jin: [1, 2000]},
  length: {km: [1, 1], m: [1, 1000], mi: [1609344, 1_000_000]},
  area: {mu: [1, 1], ha: [15, 1], m2: [15, 10_000], acre: [15 * 40468564224, 10_000 * 10_000_000]},
  power: {kW: [1, 1], W: [1, 1000]}
}

/** 元/月 and 元/人·月 measure the same standard: every benefit is paid to a person. */
export function unitDimension(unit: string): string {
  const dimension = Object.entries(dimensions).find(([, units]) => unit in units)?.[0]
  return dimension ?? unit.replace('person-month', 'month')
}

/** A value in another unit of its dimension: 14亿斤 in t is 700000. */
export function convert(value: number, from: string, to: string): number {
  if (from === to) return value
  const units = Object.values(dimensions).find((known) => from in known && to in known)
  const [a, b] = [units?.[from], units?.[to]]
  if (a === undefined || b === undefined) return value
  return decimal(value).times(a[0]).times(b[1]).div(a[1]).div(b[0]).toNumber()
}
