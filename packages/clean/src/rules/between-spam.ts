import {isOwn, isProse, type PageLine} from './page-line.js'

// A line among spam that is no known one.
const longestSpam = 40
// A title stands between the spam above it and below.
const titleLine = /报告|報告|Report|^[—–-]|[省市县縣区區州]长/

const spamReasons = new Set(['spam', 'advertising', 'spam in another script'])

/** A short line that is no sentence, heading with a number or measure of a report, between two lines of spam. */
export function betweenSpam(page: readonly PageLine[]): ReadonlyMap<number, string> {
  const isBad = (line: PageLine | undefined) => line?.reason !== undefined && spamReasons.has(line.reason)
  const found = page.flatMap((line, at): [number, string][] =>
    isBad(page[at - 1]) &&
    isBad(page[at + 1]) &&
    isOwn(line) &&
    line.text.length <= longestSpam &&
    !isProse(line) &&
    !titleLine.test(line.text)
      ? [[at, 'between lines of spam']]
      : []
  )
  return new Map(found)
}
