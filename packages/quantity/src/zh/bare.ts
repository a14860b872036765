import {chineseClassifiers, chineseNumerals, chinesePatterns} from '@jianbao/lexicon'
import {gluedBehind} from './guard.js'
import type {Numeral} from './numeral.js'
import {quantityOf} from './quantity-of.js'
import type {Reading} from './reading.js'

const {described, hundredMillion, indexed} = chinesePatterns.quantity
const {scaledEnds, ratioNouns} = chineseNumerals
const scaledEnd = new RegExp(`^(?:[，。；、,;）)！：]|$|${scaledEnds.join('|')})`)
/** 325万农村人口, 36.9万农户: people that are counted without a classifier. */
const people = new RegExp(
  `^(?:${chineseClassifiers.peopleModifiers.join('|')})*(?:${chineseClassifiers.people.join('|')})`
)
const served = new RegExp(`(?:${chineseClassifiers.peopleBefore.join('|')})$`)
const ratioNoun = new RegExp(`(?:${ratioNouns.join('|')})[^，。；]*$`)

/** A number without unit: 突破500万, 百亿大关; an index (居民消费价格指数102.2). All others are names, dates or numbering. */
export function readBare(text: string, numeral: Numeral): Reading {
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
    return {end, quantities: [quantityOf(text, numeral, {...none, unit: 'person'}, 'described-people')]}
  if (counted && numeral.script === 'arabic' && !numeral.scaled && Number(numeral.digits) >= 30)
    return {end, quantities: [quantityOf(text, numeral, {...none, unit: 'count'}, 'people')]}
  if (numeral.scaled && (counted || scaledEnd.test(behind))) {
    if (numeral.script === 'chinese' && !counted && !hundredMillion.test(text.slice(start, end))) return nothing
    return {end, quantities: [quantityOf(text, numeral, {...none, unit: 'count'}, 'scaled')]}
  }
  const before = text.slice(Math.max(0, start - 24), start)
  if (numeral.script === 'arabic' && indexed.test(before))
    return {
      end,
      quantities: [quantityOf(text, numeral, {...none, unit: ratioNoun.test(before) ? 'ratio' : 'other'}, 'index')]
    }
  return nothing
}
