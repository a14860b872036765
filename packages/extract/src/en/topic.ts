import type {Kind} from '@jianbao/model'

/** What earlier clauses and sentences leave for figures that name no subject of their own. */
export class Topic {
  /** Kind of the last counted or measured figure: a list goes on with it. */
  kind: Kind | undefined
  /** The last percentage told how something grew or fell; `negative` says which. */
  change: {readonly negative: boolean} | undefined
  #subject = ''
  #inherited: string | undefined
  readonly #inherit: () => string

  /** `inherit` reads the sentence before; it is called only when this sentence names no subject, and once. */
  constructor(inherit: () => string) {
    this.#inherit = inherit
  }

  get subject(): string {
    if (this.#subject !== '') return this.#subject
    this.#inherited ??= this.#inherit()
    return this.#inherited
  }

  set subject(subject: string) {
    if (subject) this.#subject = subject
  }
}
