import {chineseClasses} from '@jianbao/lexicon'
import type {Quantity} from '@jianbao/quantity'

const units = /^(?:year|month|day|hour|minute|second)$/
const quarters = new Set(chineseClasses.quarters)

/** Whether a number tells a length of time: 三年, 5个工作日, 11个季度. */
export function isTime({unit, unitWord}: Quantity): boolean {
  return units.test(unit) || quarters.has(unitWord)
}
