import {chineseNumerals, chinesePatterns} from '@jianbao/lexicon'

const {wordSign} = chinesePatterns.quantity
const sign = new RegExp(` ?(?:${[...chineseNumerals.rangeSigns].sort((a, b) => b.length - a.length).join('|')}) ?`, 'y')
const from = new RegExp(`(?:${chineseNumerals.from.join('|')})[^，。；、,;]{0,12}$`)

/** Behind the sign of a range at `at`, whose first number begins at `start`; `null` where there is none (由3000元到6000元). */
export function rangeSignAt(text: string, at: number, start: number): number | null {
  sign.lastIndex = at
  const match = sign.exec(text)
  if (!match) return null
  return wordSign.test(match[0]) && from.test(text.slice(Math.max(0, start - 16), start)) ? null : at + match[0].length
}
