import type {Kind} from '@jianbao/model'

/** What earlier clauses and sentences leave for figures that name no subject of their own. */
export class Topic {
  /** Kind of the last counted or measured figure: a list goes on with it. */
  kind: Kind | undefined
  /** The last percentage told how something grew or fell; `negative` says which. */
  change: {readonly negative: boolean} | undefined
  #subject = ''
  readonly #inherit: () => string

  /** `inherit` looks into the sentence before; it is called only when this sentence names no subject. */
  constructor(inherit: () => string) {
    this.#inherit = inherit
  }

  get subject(): string {
    this.#subject ||= this.#inherit()
    return this.#subject
  }

  set subject(subject: string) {
    if (subject) this.#subject = subject
  }
}
