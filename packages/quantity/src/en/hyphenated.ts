import {english} from '@jianbao/lexicon'
import {type Found, finish, lower} from './found.js'
import {readCardinal} from './numeral.js'
import {type Token, tokenize} from './token.js'
import {words} from './words.js'

const scales = english.numerals.scales

/** `one-trillion-yuan GDP goal`, `20,000-km roads`; `10,000-ton berths` is a grade of berth and no quantity. */
export function readHyphenated(tokens: readonly Token[], at: number): Found | undefined {
  const parts = lower(tokens, at).split('-')
  const unit = english.units.hyphenated[parts.at(-1) ?? '']
  if (parts.length < 2 || unit === undefined) return undefined
  const inner = tokenizeParts(parts.slice(0, -1))
  const numeral = readCardinal(inner, 0)
  if (!numeral || numeral.to !== inner.length) return undefined
  const rule = unit === 'CNY' ? 'en/hyphenated-money' : 'en/hyphenated'
  return finish(at, {numeral}, {unit, factor: 1, to: at + 1}, rule)
}

/** `surpassed the | 150-million | mark`: a number whose scale is glued to it by a hyphen, where a mark is passed. */
export function readHyphenatedMark(tokens: readonly Token[], at: number): Found | undefined {
  const parts = lower(tokens, at).split('-')
  if (parts.length !== 2 || scales[parts[1] ?? ''] === undefined || !words.marks.has(lower(tokens, at + 1)))
    return undefined
  const inner = tokenizeParts(parts)
  const numeral = readCardinal(inner, 0)
  if (!numeral || numeral.to !== inner.length) return undefined
  return finish(at, {numeral}, {unit: 'count', factor: 1, to: at + 1}, 'en/bare')
}

function tokenizeParts(parts: readonly string[]): Token[] {
  return parts.flatMap((part) => tokenize(part))
}

/** `threefold`, `two-fold`, `doubled` says nothing here. */
export function readFold(tokens: readonly Token[], at: number): Found | undefined {
  const fold = /^([a-z]+|\d+(?:\.\d+)?)-?fold$/.exec(lower(tokens, at))
  const numeral = fold ? readCardinal(tokenizeParts([fold[1] ?? '']), 0) : undefined
  return numeral ? finish(at, {numeral}, {unit: 'times', factor: 1, to: at + 1}, 'en/fold') : undefined
}
