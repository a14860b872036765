import {classes} from './corpus/classes.js'
import {kinds} from './corpus/kinds.js'
import {measures} from './corpus/measures.js'
import {olden} from './corpus/olden.js'
import {periods} from './corpus/periods.js'
import type {Specimen} from './corpus/specimen.js'

/** Own sentences in the manner of reports, by what they are about. Reported on 2023, planned for 2024. */
export const corpus: Readonly<Record<string, readonly Specimen[]>> = {
  ...measures,
  ...kinds,
  ...classes,
  ...olden,
  ...periods
}
