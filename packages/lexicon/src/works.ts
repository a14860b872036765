import {data} from './generated/initiatives-works.js'

/** `data/initiatives/works.yaml` */
export interface WorksFile {
  readonly source: string
  /** Nouns that end names of works. */
  readonly nouns: readonly string[]
  /** What is done to works that stand. */
  readonly doings: readonly string[]
  readonly not_nouns: readonly string[]
  /** Institutions and instruments, and expressions of what tells that they are founded. */
  readonly founded: {
    readonly nouns: readonly string[]
    readonly before: string
    readonly behind: string
    readonly not_before: string
  }
  /** Expression of the end of what is done to. */
  readonly object: string
  /** Expression of what makes a name of common words. */
  readonly own: string
  /** Expression of what makes no name of a noun. */
  readonly several: string
  /** Expression of a number at the beginning that is no part of a name. */
  readonly amount: string
  /** Expression of a size that makes no name. */
  readonly measure: string
  /** Expression of what belongs to a name that stands before it. */
  readonly further: string
  readonly common: readonly string[]
  /** Expressions of verbs before, and of what is said behind. */
  readonly before: string
  readonly behind: string
}

export const worksFile = data as WorksFile
