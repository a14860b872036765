import type {InitiativeMention} from '@jianbao/model'
import {data} from './generated/initiatives-names.js'

export type InitiativeKind = InitiativeMention['kind']

/** A noun that ends names, in both languages: 港 and `port`. */
export interface NameHead {
  readonly id: string
  readonly kind: InitiativeKind
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** `data/initiatives/names.yaml` */
export interface InitiativeNameFile {
  readonly source: string
  /** Entries `id = 中文; 别名 = English; other noun` by kind. */
  readonly heads: Readonly<Partial<Record<InitiativeKind, readonly string[]>>>
  /** Heads that make a name only beside quoted words. */
  readonly only_quoted: readonly string[]
  readonly zh_before: readonly string[]
  readonly zh_generic: readonly string[]
  readonly zh_after: string
  /** Words that hold one of `zh_before` and end no name. */
  readonly zh_inside: readonly string[]
  /** Classifiers and units, as alternatives of an expression. */
  readonly zh_counted: string
  /** Endings of words that are no names although a head noun ends them. */
  readonly zh_not_ends: readonly string[]
  readonly not_initiatives: {readonly zh: readonly string[]; readonly en: readonly string[]}
  readonly en_verbs: readonly string[]
  readonly en_generic: readonly string[]
}

export const initiativeNameFile = data as InitiativeNameFile

let heads: readonly NameHead[] | undefined

/** The nouns that end names of undertakings. */
export function nameHeads(): readonly NameHead[] {
  heads ??= Object.entries(initiativeNameFile.heads).flatMap(([kind, entries]) =>
    entries.map((entry) => readHead(entry, kind as InitiativeKind))
  )
  return heads
}

function readHead(entry: string, kind: InitiativeKind): NameHead {
  const [id = '', zh = '', en = ''] = entry.split(' = ')
  const nouns = (list: string) => list.split(';').map((noun) => noun.trim())
  return {id, kind, zh: nouns(zh), en: nouns(en)}
}
