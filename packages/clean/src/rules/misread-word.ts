import {englishWords} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {apart} from './apart.js'
import {readingsOf} from './misreadings.js'
import {isEnglishScan} from './scan-evidence.js'
import {scannedNumbers} from './scanned-number.js'

// Words, also with the digits of the shape of letters; no part of an address or a code.
const token = /(?<![\w.@/&-]|-\n *)[A-Za-z\d]*[A-Za-z][A-Za-z\d]*(?![\w@/]|\.[a-z]|-\n)/g
// A word that a text has so often is meant so, unless it can be none.
const often = 3
// From so many words that no scan would leave the likely misreadings tell as well.
const leastStrong = 2
// What no name has: `Wlnter`, `Deve1opment`; of others (`Unicom`) nobody knows.
const noName = /\d|[a-z]I|(?:^|[bcdfghjkmnpqrstvwxz])l[bcdfghjkmnpqrstvwxz]|[b-df-hj-np-tv-z]rn|[Gg]ovem/i

/** `govemment`, `smaII`, `hot1ine`: words of a scanned text that are none, while one misreading away one stands. */
export const misreadWord: Rule = {
  id: 'misread-word',
  about:
    'In scanned texts an English word that is none becomes the only one that a scan misreads so: govemment is government.',
  find(text) {
    if (!isEnglishScan(text)) return nothing
    const unknown = Array.from(text.matchAll(token), ({index, 0: word}) => ({index, word})).filter(
      ({word}) => !isWord(word)
    )
    const counts = new Map<string, number>()
    for (const {word} of unknown) counts.set(word, (counts.get(word) ?? 0) + 1)
    const isNamed = ({index, word}: Token) => isName(text, index) && !noName.test(word)
    const strong = unknown.flatMap((one) =>
      isNamed(one)
        ? []
        : changeOf(
            one,
            readingsOf(one.word, 'strong').map((put) => cased(text, one, put))
          )
    )
    const numbers = scannedNumbers(text)
    if (strong.length + numbers.length < leastStrong) return {changes: apart([...strong, ...numbers])}
    const taken = new Set(strong.map(({start}) => start))
    const weak = unknown
      .filter(({index, word}) => !taken.has(index) && (counts.get(word) ?? 0) < often && !isName(text, index))
      .flatMap((one) => changeOf(one, readingsOf(one.word, 'weak')))
    return {changes: apart([...strong, ...weak, ...numbers])}
  }
}

interface Token {
  readonly index: number
  readonly word: string
}

const isWord = (word: string) => word.length < 2 || englishWords().has(word.toLowerCase())

/** Whether a word has a capital that no sentence's beginning gives it. */
const isName = (text: string, at: number) =>
  /[A-Z]/.test(text[at] ?? '') && !/(?:^|[.!?:]["”’)]?\s|\n\s*)$/.test(text.slice(Math.max(0, at - 4), at))

/** `We lmplemented` is implemented, `lnner Mongolia` Inner. */
const cased = (text: string, {index, word}: Token, put: string) =>
  /^l/.test(word) &&
  /^I/.test(put) &&
  /[a-z,] $/.test(text.slice(Math.max(0, index - 2), index)) &&
  !/^ [A-Z]/.test(text.slice(index + word.length))
    ? put.charAt(0).toLowerCase() + put.slice(1)
    : put

function changeOf({index, word}: Token, readings: readonly string[]): Change[] {
  const [put] = readings
  if (put === undefined || readings.length > 1) return []
  const note = `“${word}” is no word, and “${put}” is read so`
  return [{start: index, end: index + word.length, after: put, certainty: 'inferred', note}]
}
