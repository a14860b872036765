import {chineseNumerals, chinesePatterns} from '@jianbao/lexicon'
import type {Numeral} from './numeral.js'

const {notPoint} = chinesePatterns.quantity
const scored = new RegExp(`(?:${chineseNumerals.scored.join('|')})[^。；]{0,16}$`)
const notScore = new RegExp(`^(?:${chineseNumerals.notScore.join('|')})`)

/** 群众满意度达91分, 较上年提高2.3分: points, not 8分类. */
export function isScore(text: string, {start, script}: Numeral, end: number): boolean {
  if (script !== 'arabic' || notScore.test(text.slice(end, end + 2))) return false
  return scored.test(text.slice(Math.max(0, start - 24), start))
}

const changed = new RegExp(`(?:${chineseNumerals.pointVerbs.join('|')})[^，。；、]{0,6}$`)

/** 高出预期目标1.9个点: percentage points, not 设立3个点. */
export function isPoints(text: string, {start, script}: Numeral, end: number): boolean {
  if (script !== 'arabic' || text.charAt(end) !== '点' || notPoint.test(text.charAt(end + 1))) return false
  return changed.test(text.slice(Math.max(0, start - 10), start))
}
