import {classWordOf, type Division, metadataCues, parentsOf, placesIn} from '@jianbao/lexicon'
import type {Level, Place} from '@jianbao/model'

/** A place that the gazetteer does not hold: a township, a development zone, a division that has gone. */
export interface LocalPlace {
  readonly place: Place
  readonly level: Level
}

const {places} = metadataCues

const divisionPattern = new RegExp(places.division)

/** Names as they stand before the body that governs them or the congress of the place, and what stands before them. */
const patterns: ReadonlyArray<{readonly level: Level | null; readonly name: RegExp; readonly around: RegExp}> = [
  {level: 'township', name: new RegExp(places.township), around: new RegExp(places.around.township)},
  {level: 'district', name: new RegExp(places.zone), around: new RegExp(places.around.zone)},
  {level: null, name: divisionPattern, around: new RegExp(places.around.division)}
]
const before = new RegExp(places.before)
const outerDivision = new RegExp(places.outer, 'g')
const unnamed = new RegExp(places.unnamed)

/**
 * The place before `人民政府`, `管委会`, `第…届` where no division of the gazetteer is named so. `around`: the narrowest
 * division that the head names, under which a township or zone lies.
 */
export function localPlace(
  piece: string,
  named: Division | undefined,
  around: Division | undefined
): LocalPlace | null {
  for (const {level, name: pattern, around: outer} of patterns) {
    const found = pattern.exec(piece)?.[1]
    if (found === undefined || (level === null && named !== undefined && found.endsWith(named.name))) continue
    // 薛埠镇 of 在常州市金坛区薛埠镇; a zone keeps the place that it is named after: 常州经济开发区
    const path = found.replace(before, '')
    const name = path.replace(outer, '')
    // The gazetteer's own place, perhaps by an older name: 临沧地区, today 临沧市.
    if (level === null && named !== undefined && name.startsWith(named.short)) continue
    if (level === 'district' && name === named?.name) continue
    const word = classWordOf(name)
    // 本市人民政府, 市人民政府: no name before the class word
    if (name.length < (word?.word.length ?? 0) + 2 || unnamed.test(name)) continue
    const above = level === null ? named : (named ?? around)
    const known = above === undefined ? [] : [...parentsOf(above).map((parent) => parent.name), above.name]
    const outside = known.reduce((rest, one) => rest.replace(one, ''), path.slice(0, path.length - name.length))
    const parents = [...known, ...outerDivisions(outside)]
    const short = level === 'district' ? name : name.slice(0, name.length - (word?.word.length ?? 0))
    return {place: {name, short, en: name, parents}, level: level ?? word?.level ?? 'city'}
  }
  return null
}

/**
 * A district whose name several cities have, in a city that the gazetteer does not hold: 澄渚市朝阳区第三届 is none of
 * the 朝阳区 that it knows. One that only a single city has is that one under an older name: 襄樊市樊城区.
 */
export function districtOfUnknownCity(piece: string, named: Division): LocalPlace | null {
  const found = divisionPattern.exec(piece)?.[1]?.replace(before, '')
  if (found === undefined || !found.endsWith(named.name)) return null
  const parents = outerDivisions(found.slice(0, -named.name.length))
  const parent = parents.at(-1)
  if (parent === undefined || placesIn(parent).length > 0) return null
  const {name, short, en, level} = named
  return {place: {name, short, en, parents}, level}
}

/** The divisions of a path that the gazetteer may not hold: 澄渚市 and 南浦区 before 柳林镇. */
function outerDivisions(path: string): string[] {
  return [...path.matchAll(outerDivision)].map(([name]) => name).filter((name) => !unnamed.test(name))
}
