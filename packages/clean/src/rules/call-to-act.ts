import {callsFile} from '@jianbao/lexicon/clean'

// What a page says to its readers is a phrase or two; longer lines are prose.
const longest = {chinese: 120, english: 240}
// Of Chinese sentences in one line; a paragraph has more.
const mostSentences = 3

interface Patterns {
  readonly chinese: RegExp
  readonly english: RegExp
  readonly report: RegExp
  readonly reportEnglish: RegExp
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {chinese, english, report, reportEnglish} = callsFile
  return {
    chinese: new RegExp(chinese.join('|'), 'iu'),
    english: new RegExp(english.join('|'), 'iu'),
    report: new RegExp(report, 'u'),
    reportEnglish: new RegExp(reportEnglish, 'iu')
  }
}

/** Whether a short line speaks to the readers of a page: `扫码关注我们`, `您可能还关注：…`, `Sign up for our free newsletter.` */
export function isCallToAct(line: string): boolean {
  if (line.length > longest.english) return false
  patterns ??= allPatterns()
  // Most lines of a report have a word of its own, which is quickly found.
  if (!/\p{Script=Han}/u.test(line)) return !patterns.reportEnglish.test(line) && patterns.english.test(line)
  if (line.length > longest.chinese || (line.match(/[。；]/g)?.length ?? 0) > mostSentences) return false
  return !patterns.report.test(line) && patterns.chinese.test(line)
}
