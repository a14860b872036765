import {reportVocabulary, wordLevel} from '@jianbao/lexicon/clean'
import {nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// The space first, before the look back, which else every character would be asked for.
const gap = / (?<=[\u3400-\u9fff] )(?=[\u3400-\u9fff])/g
const longestWord = 4
// `wordLevel` of words that a gap parts: 轨道 has 12. Two words side by side make a rare one by chance.
const leastLevel = 8
// How far from the gap a sentence shows its marks.
const clause = 60

/** `32个城中 村改造项目`, `公交与轨 道`: spaces inside a word of a sentence. */
export const wordGap: Rule = {
  id: 'word-gap',
  about: 'A space inside a Chinese word of a sentence is closed: 城中 村 is 城中村.',
  note: 'what stands at both sides is one word',
  find(text) {
    const changes = replaceAll(text, gap, ({index}) =>
      isInSentence(text, index) && partsWord(text, index) ? '' : undefined
    )
    return changes.length === 0 ? nothing : {changes}
  }
}

/** Whether marks of a sentence stand near the place in its line, so that it is no title with a name. */
function isInSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - clause), at)
  const [after = ''] = text.slice(at, at + clause).split('\n', 1)
  return /[，。；、]/.test(before.slice(before.lastIndexOf('\n') + 1) + after)
}

/** Of `约会 上门` both sides are words, and 会上 is one by chance. */
function partsWord(text: string, at: number): boolean {
  const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, at - longestWord + 1), at))?.[0] ?? ''
  const after = /^\p{Script=Han}*/u.exec(text.slice(at + 1, at + longestWord))?.[0] ?? ''
  if (isWord(before.slice(-2)) && isWord(after.slice(0, 2))) return false
  for (let from = 0; from < before.length; from++)
    for (let to = 1; to <= after.length; to++) {
      const word = before.slice(from) + after.slice(0, to)
      if (word.length > longestWord) break
      if (isWord(word)) return true
    }
  return false
}

const isWord = (word: string) =>
  word.length > 1 && (reportVocabulary().has(word) || (wordLevel(word) ?? 0) >= leastLevel)
