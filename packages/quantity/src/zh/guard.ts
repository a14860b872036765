import {chineseNotQuantities, chineseNouns, chineseNumerals, chinesePatterns, WordTable} from '@jianbao/lexicon'
import type {Numeral} from './numeral.js'
import type {UnitReading} from './unit.js'

const {circle, decade, ordinalBefore, smallScale, stated, vague} = chinesePatterns.quantity

const nameTails = new WordTable(chineseNotQuantities.nameTails.map((word) => [word, true] as const))
const denominated = new WordTable(chineseNotQuantities.perTenThousand.map((word) => [word, true] as const))
const classes = new WordTable(chineseNouns.classes.map((word) => [word, true] as const))
const abbreviation = new RegExp(`(?<![A-Za-z])(?:${chineseNumerals.abbreviations.join('|')}) ?$`)

/** Whether the number at `numeral.start` is glued to letters or signs that make it a name: PM2.5, K1线, 1+29, A-3. */
export function gluedBefore(text: string, start: number): boolean {
  const previous = text.charAt(start - 1)
  // 每10万人口在校生, 公路密度4.7公里/百平方公里: what a measure is reckoned by
  if (previous === '每' || isVague(text, start)) return true
  if (ordinalBefore.test(text.slice(Math.max(0, start - 8), start))) return true
  if (/[A-Za-z]/.test(previous)) return !abbreviation.test(text.slice(Math.max(0, start - 6), start))
  return /[+＋.·_#№]/.test(previous) || (/[-—/]/.test(previous) && /[A-Za-z\d]/.test(text.charAt(start - 2)))
}

/** 几十亿元, 数百万元 tell no number. */
function isVague(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  // 几 and 数
  return (before === 0x51e0 || before === 0x6570) && vague.test(text.slice(Math.max(0, start - 2), start + 1))
}

/** Letters, `+` or `·` behind a number without unit: 5G, 4A级, 1+6, 3·15. */
export function gluedBehind(text: string, end: number): boolean {
  return /[A-Za-z+·]/.test(text.charAt(end))
}

/** Dates and what is counted like them: 2024年, 一九五四年, 1月, 16日, 2010—2015年, 90年代, 2019年度. */
export function isDate(text: string, numeral: Numeral, unit: UnitReading | null): boolean {
  const {digits, script} = numeral
  if (digits === null || numeral.more || numeral.scaled) return false
  const next = text.charAt(numeral.end) === ' ' ? text.charAt(numeral.end + 1) : text.charAt(numeral.end)
  if (next === '年') return isYear(text, numeral) || decade.test(text.slice(numeral.end, numeral.end + 4))
  if (next === '月') return Number(digits) <= 12
  if (next === '日') return Number(digits) <= 31 && unit?.word === '日'
  return script === 'arabic' && next === '号' && Number(digits) <= 31
}

function isYear(text: string, {digits, start, end, script}: Numeral): boolean {
  if (script === 'chinese') return end - start === 4 && !smallScale.test(text.slice(start, end))
  return /^(?:1[5-9]|20)\d\d$/.test(digits ?? '')
}

/** A number with its unit that only begins a name: 15分钟医保服务圈, 15分钟便民生活圈, 三年行动计划, 三项制度. */
export function beginsName(text: string, {script}: Pick<Numeral, 'script'>, {end, unit, counts}: UnitReading): boolean {
  // 285个计划新开工项目, 6项制度 are counted
  if (nameTails.startingAt(text, end) !== undefined) return script === 'chinese' || !counts
  return /^(?:minute|hour)$/.test(unit) && circle.test(text.slice(end, end + 7))
}

/** Most sentences hold no quotation. */
const opening = /[“「『《〔]/

const quotation = /[“「『][^“”「」『』，。；！？]{1,24}[”」』]|《[^《》。]{1,60}》|〔[^〔〕]{1,12}〕/g

/**
 * Short quotations and titles, as flags per character: what stands in “532”发展战略, “15分钟医保服务圈” or 《…2018—2020年》 is
 * a name. Longer quotations, and such with clauses in them, are speech.
 */
export function quotedNames(text: string): (start: number) => boolean {
  if (!opening.test(text)) return () => false
  const spans: Array<readonly [start: number, end: number]> = []
  // no `matchAll`, which makes a new expression for every text
  quotation.lastIndex = 0
  for (let match = quotation.exec(text); match !== null; match = quotation.exec(text))
    if (!stated.test(match[0])) spans.push([match.index, quotation.lastIndex])
  let next = 0
  return (start) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) <= start) next++
    return start >= (spans[next]?.[0] ?? Number.POSITIVE_INFINITY)
  }
}

/** What 万元 is the denominator of: 万元地区生产总值能耗; not 亿元产值企业, a class. */
export function isDenominator(text: string, end: number): boolean {
  const measure = denominated.startingAt(text, end)
  return measure !== undefined && classes.startingAt(text, end + measure[0].length) === undefined
}
