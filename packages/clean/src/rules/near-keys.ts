// A scan misreads one character or another of a head: `某市人大会议材料汇编`, `某巿人大会议材科汇编`.
const misreadShare = 1 / 4
const shortest = 5
// More lines than these are no heads of pages.
const most = 80

/** Gives all keys that differ in a few characters one of them, the first. */
export function nearKeys(keys: Iterable<string>): (key: string) => string {
  const known: string[] = []
  const first = new Map<string, string>()
  for (const key of new Set(keys)) {
    const near = known.length > most ? undefined : known.find((other) => isNear(other, key))
    if (near === undefined) known.push(key)
    first.set(key, near ?? key)
  }
  return (key) => first.get(key) ?? key
}

function isNear(one: string, two: string): boolean {
  const length = Math.min(one.length, two.length)
  if (length < shortest) return false
  const most = Math.max(1, Math.floor(length * misreadShare))
  return Math.abs(one.length - two.length) <= most && distance(one, two) <= most
}

/** How many characters differ, are missing or too many (Levenshtein). */
function distance(one: string, two: string): number {
  let row = Array.from({length: two.length + 1}, (_, at) => at)
  for (const [i, char] of Array.from(one).entries()) {
    const next = [i + 1]
    for (let j = 1; j <= two.length; j++) {
      const put = (row[j - 1] ?? 0) + (char === two[j - 1] ? 0 : 1)
      next.push(Math.min(put, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[two.length] ?? 0
}
