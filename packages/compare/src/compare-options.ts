import type {ComparedReport} from '@jianbao/model'

/** What the caller knows better than the texts tell. */
export interface CompareOptions {
  /** Roles by report id, e.g. `{'changzhou-2024-government-en': {role: 'translation', translationOf: 'changzhou-2024-government'}}`. */
  readonly roles?: Readonly<Record<string, ReportRole>>
}

export interface ReportRole {
  readonly role: ComparedReport['role']
  readonly translationOf?: string
}
