import type {EnglishQuantity} from '@jianbao/quantity'
import {type BoundReading, readBound} from './bound.js'
import type {Tagged} from './tagged.js'

/** `exceeding 10 billion yuan or US$1 billion`: the second amount has the first one's bound. */
export function readAlternative(
  tags: readonly Tagged[],
  quantities: readonly EnglishQuantity[],
  index: number
): BoundReading | undefined {
  const quantity = quantities[index]
  const previous = quantities[index - 1]
  if (!quantity || !previous || previous.to !== quantity.from - 1) return undefined
  if (tags[previous.to]?.token.lower !== 'or') return undefined
  return {bound: readBound(tags, previous).bound, from: quantity.from}
}

/** `| At least | 2,500 take-off facilities and 500,000 charging facilities | will be built`: at the head of both. */
function headingBound(
  tags: readonly Tagged[],
  previous: EnglishQuantity | undefined,
  {from, counted}: EnglishQuantity
) {
  if (!previous?.counted || !counted || tags[counted.to]?.tag !== 'aux') return undefined
  if (tags[from - 1]?.token.lower !== 'and' || !isBehind(tags, previous.counted.to, from - 1)) return undefined
  const first = readBound(tags, previous)
  const heads = first.from === 0 || tags[first.from - 1]?.tag === 'mark'
  return heads && /^[gl]te$/.test(first.bound) ? first.bound : undefined
}

/** `facilities | for low-altitude flights | and 500,000 …`: no other number, verb or mark stands between. */
const isBehind = (tags: readonly Tagged[], from: number, to: number) =>
  to - from < longestTail && tags.slice(from, to).every(({tag}) => tag === 'noun' || tag === 'prep' || tag === 'det')

/** Tokens behind a counted noun that belong to it. */
const longestTail = 6

/** `above 11% and 12% respectively`: the bound governs both. */
export function readCoordinatedBound(
  tags: readonly Tagged[],
  quantities: readonly EnglishQuantity[],
  index: number
): BoundReading {
  const quantity = quantities[index] as EnglishQuantity
  const previous = quantities[index - 1]
  const own = readBound(tags, quantity)
  const headed = headingBound(tags, quantities[index - 1], quantity)
  if (own.bound === 'eq' && headed) return {bound: headed, from: own.from}
  if (own.bound !== 'eq' || !previous || previous.to !== quantity.from - 1) return own
  if (tags[previous.to]?.token.lower !== 'and' || previous.unit !== quantity.unit) return own
  const first = readBound(tags, previous)
  // "by | more than 5% and 6%"
  const measured = quantity.unit === '%' && tags[first.from - 1]?.token.lower === 'by'
  const together = tags.slice(quantity.to, quantity.to + 2).some(({token}) => token.lower === 'respectively')
  return together || measured ? {bound: first.bound, from: own.from} : own
}
