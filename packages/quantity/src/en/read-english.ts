import {english} from '@jianbao/lexicon'
import type {EnglishQuantity, Found} from './found.js'
import {readNumber} from './measured-quantity.js'
import {quotedNames} from './name.js'
import {shareChangeUnits, shareNouns, shareRates, shareUnits} from './shared-unit.js'
import {specialReaders, specialReadersOfDigits} from './special-quantity.js'
import {type Token, tokenize} from './token.js'

export interface EnglishReading {
  readonly tokens: readonly Token[]
  readonly quantities: readonly EnglishQuantity[]
}

const readers = [...specialReaders, readNumber]
const digitReaders = [...specialReadersOfDigits, readNumber]

const {cardinals, tens, ordinals, scales, multiples, comparedMultiples} = english.numerals

function readAt(tokens: readonly Token[], at: number): Found | undefined {
  for (const read of tokens[at]?.kind === 'number' ? digitReaders : readers) {
    const found = read(tokens, at)
    if (found) return found
  }
  return undefined
}

function place(text: string, tokens: readonly Token[], found: Found): EnglishQuantity {
  const start = tokens[found.from]?.start ?? 0
  const end = tokens[found.to - 1]?.end ?? start
  const surface = text.slice(start, end)
  const noun = found.counted ? found.counted.head : (tokens[found.to - 1]?.text ?? '')
  const {from, to, value, high, unit, damaged, rules, counted, top} = found
  return {start, end, surface, value, high, unit, unitWord: noun, damaged, rules, from, to, counted, top}
}

/** Looked for first, since no word is tried on the way to them. */
const digit = /[\d▯\uFFFD]/

const numberWord = new RegExp(
  `\\b(?:${Object.keys({...cardinals, ...tens, ...ordinals, ...scales, ...multiples, ...comparedMultiples, ...english.numerals.denominators, ...english.numerals.dozens}).join('|')}|percentage point)`,
  'i'
)

/** Whether a text can state a quantity at all: it has digits or words for numbers. Most sentences of a report have not. */
export function mayStateQuantity(text: string): boolean {
  return digit.test(text) || numberWord.test(text)
}

/** Reads the quantities of an English text together with the tokens that they stand among. Linear in its length. */
export function readEnglish(text: string): EnglishReading {
  const tokens = tokenize(text)
  const quoted = quotedNames(tokens)
  const quantities: EnglishQuantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.mayStart !== true || quoted[at]) continue
    const found = readAt(tokens, at)
    if (!found) continue
    quantities.push(place(text, tokens, found))
    at = found.to - 1
  }
  const shared = shareUnits(tokens, shareRates(tokens, shareNouns(quantities, tokens)))
  return {tokens, quantities: shareChangeUnits(tokens, shared)}
}
