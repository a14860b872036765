import type {PageLine} from './page-line.js'

// `01`, `02`: how public accounts number the parts of a text, each on a line of its own.
const number = /^0([1-9])[.、]?$/
const least = 2

/** Numbers of parts that count on from 1; a single `05` may be anything. */
export function partNumbers(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = lines.flatMap(({text, reason}, at) => {
    const [, digit] = reason === undefined ? (number.exec(text) ?? []) : []
    return digit === undefined ? [] : [{at, digit: Number(digit)}]
  })
  const counts = found.length >= least && found.every(({digit}, k) => digit === k + 1)
  return new Map(counts ? found.map(({at}) => [at, 'number of a part']) : [])
}
