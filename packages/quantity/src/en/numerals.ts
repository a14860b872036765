import {english} from '@jianbao/lexicon'

type Table = Readonly<Record<string, number>>

function mapsOf<Name extends string>(
  tables: Readonly<Record<Name, Table>>
): Readonly<Record<Name, ReadonlyMap<string, number>>> {
  const maps = Object.entries<Table>(tables).map(([name, table]) => [name, new Map(Object.entries(table))])
  return Object.fromEntries(maps) as Record<Name, ReadonlyMap<string, number>>
}

/** The tables of `en/numerals.yaml` as maps: an object is slow to tell that it lacks a word, as it lacks nearly all. */
export const numerals = mapsOf(english.numerals)
