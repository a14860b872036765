import {
  charactersRead,
  charactersSpelt,
  isReadAs,
  isSyllable,
  scriptTables,
  withoutTone,
  wordLevel
} from '@jianbao/lexicon/clean'
import {charOf, codeOf} from '../bytes/gbk.js'
import {type Change, nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// `ɑ` and `ɡ` are how GB 2312 writes a and g in its row of pinyin letters.
const letters = 'a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'

/** A parenthesised syllable behind a Han character: 報(bào); some pages have a blank behind it, `會(huì )`. */
export const glossPattern = new RegExp(`(\\p{Script=Han})[(（]([${letters}]{1,6}) ?[)）]`, 'gu')

const anyGloss = new RegExp(`[(（][${letters}]`)

// Some pages gloss a word once and again: 自治區(qu)(qu).
const repeated = new RegExp(`${glossPattern.source}(?:[(（]\\2 ?[)）])*`, 'gu')
const behindLetter = new RegExp(glossPattern.source.replace('Han})', 'Han})([@-~])'), 'gu')
const afterLetter = /[@-~][(（][^()（） ]{1,6} ?[)）]/

// A single gloss may be the author's own (深圳(zhèn)); a mirror that glosses does it all the time.
const manyGlosses = 3

/**
 * Pinyin that a mirror has put behind characters, whatever set of characters it glosses. Latin text in parentheses
 * that is not a reading of the character before it stays.
 */
export const gloss: Rule = {
  id: 'pinyin-gloss',
  about: 'A reading in parentheses behind the character that is read so is taken out: 報(bào)告 becomes 報告.',
  find(text) {
    if (!/\p{Script=Han}[(（][^)）]{1,7}[)）]/u.test(text)) return nothing
    const isMany = isGlossed(text)
    const behindLetters = isMany && afterLetter.test(text) ? glossesBehindLetters(text) : []
    const changes = replaceAll(
      text,
      repeated,
      ([, char = '', reading = '']) => {
        const syllable = plainLetters(reading)
        const agrees = isReadAs(char, syllable)
        if (isMany) return agrees || isToned(syllable) ? char : undefined
        return agrees && isTraditional(char) ? char : undefined
      },
      'reading of the character before it'
    )
    return {changes: [...changes, ...behindLetters].sort((a, b) => a.start - b.start)}
  }
}

/** The mirror took a letter for the second byte of a character: 快 and A of 快ABB make 邁, and `快A(mài)BB`. */
function glossesBehindLetters(text: string): Change[] {
  const changes: Change[] = []
  for (const {index, 0: whole, 1: char = '', 2: letter = '', 3: reading = ''} of text.matchAll(behindLetter)) {
    const taken = charOf((codeOf(char) ?? 0) & 0xff, letter.charCodeAt(0))
    if (taken === undefined || !charactersSpelt(plainLetters(reading)).includes(taken)) continue
    const note = `reading of ${taken}, whose bytes stand in ${char}${letter}`
    changes.push({start: index + 2, end: index + whole.length, after: '', certainty: 'determined', note})
  }
  return changes
}

export function plainLetters(reading: string): string {
  return reading.replaceAll('ɑ', 'a').replaceAll('ɡ', 'g')
}

/** A syllable with its tone mark is pinyin even where the tables do not know that reading of the character. */
function isToned(syllable: string): boolean {
  return withoutTone(syllable) !== syllable && (charactersRead(syllable) !== '' || isSyllable(withoutTone(syllable)))
}

function isTraditional(char: string): boolean {
  return scriptTables().characters.has(char)
}

// Half-nats: characters of frequent words have twice as many.
const leastLevel = 8

const betweenNames = /^\p{Script=Han}{0,4}、\p{Script=Han}{0,4}$/u

/** Whether a mirror would gloss a character: authors do it to rare ones, as in 湴(bàn)村. */
const isUsual = (char: string) => isTraditional(char) || (wordLevel(char) ?? 0) >= leastLevel

/** Whether the page glosses all the time. Some of its glosses stand behind what damage has left of their character. */
export function isGlossed(text: string): boolean {
  if (!anyGloss.test(text)) return false
  if (isListOfNames(text)) return false
  let [agreeing, toned] = [0, 0]
  for (const [, char = '', reading = ''] of text.matchAll(glossPattern)) {
    const syllable = plainLetters(reading)
    if (isReadAs(char, syllable) && isUsual(char)) agreeing++
    if (isToned(syllable)) toned++
    if (agreeing >= manyGlosses || (toned >= manyGlosses && agreeing >= manyGlosses - 1)) return true
  }
  return false
}

/** `大埔（bù）、六（lù）安、番（pān）禺`: all readings of a text stand in one list of names, in today's characters. */
function isListOfNames(text: string): boolean {
  let end = -1
  for (const {index, 0: whole, 1: char = ''} of text.matchAll(glossPattern)) {
    if (isTraditional(char) || (end >= 0 && !betweenNames.test(text.slice(end, index)))) return false
    end = index + whole.length
  }
  return end >= 0
}
