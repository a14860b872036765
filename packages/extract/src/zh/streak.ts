import {chineseClassifiers, chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'

const {streakBefore} = chinesePatterns.quantity
const streaks = new Set(chineseClassifiers.streaks)

/** 连续五次荣获, 连续四届获得: how often in a row. */
export function isStreak(text: string, {start, unitWord}: Quantity): boolean {
  return streaks.has(unitWord) && streakBefore.test(text.slice(Math.max(0, start - 3), start))
}
