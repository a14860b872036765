import type {Audit, Bound, Figure} from '@jianbao/model'
import {digitsOf, measureOf, sameAmount} from './measure.js'

export type AuditFinding = Audit['findings'][number]

/** Bounds that say the same: 以上 is `more than` as often as `at least`, 左右 is `around` as often as `nearly`. */
const sides: Readonly<Record<Bound, string>> = {
  eq: 'exactly',
  approx: 'about',
  near: 'about',
  gt: 'more than',
  gte: 'more than',
  lt: 'less than',
  lte: 'less than'
}
const currencies = new Set(['CNY', 'USD'])

const finding = (
  category: AuditFinding['category'],
  original: Figure,
  translation: Figure,
  message: string
): AuditFinding => ({category, original, translation, message})

/** A wrong unit, currency, magnitude or digit: at most one of them, the first that explains the difference. */
function amountDifference(a: Figure, b: Figure): AuditFinding | undefined {
  if (sameAmount(a, b) || a.value === null || b.value === null) return undefined
  const said = `The original says ${a.surface}, the translation ${b.surface}`
  const [one, other] = [measureOf(a), measureOf(b)]
  const [unitA = '', unitB = ''] = [a.unit.split('/')[0], b.unit.split('/')[0]]
  if (Math.abs(a.value) === Math.abs(b.value)) {
    if (currencies.has(unitA) && currencies.has(unitB)) return finding('currency', a, b, `${said}: another currency`)
    return unitA === unitB
      ? undefined
      : finding('unit', a, b, `${said}: the number stands with another unit (${unitA}, ${unitB})`)
  }
  if (one.dimension !== other.dimension) return undefined
  const factor = Math.abs(b.value / a.value)
  if (unitA === unitB && digitsOf(a.value) === digitsOf(b.value))
    return finding(
      'magnitude',
      a,
      b,
      `${said}: ${factor > 1 ? `${round(factor)} times as much` : `only 1/${round(1 / factor)} of it`}`
    )
  return finding('digits', a, b, `${said}: another number`)
}

const round = (value: number) => String(Number(value.toPrecision(6)))

/** What a translation changed of a figure. */
export function pairDifferences(a: Figure, b: Figure): AuditFinding[] {
  const found: AuditFinding[] = []
  const amount = amountDifference(a, b)
  if (amount) found.push(amount)
  if (sides[a.bound] !== sides[b.bound] && a.kind !== 'threshold' && b.kind !== 'threshold')
    found.push(
      finding(
        'bound',
        a,
        b,
        `The original says ${sides[a.bound]} ${a.surface}, the translation ${sides[b.bound]} ${b.surface}`
      )
    )
  if (a.status !== b.status)
    found.push(
      finding('status', a, b, `${a.surface} is ${a.status} in the original and ${b.status} in the translation`)
    )
  if (a.period !== null && b.period !== null && a.period !== b.period)
    found.push(
      finding('period', a, b, `${a.surface} is of ${a.period} in the original and of ${b.period} in the translation`)
    )
  if (a.metric !== null && b.metric !== null && a.metric !== b.metric && a.kind === b.kind)
    found.push(
      finding('subject', a, b, `${a.surface} measures ${a.subject} in the original and ${b.subject} in the translation`)
    )
  return found
}
