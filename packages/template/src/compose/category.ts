import {say} from '@jianbao/compare'
import {coreMetrics, topicById} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/** Name of a group of indicators; groups are the lexicon's topics. */
export function categoryName(category: string, language: Language): string {
  return say(topicById(category) ?? coreMetrics().otherCategory, language)
}

/** Place among the core indicators, from 0; `Infinity` for all others. */
export function coreRank(metric: string): number {
  const place = coreMetrics().core.indexOf(metric)
  return place < 0 ? Number.POSITIVE_INFINITY : place
}
