import type {DraftCheck, Figure, ReportReading} from '@jianbao/model'
import {sameAmount} from '../audit/measure.js'
import {isRounded} from './rounding.js'

export type DraftFinding = DraftCheck['findings'][number]

/** Whether two figures can be about the same thing: the metrics agree, or one of them has none. */
function sameMatter(draft: Figure, source: Figure): boolean {
  if (draft.metric !== null && source.metric !== null) return draft.metric === source.metric
  return (draft.kind === 'rank') === (source.kind === 'rank')
}

/** Sources of the same amount first by metric, then by period: the one that the draft most likely means. */
function closest(draft: Figure, sources: readonly Figure[]): Figure | undefined {
  const rank = (source: Figure) =>
    Number(source.metric !== null && source.metric === draft.metric) * 4 +
    Number(source.kind === draft.kind) * 2 +
    Number(source.period === draft.period)
  return [...sources].sort((a, b) => rank(b) - rank(a))[0]
}

/**
 * The report's figure for the year that the draft names, where the amount that fits is of another year: a target of 20%
 * for 2013 does not support 2012年…增长20%.
 */
function ofNamedYear(draft: Figure, exact: Figure, sources: readonly Figure[]): Figure | undefined {
  const {metric, period, kind, quote} = draft
  if (metric === null || period === null || exact.period === null || exact.period === period) return undefined
  if (!quote.includes(period)) return undefined
  return sources.find((source) => source.metric === metric && source.kind === kind && source.period === period)
}

function differs(draft: Figure, nearest: Figure): DraftFinding {
  const message = `The draft says ${draft.surface} of ${draft.subject}, the report ${nearest.surface}`
  return {category: 'differs', draft, nearest, message}
}

/** Of a draft's figure that names its place (金坛区一般公共预算收入) the figures of that place, where it has the metric. */
export function ofNamedPlace(
  draft: Figure,
  sources: readonly Figure[],
  readings: readonly ReportReading[]
): readonly Figure[] {
  if (draft.kind === 'rank' || draft.metric === null || draft.scope === undefined) return sources
  const homes = readings.map(({report}) => report.metadata).filter(({place}) => place?.name === draft.scope)
  const ids = new Set(homes.map(({id}) => id))
  const own = sources.filter(({report, scope = draft.scope}) => ids.has(report) && scope === draft.scope)
  return own.some(({metric, kind}) => metric === draft.metric && kind === draft.kind) ? own : sources
}

/** The figure that a draft's number is, or what is wrong with it. */
export function judge(draft: Figure, sources: readonly Figure[]): Figure | DraftFinding {
  const fitting = sources.filter((source) => sameMatter(draft, source))
  const exact = closest(
    draft,
    fitting.filter((source) => sameAmount(draft, source))
  )
  const otherYear = exact === undefined ? undefined : ofNamedYear(draft, exact, sources)
  if (otherYear) return differs(draft, otherYear)
  if (exact) return exact
  const rounded = closest(
    draft,
    fitting.filter((source) => isRounded(draft, source))
  )
  if (rounded)
    return {
      category: 'rounded',
      draft,
      nearest: rounded,
      message: `${draft.surface} is rounded: the report says ${rounded.surface}`
    }
  const other = closest(
    draft,
    sources.filter((source) => source.metric !== null && source.metric === draft.metric && source.kind === draft.kind)
  )
  if (other) return differs(draft, other)
  return {
    category: 'unsupported',
    draft,
    nearest: null,
    message: `No report states ${draft.surface}${draft.subject ? ` (${draft.subject})` : ''}`
  }
}
