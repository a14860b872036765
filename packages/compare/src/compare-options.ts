import type {ComparedReport} from '@jianbao/model'

/** What the caller knows better than the texts tell. */
export interface CompareOptions {
  /** Roles by the path of the report, e.g. `{'000.txt': {role: 'translation', translationOf: '002.txt'}}`. */
  readonly roles?: Readonly<Record<string, ReportRole>>
}

export interface ReportRole {
  readonly role: ComparedReport['role']
  /** Path of the report that this one translates. */
  readonly translationOf?: string
}
