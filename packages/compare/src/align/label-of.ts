import {metricById} from '@jianbao/lexicon'
import type {Bilingual} from '@jianbao/model'
import type {Profile} from './profile.js'

/** The lexicon's names of a metric; what no catalogue lists is called as the report calls it. */
export function labelOf(metric: string, {core}: {readonly core: Pick<Profile['core'], 'label'>}): Bilingual {
  const known = metricById(metric)
  return known === undefined ? {zh: core.label, en: core.label} : {zh: known.zh, en: known.en}
}
