import {chineseNumerals, chinesePatterns} from '@jianbao/lexicon'

const {scaleWord} = chinesePatterns.quantity

/** Values of the digits, and powers of ten of the scale words. As maps: an object is slow to tell that it lacks a character. */
export const digitValues: ReadonlyMap<string, number> = new Map(Object.entries(chineseNumerals.digits))
export const scalePowers: ReadonlyMap<string, number> = new Map(Object.entries(chineseNumerals.scales))

/**
 * Value of an integer in Chinese characters: 两千三百万 → 23000000, 一百零八 → 108, 二〇二四 → 2024, 百 → 100, 十二 → 12;
 * 三百五 → 350 as spoken. `null` when it is none.
 */
export function chineseInteger(text: string): number | null {
  if (text === '') return null
  return scaleWord.test(text) ? scaledInteger(text) : digitString(text)
}

function digitString(text: string): number | null {
  let value = 0
  for (const char of text) {
    const digit = digitValues.get(char)
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

function scaledInteger(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastPower = 0
  for (const char of text) {
    const power = scalePowers.get(char)
    if (power === undefined) {
      const next = digitValues.get(char)
      if (next === undefined || (digit !== null && digit !== 0)) return null
      digit = next
      if (next === 0) lastPower = 1 // after 零 a digit is worth itself: 一百零八
    } else if (power < 4) {
      section += (digit ?? (section === 0 || char === '十' ? 1 : 0)) * 10 ** power
      digit = null
      lastPower = power
    } else if (power === lastPower && digit === null) {
      total *= 10 ** power // 五万万 is five times 万 times 万
    } else {
      section += digit ?? (section === 0 && total === 0 ? 1 : 0)
      total = power === 8 ? (total + section) * 1e8 : total + section * 1e4
      section = 0
      digit = null
      lastPower = power
    }
  }
  // 三百五 is 350: a last digit without scale takes the next lower one.
  const last = digit === null ? 0 : lastPower > 1 ? digit * 10 ** (lastPower - 1) : digit
  return total + section + last
}
