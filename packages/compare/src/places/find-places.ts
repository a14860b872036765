import type {AlignedMetric, PartRole, PlacePassage, ReportReading} from '@jianbao/model'
import type {PreparedReport} from '../reports/prepare-reports.js'
import {liesIn} from '../reports/report-relation.js'
import {clausePassage, clausesOf, type PlacedClause} from '../text/clauses-of.js'
import {holdsName} from './class-words.js'
import {metricPlaces} from './metric-places.js'
import {sharedThings} from './named-things.js'
import {ownNaturalNames} from './place-names.js'
import {relationOf} from './relate-passages.js'
import {nameFinder, namesOfBoth} from './shared-names.js'
import {thingAround} from './thing-around.js'

/** Passages of wider reports on narrower places and the things in them, with what the narrower reports say. */
export function findPlaces(compared: readonly PreparedReport[], metrics: readonly AlignedMetric[]): PlacePassage[] {
  return compared.flatMap((narrow) =>
    compared
      .filter((wide) => liesIn(narrow.summary, wide.summary) && wide.summary.language === narrow.summary.language)
      .flatMap((wide) => [...passagesOn(narrow, wide), ...metricPlaces(narrow, wide, metrics)])
  )
}

interface Mention {
  readonly clause: PlacedClause
  readonly thing: string
  readonly named: boolean
}

/** More passages nobody reads, and each is looked for in the whole of the narrower report. */
const mostPassages = 300

function passagesOn(narrow: PreparedReport, wide: PreparedReport): PlacePassage[] {
  const place = narrow.summary.place
  if (place === null) return []
  const {language} = wide.summary
  const clauses = clausesOf(narrow.reading)
  return mentionsIn(narrow, wide.reading)
    .slice(0, mostPassages)
    .map(({clause, thing, named}) => {
      const own = about(thing, place.short, clauses)
      return {
        place: place.name,
        thing,
        named,
        wider: clausePassage(wide.reading, clause),
        narrower: own.map((one) => clausePassage(narrow.reading, one)),
        relation: relationOf(clause, own, language)
      }
    })
}

/** Salutations and closing words speak of the place without saying anything about it. */
const ceremonial: ReadonlySet<PartRole> = new Set(['front', 'closing', 'notes'])

function mentionsIn({summary, reading}: PreparedReport, wide: ReportReading): Mention[] {
  const short = summary.language === 'en' ? (summary.place?.en.split(' ')[0] ?? '') : (summary.place?.short ?? '')
  if (short === '') return []
  const natural = ownNaturalNames(reading, wide)
  const namesIn = nameFinder(namesOfBoth(reading, wide))
  return clausesOf(wide).flatMap((clause): Mention[] => {
    if (ceremonial.has(clause.sentence.role)) return []
    const own = clause.text.includes(short) ? short : natural.find((name) => clause.text.includes(name))
    const thing = own === undefined ? null : thingAround(clause.text, own)
    if (thing !== null) return [{clause, thing, named: own === short}]
    const shared = [...namesIn(clause.text), ...sharedThings(clause.text, reading.cleanText)]
    return withoutParts(shared).map((one) => ({clause, thing: one, named: false}))
  })
}

/** The longest of names that lie in one another. */
function withoutParts(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !names.some((other) => other !== name && other.includes(name)))
}

/** Passages of the narrower report shown for one thing. */
const shown = 3

/** How much of a thing's name (its character pairs) a passage must hold to speak of it. */
const enough = 0.6

/** The narrower report's clauses on a thing, best first. Its own place name says nothing there: it is everywhere. */
function about(thing: string, short: string, clauses: readonly PlacedClause[]): PlacedClause[] {
  const name = thing.replace(short, '')
  const pairs = pairsOf(name.length >= 2 ? name : thing)
  const share = (text: string) => {
    if (name.length < 2) return Number(text.includes(thing))
    return holdsName(text, name) ? 1 : coverage(pairs, text)
  }
  return clauses
    .map((clause) => ({clause, share: share(clause.text)}))
    .filter(({share}) => share >= enough)
    .sort((a, b) => b.share - a.share)
    .slice(0, shown)
    .map(({clause}) => clause)
}

function pairsOf(text: string): string[] {
  const characters = [...text.replace(/[^\p{Letter}\p{Number}]/gu, '')]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

function coverage(pairs: readonly string[], text: string): number {
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length
}
