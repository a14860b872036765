import {lettersFile, reportVocabulary, wordLevel} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {abbreviations} from './abbreviation.js'
import {apart} from './apart.js'
import {reportPairs} from './character-pairs.js'
import {hasLetterDigits} from './letter-digit.js'

// Words are looked for in so many characters around the place.
const longestWord = 4
// `wordLevel` of the rarest words that are put in: 天数 has 6, 土壤 13. A character that is a frequent word by itself
// (入 17) may stand beside any other, so that only a frequent word tells against it: `青年入乡`, `川气入汉`.
const least = {level: 5, forFrequent: 10}
// Rarer ones tell against no slip: 千部 has 1.
const leastKnown = 2
const frequent = 14

let patterns: {readonly cue: RegExp; readonly letters: RegExp} | undefined

function allPatterns(): {readonly cue: RegExp; readonly letters: RegExp} {
  const {lookAlikeCue, lookAlikes} = lettersFile
  return {cue: new RegExp(lookAlikeCue, 'u'), letters: new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu')}
}

/**
 * `居民入均`, `士壤`, `Artificial intelligence (Al)`: scanned letters of the shape of others. Only in a text that shows
 * elsewhere that it was scanned, and where no word has the character while one of its shape makes a word.
 */
export const lookAlike: Rule = {
  id: 'look-alike',
  about: 'In scanned texts a character that makes no word becomes the one of the same shape that does: 士壤 is 土壤.',
  find(text) {
    patterns ??= allPatterns()
    const short = abbreviations(text)
    if (!patterns.cue.test(text) && !hasLetterDigits(text)) return short.length === 0 ? nothing : {changes: short}
    const found = Array.from(text.matchAll(patterns.letters), ({index}) => restored(text, index))
    return {changes: apart([...short, ...found.filter((change) => change !== undefined)])}
  }
}

function restored(text: string, at: number): Change | undefined {
  const char = text.charAt(at)
  const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, at - longestWord + 1), at))?.[0] ?? ''
  const after = /^\p{Script=Han}*/u.exec(text.slice(at + 1, at + longestWord))?.[0] ?? ''
  if (before + after === '' || isInWord(before, char, after, leastKnown)) return undefined
  const fitting = Array.from(lettersFile.lookAlikes[char] ?? '').filter((other) =>
    isInWord(before, other, after, (wordLevel(char) ?? 0) < frequent ? least.level : least.forFrequent)
  )
  const [put] = fitting
  if (put === undefined || fitting.length > 1) return undefined
  const note = `no word has ${char} here, and ${put} looks like it`
  return {start: at, end: at + 1, after: put, certainty: 'inferred', note}
}

/** Whether some word of at least this frequency has the character between what stands around it. */
function isInWord(before: string, char: string, after: string, lowest: number): boolean {
  if (lowest === leastKnown && isUsual(before.at(-1), char, after[0])) return true
  const around = before + char + after
  for (let from = 0; from <= before.length; from++)
    for (let to = before.length + 1; to <= around.length; to++) {
      const word = around.slice(from, to)
      if (word.length < 2 || word.length > longestWord) continue
      if (reportVocabulary().has(word) || (wordLevel(word) ?? -1) >= lowest) return true
    }
  return false
}

/** Whether reports have the character beside both of its neighbours. */
const isUsual = (before: string | undefined, char: string, after: string | undefined) =>
  (before === undefined || reportPairs().has(pairOf(before, char))) &&
  (after === undefined || reportPairs().has(pairOf(char, after)))

const pairOf = (one: string, two: string) => one.charCodeAt(0) * 0x10000 + two.charCodeAt(0)
