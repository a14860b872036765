import {type Division, findPlaces, isWithin, metadataCues, parentsOf, placesIn} from '@jianbao/lexicon'
import type {Language, Level, Place} from '@jianbao/model'
import {englishLocalPlace} from './english-local-place.js'
import {districtOfUnknownCity, localPlace} from './local-place.js'

export interface FoundPlace {
  readonly place: Place
  readonly level: Level
  /** Other divisions of the same name that the text does not rule out. */
  readonly rivals: readonly string[]
}

const china: FoundPlace = {
  place: {name: '中国', short: '中国', en: 'China', parents: []},
  level: 'national',
  rivals: []
}

const national = new RegExp(metadataCues.places.national, 'i')

/**
 * The place of a report. `evidence` is from the best (session, title) to the weakest, `fallback` what is left; the first
 * that names a place decides. Of several places in one piece (江苏省常州市金坛区) the narrowest is meant, and the
 * others choose among places of the same name.
 */
export function readPlace(evidence: readonly string[], fallback: () => string, language: Language): FoundPlace | null {
  const context = evidence.join('\n')
  for (const piece of evidence) {
    const found = placeOf(piece, context, language, true)
    if (found !== null) return found
    if (national.test(piece)) return china
  }
  const last = fallback()
  const found = placeOf(last, last, language, false)
  return found !== null && language === 'en' && isPassing(found, last) ? null : found
}

/** A district or county that an English text names once is one that it passes by, not what it is about. */
function isPassing({place, level}: FoundPlace, text: string): boolean {
  return (level === 'district' || level === 'county') && text.split(englishStem(place.en)).length <= 2
}

/** `Shunyi` of `Shunyi District`. */
function englishStem(name: string): string {
  return name.split(' ')[0] ?? name
}

function placeOf(piece: string, context: string, language: Language, isHead: boolean): FoundPlace | null {
  const mentions = mentionsIn(piece, language)
  const around = mentionsIn(context, language).flat()
  const [narrowest] = mentions.map((candidates) => choose(candidates, around)).sort((a, b) => depth(b[0]) - depth(a[0]))
  const [division, ...rivals] = narrowest ?? []
  const ambiguous = rivals.length > 0 && division !== undefined ? districtOfUnknownCity(piece, division) : null
  const local = language === 'zh' ? (ambiguous ?? localPlace(piece, division, narrowestOf(around))) : null
  const english = language === 'en' && isHead ? englishLocalPlace(piece, mentions) : null
  const outside = local ?? english
  if (outside !== null) return {...outside, rivals: []}
  if (division === undefined) return null
  return {place: placeFrom(division), level: division.level, rivals: rivals.map((rival) => fullPath(rival))}
}

function mentionsIn(text: string, language: Language): (readonly Division[])[] {
  return language === 'zh' ? placesIn(text).map(({divisions}) => divisions) : englishPlaces(text)
}

function narrowestOf(places: readonly Division[]): Division | undefined {
  return [...places].sort((a, b) => depth(b) - depth(a))[0]
}

function depth(division: Division | undefined): number {
  return division === undefined ? 0 : division.level === 'province' ? 1 : division.level === 'city' ? 2 : 3
}

/** Candidates that lie in some place of the context; without such, all of the widest level, best first. */
function choose(candidates: readonly Division[], around: readonly Division[]): readonly Division[] {
  const inside = candidates.filter((c) => around.some((place) => isWithin(c.code, place.code)))
  const pool = inside.length > 0 ? inside : candidates
  return pool.filter((division) => depth(division) === depth(pool[0]))
}

/** A division of the gazetteer as the place of a report, with the divisions above it. */
export function placeFrom(division: Division): Place {
  const {name, short, en, code} = division
  return {name, short, en, code, parents: parentsOf(division).map((parent) => parent.name)}
}

function fullPath(division: Division): string {
  return [...parentsOf(division), division].map(({name}) => name).join('')
}

const capitals = /[A-Z][A-Za-zêü’'-]+(?: [A-Z][A-Za-zêü’'-]+){0,3}/g

/** Places that an English text names, each with its candidates. Longer names first: `Jintan District` before `Jintan`. */
function englishPlaces(text: string): Division[][] {
  const found: Division[][] = []
  for (const [run] of text.matchAll(capitals)) {
    const words = run.split(' ')
    for (let from = 0; from < words.length; from++) {
      const hit = longestName(words, from)
      if (hit === null) continue
      found.push([...hit.divisions])
      from += hit.words - 1
    }
  }
  return found
}

function longestName(words: readonly string[], from: number): {divisions: readonly Division[]; words: number} | null {
  for (let count = Math.min(4, words.length - from); count > 0; count--) {
    const divisions = findPlaces(words.slice(from, from + count).join(' '))
    if (divisions.length > 0) return {divisions, words: count}
  }
  return null
}
