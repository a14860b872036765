import {type AlignedMetric, type Derived, decimal, type Figure} from '@jianbao/model'
import {labelOf} from '../align/label-of.js'
import type {Profile} from '../align/profile.js'
import {liesIn} from '../reports/report-relation.js'
import {boundOf, combine, driftOf} from './interval.js'

/** `占全市总量的38.2%`, `占全省的一半`: a share of the wider place that the narrower report gives itself. */
const ofWider = /占(?:了|到)?全(市|省|国|区|县)[^%。;；]{0,12}$/

const levelOf: Readonly<Record<string, readonly string[]>> = {
  国: ['national'],
  省: ['province'],
  市: ['city'],
  区: ['district', 'county'],
  县: ['county', 'district']
}

/** Significant digits of an implied total: a share of three digits supports no more. */
const digits = 4

/**
 * Metrics of which a report gives its share of the wider place itself: `全年实现114.5亿元、占全市总量的38.2%` states the
 * share and implies the city's total.
 */
export function impliedTotals(profiles: readonly Profile[], reports: readonly Profile['report'][]): AlignedMetric[] {
  return profiles.flatMap((profile, at) => {
    if (profile.kind !== 'share' || profile.figure.unit !== '%') return []
    const {quote, quoteOffset} = profile.figure
    const level = levelOf[ofWider.exec(quote.slice(0, quoteOffset))?.[1] ?? '']
    const wider = reports.find((report) => liesIn(profile.report, report) && level?.includes(report.level ?? ''))
    const amount = amountBefore(profiles, at)
    return wider === undefined || amount === null ? [] : [toMetric(amount, profile, wider.id)]
  })
}

/** The amount that the share is of: the nearest one before it in the same sentence. */
function amountBefore(profiles: readonly Profile[], at: number): Profile | null {
  const share = profiles[at]
  for (let index = at - 1; share !== undefined && index >= 0; index--) {
    const profile = profiles[index]
    if (profile === undefined || profile.figure.quote !== share.figure.quote) return null
    if (profile.report.id === share.report.id && profile.kind === 'amount') return profile
  }
  return null
}

function toMetric(amount: Profile, share: Profile, wider: string): AlignedMetric {
  const metric = amount.figure.metric ?? `task:${amount.core.label}`
  const {figure} = amount
  return {
    metric,
    label: labelOf(metric, amount),
    category: figure.topic ?? 'other',
    period: amount.period,
    status: figure.status,
    kind: figure.kind,
    unit: figure.unit,
    values: {[figure.report]: figure},
    derived: [stated(share.figure, wider), implied(figure, share.figure, wider)].filter((one) => one !== null),
    comparable: 'yes',
    note: {zh: '占比为区报告自述', en: 'the share is as stated in the narrower report'}
  }
}

function stated(share: Figure, wider: string): Derived | null {
  if (share.value === null) return null
  return {
    name: 'share',
    value: share.value,
    unit: '%',
    bound: share.bound,
    formula: share.surface,
    from: [share.id],
    reports: [share.report, wider]
  }
}

function implied(amount: Figure, share: Figure, wider: string): Derived | null {
  if (amount.value === null || share.value === null || share.value <= 0) return null
  const value = Number(decimal(amount.value).times(100).div(share.value).toPrecision(digits))
  const drift = combine(driftOf(amount), driftOf(share))
  return {
    name: 'implied',
    value,
    unit: amount.unit,
    // The share is rounded, so what it implies is never exact.
    bound: boundOf(drift === 'exact' ? 'about' : drift),
    formula: `${amount.surface} ÷ ${share.surface}`,
    from: [amount.id, share.id],
    reports: [amount.report, wider]
  }
}
