import {type Derived, type DraftCheck, decimal, type Figure, type ReportReading} from '@jianbao/model'
import {sameAmount} from '../audit/measure.js'
import {derivedMeasures, type KnownMeasure} from './derived-measures.js'

type DraftFinding = DraftCheck['findings'][number]

/** Whether two figures can be about the same thing: the metrics agree, or one of them has none. */
function sameMatter(draft: Figure, source: Figure): boolean {
  if (draft.metric !== null && source.metric !== null) return draft.metric === source.metric
  return (draft.kind === 'rank') === (source.kind === 'rank')
}

/** Decimals of a draft's number in its own scale: `57.7亿元` has one, as has `57.7 billion yuan`. */
function writtenDecimals(surface: string): {readonly number: number; readonly decimals: number} | undefined {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(surface.replaceAll(',', ''))
  return digits ? {number: Number(digits[0]), decimals: digits[1]?.length ?? 0} : undefined
}

/** Whether the draft's number is this value, rounded to the places that the draft prints. */
function agreesWhenRounded(draft: Figure, value: number): boolean {
  const written = writtenDecimals(draft.surface)
  if (!written || written.number === 0 || draft.value === null) return false
  const scale = decimal(draft.value).div(written.number)
  return decimal(value).div(scale).round(written.decimals).eq(decimal(draft.value).div(scale).round(written.decimals))
}

function isRounded(draft: Figure, source: Figure): boolean {
  return (
    source.value !== null &&
    draft.unit === source.unit &&
    draft.value !== source.value &&
    agreesWhenRounded(draft, source.value)
  )
}

/** The sentence of a draft's number; of a cell, its row: the first column says what the row is about. */
function statementOf({quote, source}: Figure, text: string): string {
  const line = text.slice(text.lastIndexOf('\n', source.cleanStart) + 1).split('\n', 1)[0] ?? ''
  return line.startsWith('|') ? line : quote
}

/** What follows from the reports' figures in the draft's unit and is named in its statement. */
function computable(draft: Figure, text: string, measures: readonly KnownMeasure[]): Derived[] {
  const statement = statementOf(draft, text).toLowerCase()
  const named = (names: readonly string[]) => names.some((name) => statement.includes(name.toLowerCase()))
  return measures.filter(({derived, names}) => derived.unit === draft.unit && named(names)).map(({derived}) => derived)
}

function computed(draft: Figure, measures: readonly Derived[]): Derived | undefined {
  const unsigned = {...draft, value: Math.abs(draft.value ?? 0)}
  return measures.find(({value}) => agreesWhenRounded(unsigned, Math.abs(value)))
}

/** What the reports give instead, where only one measure can be meant. */
function instead(finding: DraftFinding, measures: readonly Derived[]): DraftFinding {
  const [measure] = measures
  if (finding.category !== 'unsupported' || measure === undefined || measures.length > 1) return finding
  if ((measure.name === 'share') !== (finding.draft.kind === 'share')) return finding
  return {...finding, message: `${finding.message}; they give ${measure.value} ${measure.unit} (${measure.formula})`}
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
function ofNamedPlace(
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

function judge(draft: Figure, sources: readonly Figure[]): Figure | DraftFinding {
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

/**
 * Looks for every number of a draft in the reports: supported where one states the same amount of the same matter,
 * `derived` where it follows from figures of the reports by a formula (a share, a gap, an implied total) and its
 * sentence names the matter, `rounded` where it is a stated amount with fewer decimals, `differs` where the report gives
 * the metric another value, and `unsupported` otherwise. Numbers whose digits are destroyed are not judged.
 *
 * @example checkDraft(readReport(draft), [readReport(city), readReport(district)]).findings
 */
export function checkDraft(draft: ReportReading, readings: readonly ReportReading[]): DraftCheck {
  const sources = readings.flatMap((reading) => reading.figures).filter((figure) => figure.value !== null)
  const supported: Array<DraftCheck['supported'][number]> = []
  const derived: Array<DraftCheck['derived'][number]> = []
  const findings: DraftFinding[] = []
  // Compared only when a number needs it: most drafts state what the reports state.
  let measures: readonly KnownMeasure[] | undefined
  for (const figure of draft.figures) {
    if (figure.value === null) continue
    const verdict = judge(figure, ofNamedPlace(figure, sources, readings))
    if (!('category' in verdict)) {
      supported.push({draft: figure, source: verdict})
      continue
    }
    measures ??= derivedMeasures(readings)
    const candidates = computable(figure, draft.cleanText, measures)
    const measure = computed(figure, candidates)
    if (measure) derived.push({draft: figure, measure})
    else findings.push(instead(verdict, candidates))
  }
  return {supported, derived, findings}
}
