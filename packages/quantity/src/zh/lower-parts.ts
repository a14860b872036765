import {chineseNumerals} from '@jianbao/lexicon'
import type {Numeral} from './numeral.js'

const digit = /\d/
/** What may stand before a lower part: 1万零5百. */
const zero = '零'

/**
 * `1亿3千多万`, `1万2千3百`, `3亿5000万`, `1万2千亿`: a number in digits whose lower parts have digits and a scale word of their
 * own. `read` reads what begins at a place; a part that is no smaller than the scale before it is another number.
 */
export function withLowerParts(head: Numeral, text: string, read: (at: number) => Numeral | null): Numeral {
  let whole = head
  let {power} = head
  while (power > 0 && !whole.more && isWhole(whole.digits)) {
    const at = text.charAt(whole.end) === zero ? whole.end + 1 : whole.end
    const part = digit.test(text.charAt(at)) ? scaled(read(at), power, text) : null
    if (!part || part.power === 0 || !isWhole(part.digits)) break
    const joined = join(whole, part, power, text)
    if (joined === null) break
    whole = joined
    power = part.power - powerOfAll(part, power, text)
  }
  return whole
}

/** `1万5 | 千瓦` is one and five tenths of 万, `1万2千 | 米` has a lower part of thousands. */
function scaled(part: Numeral | null, power: number, text: string): Numeral | null {
  if (part?.digits?.length !== 1 || part.power > 0 || power < 4) return part
  if (chineseNumerals.kiloUnits.some((unit) => text.startsWith(unit, part.end))) return {...part, power: power - 1}
  const thousands = chineseNumerals.notScale.some((word) => word.startsWith('千') && text.startsWith(word, part.end))
  return thousands ? {...part, power: 3, end: part.end + 1} : part
}

function join(whole: Numeral, part: Numeral, power: number, text: string): Numeral | null {
  const all = powerOfAll(part, power, text)
  const low = amountOf({...part, power: part.power - all})
  if (low >= 10n ** BigInt(power)) return null
  const digits = String(amountOf(whole) + low)
  return {...whole, digits, power: all, end: part.end, more: part.more, scaled: whole.scaled || part.scaled}
}

/** In 1万2[千亿] the last scale word is that of the whole number: 12,000 times 亿; in 1亿3千万 of the part. */
function powerOfAll({start, end, power: own}: Numeral, power: number, text: string): number {
  const last = lastScale.exec(text.slice(start, end))?.[1] ?? ''
  const scale = chineseNumerals.scales[last] ?? 0
  return power < scale && scale <= own ? scale : 0
}

const lastScale = /([万亿])[多余]?$/

function isWhole(digits: string | null): boolean {
  return digits !== null && /^\d{1,16}$/.test(digits)
}

function amountOf({digits, power}: Numeral): bigint {
  return BigInt(digits ?? 0) * 10n ** BigInt(power)
}
