import type {Bilingual} from '@jianbao/model'
import {data} from './generated/template-core.js'

/** Which indicators a briefing shows first, and what groups without a topic are called. */
export interface CoreMetrics {
  /** Ids of metrics, in the order of statistical communiqués. */
  readonly core: readonly string[]
  readonly otherCategory: Bilingual
}

/** `data/template/core.yaml`. */
export function coreMetrics(): CoreMetrics {
  return data as CoreMetrics
}
