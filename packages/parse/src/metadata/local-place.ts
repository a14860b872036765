import {classWordOf, type Division, metadataCues, parentsOf} from '@jianbao/lexicon'
import type {Level, Place} from '@jianbao/model'

/** A place that the gazetteer does not hold: a township, a development zone, a division that has gone. */
export interface LocalPlace {
  readonly place: Place
  readonly level: Level
}

const {places} = metadataCues

/** Names as they stand before the body that governs them or the congress of the place, and what stands before them. */
const patterns: ReadonlyArray<{readonly level: Level | null; readonly name: RegExp; readonly around: RegExp}> = [
  {level: 'township', name: new RegExp(places.township), around: new RegExp(places.around.township)},
  {level: 'district', name: new RegExp(places.zone), around: new RegExp(places.around.zone)},
  {level: null, name: new RegExp(places.division), around: new RegExp(places.around.division)}
]
const before = new RegExp(places.before)
const unnamed = new RegExp(places.unnamed)

/**
 * The place before `人民政府`, `管委会`, `第…届` where no division of the gazetteer is named so. `above`: the narrowest
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
    const name = found.replace(before, '').replace(outer, '')
    // The gazetteer's own place, perhaps by an older name: 临沧地区, today 临沧市.
    if (level === null && named !== undefined && name.startsWith(named.short)) continue
    if (level === 'district' && name === named?.name) continue
    const word = classWordOf(name)
    // 本市人民政府, 市人民政府: no name before the class word
    if (name.length < (word?.word.length ?? 0) + 2 || unnamed.test(name)) continue
    const above = level === null ? named : (named ?? around)
    const parents = above === undefined ? [] : [...parentsOf(above).map((parent) => parent.name), above.name]
    const short = level === 'district' ? name : name.slice(0, name.length - (word?.word.length ?? 0))
    return {place: {name, short, en: name, parents}, level: level ?? word?.level ?? 'city'}
  }
  return null
}
