import {lettersFile} from '@jianbao/lexicon/clean'
import type {Span} from '@jianbao/model'
import type {Change} from '../rule.js'

/** Whether a line ends in the middle of an English word: `inte-` + `grated`. */
export function isHyphenated(head: string, next: string): boolean {
  return /[a-z]{2}[-‐\u00ad]$/.test(head) && /^[a-z]{2}/.test(next)
}

/**
 * How the two lines at `place` are joined: with the hyphen if the text has the word with it elsewhere or it is the
 * first part of many such words (`high-tech`), else without.
 */
export function hyphenJoint(text: string, {start, end}: Span): Change | undefined {
  const [, first = ''] = /([A-Za-z]+)[-‐\u00ad]$/.exec(text.slice(Math.max(0, start - longestWord), start)) ?? []
  const [second = ''] = /^[a-z]+/.exec(text.slice(end, end + longestWord)) ?? []
  if (first === '' || second === '') return undefined
  const isKnown = (word: string) => new RegExp(`\\b${word}\\b`, 'i').test(text)
  if (isKnown(`${first}-${second}`)) return {start, end, after: '', certainty: 'determined', note: 'as elsewhere'}
  if (isKnown(first + second)) return {start: start - 1, end, after: '', certainty: 'determined', note: 'as elsewhere'}
  const keeps = isCompound(first, second)
  const note = keeps ? `“${first}-${second}” keeps its hyphen` : 'the hyphen is that of the line'
  return {start: keeps ? start : start - 1, end, after: '', certainty: 'inferred', note}
}

/** `high-` + `tech`, `technology-` + `based`, `Chinese-` + `built`: words that are written with their hyphen. */
function isCompound(first: string, second: string): boolean {
  const {compounds, secondParts, peoples} = lettersFile
  if (new RegExp(`^${secondParts}`).test(second) || new RegExp(`^${peoples}`).test(first)) return true
  return compounds.includes(first.toLowerCase()) && !isSolid(first.toLowerCase(), second)
}

/** `inter-` + `national`, `short-` + `age`: no compound, however many begin so. */
function isSolid(first: string, second: string): boolean {
  const {any = '', [first]: own} = lettersFile.solid
  return new RegExp(`^(?:${any}${own === undefined ? '' : `|${own}`})`).test(second)
}

// The longest English words of reports have 18 letters.
const longestWord = 24
