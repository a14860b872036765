import {titleCues} from '@jianbao/lexicon'

/** How an item of a list begins: `——…`, `• …` or `一是…`, `1.…`. */
export type ItemMark = 'bullet' | 'number'

const bullet = new RegExp(titleCues.item.bullet)
const number = new RegExp(titleCues.item.number)

export function itemMark(paragraph: string): ItemMark | null {
  if (bullet.test(paragraph)) return 'bullet'
  return number.test(paragraph) ? 'number' : null
}

/** Whether what is said goes on in a list behind it: `预期目标如下：`, `It is expected that:`. */
export function announcesList(sentence: string): boolean {
  return /[:：]\s*$/.test(sentence)
}
