import {junkFile} from '@jianbao/lexicon/clean'
import {isShortSpam} from './short-spam.js'

// A report's paragraph may hold 亚洲, 精品, 视频 or 彩票; it also holds sentences. Spam lines have none, or are short.
const shortLine = 400
// Of spam with a full stop, a phrase or two.
const shortSentence = 60

let words: RegExp | undefined
let certain: RegExp | undefined

/** Whether a line is advertising of the kind that mirrors carry: its words, and no sentence. */
export function isSpam(line: string): boolean {
  if (line.length > shortLine) return false
  const hasSentence = /[。！；]/.test(line)
  if (hasSentence && line.length > shortSentence) return false
  certain ??= new RegExp(junkFile.spam.certain.join('|'), 'iu')
  if (!hasSentence && certain.test(line)) return true
  return isShortSpam(line) || isMadeOfWords(line, hasSentence)
}

/** Whether such words make up most of a line. */
function isMadeOfWords(line: string, hasSentence: boolean): boolean {
  const {spam} = junkFile
  words ??= new RegExp([...spam.words].sort((a, b) => b.length - a.length).join('|'), 'giu')
  let spamLetters = 0
  const kinds = new Set<string>()
  for (const [word] of line.matchAll(words)) {
    spamLetters += word.length
    kinds.add(word)
  }
  if (kinds.size < 2) return false
  const letters = line.replace(/[^\p{L}]+/gu, '').length
  // With a full stop only what is nothing but such words: 国产精品久久久，亚洲一区二区三区。
  if (hasSentence) return kinds.size > 2 && spamLetters >= letters * spam.shareOfTwo
  // A report's heading has at most two such words beside its own (精品旅游, 高清视频会议系统).
  const share = kinds.size > 2 ? spam.share : spam.shareOfTwo
  return spamLetters >= letters * share
}
