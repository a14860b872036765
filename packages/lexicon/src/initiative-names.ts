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

/** Nouns of unquoted programmes, with the verbs that announce them and how long the rest of the name is at least. */
export interface AnnouncedNouns {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly least: number
  /** Whether words of the field alone make no name of it. */
  readonly rare?: boolean
}

/** A list of names: what closes it, how its members end, how long they are at least. */
export interface MemberList {
  readonly kind: InitiativeKind
  readonly closing: string
  readonly ends: string
  readonly least: number
}

/** `data/initiatives/names.yaml` */
export interface InitiativeNameFile {
  readonly source: string
  /** Entries `id = 中文; 别名 = English; other noun` by kind. */
  readonly heads: Readonly<Partial<Record<InitiativeKind, readonly string[]>>>
  /** Heads that make a name only beside quoted words. */
  readonly only_quoted: readonly string[]
  /** Heads that everyday words do not make a name of. */
  readonly only_proper: readonly string[]
  /** Heads that make names of common words, too. */
  readonly of_common_words: readonly string[]
  /** Heads of events that need a verb of `zh_held` or an ordinal. */
  readonly only_held: readonly string[]
  /** Heads that one character makes a name of. */
  readonly of_one_character: readonly string[]
  readonly zh_held: readonly string[]
  /** Heads that quoted words need beside them and that are no part of the name. */
  readonly only_witness: readonly string[]
  readonly zh_announced: readonly AnnouncedNouns[]
  /** Expressions around a programme that is the title of an item. */
  readonly zh_titled: Readonly<Record<'before' | 'behind', string>>
  /** Characters between a verb and its object. */
  readonly zh_aspects: string
  /** Expression of what no name begins with. */
  readonly zh_no_start: string
  /** Expression of what is said of a named work or plan behind it. */
  readonly zh_carried_out: string
  /** Expressions of centres that a place sets out to be. */
  readonly zh_aims: Readonly<Record<'name' | 'verb', string>>
  /** Expression of what stands behind a mountain that is a place to visit. */
  readonly zh_mountain_behind: string
  /** Nouns of works that have a proper name. */
  readonly zh_works: readonly string[]
  /** Characters of waters and mountains. */
  readonly zh_landscape: string
  /** Expression of what makes no name of a work. */
  readonly zh_no_work: string
  /** Characters that stand for places. */
  readonly zh_place_signs: string
  /** Expression of how the matter of a programme ends. */
  readonly zh_programme_ends: string
  /** Regions that are no divisions. */
  readonly zh_regions: readonly string[]
  /** Expressions of the honours that a place sets out to win, and what stands around them. */
  readonly zh_sought: Readonly<Record<'verbs' | 'name' | 'behind', string>>
  /** Expression of several works that together have a name: 五大工程. */
  readonly zh_counted_works: string
  /** Expression of what stands behind a route's name. */
  readonly zh_route_behind: string
  readonly zh_member_lists: readonly MemberList[]
  /** Expression of what stands behind slogans that are names. */
  readonly zh_slogan_behind: string
  /** … and where this stands before them. */
  readonly zh_slogan_before: string
  /** Expressions of quoted abbreviations of two characters, and of the verbs before them. */
  readonly zh_quoted_short: string
  readonly zh_quoted_short_before: string
  /** Expressions around quoted words that are a manner of speaking. */
  readonly zh_manner: Readonly<Record<'before' | 'behind', string>>
  readonly en_manner: Readonly<Record<'before' | 'behind', string>>
  /** Expression of what makes a quotation a name that ends what is said of it. */
  readonly zh_attributed_but: string
  /** What a civic name stands before where it is a manner of speaking. */
  readonly zh_civic_behind: readonly string[]
  /** Characters behind quoted words that end what belongs to them. */
  readonly zh_quoted_ends: string
  /** Words behind quoted words that end nothing, though they look like verbs and beginnings. */
  readonly zh_quoted_inside: readonly string[]
  /** Heads that belong to no quoted name behind another head. */
  readonly no_second: readonly string[]
  /** Quoted words that are goods or principles but with a noun behind them. */
  readonly zh_never_bare: readonly string[]
  /** Expression of how quoted words begin that are a manner of speaking. */
  readonly zh_slogan_start: string
  /** Goods, trades and facilities that make no proper name. */
  readonly zh_common: readonly string[]
  /** Verbs that may stand in a name before its head noun. */
  readonly zh_nominal: readonly string[]
  /** What a place shall become, before its name: 平安江城. */
  readonly zh_civic: readonly string[]
  /** Expression of formulas that count thoughts: 三个意识. */
  readonly zh_formula: string
  /** What tells quoted honours, prizes and ships from undertakings. */
  readonly zh_honour: {
    readonly before: readonly string[]
    readonly behind: readonly string[]
    readonly ends: readonly string[]
  }
  readonly zh_event_ends: readonly string[]
  /** What makes another word or phrase of a noun, by noun. */
  readonly zh_not_followed: Readonly<Record<string, readonly string[]>>
  readonly zh_before: readonly string[]
  readonly zh_generic: readonly string[]
  readonly zh_after: string
  /** Characters that complete a verb and belong to it: 建设好. */
  readonly zh_complements: string
  /** Words that hold one of `zh_before` and end no name. */
  readonly zh_inside: readonly string[]
  /** Classifiers and units, as alternatives of an expression. */
  readonly zh_counted: string
  /** Endings of words that are no names although a head noun ends them. */
  readonly zh_not_ends: readonly string[]
  readonly not_initiatives: {readonly zh: readonly string[]; readonly en: readonly string[]}
  /** Of `only_quoted`, what capitals make no name of in English. */
  readonly en_only_quoted: readonly string[]
  /** Nouns that end English names beside others. */
  readonly en_name_ends: readonly string[]
  /** Expression of names of organs and plans. */
  readonly en_organs: string
  /** Nouns of which one stands in what `en_announced` and `en_called` find. */
  readonly en_undertakings: readonly string[]
  /** Expression of names written small behind their verb; the name is its group. */
  readonly en_announced: string
  /** Expressions of ways named by the places that they join, and of programmes whose noun is written small. */
  readonly en_joined: string
  readonly en_called: string
  /** Expression of several ways that share one noun; the groups are the list and the noun. */
  readonly en_joined_list: string
  /** Expression of actions named by what they do; the name is its group. */
  readonly en_described: string
  /** Expression of the phase of a work, before its name. */
  readonly en_phase: string
  /** Expression of what is done to the works of a company or place. */
  readonly en_done: string
  /** Expression of what goods of a brand are called behind its name. */
  readonly en_branded: string
  /** Expression of programmes that have a number for a name. */
  readonly en_coded: string
  /** Expression of special campaigns that are named by what they are for. */
  readonly en_special: string
  /** Expression of works whose nouns are written small. */
  readonly en_works: string
  /** What a place shall become, before its name. */
  readonly en_civic: readonly string[]
  /** Expression of slogans that count. */
  readonly en_counted: string
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
