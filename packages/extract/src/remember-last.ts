/**
 * A reader that remembers what it read last: the figures of a sentence ask it one after another. One entry, since a weak map
 * of all sentences takes longer to fill and to collect than it spares. `keyOf`: on what of the question the answer depends.
 */
export function rememberLast<Asked, Value>(
  read: (asked: Asked) => Value,
  keyOf: (asked: Asked) => unknown = (asked) => asked
): (asked: Asked) => Value {
  let last: {readonly key: unknown; readonly value: Value} | undefined
  return (asked) => {
    const key = keyOf(asked)
    const known = last !== undefined && last.key === key ? last : {key, value: read(asked)}
    last = known
    return known.value
  }
}
