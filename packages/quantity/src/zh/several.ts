import {chinesePatterns} from '@jianbao/lexicon'
import {beginsName, gluedBehind, isDate} from './guard.js'
import {type Numeral, numeralValue, readNumeral} from './numeral.js'
import {quantityOf} from './quantity-of.js'
import {rangeSignAt} from './range-sign.js'
import type {Reading} from './reading.js'
import {readUnit, type UnitReading} from './unit.js'

const {listJoin, listMark} = chinesePatterns.quantity

/** A range: 20%至30%, 3—5个. */
export function readRange(text: string, first: Numeral, firstUnit: UnitReading | null): Reading | null {
  const next = first.digits === null ? null : rangeSignAt(text, firstUnit?.end ?? first.end, first.start)
  const second = next === null ? null : readNumeral(text, next)
  if (!second || second.digits === null) return null
  const unit = readUnit(text, second.end)
  if (!unit || (firstUnit && firstUnit.unit !== unit.unit)) return null
  if (isDate(text, second, unit)) return {end: unit.end, quantities: []}
  const low = firstUnit || first.power > 0 ? first : {...first, power: second.power}
  const value = numeralValue(low, (firstUnit ?? unit).power)
  const high = numeralValue(second, unit.power)
  if (value === null || high === null || value >= high) return null
  if (beginsName(text, second, unit)) return {end: unit.end, quantities: []}
  return {
    end: unit.end,
    quantities: [{...quantityOf(text, {...second, start: first.start}, unit, 'range'), value, high}]
  }
}

/** Numbers that share scale and unit of the last one: 198、174、113、70万平方米. */
export function readList(text: string, first: Numeral): Reading | null {
  if (first.script !== 'arabic' || first.power > 0) return null
  const numerals = [first]
  for (let end = first.end; numerals.length < 12; ) {
    if (!listMark.test(text.charAt(end))) return null
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
export function readShared(text: string, first: Numeral): Reading | null {
  if (!first.scaled || !listJoin.test(text.charAt(first.end))) return null
  const next = readNumeral(text, first.end + 1)
  const unit = next?.scaled && next.script === first.script ? readUnit(text, next.end) : null
  if (!unit) return null
  return {end: first.end, quantities: [quantityOf(text, first, {...unit, end: first.end}, 'list')]}
}

function shareUnit(text: string, numerals: readonly Numeral[], last: Numeral, unit: UnitReading): Reading {
  const quantities = numerals.map((numeral) =>
    numeral === last
      ? quantityOf(text, last, unit, 'list')
      : {
          ...quantityOf(text, {...numeral, power: last.power}, unit, 'list'),
          end: numeral.end,
          surface: text.slice(numeral.start, numeral.end)
        }
  )
  return {end: unit.end, quantities}
}
