import type {Tagged} from './tagged.js'

/** Tokens of a parenthesis that stays inside its clause: `the broad money supply (M2)`. */
const longestAside = 4

/** Where a short parenthesis without a number that opens at `at` closes; -1 if it is none. */
export function asideEnd(tags: readonly Tagged[], at: number): number {
  if (!/^[(（]$/.test(tags[at]?.token.text ?? '')) return -1
  for (let k = at + 1; k <= at + longestAside + 1; k++) {
    if (/^[)）]$/.test(tags[k]?.token.text ?? '')) return k
    if (tags[k]?.tag === 'quantity') return -1
  }
  return -1
}

/** Tokens of a name in quotation marks. */
const longestQuote = 14

/** Where a name in quotation marks ends, `“scattered, disorderly and polluting” firms`; -1 if none begins at `at`. */
export function quoteEnd(tags: readonly Tagged[], at: number): number {
  const closing = closers.get(tags[at]?.token.text ?? '')
  if (closing === undefined) return -1
  for (let k = at + 1; k <= at + longestQuote; k++) {
    const tagged = tags[k]
    if (tagged === undefined || tagged.tag === 'quantity') return -1
    if (tagged.token.text === closing) return k
  }
  return -1
}

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['《', '》']
])
