import {linePatterns} from './line-patterns.js'
import {isOwn, type PageLine} from './page-line.js'

const paper = 'paper of a meeting'
const startsWithNumber = /^第?[一二三四五六七八九十\d]/

/** The first of two lines that say of which meeting a printed report was a paper: `…人民代表大会` + `第四次会议文件（9）`. */
export function paperHeads(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [at, {text, reason}] of lines.entries()) {
    const before = lines[at - 1]
    if (reason !== paper || !before || !isOwn(before) || !startsWithNumber.test(text)) continue
    if (linePatterns().meetingName.test(before.text)) found.set(at - 1, paper)
  }
  return found
}
