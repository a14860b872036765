import {chinesePatterns} from '@jianbao/lexicon'
import {cleanStem} from './lead.js'
import type {Site} from './site.js'

const {aheadAtEnd, boundOrSince, lastingAtEnd} = chinesePatterns.subject

/** 空气质量连续三年稳定达到国家二级标准: what lasts is told on both sides of the number. */
export function spanSubject(text: string, site: Site, inherited: string): readonly [string, string] {
  const {quantity, from, to, tail} = site
  // 办理时限由20个工作日压缩到7个工作日: how long it takes, told before the number
  if (tail.roles.has('before') || (tail.roles.has('result') && tail.end < quantity.start)) {
    const thing = cleanStem(text.slice(from, tail.end)) || inherited
    if (thing !== '') return [thing, 'subject/before']
  }
  const left = lastingThing(text, from, quantity.start)
  const right = text.slice(quantity.end, to).replace(boundOrSince, '')
  // 指标提前两年实现: that it was early is part of it
  const early =
    left === '' ? '' : (aheadAtEnd.exec(text.slice(Math.max(0, quantity.start - 2), quantity.start))?.[0] ?? '')
  const own = left === '' || left === '创' ? inherited : `${left}${early}`
  const subject = `${own}${right.slice(0, 20)}`
  return subject === '' ? [inherited, 'subject/elided'] : [subject, 'subject/lasting']
}

/** 空气质量连续三年…: what it is that lasts, as the words before the number tell. */
export function lastingThing(text: string, from: number, to: number): string {
  return cleanStem(text.slice(from, to).replace(lastingAtEnd, ''))
}
