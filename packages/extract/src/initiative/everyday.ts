import {initiativeNameFile, nameExpressions, placesIn, reportVocabulary, wordLevel} from '@jianbao/lexicon'

/** Words as frequent as 场馆 and 火炬 are names of something as often as not; those from 森林 (14) and 文明 (14) on seldom. */
const everydayLevel = 12

/** Longest word that is looked up. */
const longestWord = 6

let generic: ReadonlySet<string> | undefined

function genericWords(): ReadonlySet<string> {
  const {zh_generic, zh_before} = initiativeNameFile
  // Prepositions (和, 以) stand in names; verbs alone make none (助推工业园区).
  generic ??= new Set([...zh_generic, ...zh_before.filter(({length}) => length > 1)])
  return generic
}

let field: ReadonlySet<string> | undefined

/** The generic words, goods and trades, and the vocabulary of reports. */
function fieldWords(): ReadonlySet<string> {
  field ??= new Set([...genericWords(), ...initiativeNameFile.zh_common, ...reportVocabulary()])
  return field
}

/** Whether a text is nothing but common nouns of places and works (重点, 国际), which no noun makes a name of. */
export function isGenericName(text: string): boolean {
  return isMadeOf(text, (word) => genericWords().has(word))
}

/** Whether a text is nothing but words of the field (城市管网建设), which name no works by themselves. */
export function isFieldWords(text: string): boolean {
  return isMadeOf(text, (word) => fieldWords().has(word))
}

const code = new RegExp(nameExpressions.code)

/**
 * Whether a text holds a proper name: a place (太原古县城), a word that is none of every day (华宁软件基地) or the code of a way
 * (G60科创走廊). Other digits and Latin letters by themselves are none.
 */
export function isProper(text: string): boolean {
  return placesIn(text).length > 0 || code.test(text) || !isMadeOf(text, isEveryday)
}

/** Whether a text begins with a division or a region of several: 江西, 珠三角. */
export function startsWithPlace(text: string): boolean {
  return placesIn(text)[0]?.start === 0 || initiativeNameFile.zh_regions.some((region) => text.startsWith(region))
}

/** Whether a text begins with a place or with what is no word of every day: 华宁 of 华宁重工. */
export function startsProper(text: string, more: ReadonlySet<string>): boolean {
  if (placesIn(text)[0]?.start === 0) return true
  for (let length = 2; length <= Math.min(longestWord, text.length); length++)
    if (more.has(text.slice(0, length)) || isEveryday(text.slice(0, length))) return false
  return !isMadeOf(text, isEveryday)
}

/** Whether a text is nothing but words of every day, or of those that are given: its names are none of its own. */
export function isMadeOfEveryday(text: string, more: ReadonlySet<string>): boolean {
  // 城区 is a district of one city and a part of every other
  return (
    placesIn(text).every(({text: place}) => more.has(place)) &&
    isMadeOf(text, (word) => more.has(word) || isEveryday(word))
  )
}

function isEveryday(word: string): boolean {
  if (word.length < 2) return genericWords().has(word) || /^[A-Za-z0-9]$/.test(word)
  return fieldWords().has(word) || ((wordLevel(word) ?? 0) >= everydayLevel && !isWater(word))
}

/** 长江 and 太湖 are everyday words and names nevertheless. */
function isWater(word: string): boolean {
  return word.length === 2 && '江河湖'.includes(word.charAt(1))
}

function isMadeOf(text: string, isWord: (word: string) => boolean): boolean {
  const reached = [true]
  for (let end = 1; end <= text.length; end++) {
    reached[end] = false
    for (let length = Math.min(longestWord, end); length > 0 && !reached[end]; length--)
      reached[end] = reached[end - length] === true && isWord(text.slice(end - length, end))
  }
  return reached[text.length] === true
}
