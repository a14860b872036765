import {chineseNumerals, chinesePatterns} from '@jianbao/lexicon'
import type {Quantity} from '../quantity.js'
import {foldText} from './fold-text.js'
import {readFraction} from './fraction.js'
import {gluedBefore, quotedNames} from './guard.js'
import {readMeasured} from './measured.js'
import {readNumeral} from './numeral.js'
import {readRank} from './rank.js'
import {readRatio} from './ratio.js'
import type {Reading} from './reading.js'

const patterns = chinesePatterns.quantity
const {ordinalSign} = chinesePatterns.quantity

/** One slot a character: this is asked of every character of a report, and is a third of the time of a regular expression. */
const candidates = new Uint8Array(0x1_00_00)
const {digits, scales, openers} = chineseNumerals
for (const char of ['0123456789$▯\uFFFD', ...Object.keys(digits), ...Object.keys(scales), ...openers].join(''))
  candidates[char.charCodeAt(0)] = 1

/** Quantities of a Chinese text, in text order. See `readQuantities`. */
export function readChineseQuantities(source: string): Quantity[] {
  const text = foldText(source)
  if (nextCandidate(text, 0) < 0) return []
  const quoted = quotedNames(text)
  const found: Quantity[] = []
  for (let at = nextCandidate(text, 0); at >= 0; ) {
    const read = quoted(at) ? {end: at + 1, quantities: []} : readAt(text, at)
    for (const quantity of read.quantities) found.push(text === source ? quantity : asWritten(quantity, source))
    at = nextCandidate(text, read.end)
  }
  return found
}

/** With the characters of the text before it was folded. */
const asWritten = (quantity: Quantity, source: string): Quantity => ({
  ...quantity,
  surface: source.slice(quantity.start, quantity.end)
})

function nextCandidate(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (candidates[text.charCodeAt(at)] === 1) return at
  return -1
}

const special = new RegExp(patterns.special, 'y')

function readAt(text: string, at: number): Reading {
  const single = readRank(text, at) ?? (looksSpecial(text, at) ? (readFraction(text, at) ?? readRatio(text, at)) : null)
  if (single) return gluedBefore(text, at) ? {end: single.end, quantities: []} : {end: single.end, quantities: [single]}
  if (ordinalSign.test(text.charAt(at))) return {end: skipOrdinal(text, at), quantities: []}
  return readMeasured(text, at)
}

/** Whether 分, 成, 番, `:`, `/` or destroyed digits stand near: most numbers are spared the readers of those. */
function looksSpecial(text: string, at: number): boolean {
  special.lastIndex = at
  return special.test(text)
}

/** 第十七届 counts nothing; 前 before anything else is just a word. */
function skipOrdinal(text: string, at: number): number {
  if (text.charAt(at) !== '第') return at + 1
  const start = text.charAt(at + 1) === ' ' ? at + 2 : at + 1
  return readNumeral(text, start)?.end ?? at + 1
}
