import type {Bilingual} from './bilingual.js'
import type {InitiativeMention} from './figure.js'

export interface SharedInitiative {
  readonly name: string
  readonly labels: Bilingual
  readonly kind: InitiativeMention['kind']
  readonly mentions: Readonly<Record<string, readonly InitiativeMention[]>>
  /** `false`: the same words for different things; `note` says which. */
  readonly same: boolean
  readonly note?: Bilingual
}
