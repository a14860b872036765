import type {Change} from '../rule.js'
import {removal} from './removal.js'

// Between a word or mark of the text and another; between two numbers dashes make ranges.
const inline =
  /(?<=[\p{Script=Han}，、；：。”）%])[^\S\n]?[-—–]\s?(\d{1,3})\s?[-—–][^\S\n]?(?=[\p{Script=Han}，、；：“（\d])/gu
// One may be anything (A-1-B); pages count on.
const leastPages = 2

/** `推进重点项- 12 -目建设`: page numbers that a copy has left within its lines, if they count upwards. */
export function inlinePages(text: string): Change[] {
  const found = Array.from(text.matchAll(inline), ({index, 0: match, 1: number = ''}) => ({
    start: index,
    end: index + match.length,
    page: Number(number)
  }))
  const isCount = found.every(({page}, at) => at === 0 || page > (found[at - 1]?.page ?? 0))
  if (found.length < leastPages || !isCount) return []
  return found.map((span) => removal(span, 'page number'))
}
