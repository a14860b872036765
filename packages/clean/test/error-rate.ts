/** What the scorers count: letters, digits and Han characters. */
export function fold(text: string): string {
  return Array.from(text.toLowerCase())
    .filter((char) => /[\p{L}\p{N}%‰▯]/u.test(char))
    .join('')
}

/** Edit distance of two folded texts. */
export function distance(one: string, two: string): number {
  let previous = Array.from({length: two.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let column = 1; column <= two.length; column++)
      next.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (one[row - 1] === two[column - 1] ? 0 : 1)
        )
      )
    previous = next
  }
  return previous.at(-1) ?? 0
}

/** Numbers of a text with how often each stands there. */
export function numbersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [number] of text.matchAll(/\d+(?:\.\d+)?/g)) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/** Share of wrong characters, line by line; 1 where the texts have different lines. */
export function errorRate(expected: string, got: string): number {
  const lines = expected.split('\n')
  const others = got.split('\n')
  if (lines.length !== others.length) return 1
  const errors = lines.reduce((sum, line, at) => {
    const [one, two] = [fold(line), fold(others[at] ?? '')]
    return one === two ? sum : sum + distance(one, two)
  }, 0)
  return errors / fold(expected).length
}
