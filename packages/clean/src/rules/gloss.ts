import {charactersRead, isReadAs, isSyllable, scriptTables, withoutTone} from '@jianbao/lexicon/clean'
import {nothing, type Rule} from '../rule.js'
import {replaceAll} from './replace-all.js'

// `ɑ` and `ɡ` are how GB 2312 writes a and g in its row of pinyin letters.
const letters = 'a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'

/** A parenthesised syllable behind a Han character: 報(bào). */
export const glossPattern = new RegExp(`(\\p{Script=Han})[(（]([${letters}]{1,6})[)）]`, 'gu')

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
    if (!/\p{Script=Han}[(（][^)）]{1,6}[)）]/u.test(text)) return nothing
    const isMany = countGlosses(text, manyGlosses) >= manyGlosses
    const changes = replaceAll(
      text,
      glossPattern,
      ([, char = '', reading = '']) => {
        const syllable = plainLetters(reading)
        const agrees = isReadAs(char, syllable)
        if (isMany) return agrees || isToned(syllable) ? char : undefined
        return agrees && isTraditional(char) ? char : undefined
      },
      'reading of the character before it'
    )
    return {changes}
  }
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

function countGlosses(text: string, enough: number): number {
  let count = 0
  for (const [, char = '', reading = ''] of text.matchAll(glossPattern))
    if (isReadAs(char, plainLetters(reading)) && ++count >= enough) break
  return count
}
