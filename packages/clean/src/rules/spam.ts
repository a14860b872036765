import {junkFile} from '@jianbao/lexicon/clean'

// A report's paragraph may hold 亚洲, 精品, 视频 or 彩票; it also holds sentences. Spam lines have none, or are short.
const shortLine = 400
// Of spam with a full stop, a phrase or two.
const shortSentence = 60

let words: RegExp | undefined
let certain: RegExp | undefined
let english: RegExp | undefined

// `We cracked down on online casinos.`: two letters before a full stop, so that an initial is none.
const englishSentence = /[a-z]{2}[.;!]["”’)]?(?:\s|$)/

/** Whether a line is advertising of the kind that mirrors carry: its words, and no sentence. */
export function isSpam(line: string): boolean {
  if (line.length > shortLine) return false
  const {spam} = junkFile
  certain ??= new RegExp(spam.certain.join('|'), 'iu')
  words ??= new RegExp([...spam.words].sort((a, b) => b.length - a.length).join('|'), 'giu')
  const hasSentence = /[。！；]/.test(line)
  if (hasSentence && line.length > shortSentence) return false
  if (!hasSentence && certain.test(line)) return true
  english ??= new RegExp(`\\b(?:${spam.english.join('|')})\\b`, 'i')
  if (!hasSentence && !englishSentence.test(line) && english.test(line)) return true
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
