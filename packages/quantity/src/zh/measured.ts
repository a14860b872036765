import {chinesePatterns} from '@jianbao/lexicon'
import {readBare} from './bare.js'
import {counts} from './counts.js'
import {beginsName, gluedBefore, isDate} from './guard.js'
import {type Numeral, readNumeral} from './numeral.js'
import {isPoints, isScore} from './points.js'
import {quantityOf, withSign} from './quantity-of.js'
import type {Reading} from './reading.js'
import {readList, readRange, readShared} from './several.js'
import {readUnit, type UnitReading} from './unit.js'

const {sharedPoints} = chinesePatterns.quantity

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
  if (isDate(text, numeral, unit) || !counts(text, numeral, unit) || beginsName(text, numeral, unit)) return nothing
  if (unit.word === '个' && isPoints(text, numeral, unit.end))
    return {
      end: unit.end + 1,
      quantities: [quantityOf(text, numeral, {...unit, unit: 'pp', word: '个点', end: unit.end + 1}, 'points')]
    }
  if (unit.word === '分' && !isScore(text, numeral, unit.end)) return nothing
  const whole =
    unit.word === '个' && sharedPoints.test(text.slice(unit.end, unit.end + 40)) ? {...unit, unit: 'pp'} : unit
  return {end: unit.end, quantities: [withSign(text, quantityOf(text, numeral, whole, 'measured'))]}
}
