import type {Numeral} from './numeral.js'

const digit = /\d/

/**
 * `1亿3千多万`, `1万2千3百`, `3亿5000万`: a number in digits whose lower parts have digits and a scale word of their own. `read`
 * reads what begins at a place; a part that is no smaller than the scale before it is another number.
 */
export function withLowerParts(head: Numeral, text: string, read: (at: number) => Numeral | null): Numeral {
  let whole = head
  let {power} = head
  while (power > 0 && !whole.more && isWhole(whole.digits) && digit.test(text.charAt(whole.end))) {
    const part = read(whole.end)
    if (!part || part.power === 0 || !isWhole(part.digits) || valueOf(part) >= 10n ** BigInt(power)) break
    const digits = String(valueOf(whole) + valueOf(part))
    whole = {...whole, digits, power: 0, end: part.end, more: part.more, scaled: whole.scaled || part.scaled}
    power = part.power
  }
  return whole
}

function isWhole(digits: string | null): boolean {
  return digits !== null && /^\d{1,16}$/.test(digits)
}

function valueOf({digits, power}: Numeral): bigint {
  return BigInt(digits ?? 0) * 10n ** BigInt(power)
}
