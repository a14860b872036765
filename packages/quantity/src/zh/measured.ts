import {chineseClassifiers, chineseNumerals} from '@jianbao/lexicon'
import type {Quantity} from '../quantity.js'
import {beginsName, gluedBefore, gluedBehind, isDate, isDenominator} from './guard.js'
import {type Numeral, numeralValue, readNumeral} from './numeral.js'
import {rateBefore, readUnit, type UnitReading} from './unit.js'

const sign = new RegExp(` ?(?:${[...chineseNumerals.rangeSigns].sort((a, b) => b.length - a.length).join('|')}) ?`, 'y')
const from = new RegExp(`(?:${chineseNumerals.from.join('|')})[^，。；、,;]{0,12}$`)

interface Reading {
  readonly end: number
  readonly quantities: readonly Quantity[]
}

/** Numbers with a unit at `at`: one, a range (20%至30%, 3—5个), or a list that shares its unit (198、174、113万平方米). */
export function readMeasured(text: string, at: number): Reading {
  const first = readNumeral(text, at)
  if (!first) return {end: at + 1, quantities: []}
  if (gluedBefore(text, at)) return {end: first.end, quantities: []}
  const unit = readUnit(text, first.end)
  return (
    readRange(text, first, unit) ??
    (unit ? readOne(text, first, unit) : (readList(text, first) ?? readShared(text, first) ?? readBare(text, first)))
  )
}

function readOne(text: string, numeral: Numeral, unit: UnitReading): Reading {
  const nothing = {end: numeral.end, quantities: []}
  if (isDate(text, numeral, unit) || !counts(text, numeral, unit) || beginsName(text, unit)) return nothing
  if (unit.word === '个' && isPoints(text, numeral, unit.end))
    return {
      end: unit.end + 1,
      quantities: [quantity(text, numeral, {...unit, unit: 'pp', word: '个点', end: unit.end + 1}, 'points')]
    }
  if (unit.word === '分' && !isScore(text, numeral, unit.end)) return nothing
  const whole =
    unit.word === '个' && sharedPoints.test(text.slice(unit.end, unit.end + 40)) ? {...unit, unit: 'pp'} : unit
  return {end: unit.end, quantities: [withSign(text, quantity(text, numeral, whole, 'measured'))]}
}

const negated = new RegExp(`(?:${chineseNumerals.negated.join('|')})[-－−]$`)

/** 增长-3.2%: a minus sign, no dash. */
function withSign(text: string, found: Quantity): Quantity {
  const {start, surface, value} = found
  if (value === null || !/[-－−]/.test(text.charAt(start - 1))) return found
  if (!negated.test(text.slice(Math.max(0, start - 4), start))) return found
  return {...found, start: start - 1, surface: text.charAt(start - 1) + surface, value: -value}
}

const scored = new RegExp(`(?:${chineseNumerals.scored.join('|')})[^。；]{0,16}$`)
const notScore = new RegExp(`^(?:${chineseNumerals.notScore.join('|')})`)

/** 群众满意度达91分, 较上年提高2.3分: points, not 8分类. */
function isScore(text: string, {start, script}: Numeral, end: number): boolean {
  if (script !== 'arabic' || notScore.test(text.slice(end, end + 2))) return false
  return scored.test(text.slice(Math.max(0, start - 24), start))
}

const changed = new RegExp(`(?:${chineseNumerals.pointVerbs.join('|')})[^，。；、]{0,6}$`)

/** 高出预期目标1.9个点: percentage points, not 设立3个点. */
function isPoints(text: string, {start, script}: Numeral, end: number): boolean {
  if (script !== 'arabic' || text.charAt(end) !== '点' || /[位子]/.test(text.charAt(end + 1))) return false
  return changed.test(text.slice(Math.max(0, start - 10), start))
}

/** 高于全国、全省0.7个和0.6个百分点: the first 个 stands for 个百分点, too. */
const sharedPoints = /^(?:[、和及]\d+(?:\.\d+)?个?)*[、和及]\d+(?:\.\d+)?个?百分点/

/** Whether number and unit make a quantity at all; 三面, 一批, 百家, 一度 do not. */
function counts(text: string, numeral: Numeral, unit: UnitReading): boolean {
  if (numeral.script === 'arabic') return true
  if (numeral.digits === '0' || isDigitString(text, numeral)) return false
  if (unit.word === '度' || unit.word === '方' || unit.word === '日') return numeral.scaled
  // 城乡二元结构, 三元正极
  // （亿元） behind a measure and 亿元 in a cell of its own are its unit
  if (numeral.bare && isUnitAlone(text, numeral.start, unit.end)) return false
  if (numeral.bare && isNumberMissing(text, numeral.start, unit.end)) return false
  if (unit.word === '元' && !numeral.scaled && Number(numeral.digits) < 10) return false
  if (numeral.bare && unit.counts && /[十百千]万$/.test(text.slice(numeral.start, numeral.end)))
    return /[到达超近约过为有逾破]$/.test(text.charAt(numeral.start - 1))
  // 万只以上大户, 百头以上养殖场: a scale word alone bounds a class
  if (numeral.bare && unit.counts && /^(?:及)?以[上下]/.test(text.slice(unit.end, unit.end + 3))) return true
  // 首次超过万户, 近百家企业: a scale word alone, reached
  if (numeral.bare && unit.counts && reached.test(text.slice(Math.max(0, numeral.start - 4), numeral.start)))
    return true
  if (numeral.bare && !numeral.more)
    return (!unit.counts || unit.unit === 'person-time') && unit.unit !== 'times' && !isDenominator(text, unit.end)
  if (numeral.digits === '1' && !numeral.scaled) return isMeasuredOne(text, numeral, unit)
  return !unit.arabicOnly || numeral.scaled || Number(numeral.digits) > 10 || isHeld(text, numeral.start, unit.end)
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
  return /(?:达到|完成|实现)$/.test(before) && /^[，。；,;、]?$/.test(text.charAt(end))
}

/** Digits one by one are names (七二五所) or years, no numbers. */
function isDigitString(text: string, {start, end}: Numeral): boolean {
  return /^[零〇一二两三四五六七八九]{2,}$/.test(text.slice(start, end))
}

const reached = new RegExp(`(?:${chineseClassifiers.reaching.join('|')})$`)
const countsOne = new Set(chineseClassifiers.countsOne)
/** Before 一: the phrase points, compares or denies, and counts nothing (第一所, 每村一个, 唯一一家, 不漏一项). */
const pointing = /[第每同这那某任另唯前后上下之此成为是有在于到至与和或漏落少万逐统]$|每[^，。；]{0,3}$/

/** 一 is a number only where something is measured: 一倍, 一个百分点, 一个月, 提前一年, 各一个, 新建幼儿园一所. */
function isMeasuredOne(text: string, {start}: Numeral, {unit, counts: classifier, word, end}: UnitReading): boolean {
  if (classifier)
    return (
      /[各增]$/.test(text.charAt(start - 1)) ||
      (countsOne.has(word) && /^(?:[，。；、,;]|$)/.test(text.charAt(end)) && isNamed(text, start))
    )
  return /^(?:times|pp|year|month|CNY|USD)$/.test(unit)
}

/** Whether a noun of two characters or more stands right before: [幼儿园]一所. */
function isNamed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start)
  return /[\u4e00-\u9fff]{2}$/.test(before) && !pointing.test(before)
}

function readRange(text: string, first: Numeral, firstUnit: UnitReading | null): Reading | null {
  sign.lastIndex = firstUnit?.end ?? first.end
  const match = sign.exec(text)
  if (!match || first.digits === null) return null
  const second = readNumeral(text, sign.lastIndex)
  if (!second || second.digits === null) return null
  const unit = readUnit(text, second.end)
  if (!unit || (firstUnit && firstUnit.unit !== unit.unit)) return null
  if (isDate(text, second, unit)) return {end: unit.end, quantities: []}
  if (/[至到]/.test(match[0]) && from.test(text.slice(Math.max(0, first.start - 16), first.start))) return null
  const low = firstUnit || first.power > 0 ? first : {...first, power: second.power}
  const value = numeralValue(low, (firstUnit ?? unit).power)
  const high = numeralValue(second, unit.power)
  if (value === null || high === null || value >= high) return null
  if (beginsName(text, unit)) return {end: unit.end, quantities: []}
  return {end: unit.end, quantities: [{...quantity(text, {...second, start: first.start}, unit, 'range'), value, high}]}
}

/** Numbers that share scale and unit of the last one: 198、174、113、70万平方米. */
function readList(text: string, first: Numeral): Reading | null {
  if (first.script !== 'arabic' || first.power > 0) return null
  const numerals = [first]
  for (let end = first.end; numerals.length < 12; ) {
    if (!/[、和及]/.test(text.charAt(end))) return null
    const next = readNumeral(text, end + 1)
    if (next?.script !== 'arabic') return null
    numerals.push(next)
    end = next.end
    const unit = readUnit(text, end)
    if (unit) return isDate(text, next, unit) ? {end: unit.end, quantities: []} : shareUnit(text, numerals, next, unit)
    if (gluedBehind(text, end) || next.power > 0) return null
  }
  return null
}

/** 分别达1409万、1305万人次: numbers with scales of their own that share the unit of the last. */
function readShared(text: string, first: Numeral): Reading | null {
  if (!first.scaled || !/[、和及与]/.test(text.charAt(first.end))) return null
  const next = readNumeral(text, first.end + 1)
  const unit = next?.scaled && next.script === first.script ? readUnit(text, next.end) : null
  if (!unit) return null
  return {end: first.end, quantities: [quantity(text, first, {...unit, end: first.end}, 'list')]}
}

function shareUnit(text: string, numerals: readonly Numeral[], last: Numeral, unit: UnitReading): Reading {
  const quantities = numerals.map((numeral) =>
    numeral === last
      ? quantity(text, last, unit, 'list')
      : {
          ...quantity(text, {...numeral, power: last.power}, unit, 'list'),
          end: numeral.end,
          surface: text.slice(numeral.start, numeral.end)
        }
  )
  return {end: unit.end, quantities}
}

const {scaledEnds, indexed: indexNouns, indexVerbs, ratioNouns} = chineseNumerals
const scaledEnd = new RegExp(`^(?:[，。；、,;）)！：]|$|${scaledEnds.join('|')})`)
/** 325万农村人口, 36.9万农户: people that are counted without a classifier. */
const people = new RegExp(
  `^(?:${chineseClassifiers.peopleModifiers.join('|')})*(?:${chineseClassifiers.people.join('|')})`
)
/** 81.2万参加城乡居民医保的居民: people, with what they do before them. */
const described = new RegExp(`^[^，。；、,;\\d]{1,14}的(?:${chineseClassifiers.people.join('|')})`)
const served = new RegExp(`(?:${chineseClassifiers.peopleBefore.join('|')})$`)
/** 容积率为2.1; 城乡居民收入比由2.65缩小到2.38 */
const indexed = new RegExp(`(?:${indexNouns.join('|')})(?:由\\d+(?:\\.\\d+)?)?(?:${indexVerbs.join('|')})?$`)
const ratioNoun = new RegExp(`(?:${ratioNouns.join('|')})[^，。；]*$`)

/** A number without unit: 突破500万, 百亿大关; an index (居民消费价格指数102.2). All others are names, dates or numbering. */
function readBare(text: string, numeral: Numeral): Reading {
  const {start, end} = numeral
  const nothing = {end, quantities: []}
  if (gluedBehind(text, end)) return nothing
  const none = {end, unit: '', power: 0, word: '', counts: false, arabicOnly: false}
  const behind = text.slice(end, end + 16)
  const counted = people.test(behind)
  if (
    numeral.scaled &&
    described.test(text.slice(end, end + 20)) &&
    served.test(text.slice(Math.max(0, start - 3), start))
  )
    return {end, quantities: [quantity(text, numeral, {...none, unit: 'person'}, 'described-people')]}
  if (counted && numeral.script === 'arabic' && !numeral.scaled && Number(numeral.digits) >= 30)
    return {end, quantities: [quantity(text, numeral, {...none, unit: 'count'}, 'people')]}
  if (numeral.scaled && (counted || scaledEnd.test(behind))) {
    if (numeral.script === 'chinese' && !counted && !/[亿]/.test(text.slice(start, end))) return nothing
    return {end, quantities: [quantity(text, numeral, {...none, unit: 'count'}, 'scaled')]}
  }
  const before = text.slice(Math.max(0, start - 24), start)
  if (numeral.script === 'arabic' && indexed.test(before))
    return {
      end,
      quantities: [quantity(text, numeral, {...none, unit: ratioNoun.test(before) ? 'ratio' : 'other'}, 'index')]
    }
  return nothing
}

function quantity(text: string, numeral: Numeral, unit: UnitReading, rule: string): Quantity {
  const {start, more, script} = numeral
  const value = numeralValue(numeral, unit.power)
  const rate = unit.unit.includes('/') ? null : rateBefore(text, start)
  return {
    start,
    end: unit.end,
    surface: text.slice(start, unit.end),
    value,
    unit: rate === null ? unit.unit : `${unit.unit}/${rate}`,
    unitWord: unit.word,
    ...(value === null ? {damaged: true} : null),
    ...(more ? {more: true} : null),
    rules: [`quantity/${rule}`, `numeral/${script}`]
  }
}
