import {type Derived, decimal, type Figure} from '@jianbao/model'
import {boundOf, combine, driftOf, opposite} from './interval.js'

/** Shares and ratios are printed to this many decimals; gaps keep what the operands have. */
const decimals = 2

/** Times that an `each` figure counts: 绿色工厂、绿色供应链企业各1家 are two. */
function times(figure: Figure): number {
  return figure.each === true ? figure.subject.split(/[、和及]|,| and /).length : 1
}

function operand(figure: Figure): {value: number; text: string} | null {
  if (figure.value === null || figure.high !== undefined) return null
  const count = times(figure)
  return {
    value: decimal(figure.value).times(count).toNumber(),
    text: count === 1 ? figure.surface : `(${figure.surface} × ${count})`
  }
}

/** The part's share of the whole in percent: `57.66亿元 ÷ 680.3亿元 × 100`. `null` where it cannot be computed. */
export function share(part: Figure, whole: Figure): Derived | null {
  return quotient('share', part, whole, '%')
}

/** How many times the second the first is. */
export function ratio(one: Figure, other: Figure): Derived | null {
  return quotient('ratio', one, other, 'times')
}

function quotient(name: 'share' | 'ratio', one: Figure, other: Figure, unit: string): Derived | null {
  const above = operand(one)
  const below = operand(other)
  if (above === null || below === null || below.value === 0) return null
  const factor = name === 'share' ? 100 : 1
  const value = decimal(above.value).times(factor).div(below.value).round(decimals).toNumber()
  return {
    name,
    value,
    unit,
    bound: boundOf(combine(driftOf(one), opposite(driftOf(other)))),
    formula: `${above.text} ÷ ${below.text}${name === 'share' ? ' × 100' : ''}`,
    from: [one.id, other.id],
    reports: [one.report, other.report]
  }
}

/** Difference of two rates in percentage points, or of two standards in their unit: `12.5% − 7.7%`. */
export function gap(one: Figure, other: Figure): Derived | null {
  const left = operand(one)
  const right = operand(other)
  if (left === null || right === null) return null
  return {
    name: 'gap',
    value: decimal(left.value).minus(right.value).toNumber(),
    unit: one.unit === '%' ? 'pp' : one.unit,
    bound: boundOf(combine(driftOf(one), opposite(driftOf(other)))),
    formula: `${signed(one)} − ${signed(other)}`,
    from: [one.id, other.id],
    reports: [one.report, other.report]
  }
}

/** 下降28.6% is stated as `28.6%` and means −28.6%: the formula shows the sign, or it would not add up. */
function signed(figure: Figure): string {
  if (figure.value === null || figure.value >= 0 || /^[-−]/.test(figure.surface)) return figure.surface
  return `(−${figure.surface})`
}
