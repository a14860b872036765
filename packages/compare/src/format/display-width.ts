const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a terminal gives a text: Chinese characters and full-width marks take two (UAX #11, wide and fullwidth). */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}

/** The text cut to so many columns, with `…` where something is left out, and filled up with spaces. */
export function fit(text: string, columns: number): string {
  const width = displayWidth(text)
  if (width <= columns) return text + ' '.repeat(columns - width)
  let result = ''
  let used = 0
  for (const character of text) {
    const next = wide.test(character) ? 2 : 1
    if (used + next > columns - 1) break
    result += character
    used += next
  }
  return `${result}…${' '.repeat(Math.max(0, columns - 1 - used))}`
}
