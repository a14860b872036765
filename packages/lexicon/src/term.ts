import {expandAlias} from './expand-alias.js'
import {data} from './generated/terms-terms.js'

/** Kinds of undertakings, and `term` for words of the field that name none. */
export const termKinds = [
  'strategy',
  'programme',
  'project',
  'platform',
  'event',
  'place',
  'industry',
  'other',
  'term'
] as const
export type TermKind = (typeof termKinds)[number]

/** Something that reports in either language name: 一网统管, `one network, unified management`. */
export interface Term {
  /** Made of its first English wording: `unified-management-through-one-network`. */
  readonly id: string
  /** Wordings, the first is its name. */
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly kind: TermKind
}

/** `data/terms/terms.yaml`: entries `中文; 别名 = English; other wording` by kind. */
export type TermFile = {readonly source: string} & Readonly<Partial<Record<TermKind, readonly string[]>>>

export const termFile = data as TermFile

let all: readonly Term[] | undefined

/** All terms of the lexicon, in the file's order. */
export function terms(): readonly Term[] {
  all ??= termKinds.flatMap((kind) => (termFile[kind] ?? []).map((entry) => readTerm(entry, kind)))
  return all
}

function readTerm(entry: string, kind: TermKind): Term {
  const [chinese = '', english = ''] = entry.split(' = ')
  const en = wordings(english)
  return {id: idOf(en[0] ?? ''), zh: wordings(chinese), en, kind}
}

function wordings(list: string): string[] {
  return list
    .split(';')
    .flatMap((wording) => expandAlias(wording.trim()))
    .map((wording) => wording.replace(/\s+/g, ' ').trim())
}

/** A name in kebab-case: `R&D input` → `r-d-input`. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
