import {chinesePatterns} from '@jianbao/lexicon'

const {bareLine, caption, eachPerson, largeMoney, money, notMoney} = chinesePatterns.table

const longest = 60

/** The unit that a line above a list or a table says its numbers have: （单位：亿元）; `null` where it says none. */
export function unitOfCaption(paragraph: string): string | null {
  // most paragraphs are spared the search
  return paragraph.length > longest ? null : (caption.exec(paragraph)?.groups?.['unit'] ?? null)
}

/** 地区生产总值：3090.5: a line of such a list, a name and a number without a unit. */
export function isBareLine(sentence: string): boolean {
  return bareLine.test(sentence)
}

/** Whether what a row or a line names can have the unit above: 单位：亿元 holds for sums, not for 城镇化率 nor for 人均收入. */
export function fitsCaption(label: string, unit: string): boolean {
  return !(money.test(unit) && notMoney.test(label)) && !(largeMoney.test(unit) && eachPerson.test(label))
}
