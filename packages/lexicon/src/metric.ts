import {data as consultation} from './generated/metrics-consultation.js'
import {data as consumption} from './generated/metrics-consumption.js'
import {data as cultureTourism} from './generated/metrics-culture-tourism.js'
import {data as digital} from './generated/metrics-digital.js'
import {data as ecology} from './generated/metrics-ecology.js'
import {data as economy} from './generated/metrics-economy.js'
import {data as education} from './generated/metrics-education.js'
import {data as employment} from './generated/metrics-employment.js'
import {data as energy} from './generated/metrics-energy.js'
import {data as finance} from './generated/metrics-finance.js'
import {data as governance} from './generated/metrics-governance.js'
import {data as health} from './generated/metrics-health.js'
import {data as industry} from './generated/metrics-industry.js'
import {data as innovation} from './generated/metrics-innovation.js'
import {data as investment} from './generated/metrics-investment.js'
import {data as openingUp} from './generated/metrics-opening-up.js'
import {data as dimensionData} from './generated/metrics-rule-dimensions.js'
import {data as neutralData} from './generated/metrics-rule-neutral.js'
import {data as rural} from './generated/metrics-rural.js'
import {data as safety} from './generated/metrics-safety.js'
import {data as socialSecurity} from './generated/metrics-social-security.js'
import {data as transport} from './generated/metrics-transport.js'
import {data as urban} from './generated/metrics-urban.js'

/** Words in either language. */
export interface Wordings {
  readonly zh?: readonly string[]
  readonly en?: readonly string[]
}

/**
 * How a metric's values behave. `flow` is an amount of a period, `stock` an amount at a time, `rate` a percentage,
 * `standard` an amount per head, month or unit, fixed or averaged.
 */
export type Nature = 'flow' | 'stock' | 'rate' | 'standard'

/** Something that reports measure, e.g. 一般公共预算收入 (general public budget revenue). */
export interface Metric {
  readonly id: string
  /** Official Chinese name. */
  readonly zh: string
  /** Official English name. */
  readonly en: string
  /** Topic id. */
  readonly category: string
  /** Names of the dimensions of `data/metrics/rule/dimensions.yaml` that its values may have. */
  readonly unit: string | readonly string[]
  readonly nature: Nature
  /** Whether a part's value divided by the whole's is a share that means something: never for rates and standards. */
  readonly additive: boolean
  /** Other names, in the shorthand of `expandAlias`; the names themselves need not be repeated. */
  readonly aliases?: Wordings
  /** Words that may stand beside this metric's name and leave it the same metric: 改造 beside 老旧小区. */
  readonly with?: Wordings
}

/** A file of `data/metrics`. */
export interface MetricFile {
  readonly category: string
  readonly source: string
  readonly metrics: ReadonlyArray<Omit<Metric, 'category'>>
}

/** Words beside a metric's name that leave it the same metric. */
export interface NeutralWords {
  readonly any: readonly string[]
  /** Only beside a figure of growth. */
  readonly growth: readonly string[]
  /** Words right before a name that make it another metric's, for subjects that were cut behind them. */
  readonly qualifiers?: readonly string[]
}

export interface MetricRules {
  /** Units by dimension. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>
  readonly neutral: {readonly zh: NeutralWords; readonly en: NeutralWords}
  /** Groups of English words that mean the same in a name; the first stands for all. */
  readonly synonyms: ReadonlyArray<readonly string[]>
}

/** Every file of `data/metrics`, as compiled; their shape is checked by the tests. */
export const metricFiles = [
  economy,
  consumption,
  industry,
  investment,
  openingUp,
  finance,
  innovation,
  digital,
  energy,
  transport,
  urban,
  rural,
  cultureTourism,
  ecology,
  employment,
  socialSecurity,
  education,
  health,
  safety,
  governance,
  consultation
] as readonly MetricFile[]

let all: readonly Metric[] | undefined
/** All metrics of the lexicon, in the files' order. */
export function metrics(): readonly Metric[] {
  all ??= metricFiles.flatMap(({category, metrics}) => metrics.map((metric) => ({...metric, category})))
  return all
}

let byId: ReadonlyMap<string, Metric> | undefined
/** The metric of that id, or `undefined`. */
export function metricById(id: string): Metric | undefined {
  byId ??= new Map(metrics().map((metric) => [metric.id, metric]))
  return byId.get(id)
}

/** The rules by which metrics are matched: dimensions, neutral words, synonyms. */
export function metricRules(): MetricRules {
  const {dimensions} = dimensionData as Pick<MetricRules, 'dimensions'>
  const {zh, en, synonyms} = neutralData as MetricRules['neutral'] & Pick<MetricRules, 'synonyms'>
  return {dimensions, neutral: {zh, en}, synonyms}
}
