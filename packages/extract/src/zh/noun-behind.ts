import {chineseNouns, chinesePatterns, WordTable} from '@jianbao/lexicon'

const {adjectival, joinerAtEnd, topOf} = chinesePatterns.subject

const stops = new WordTable<'stop' | 'inside'>([
  ...chineseNouns.stops.map((word) => [word, 'stop'] as const),
  ...chineseNouns.inside.map((word) => [word, 'inside'] as const)
])
/** Longer noun phrases do not occur without a mark or a verb. */
const longest = 30
const quotes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['「', '」'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》']
])

const isHan = (code: number) => code >= 0x3400 && code <= 0x9fff

/**
 * The noun phrase that begins at `at`: 省重大项目 in 8个省重大项目顺利推进. It ends before a verb, an adverb or a mark, at `limit` at
 * the latest, and is empty where none begins.
 */
export function nounBehind(text: string, at: number, limit: number): string {
  let end = at
  const last = Math.min(limit, at + longest)
  while (end < last) {
    // nearly all are Han characters: neither mark nor digit
    const char = isHan(text.charCodeAt(end)) ? '' : text.charAt(end)
    const close = quotes.get(char)
    if (close !== undefined) {
      const closing = text.indexOf(close, end)
      if (closing < 0 || closing >= last || (end === at && char !== '“')) break
      end = closing + 1
      continue
    }
    if (char !== '' && /[，,。；;、：:！？!?\s▯\uFFFD”）)|—…]/.test(char)) break
    // 世界500强企业
    const isDigit = char !== '' && /\d/.test(char)
    const top = isDigit ? topOf.exec(text.slice(end, end + 6))?.[0].length : undefined
    if (top !== undefined && end > at) {
      end += top
      continue
    }
    if (isDigit && !(end > at && /[A-Za-z]/.test(text.charAt(end - 1)))) break
    const word = stops.startingAt(text, end)
    // 出台30条突破性政策
    const adjective = word !== undefined && adjectival.test(text.charAt(end + word[0].length))
    if (word?.[1] === 'stop' && !adjective) break
    end += word ? word[0].length : 1
  }
  return text.slice(at, end).replace(joinerAtEnd, '')
}
