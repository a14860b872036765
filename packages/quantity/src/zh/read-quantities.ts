import type {Quantity} from '../quantity.js'
import {foldText} from './fold-text.js'
import {readFraction} from './fraction.js'
import {gluedBefore, quotedNames} from './guard.js'
import {readMeasured} from './measured.js'
import {readNumeral} from './numeral.js'
import {readRank} from './rank.js'
import {readRatio} from './ratio.js'

/** One slot a character: this is asked of every character of a report, and is a third of the time of a regular expression. */
const candidates = new Uint8Array(0x1_00_00)
for (const char of '0123456789$▯\uFFFD零〇一二两三四五六七八九十百千万亿壹贰叁伍第前首榜翻')
  candidates[char.charCodeAt(0)] = 1

/** Quantities of a Chinese text, in text order. See `readQuantities`. */
export function readChineseQuantities(source: string): Quantity[] {
  const text = foldText(source)
  if (nextCandidate(text, 0) < 0) return []
  const quoted = quotedNames(text)
  const found: Quantity[] = []
  for (let at = nextCandidate(text, 0); at >= 0; ) {
    const read = quoted(at) ? {end: at + 1, quantities: []} : readAt(text, at)
    for (const quantity of read.quantities)
      found.push({...quantity, surface: source.slice(quantity.start, quantity.end)})
    at = nextCandidate(text, read.end)
  }
  return found
}

function nextCandidate(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (candidates[text.charCodeAt(at)] === 1) return at
  return -1
}

const special = /[翻$▯\uFFFD]|[零〇一二两三四五六七八九十百千万]{1,2}[分成]|[\d.]{1,16} ?[:/分成$▯\uFFFD]/y

interface Reading {
  /** Where to read on. */
  readonly end: number
  readonly quantities: readonly Quantity[]
}

function readAt(text: string, at: number): Reading {
  const single = readRank(text, at) ?? (looksSpecial(text, at) ? (readFraction(text, at) ?? readRatio(text, at)) : null)
  if (single) return gluedBefore(text, at) ? {end: single.end, quantities: []} : {end: single.end, quantities: [single]}
  if (/[第前首榜翻]/.test(text.charAt(at))) return {end: skipOrdinal(text, at), quantities: []}
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
