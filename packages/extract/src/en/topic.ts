import type {Kind} from '@jianbao/model'
import type {Label} from './label.js'

/** What earlier clauses and sentences leave for figures that name no subject of their own. */
export class Topic {
  /** Kind of the last counted or measured figure: a list goes on with it. */
  kind: Kind | undefined
  /** The label that names the numbers of a list's item: `Visitors: 85 million, +12%`. */
  label: Label | undefined
  /** The sentence lists goals, or rates: `goals …, including 8 percent for investment`, `the corresponding figures were 4.5% for industry`. */
  aimed = false
  /** The part says what is to be done: what its lists count is to be made. */
  planned = false
  /** Kind of the last number that counted something. */
  countedKind: Kind | undefined
  /** What the last number counted, for one that counts more of it: `5,621 proposals …, and 4,791 have been filed`. */
  #counted = ''
  /** The last percentage told how something grew or fell; `negative` says which. */
  change: {readonly negative: boolean} | undefined
  /** A verb of the sentence told how something grew or fell: `rose by 8% to 12 billion yuan, and revenue | by 11%`. */
  verbChange: {readonly negative: boolean} | undefined
  /** What the clause is about, whatever its numbers have counted since. */
  ofClause = ''
  #subject = ''
  #inherited: string | undefined
  #inheritedCounted: string | undefined
  readonly #inherit: () => string
  readonly #inheritCounted: () => string

  /** They read the sentence before, only when this one names no subject or counts nothing, and once. */
  constructor(inherit: () => string, inheritCounted: () => string) {
    this.#inherit = inherit
    this.#inheritCounted = inheritCounted
  }

  get counted(): string {
    if (this.#counted === '') this.#counted = this.#inheritedCounted ??= this.#inheritCounted()
    return this.#counted
  }

  set counted(noun: string) {
    this.#counted = noun
  }

  /** What this sentence has told of so far. */
  get told(): string {
    return this.#subject
  }

  get subject(): string {
    if (this.#subject !== '') return this.#subject
    this.#inherited ??= this.#inherit() || this.#inheritCounted()
    return this.#inherited
  }

  set subject(subject: string) {
    if (subject) this.#subject = subject
  }
}
