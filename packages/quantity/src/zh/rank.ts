import {chinesePatterns, chineseRank} from '@jianbao/lexicon'
import type {Quantity} from '../quantity.js'
import {numeralValue, readNumeral} from './numeral.js'

const {end, noPlace, place, placedIn, putFirst, rankSign, topEnd} = chinesePatterns.quantity

const {ranking: rankWords, leading, entered: enteredWords} = chineseRank
const near = (words: readonly string[], reach: number) => new RegExp(`(?:${words.join('|')})[^，。；;,！]{0,${reach}}$`)
/** Words in the same clause that make 第一 a rank. */
const ranking = near(rankWords, 16)
const first = near(leading, 14)
const entered = near(enteredWords, 16)

/**
 * The rank at `at`: 第33名, 第三位, 第一 in 位居全省第一, 首位 in 居全国首位, 前五 in 跻身全省前五. The surface is the ordinal
 * alone. `null` for all other ordinals (第十七届, 第一产业) and for 首位 that is no rank (摆在首位).
 */
export function readRank(text: string, at: number): Quantity | null {
  const sign = text.charAt(at)
  if (!rankSign.test(sign)) return null
  const before = text.slice(Math.max(0, at - 24), at)
  if (text.startsWith('首位', at)) return leader(text, at, before, '首位')
  if (text.startsWith('榜首', at)) return leader(text, at, before, '榜首')
  if (sign !== '第' && sign !== '前') return null
  const numeral = readNumeral(text, at + 1)
  if (!numeral || numeral.digits === null || numeral.scaled) return null
  const tail = text.slice(numeral.end, numeral.end + 4)
  const counted = place.test(tail) && !noPlace.test(tail)
  const surfaceEnd = numeral.end + (counted ? 1 : 0)
  const fits =
    sign === '第'
      ? counted || (end.test(tail) && ranking.test(before))
      : (counted || end.test(tail.replace(topEnd, ''))) && entered.test(before)
  // 放在第一位 is no rank
  if (!fits || (counted && putFirst.test(before))) return null
  return rank(text, at, surfaceEnd, numeralValue(numeral, 0), sign === '第' ? 'ordinal' : 'top')
}

function leader(text: string, at: number, before: string, word: string): Quantity | null {
  if (word === '首位' && (!first.test(before) || placedIn.test(before) || text.charAt(at + 2) === '度')) return null
  return rank(text, at, at + word.length, 1, 'leader')
}

function rank(text: string, start: number, stop: number, value: number | null, rule: string): Quantity {
  return {
    start,
    end: stop,
    surface: text.slice(start, stop),
    value,
    unit: 'rank',
    unitWord: '',
    rules: [`rank/${rule}`]
  }
}
