import type {AlignedMetric} from './aligned-metric.js'
import type {ComparedReport} from './compared-report.js'
import type {Diagnostic} from './diagnostic.js'
import type {Finding} from './finding.js'
import type {IncomparablePair} from './incomparable-pair.js'
import type {Ladder} from './ladder.js'
import type {MatterLink} from './matter-link.js'
import type {PlacePassage} from './place-passage.js'
import type {SharedInitiative} from './shared-initiative.js'
import type {TopicRow} from './topic-row.js'

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
