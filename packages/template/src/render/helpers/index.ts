import type {Helper} from '../helper.js'
import {citeHelpers} from './cite-helpers.js'
import {conditionHelpers} from './condition-helpers.js'
import {listHelpers} from './list-helpers.js'
import {textHelpers} from './text-helpers.js'

/** Everything that a template can call, by name. */
export const helpers: Readonly<Record<string, Helper>> = Object.assign(
  Object.create(null),
  citeHelpers,
  textHelpers,
  listHelpers,
  conditionHelpers
)
