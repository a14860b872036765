import {type Term, terms} from '@jianbao/lexicon'
import type {Bilingual, InitiativeMention, SharedInitiative} from '@jianbao/model'
import type {NamePairs} from '../bridge/learn-names.js'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {echoesOf} from './echoes.js'
import {codeOf, falseFriends} from './false-friends.js'

/**
 * Named undertakings that at least two of the compared reports speak of, joined over languages by the lexicon's concepts
 * and by the names that a translation taught; a translation's mentions are shown beside those of its original.
 */
export function shareInitiatives(all: readonly PreparedReport[], names: NamePairs): SharedInitiative[] {
  const compared = new Set(all.filter(({summary}) => summary.role === 'compared').map(({summary}) => summary.id))
  const echoes = echoesOf(all)
  const mentions = all
    .filter(({summary}) => summary.role !== 'context')
    .flatMap(({summary, reading}) => [...reading.initiatives, ...echoes.filter(({report}) => report === summary.id)])
  const groups = new Map<string, InitiativeMention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention, names)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  const isShared = (group: readonly InitiativeMention[]) =>
    new Set(group.filter(({report}) => compared.has(report)).map(({report}) => report)).size > 1
  const shared = [...groups.values()].filter(isShared).map(toInitiative)
  const coded = mentions.filter((mention) => codeOf(mention.name) !== null)
  return [...shared, ...falseFriends(coded, isShared)].sort(byReach)
}

function keyOf(mention: InitiativeMention, names: NamePairs): string {
  if (mention.concept !== null) return `concept:${mention.concept}`
  const chinese = names.toChinese.get(mention.name.toLowerCase())
  return `name:${fold(chinese ?? quotedIn(mention) ?? mention.name)}`
}

/** “项目攻坚年” and “项目攻坚年”活动 are one thing; what is shorter or a number (“532”) is one with its noun only. */
const quoted = /[“"「](\p{Script=Han}[^“”"「」]{2,})[”"」](?!.*[“"「])/u

function quotedIn({surface}: InitiativeMention): string | undefined {
  return quoted.exec(surface)?.[1]
}

/** Quotation marks and case make no other name. */
function fold(name: string): string {
  return name.replace(/[“”"‘’'《》\s]/g, '').toLowerCase()
}

function toInitiative(group: readonly InitiativeMention[]): SharedInitiative {
  const [first] = group
  const labels = labelsOf(group)
  return {name: labels.zh, labels, kind: first?.kind ?? 'other', mentions: byReport(group), same: true}
}

/**
 * The name of a term of the lexicon (专精特新, whatever a machine made of it in English); of other names the commonest wording
 * in each language, where one language stands for the other if it alone speaks.
 */
function labelsOf(group: readonly InitiativeMention[]): Bilingual {
  const term = termOf(group[0]?.concept ?? null)
  if (term !== undefined) return {zh: term.zh[0] ?? '', en: term.en[0] ?? ''}
  const zh = commonest(group.filter(({name}) => /\p{Script=Han}/u.test(name)))
  const en = commonest(group.filter(({name}) => !/\p{Script=Han}/u.test(name)))
  return {zh: zh ?? en ?? '', en: en ?? zh ?? ''}
}

let byConcept: ReadonlyMap<string, Term> | undefined

function termOf(concept: string | null): Term | undefined {
  byConcept ??= new Map(terms().map((term) => [term.id, term]))
  return concept === null ? undefined : byConcept.get(concept)
}

function commonest(group: readonly InitiativeMention[]): string | null {
  const counts = new Map<string, number>()
  for (const {name} of group) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Mentions by the report that makes them, in text order. */
export function byReport(group: readonly InitiativeMention[]): Record<string, InitiativeMention[]> {
  const result: Record<string, InitiativeMention[]> = {}
  for (const mention of group) {
    result[mention.report] = [...(result[mention.report] ?? []), mention]
  }
  return result
}

/** What more reports share comes first, then what is said more often. */
function byReach(one: SharedInitiative, other: SharedInitiative): number {
  const reach = ({mentions}: SharedInitiative) => Object.keys(mentions).length
  const count = ({mentions}: SharedInitiative) => Object.values(mentions).reduce((sum, list) => sum + list.length, 0)
  return reach(other) - reach(one) || count(other) - count(one) || (one.name < other.name ? -1 : 1)
}
