import {decimal} from '@jianbao/model'
import type {Quantity} from '../quantity.js'
import type {CountedPhrase} from './counted-phrase.js'
import type {Range} from './range.js'
import type {Token} from './token.js'

/** What most quantities lack. */
type Rest = Pick<Quantity, 'high' | 'damaged'> & {
  /** What a bare number counts, when it counts something. */
  readonly counted?: CountedPhrase
  /** `top five` */
  readonly top?: true
}

/** A quantity with its place among the tokens; all have all fields, so that they have one shape. */
export interface EnglishQuantity extends Omit<Quantity, 'high' | 'damaged' | 'more'>, Whole<Rest> {
  /** Tokens of the surface, end exclusive. */
  readonly from: number
  readonly to: number
}

type Whole<T> = {readonly [Field in keyof T]-?: T[Field] | undefined}

/** A quantity before its characters are looked up. */
export type Found = Omit<EnglishQuantity, 'start' | 'end' | 'surface' | 'unitWord' | keyof Rest> & Rest

/** The look at −1 is spared: V8 takes it for the name of a property, and from then on all looks at that place are slow. */
export const lower = (tokens: readonly Token[], at: number) => (at < 0 ? '' : (tokens[at]?.lower ?? ''))

function scaled(value: number | null, factor: number): number | null {
  return value === null || factor === 1 ? value : decimal(value).times(factor).toNumber()
}

/** A quantity from a number, its range and its unit. */
export function finish(
  from: number,
  {numeral, high}: Range,
  unit: {unit: string; factor: number; to: number},
  rule: string
): Found {
  const value = scaled(numeral.value, unit.factor)
  return {
    from,
    to: unit.to,
    value,
    ...(high === undefined ? {} : {high: scaled(high, unit.factor) ?? high}),
    unit: unit.unit,
    ...(value === null ? {damaged: true as const} : {}),
    rules: [rule]
  }
}
