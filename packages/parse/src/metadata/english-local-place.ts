import {type Division, english, findPlaces, metadataCues, parentsOf} from '@jianbao/lexicon'
import type {LocalPlace} from './local-place.js'

type ClassOfPlace = (typeof metadataCues.places.english.classes)[number]

const {between, notNames, classes} = metadataCues.places.english
const classWords = classes.map(({words}) => `${words}|${words.toUpperCase()}`).join('|')
const link = `([A-Z][A-Za-z’'-]+) (${classWords})\\b`
const chains = new RegExp(`\\b${link}((?:${between}${link}){0,3})`, 'g')
const links = new RegExp(link, 'g')
const isNoName = new RegExp(notNames, 'i')
const classOf = classes.map((one) => [one, new RegExp(`^(?:${one.words})$`, 'i')] as const)

interface NamedClass {
  readonly name: string
  readonly kind: ClassOfPlace
}

/**
 * The place that an English head names by a class word and that the gazetteer does not hold: `Eighth Hedong Provincial
 * People's Congress`, `People's Congress of Dongpu District, Jingzhu City`. `known`: the divisions that the piece names,
 * each with its candidates; `Hedong` alone is a district of 天津市, and no province.
 */
export function englishLocalPlace(piece: string, known: ReadonlyArray<readonly Division[]>): LocalPlace | null {
  for (const [whole] of piece.matchAll(chains)) {
    const path = [...whole.matchAll(links)].map(readLink)
    const [place, ...around] = path.filter(isNamed)
    if (place === undefined || place !== path[0]) continue
    return isKnown(place, around, known) ? null : localPlaceOf(place, around, known.flat())
  }
  return null
}

function readLink([, name = '', word = '']: RegExpMatchArray): NamedClass {
  const kind = classOf.find(([, pattern]) => pattern.test(word))?.[0] ?? (classes[0] as ClassOfPlace)
  const plain = name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name
  return {name: plain, kind}
}

/** `Tenth District People's Congress` and `CPPCC Municipal Committee` name no place. */
function isNamed({name}: NamedClass): boolean {
  return !isNoName.test(name) && english.numerals.ordinals[name.toLowerCase()] === undefined
}

/** The gazetteer has it: a division of its name and level, and of several the one in the city that is named. */
function isKnown(
  {name, kind}: NamedClass,
  around: readonly NamedClass[],
  known: ReadonlyArray<readonly Division[]>
): boolean {
  const candidates = known.find((divisions) => divisions.some((division) => isCalled(division, name))) ?? []
  const fitting = candidates.filter((division) => isOfClass(division, kind))
  const outside = around[0]
  return fitting.length === 1 || (fitting.length > 1 && (outside === undefined || findPlaces(outside.name).length > 0))
}

function isCalled({en, enShort, pinyin}: Division, name: string): boolean {
  const words = `${en} ${enShort} ${pinyin}`.toLowerCase().split(' ')
  return words.includes(name.toLowerCase())
}

/** A county may have become a city or district since, a province not: only 北京市 is of both kinds. */
function isOfClass(division: Division, {level}: ClassOfPlace): boolean {
  if (level === 'city' && division.name.endsWith('市')) return true
  return (level === 'province') === (division.level === 'province')
}

function localPlaceOf(place: NamedClass, around: readonly NamedClass[], known: readonly Division[]): LocalPlace {
  const wider = around.map(({name, kind}) => known.find((one) => isCalled(one, name) && isOfClass(one, kind)))
  const parents = around.map((one, at) => wider[at]?.name ?? nameOf(one)).reverse()
  const above = wider.find((division) => division !== undefined)
  const outermost = above === undefined ? [] : parentsOf(above).map((parent) => parent.name)
  const name = nameOf(place)
  const en = place.kind.level === 'city' ? place.name : name
  return {
    place: {name, short: place.name, en, parents: [...new Set([...outermost, ...parents])]},
    level: place.kind.level
  }
}

function nameOf({name, kind}: NamedClass): string {
  return `${name} ${kind.word}`
}
