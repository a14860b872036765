/** The places of each key, in their order. Lists grow in place: a hostile text has one line a hundred thousand times. */
export function placesByKey(
  keys: Iterable<readonly [key: string, at: number]>
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [key, at] of keys) {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  return places
}
