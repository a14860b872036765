/** A text with fewer or other marks, and the way back to the one it was made of. */
export interface PlainText {
  readonly text: string
  /** Offset in the original of a character of `text` (UTF-16). */
  readonly origin: (at: number) => number
}

/** Marks that stand for others, of emphasis, straight quotation marks, an ASCII stop at the end; spaces beside numbers. */
const others = /\*\*|"|\.$|[\d%] \p{Script=Han}|\p{Script=Han} \d/u

/**
 * A sentence with the marks that Chinese rules know: `**地区生产总值**增长8%` without emphasis, which parts no words,
 * `"两个中心"` in Chinese quotation marks, `增长17%.` with a Chinese stop, `分别增长 37% 和 44.9%` without spaces, which
 * typesetting puts between numbers and words. `null` where it has them already.
 */
export function withPlainMarks(original: string): PlainText | null {
  if (!others.test(original)) return null
  let quotes = 0
  const pieces: string[] = []
  const origins: number[] = []
  for (let at = 0; at < original.length; at++) {
    if (original.startsWith('**', at)) {
      at++
      continue
    }
    const mark = original.charAt(at)
    if (mark === ' ' && isTypographic(original, at)) continue
    const isEnd = mark === '.' && at === original.length - 1
    pieces.push(mark === '"' ? (quotes++ % 2 === 0 ? '“' : '”') : isEnd ? '。' : mark)
    origins.push(at)
  }
  return {text: pieces.join(''), origin: (at) => origins[at] ?? original.length}
}

/** Whether a space is one between a number and a Han character. */
function isTypographic(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  return isNumber(before) ? isHan(after) : isHan(before) && isNumber(after)
}

const isNumber = (mark: string) => (mark >= '0' && mark <= '9') || mark === '%'
const isHan = (mark: string) => mark >= '\u3400' && mark <= '\u9fff'
