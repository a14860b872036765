import type {Language} from '@jianbao/model'
import type {FieldType} from '../check/field-type.js'
import type {Citations} from './citations.js'
import type {SectionNumbers} from './section-numbers.js'

/** What a helper may use besides its arguments. */
export interface HelperEnvironment {
  readonly language: Language
  readonly citations: Citations
  readonly messages: Readonly<Record<string, string>>
  /** Numbers the sections that are really there. */
  readonly sections: SectionNumbers
  /** What is printed where there is nothing: a dash. */
  readonly none: string
}

/** Thrown by helpers; the renderer adds the place. */
export class HelperError extends Error {}

/** Something templates can call: `{{name a b key=c}}`. Pure but for the numbering of citations. */
export interface Helper {
  /** How to write it, as the documentation prints it: `{{figure f}}`. */
  readonly usage: string
  /** One sentence: what it prints or gives. */
  readonly summary: string
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number]
  /** Names of the `key=value` arguments. */
  readonly keys?: readonly string[]
  /** Type of the result, for `template check`. */
  readonly type: (args: readonly FieldType[]) => FieldType
  readonly run: (
    args: readonly unknown[],
    keys: Readonly<Record<string, unknown>>,
    environment: HelperEnvironment
  ) => unknown
}
