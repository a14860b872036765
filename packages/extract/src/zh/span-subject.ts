import {cleanStem} from './lead.js'
import type {Site} from './site.js'

/** 空气质量连续三年稳定达到国家二级标准: what lasts is told on both sides of the number. */
export function spanSubject(text: string, {quantity, from, to}: Site, inherited: string): readonly [string, string] {
  const left = cleanStem(
    text.slice(from, quantity.start).replace(/(?:已?连续|创?近|已|达到?|超过?|约|了|为|到|至)+$/, '')
  )
  const right = text.slice(quantity.end, to).replace(/^(?:以上|以内|左右|以?来的?|多|的)/, '')
  const own = left === '' || left === '创' ? inherited : left
  const subject = `${own}${right.slice(0, 20)}`
  return subject === '' ? [inherited, 'subject/elided'] : [subject, 'subject/lasting']
}
