import type {Language} from '@jianbao/model'

/** A text with fewer or other marks, and the way back to the one it was made of. */
export interface PlainText {
  readonly text: string
  /** Offset in the original of a character of `text` (UTF-16). */
  readonly origin: (at: number) => number
}

/** Emphasis; in Chinese also straight quotes, an ASCII stop at the end, spaces: one look at each, as nearly all have none. */
function hasOthers(text: string, language: Language): boolean {
  if (text.includes(emphasis)) return true
  return language === 'zh' && (text.includes('"') || text.includes(' ') || text.endsWith('.'))
}

const emphasis = '**'

/** `**地区生产总值**` without emphasis. */
export const withoutEmphasis = (text: string): string =>
  text.includes(emphasis) ? text.replaceAll(emphasis, '') : text

/**
 * A sentence with the marks that the rules know: `**地区生产总值**增长8%` without emphasis, which parts no words; Chinese
 * `"两个中心"` in Chinese quotation marks, `增长17%.` with a Chinese stop, `分别增长 37% 和 44.9%` without the spaces that
 * typesetting puts between numbers and words. `null` where it has them already.
 */
export function withPlainMarks(original: string, language: Language): PlainText | null {
  if (!hasOthers(original, language)) return null
  const marks = language === 'zh' ? chineseMarks(original) : original
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < original.length; at++) {
    if (original.startsWith(emphasis, at)) at++
    else if (language === 'en' || !isTypographic(original, at)) {
      pieces.push(marks.charAt(at))
      origins.push(at)
    }
  }
  return {text: pieces.join(''), origin: (at) => origins[at] ?? original.length}
}

/** Character for character. */
function chineseMarks(text: string): string {
  let quotes = 0
  return text.replaceAll('"', () => (quotes++ % 2 === 0 ? '“' : '”')).replace(/\.$/, '。')
}

/** Whether a space between a number and a Han character is at `at`. */
function isTypographic(text: string, at: number): boolean {
  if (text.charAt(at) !== ' ') return false
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  return isNumber(before) ? isHan(after) : isHan(before) && isNumber(after)
}

const isNumber = (mark: string) => (mark >= '0' && mark <= '9') || mark === '%'
const isHan = (mark: string) => mark >= '\u3400' && mark <= '\u9fff'
