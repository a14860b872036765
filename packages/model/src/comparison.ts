import type {Diagnostic} from './diagnostic.js'
import type {Figure, InitiativeMention, Kind, Passage, Status} from './figure.js'
import type {ReportMetadata} from './report.js'

/** A wording in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What part a report plays in a comparison. `translation` repeats `translationOf` in another language. */
export interface ComparedReport extends Omit<ReportMetadata, 'place'> {
  readonly place: ReportMetadata['place']
  readonly role: 'compared' | 'translation' | 'context'
  readonly translationOf?: string
  readonly figures: number
  /** Characters of clean text. */
  readonly length: number
}

/**
 * A number computed from figures. The formula is printed with it and holds the operands as stated,
 * e.g. `57.66亿元 ÷ 680.3亿元 × 100`.
 */
export interface Derived {
  readonly name: 'share' | 'gap' | 'ratio' | 'rest' | 'implied' | 'change'
  readonly value: number
  /** Upper end, when interval arithmetic gives a range. */
  readonly high?: number
  readonly unit: string
  /** What the operands' bounds make of the result: `lte` for "at most". */
  readonly bound: import('./figure.js').Bound
  readonly formula: string
  /** Ids of the figures it is computed from, in the formula's order. */
  readonly from: readonly string[]
  /** Ids of the reports it is about: part first, whole second. */
  readonly reports: readonly string[]
}

/** Figures of several reports that measure the same thing and may be compared. */
export interface AlignedMetric {
  /** Id of the lexicon, or of the task-level count (`task:口袋公园`). */
  readonly metric: string
  readonly label: Bilingual
  readonly category: string
  readonly period: string | null
  readonly status: Status
  readonly kind: Kind
  readonly unit: string
  /** By report id. */
  readonly values: Readonly<Record<string, Figure>>
  readonly derived: readonly Derived[]
  /** `partly`: scopes overlap but are not equal; `note` says how. */
  readonly comparable: 'yes' | 'partly'
  readonly note?: Bilingual
}

/** Figures that look alike and must not be compared. */
export interface IncomparablePair {
  readonly metric: string
  readonly label: Bilingual
  readonly figures: readonly [Figure, Figure]
  /** Stable kebab-case code: `stage`, `stock-flow`, `level-change`, `grade`, `period`, `scope`, `unit`, … */
  readonly code: string
  readonly reason: Bilingual
}

/** Result of the year reviewed → target of the year planned, of one metric in one report. */
export interface LadderStep {
  readonly report: string
  readonly result: Figure | null
  readonly target: Figure | null
  readonly direction: 'raised' | 'lowered' | 'kept' | 'dropped' | 'new' | 'unclear'
}

export interface Ladder {
  readonly metric: string
  readonly label: Bilingual
  readonly kind: Kind
  readonly unit: string
  readonly steps: readonly LadderStep[]
  /** What the levels' targets say of each other, where something is to be said. */
  readonly tension?: Bilingual
}

export interface TopicRow {
  readonly topic: string
  readonly label: Bilingual
  /** Share of the text by report id, 0 to 1. */
  readonly weights: Readonly<Record<string, number>>
  /** Number of figures by report id. */
  readonly figures: Readonly<Record<string, number>>
  /** Log-likelihood (G²) over the reports, and log-ratio of each report against the others. */
  readonly logLikelihood: number
  readonly logRatio: Readonly<Record<string, number>>
  /** Reports that say (nearly) nothing of what another stresses. */
  readonly silent: readonly string[]
}

export interface SharedInitiative {
  readonly name: string
  readonly labels: Bilingual
  readonly kind: InitiativeMention['kind']
  readonly mentions: Readonly<Record<string, readonly InitiativeMention[]>>
  /** `false`: the same words for different things; `note` says which. */
  readonly same: boolean
  readonly note?: Bilingual
}

export interface MatterLink {
  /** What the CPPCC did: consultation, supervision, proposal … */
  readonly from: Passage
  readonly form: string
  readonly topic: Bilingual
  /** Whether there are words to look for it by. Where not (an English topic outside the lexicon), `none` says nothing. */
  readonly sought: boolean
  readonly to: ReadonlyArray<Passage & {readonly strength: 'strong' | 'weak'}>
  readonly strength: 'strong' | 'weak' | 'none'
  /** Strength by government report id. */
  readonly byReport: Readonly<Record<string, 'strong' | 'weak' | 'none'>>
}

/** A passage of the wider report about the narrower place, and what the narrower report says of the same matter. */
export interface PlacePassage {
  readonly place: string
  readonly thing: string
  /** Whether the wider report names the place itself. */
  readonly named: boolean
  readonly wider: Passage
  readonly narrower: readonly Passage[]
  readonly relation: 'same-fact' | 'complements' | 'ambition-differs' | 'none'
}

/** A typed piece of a finding; templates word it in the language they need. */
export type FindingPart =
  | {readonly type: 'text'; readonly text: Bilingual}
  | {readonly type: 'figure'; readonly figure: Figure}
  | {readonly type: 'derived'; readonly derived: Derived}
  | {readonly type: 'passage'; readonly passage: Passage}

export interface Finding {
  /** Stable kebab-case id: `outgrowth:gdp`. */
  readonly id: string
  readonly type:
    | 'outgrowth'
    | 'share'
    | 'contrast'
    | 'cross-check'
    | 'silence'
    | 'no-trace'
    | 'ambition'
    | 'tension'
    | 'shared'
    | 'delivery'
  /** Higher is more worth telling. */
  readonly score: number
  readonly parts: readonly FindingPart[]
  /** Everything that the statement rests on. */
  readonly evidence: {readonly figures: readonly Figure[]; readonly passages: readonly Passage[]}
}

/** What `compare --format json` prints. */
export interface Comparison {
  readonly reports: readonly ComparedReport[]
  readonly metrics: readonly AlignedMetric[]
  readonly incomparable: readonly IncomparablePair[]
  readonly ladders: readonly Ladder[]
  readonly topics: readonly TopicRow[]
  readonly initiatives: readonly SharedInitiative[]
  readonly links: readonly MatterLink[]
  readonly places: readonly PlacePassage[]
  readonly findings: readonly Finding[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What `track --format json` prints. */
export interface Tracking {
  readonly earlier: ComparedReport
  readonly later: ComparedReport
  readonly targets: ReadonlyArray<{
    readonly metric: string
    readonly label: Bilingual
    readonly target: Figure
    readonly result: Figure | null
    readonly verdict: 'met' | 'exceeded' | 'missed' | 'unclear' | 'unreported'
    readonly note: Bilingual
  }>
}

/** What `audit --format json` prints. */
export interface Audit {
  readonly original: ComparedReport
  readonly translation: ComparedReport
  readonly pairs: ReadonlyArray<{readonly original: Figure; readonly translation: Figure}>
  readonly findings: ReadonlyArray<{
    readonly category:
      | 'magnitude'
      | 'unit'
      | 'currency'
      | 'bound'
      | 'status'
      | 'subject'
      | 'period'
      | 'digits'
      | 'missing'
      | 'added'
    readonly original: Figure | null
    readonly translation: Figure | null
    /** The English sentence of `note`. */
    readonly message: string
    readonly note: Bilingual
  }>
}

/** What `check --format json` prints. */
export interface DraftCheck {
  readonly supported: ReadonlyArray<{readonly draft: Figure; readonly source: Figure}>
  /** Numbers that follow from the reports' figures by the measure's formula. */
  readonly derived: ReadonlyArray<{readonly draft: Figure; readonly measure: Derived}>
  readonly findings: ReadonlyArray<{
    readonly category: 'unsupported' | 'differs' | 'rounded'
    readonly draft: Figure
    readonly nearest: Figure | null
    readonly message: string
  }>
}
