import {linePatterns} from './line-patterns.js'

// What stands in quotation marks, and a part of it.
const longestQuotation = 20
const longestPart = 8
// A quotation in a heading or a list may stand by itself; in prose it is closed.
const prose = /[，。；：]/

/**
 * Whether a line goes on with what a page's tags have parted, one stretch a line: `…成果市场“双向` + `揭榜` + `挂帅”的简称`,
 * `（` + `三）深化改革`, `…比例超过88%，PM` + `2.5` + `浓度为…`.
 */
export function isCutByTags(head: string, next: string): boolean {
  if (/^[（(]$/.test(head)) return /^[一二三四五六七八九十\d]{1,3}[）)]/.test(next)
  if (!prose.test(head)) return false
  return (
    isQuotationCut(head, next) ||
    linePatterns().pollutantCut.test(`${head.slice(-longestPart)}\n${next.slice(0, longestPart)}`)
  )
}

function isQuotationCut(head: string, next: string): boolean {
  const open = head.lastIndexOf('“')
  if (open < 0 || head.length - open > longestQuotation || head.indexOf('”', open) >= 0) return false
  return /^[\p{Script=Han}\w+]{1,8}$/u.test(next) || /^[^“”，。；：]{1,16}”/.test(next)
}
