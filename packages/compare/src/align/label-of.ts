import {metricById} from '@jianbao/lexicon'
import type {Bilingual} from '@jianbao/model'
import type {Profile} from './profile.js'
import {readableLabel} from './readable-label.js'

interface Named {
  readonly core: Pick<Profile['core'], 'label'>
  readonly figure: Parameters<typeof readableLabel>[1]
}

/** The lexicon's names of a metric; what no catalogue lists is called as the report calls it. */
export function labelOf(metric: string, {core, figure}: Named): Bilingual {
  const known = metricById(metric)
  if (known !== undefined) return {zh: known.zh, en: known.en}
  const label = readableLabel(core.label, figure)
  return {zh: label, en: label}
}
