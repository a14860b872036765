import {junkFile} from '@jianbao/lexicon/clean'
import {pairsOf, reportPairs, shareOf} from './character-pairs.js'
import {linePatterns} from './line-patterns.js'
import {isOwn, isStrong, type PageLine} from './page-line.js'

// A phrase or two; paragraphs are longer.
const longest = 60
// A text that is too short to show the words of its subject.
const leastText = 600
// Of a report's short lines at least so many pairs of characters stand in its other lines or in other reports: of 800
// headings, titles and captions of reports all but dates and names. Of few pairs more must be strange.
const few = {pairs: 5, known: 0.3}
const many = {pairs: 8, known: 0.4}
// In a text most of whose pairs other reports have.
const leastOfReport = 0.3
// A sentence, a date, a name with an office: what no list of words has and is a report's.
const own =
  /[。；《》]|[〇○零一二三四五六七八九]{4}年|[省市县区州盟旗镇乡村][长委]|主席|主任|书记|代表|委员|大会|报告|同志|街道|图\s?\d|表\s?\d|注[:：]|[省市县区州旗镇乡村]$/u
// What headings, slogans and sayings of reports have not, strange as their words may be (`艰难困苦，玉汝于成`): `看完记得点个“赞”哦`,
// `视频加载中...`, `点我查看完整PPT课件`
const spoken = /[…~～｜@]|\.{3}|[吧哦呢啦吗呀哟][！!。]?$|[您你]/u
// A row of a table or list has letters and digits as well, and its like beside it: `锡林郭勒盟多伦县 45.2 3.1`
const mixed = /[A-Za-z\d|]/

let report: RegExp | undefined

/** `看完记得点个“赞”哦`: short lines as people speak them, whose words neither their report has nor any other. */
export function strangeTalk(page: readonly PageLine[]): ReadonlyMap<number, string> {
  const asked = page.flatMap((line, at) =>
    isOwn(line) && mayBeStrange(line) && (spoken.test(line.text) || standsAlone(page, at)) ? [at] : []
  )
  if (asked.length === 0 || page.reduce((sum, {text}) => sum + text.length, 0) < leastText) return new Map()
  const places = new Set(asked)
  const pairs = pairsOf(page.filter((line, at) => isOwn(line) && !places.has(at)).map(({text}) => text))
  if (shareOf(pairs, reportPairs()) < leastOfReport) return new Map()
  const found = asked.filter((at) => isStrange(page[at]?.text ?? '', pairs))
  return new Map(found.map((at) => [at, 'no words of a report']))
}

function mayBeStrange(line: PageLine): boolean {
  const {text} = line
  if (text.length > longest || !(spoken.test(text) || mixed.test(text)) || own.test(text) || isStrong(line))
    return false
  if (linePatterns().freshStart.test(text) || !/\p{Script=Han}/u.test(text)) return false
  const {plain, reports} = junkFile.spam
  report ??= new RegExp(`${reports}|${plain}`, 'iu')
  return !report.test(text) && isStrange(text)
}

function isStrange(text: string, ...others: readonly ReadonlySet<number>[]): boolean {
  const pairs = pairsOf([text])
  if (pairs.size < few.pairs) return false
  return shareOf(pairs, reportPairs(), ...others) <= (pairs.size < many.pairs ? few.known : many.known)
}

const row = /\d\s+[-—\d]|\t| {3}/

function standsAlone(page: readonly PageLine[], at: number): boolean {
  const isLike = (line: PageLine | undefined) =>
    line !== undefined && isOwn(line) && line.text.length <= longest && !/[。；]/.test(line.text)
  return !row.test(page[at]?.text ?? '') && !isLike(page[at - 1]) && !isLike(page[at + 1])
}
