/** Lists of words by their names, as sets to look words up in. */
export function wordSets<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>
): Readonly<Record<Name, ReadonlySet<string>>> {
  const sets = Object.entries<readonly string[]>(lists).map(([name, words]) => [name, new Set(words)])
  return Object.fromEntries(sets) as Record<Name, ReadonlySet<string>>
}
