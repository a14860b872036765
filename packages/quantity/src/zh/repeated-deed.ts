import {chinesePatterns} from '@jianbao/lexicon'

const {heldBefore, heldBehind, oftenBefore, repeatedDeed} = chinesePatterns.quantity

/**
 * Whether a number of 次 from `start` to `end` tells how often a thing was done: 三次提高出口退税率, 召开一次专题会议.
 *
 * @example isRepeatedDeed('先后三次提高标准', 2, 4) // true
 */
export function isRepeatedDeed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestBefore), start)
  const behind = text.slice(end, end + longestBehind)
  // 一次调整到位: at once
  const often = text.slice(start, end) !== '一次' && repeatedDeed.test(behind) && oftenBefore.test(before)
  return often || (heldBefore.test(before) && heldBehind.test(behind))
}

/** 每个季度召开: what is looked at on the left. */
const longestBefore = 10
/** 专题议政性常委会会议: what is held. */
const longestBehind = 16
