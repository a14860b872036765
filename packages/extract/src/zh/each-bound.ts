import {chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'

const {boundedBehind, ofOneBefore, peopledBehind, standardBefore, standardBehind} = chinesePatterns.site

const money = /^(?:CNY|USD|EUR|HKD)$/

/** 按照国家2300元扶贫标准: by what it is reckoned, nothing that was reached. */
export function isStandard(text: string, {start, end, unit}: Quantity): boolean {
  if (!money.test(unit) || !standardBehind.test(text.slice(end, end + 12))) return false
  return standardBefore.test(text.slice(Math.max(0, start - 10), start))
}

/** 单笔50万元以下拖欠企业账款: a bound for each; 66人以上超大班额, 20户以上自然村: so many people make up each. */
export function boundsEach(text: string, quantity: Quantity): boolean {
  return isOfOne(text, quantity) || isPeopled(text, quantity)
}

function isOfOne(text: string, {start, end}: Quantity): boolean {
  return ofOneBefore.test(text.slice(Math.max(0, start - 2), start)) && boundedBehind.test(text.slice(end, end + 3))
}

function isPeopled(text: string, {end, unit}: Quantity): boolean {
  return /^(?:person|household)$/.test(unit) && peopledBehind.test(text.slice(end, end + 14))
}
