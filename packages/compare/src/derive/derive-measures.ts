import {type Derived, decimal, type Figure} from '@jianbao/model'
import {boundOf, combine, driftOf, opposite} from './interval.js'
import {convert} from './unit-scale.js'

/** Shares and ratios are printed to this many decimals; gaps keep what the operands have. */
const decimals = 2

/** A figure as an operand: in another unit, or several times where it holds for `each` of its subjects. */
export interface Operand {
  readonly figure: Figure
  /** Times that the figure counts: 绿色工厂、绿色供应链企业各1家 are two. */
  readonly times: number
}

/** The part's share of the whole in percent: `57.66亿元 ÷ 680.3亿元 × 100`. `null` where it cannot be computed. */
export function share(part: Operand, whole: Operand): Derived | null {
  return quotient('share', part, whole, '%')
}

/** How many times the second the first is. */
export function ratio(one: Operand, other: Operand): Derived | null {
  const times = quotient('ratio', one, other, 'times')
  // 1 beside 23,000: “0 times of it” says nothing
  return times === null || times.value === 0 ? null : times
}

function quotient(name: 'share' | 'ratio', one: Operand, other: Operand, unit: string): Derived | null {
  const above = stated(one, one.figure.unit)
  const below = stated(other, one.figure.unit)
  if (above === null || below === null || below.value === 0) return null
  const factor = name === 'share' ? 100 : 1
  return {
    name,
    value: decimal(above.value).times(factor).div(below.value).round(decimals).toNumber(),
    unit,
    bound: boundOf(combine(driftOf(one.figure), opposite(driftOf(other.figure)))),
    formula: `${above.text} ÷ ${below.text}${name === 'share' ? ' × 100' : ''}`,
    from: [one.figure.id, other.figure.id],
    reports: [one.figure.report, other.figure.report]
  }
}

/** Difference of two rates in percentage points, or of two standards in their unit: `12.5% − 7.7%`. */
export function gap(one: Operand, other: Operand): Derived | null {
  const left = stated(one, one.figure.unit)
  const right = stated(other, one.figure.unit)
  if (left === null || right === null) return null
  return {
    name: 'gap',
    value: decimal(left.value).minus(right.value).toNumber(),
    unit: one.figure.unit === '%' ? 'pp' : one.figure.unit,
    bound: boundOf(combine(driftOf(one.figure), opposite(driftOf(other.figure)))),
    formula: `${left.text} − ${right.text}`,
    from: [one.figure.id, other.figure.id],
    reports: [one.figure.report, other.figure.report]
  }
}

/** The operand's value in a unit, and how a formula prints it. Ranges and destroyed figures have none. */
function stated({figure, times}: Operand, unit: string): {value: number; text: string} | null {
  if (figure.value === null || figure.high !== undefined) return null
  const value = decimal(convert(figure.value, figure.unit, unit))
    .times(times)
    .toNumber()
  const converted = value !== figure.value && times === 1 ? `${figure.surface} (= ${value} ${unit})` : signed(figure)
  return {value, text: times === 1 ? converted : `(${figure.surface} × ${times})`}
}

/** 下降28.6% is stated as `28.6%` and means −28.6%: the formula shows the sign, or it would not add up. */
function signed(figure: Figure): string {
  if (figure.value === null || figure.value >= 0 || /^[-−]/.test(figure.surface)) return figure.surface
  return `(−${figure.surface})`
}
