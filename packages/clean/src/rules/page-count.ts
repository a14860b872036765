import {linesFile} from '@jianbao/lexicon/clean'
import {nearKeys} from './near-keys.js'

/** A line that is not blank: its trimmed text and where that stands. */
export interface Row {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A line that holds the number of a page. */
export interface PageNumber {
  readonly at: number
  readonly page: number
  /** Marked as one (`- 3 -`, `第3页`), or bare, so that only the count tells. */
  readonly isMarked: boolean
  /** What stands in the line as well, without digits and spaces: `政府工作报告 3`. */
  readonly head: string
}

let patterns: {readonly marked: RegExp; readonly withHead: RegExp} | undefined

function allPatterns(): {readonly marked: RegExp; readonly withHead: RegExp} {
  const {pageNumber, headWithPage} = linesFile
  return {marked: new RegExp(`^(?:${pageNumber})$`, 'u'), withHead: new RegExp(`^(?:${headWithPage})$`, 'u')}
}

// Longer lines are prose.
const longestHead = 70

/** What a line says whatever its numbers and gaps are: heads of pages differ in these. */
export const keyOf = (text: string) => text.replace(/[\d\s|｜\-—–·•]/g, '').toLowerCase()

// `笫 l2 贞`: as a scan reads 第12页.
const misreadPage = /^[第笫弟]\s*([\dlIOoQ]{1,3})\s*[页贞頁]$/

// `- l4 -`, `p. 1O`: short numbers in which a scan has read letters.
const misreadNumber = /(?<![A-Za-z\d.])(?=[lIOoQ]{0,2}\d)[\dlIOoQ]{2,3}(?![A-Za-z\d])/g

const digitsOf = (run: string) => run.replace(/[lI]/g, '1').replace(/[OoQ]/g, '0')
// `- ll -`, `Page lO of 40`, and a line that is nothing else.
const misreadMark = /(?<=^[-—–]{1,3}\s?|^第\s?|^[Pp]age\s)[lIOQ]{1,2}(?=\s?(?:[-—–]{1,3}$|页|of\b))|^[lI][lIOQ]$/g
const readable = (text: string) =>
  /[lIOoQ]/.test(text) ? text.replace(misreadMark, digitsOf).replace(misreadNumber, digitsOf) : text

/** The number of a page that a line holds, if it may be one. */
function pageOf(text: string, at: number): PageNumber | undefined {
  if (text.length > longestHead || !(/\d|[lI][lIOQ]\b/.test(text) || misreadPage.test(text))) return undefined
  patterns ??= allPatterns()
  const plain = readable(text)
  const misread = misreadPage.exec(text)
  if (misread) return {at, page: Number(digitsOf(misread[1] ?? '')), isMarked: true, head: ''}
  const whole = patterns.marked.exec(plain)
  const digits = (found: RegExpExecArray) => Number(found.slice(1).find((group) => group !== undefined))
  if (whole) return {at, page: digits(whole), isMarked: true, head: ''}
  if (/^\d{1,3}$/.test(plain)) return {at, page: Number(plain), isMarked: false, head: ''}
  const found = patterns.withHead.exec(plain)
  return found ? {at, page: digits(found), isMarked: false, head: keyOf(plain)} : undefined
}

// Pages are further apart than the entries of a list, and one or another number is lost.
const leastRowsOfPage = 5
const leastTextOfPage = 150
const longestStep = 2
// Marked numbers tell more than bare ones, of which three may be anything.
const leastCount = {marked: 2, bare: 3}
// So many other numbers may stand between those of two pages.
const lookBack = 12

/**
 * The lines with page numbers: marked ones, and what counts on with others from page to page. Of bare numbers two are
 * enough where the lines from the one to the other place cut a sentence.
 */
export function pageCount(
  rows: readonly Row[],
  isCut: (from: number, to: number) => boolean = () => false
): readonly PageNumber[] {
  const found = rows.flatMap(({text}, at) => pageOf(text, at) ?? [])
  const kept = new Set(found.filter(({isMarked}) => isMarked))
  const canonical = nearKeys(found.map(({head}) => head))
  for (const head of new Set(found.map((number) => canonical(number.head)))) {
    const alike = found.filter((number) => canonical(number.head) === head)
    const run = longestRun(rows, alike)
    const isPlain = run.every(({isMarked, at}) => !isMarked && !namesPage.test(rows[at]?.text ?? ''))
    const cut = run.some(({at}) => isCut(at, at) || isCut(at - 1, at) || isCut(at, at + 1))
    if (run.length >= (isPlain && !cut ? leastCount.bare : leastCount.marked))
      for (const number of run) kept.add(number)
  }
  return found.filter((number) => kept.has(number))
}

// `政府工作报告 第3页 共20页`
const namesPage = /第\s*\d+\s*页|[Pp]age \d/

/** The longest run of numbers that count upwards. */
function longestRun(rows: readonly Row[], numbers: readonly PageNumber[]): PageNumber[] {
  const runs: PageNumber[][] = []
  for (const [k, number] of numbers.entries()) {
    let best: PageNumber[] = []
    for (let j = Math.max(0, k - lookBack); j < k; j++) {
      const run = runs[j] ?? []
      const last = run.at(-1)
      if (last && run.length > best.length && isNextPage(rows, last, number)) best = run
    }
    runs.push([...best, number])
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
}

function isNextPage(rows: readonly Row[], last: PageNumber, next: PageNumber): boolean {
  const step = next.page - last.page
  if (step < 1 || step > longestStep || next.at - last.at <= 1) return false
  // The last page may be short; and marked numbers tell enough.
  if (step === 1 && (last.isMarked || next.at === rows.length - 1)) return true
  const length = (rows[next.at]?.start ?? 0) - (rows[last.at]?.end ?? 0)
  return next.at - last.at >= leastRowsOfPage || length >= leastTextOfPage
}
