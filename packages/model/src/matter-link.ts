import type {Bilingual} from './bilingual.js'
import type {Passage} from './figure.js'

export interface MatterLink {
  /** What the CPPCC did: consultation, supervision, proposal … */
  readonly from: Passage
  readonly form: string
  readonly topic: Bilingual
  /** Whether there are words to look for it by. Where not (an English topic outside the lexicon), `none` says nothing. */
  readonly sought: boolean
  readonly to: ReadonlyArray<Passage & {readonly strength: 'strong' | 'weak'}>
  readonly strength: 'strong' | 'weak' | 'none'
  /** Strength by government report id. */
  readonly byReport: Readonly<Record<string, 'strong' | 'weak' | 'none'>>
}
