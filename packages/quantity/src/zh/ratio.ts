import {chinesePatterns} from '@jianbao/lexicon'
import {decimal} from '@jianbao/model'
import type {Quantity} from '../quantity.js'

const {clock} = chinesePatterns.quantity

const ratio = /(\d+(?:\.\d+)?) ?: ?(\d+(?:\.\d+)?)((?: ?: ?\d+(?:\.\d+)?)*)(?![\d:])/y
const damaged =
  /[\d.]*(?:\$1\.\$2|[▯\uFFFD])[\d.▯\uFFFD]*(?: ?: ?[\d.▯\uFFFD$]+)+|\d+(?:\.\d+)?(?: ?: ?[\d.]*(?:\$1\.\$2|[▯\uFFFD])[\d.▯\uFFFD]*)+/y

/**
 * Ratios: `1.776:1` is 1.776. Of three parts and more (`3.6:48:48.4`, the shares of the three industries) the value is the first
 * part, as no single number is the ratio.
 */
export function readRatio(text: string, at: number): Quantity | null {
  return readWreck(text, at) ?? readWhole(text, at)
}

function readWhole(text: string, at: number): Quantity | null {
  ratio.lastIndex = at
  const match = ratio.exec(text)
  if (!match || clock.test(text.slice(Math.max(0, at - 6), at))) return null
  const [surface, first = '', second = '', rest] = match
  if (/^0\d$/.test(first)) return null
  if (Number(second) === 0) return null
  const value = rest ? Number(first) : decimal(first).div(second).toNumber()
  return {...cut(at, surface), value, rules: [rest ? 'ratio/parts' : 'ratio/pair']}
}

function readWreck(text: string, at: number): Quantity | null {
  damaged.lastIndex = at
  const match = damaged.exec(text)
  return match ? {...cut(at, match[0]), value: null, damaged: true, rules: ['ratio/damaged']} : null
}

function cut(start: number, surface: string) {
  return {start, end: start + surface.length, surface, unit: 'ratio', unitWord: ''}
}
