import {decimal} from '@jianbao/model'
import {lower} from './found.js'
import {type Numeral, readCardinal} from './numeral.js'
import type {Token} from './token.js'
import {readUnit} from './unit.js'
import {words} from './words.js'

/** `by | 12,000`, `by nearly | 12,000`: how much was added. */
const tellsBy = (tokens: readonly Token[], start: number) => [1, 2].some((back) => lower(tokens, start - back) === 'by')

/** How many words stand between `from` and the number that something changed from: `from last year's | 2.1%`. */
const fromReach = 4

/** `from | 26.6 to 51.9`; not `ranging from`. */
function tellsFrom(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= start - fromReach && tokens[at]?.kind === 'word'; at--)
    if (lower(tokens, at) === 'from') return !words.ranging.has(lower(tokens, at - 1))
  return false
}

/** `2-3`, `5 to 10 percent`, `between 20 and 30`: the numeral that ends a range begun before `at`. */
export function readRangeEnd(tokens: readonly Token[], start: number, at: number): Numeral | undefined {
  const sign = tokens[at]?.text ?? ''
  const glued = words.rangeSigns.has(sign)
  const between = sign === 'and' && lower(tokens, start - 1) === 'between'
  // "from 26.6 to 51.9" tells a change, "5 to 10" a range
  const change = tellsFrom(tokens, start)
  // "rose 8% in 2011 to 6,977 yuan"
  const year = /^(?:19|20)\d\d$/.test(tokens[start]?.text ?? '')
  const upTo = sign === 'to' && !change && !year && tokens[start]?.kind === 'number'
  // "two to three resorts"
  const spelled =
    sign === 'to' && !change && tokens[start]?.kind === 'word' && readCardinal(tokens, at + 1)?.spelled === true
  if (!glued && !between && !upTo && !spelled) return undefined
  const end = readCardinal(tokens, at + 1)
  // "rose by 12,000 to 96,000", but "grow by 5 to 7 percent"
  if (upTo && end && tellsBy(tokens, start) && !/^(?:%|pp)$/.test(readUnit(tokens, end.to)?.unit ?? ''))
    return undefined
  return end && (!glued || tokens[at + 1]?.kind === 'number') ? end : undefined
}

/** `five | or six | teams`: two neighbours in words are a range. */
function readAlternative(tokens: readonly Token[], {to, value, spelled}: Numeral): Numeral | undefined {
  const other = spelled && value !== null && lower(tokens, to) === 'or' ? readCardinal(tokens, to + 1) : undefined
  return other?.spelled && other.value === (value ?? 0) + 1 ? other : undefined
}

export interface Range {
  readonly numeral: Numeral
  readonly high?: number
}

/** The range that begins with a number, or that number alone; a scale at the end holds for both (`2-3 million`). */
export function readRange(tokens: readonly Token[], at: number, first: Numeral): Range {
  const other = readAlternative(tokens, first)
  if (other) return {numeral: {...other, value: first.value}, high: other.value ?? 0}
  const end = readRangeEnd(tokens, at, first.to)
  if (!end || end.value === null || first.value === null) return {numeral: first}
  const low = first.power === 0 ? decimal(first.value).times(decimal(10).pow(end.power)).toNumber() : first.value
  return low < end.value ? {numeral: {...end, value: low}, high: end.value} : {numeral: first}
}
