import {isOwn, type PageLine} from './page-line.js'

const paper = 'paper of a meeting'
// `上海市第十六届人民代表大会`, `政协平川市十一届`
const meeting = /^[^。；，：:]{2,30}(?:大会|委员会|届)$/u
const startsWithNumber = /^第?[一二三四五六七八九十\d]{1,3}次/

/** The first of two lines that say of which meeting a printed report was a paper: `…人民代表大会` + `第四次会议文件（9）`. */
export function paperHeads(lines: readonly PageLine[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [at, {text, reason}] of lines.entries()) {
    const before = lines[at - 1]
    if (reason !== paper || !startsWithNumber.test(text) || !before || !isOwn(before)) continue
    if (meeting.test(before.text)) found.set(at - 1, paper)
  }
  return found
}
