import type {PageLine} from './page-line.js'

// Two numbers may be anything; a third that goes on counting is a page.
const leastPages = 3

/**
 * Bare numbers in lines of their own that count on from one to the next with text between them: pages of a printed
 * report. Numbers in neighbouring lines are a list.
 */
export function pageNumbers(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const numbers = lines.flatMap(({text, reason}, at) => (reason === undefined && /^\d{1,3}$/.test(text) ? [at] : []))
  const valueAt = (at: number) => Number(lines[at]?.text)
  let run: number[] = []
  let longest: number[] = []
  for (const at of numbers) {
    const last = run.at(-1)
    const goesOn = last !== undefined && at - last > 1 && valueAt(at) === valueAt(last) + 1
    if (goesOn) run.push(at)
    else run = [at]
    if (run.length > longest.length) longest = run
  }
  return new Map(longest.length < leastPages ? [] : longest.map((at) => [at, 'page number']))
}
