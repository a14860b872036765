import {chineseClassifiers, chinesePatterns} from '@jianbao/lexicon'
import {isDenominator} from './guard.js'
import type {Numeral} from './numeral.js'
import {isRepeatedDeed} from './repeated-deed.js'
import type {UnitReading} from './unit.js'

const {bankers, boundBehind, digitRun, onlyNew, pointing, reachedBefore, reachedVerb, roundTenThousands, streakBefore} =
  chinesePatterns.quantity

/** Whether number and unit make a quantity at all; 三面, 一批, 百家, 一度 do not. */
export function counts(text: string, numeral: Numeral, unit: UnitReading): boolean {
  if (numeral.script === 'arabic') return true
  if (numeral.digits === '0' || isDigitString(text, numeral) || bankers.test(text.slice(numeral.start, numeral.end)))
    return false
  if (unit.word === '度' || unit.word === '方' || unit.word === '日') return numeral.scaled
  // 城乡二元结构, 三元正极
  // （亿元） behind a measure and 亿元 in a cell of its own are its unit
  if (numeral.bare && isUnitAlone(text, numeral.start, unit.end)) return false
  if (numeral.bare && isNumberMissing(text, numeral.start, unit.end)) return false
  if (unit.word === '元' && !numeral.scaled && Number(numeral.digits) < 10) return false
  if (numeral.bare && unit.counts && roundTenThousands.test(text.slice(numeral.start, numeral.end)))
    return reachedBefore.test(text.charAt(numeral.start - 1))
  // 万只以上大户, 百头以上养殖场: a scale word alone bounds a class
  if (numeral.bare && unit.counts && boundBehind.test(text.slice(unit.end, unit.end + 3))) return true
  // 首次超过万户, 近百家企业: a scale word alone, reached
  if (numeral.bare && unit.counts && reached.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)))
    return true
  if (numeral.bare && !numeral.more)
    return (!unit.counts || unit.unit === 'person-time') && unit.unit !== 'times' && !isDenominator(text, unit.end)
  if (numeral.digits === '1' && !numeral.scaled)
    return isMeasuredOne(text, numeral, unit) || (unit.word === '次' && isRepeatedDeed(text, numeral.start, unit.end))
  if (!unit.arabicOnly || numeral.scaled || Number(numeral.digits) > 10) return true
  // 连续五次荣获
  if (unit.word === '次' && streakBefore.test(text.slice(Math.max(0, numeral.start - 3), numeral.start))) return true
  return isHeld(text, numeral.start, unit.end) || (unit.word === '次' && isRepeatedDeed(text, numeral.start, unit.end))
}

const held = new RegExp(`(?:${chineseClassifiers.held.join('|')})$`)

/** 召开全体会议六次、常委会议九次，: what was held, at the end of a phrase. */
function isHeld(text: string, start: number, end: number): boolean {
  return /^[，。；、,;]?$/.test(text.charAt(end)) && held.test(text.slice(Math.max(0, start - 4), start))
}

function isUnitAlone(text: string, start: number, end: number): boolean {
  return /^[（(：:\s]?$/.test(text.charAt(start - 1)) && /^[）)\s]?$/.test(text.charAt(end))
}

/**
 * `投资××亿元`, `GDP总量达到亿元，`: a filter has taken the number, and what is left is a unit. (产值超亿元 is a class, and
 * 亿元企业 goes on.)
 */
function isNumberMissing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[×xXＸ＊*]$/.test(before)) return true
  return reachedVerb.test(before) && /^[，。；,;、]?$/.test(text.charAt(end))
}

/** Digits one by one are names (七二五所) or years, no numbers. */
function isDigitString(text: string, {start, end}: Numeral): boolean {
  return digitRun.test(text.slice(start, end))
}

const reached = new RegExp(`(?:${chineseClassifiers.reaching.join('|')})$`)
const countsOne = new Set(chineseClassifiers.countsOne)

/** 一 is a number only where something is measured: 一倍, 一个百分点, 一个月, 提前一年, 各一个, 新建幼儿园一所. */
function isMeasuredOne(text: string, {start}: Numeral, {unit, counts: classifier, word, end}: UnitReading): boolean {
  if (classifier)
    return (
      onlyNew.test(text.charAt(start - 1)) ||
      (countsOne.has(word) && /^(?:[，。；、,;]|$)/.test(text.charAt(end)) && isNamed(text, start))
    )
  return /^(?:times|pp|year|month|CNY|USD)$/.test(unit)
}

/** Whether a noun of two characters or more stands right before: [幼儿园]一所. */
function isNamed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  return /[\u4e00-\u9fff]{2}$/.test(before) && !pointing.test(before)
}
