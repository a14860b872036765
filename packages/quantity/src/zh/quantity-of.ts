import {chineseNumerals} from '@jianbao/lexicon'
import type {Quantity} from '../quantity.js'
import {type Numeral, numeralValue} from './numeral.js'
import {rateBefore, type UnitReading} from './unit.js'

/** A numeral with its unit as a quantity, and the rule that read it. */
export function quantityOf(text: string, numeral: Numeral, unit: UnitReading, rule: string): Quantity {
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

const negated = new RegExp(`(?:${chineseNumerals.negated.join('|')})[-－−]$`)

/** 增长-3.2%: a minus sign, no dash. */
export function withSign(text: string, found: Quantity): Quantity {
  const {start, surface, value} = found
  if (value === null || !/[-－−]/.test(text.charAt(start - 1))) return found
  if (!negated.test(text.slice(Math.max(0, start - 4), start))) return found
  return {...found, start: start - 1, surface: text.charAt(start - 1) + surface, value: -value}
}
