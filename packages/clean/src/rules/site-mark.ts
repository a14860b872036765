import {pageFile} from '@jianbao/lexicon/clean'
import {type Change, nothing, type Rule} from '../rule.js'
import {apart} from './apart.js'
import {lines} from './lines.js'
import {removal} from './removal.js'
import {knownShare} from './report-line.js'
import {nameFinder} from './signed-name.js'

// A name of which reports have so many pairs of characters is a word of theirs.
const mostKnown = 0.34
// A site has few names.
const mostNames = 4
// Of a paragraph.
const leastLine = 60
const watermark = 'watermark'

interface Patterns {
  readonly gate: RegExp
  readonly signed: RegExp
  readonly commonlySigned: RegExp
  readonly address: RegExp
  readonly ownAddress: RegExp
  readonly beforeAddress: RegExp
  readonly inBrackets: RegExp
}

let patterns: Patterns | undefined

function allPatterns(): Patterns {
  const {markSigns, commonSigns, address, ownAddress, beforeAddress, inBrackets} = pageFile
  const odd = `[${markSigns.replace(/[\\^\-\]]/g, '\\$&')}]`
  const common = `[${commonSigns.replace(/[\\^\-\]]/g, '\\$&')}]`
  const between = (sign: string) => `\\p{Script=Han}(${sign})\\p{Script=Han}(?:\\1\\p{Script=Han})+`
  patterns ??= {
    gate: new RegExp(
      `(${odd}|${common})\\p{Script=Han}\\1|[{【〖]|[A-Za-z\\d](?:\\.|点|。)[a-z]{2,7}(?![A-Za-z.])`,
      'u'
    ),
    signed: new RegExp(between(odd), 'gu'),
    commonlySigned: new RegExp(between(common), 'gu'),
    address: new RegExp(address, 'gu'),
    ownAddress: new RegExp(ownAddress, 'iu'),
    beforeAddress: new RegExp(beforeAddress, 'u'),
    inBrackets: new RegExp(inBrackets, 'u')
  }
  return patterns
}

/** `墨*香*书*架`, `{秉-笔-堂整理}`, `；bingbitang.net加快`: what a site has set into the sentences of a report against copying. */
export const siteMark: Rule = {
  id: 'site-mark',
  about: 'Names and addresses that a site has set into the sentences of the report against copying are removed.',
  find(text) {
    if (!allPatterns().gate.test(text)) return nothing
    const signed = signedNames(text)
    const names = namesOf(text, signed)
    return {changes: apart([...signed, ...addressesIn(text), ...bracketsIn(text, names), ...namesIn(text, names)])}
  }
}

const countsOf = (words: readonly string[]) =>
  words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>())

/** `墨*香*书*架`; with a sign that reports have as well (市-县-乡) only what stands there twice and is no word of theirs. */
function signedNames(text: string): Change[] {
  const {signed, commonlySigned} = allPatterns()
  const often = countsOf(Array.from(text.matchAll(commonlySigned), ([match]) => match))
  const nameIn = nameFinder(text)
  const isStrange = (match: string) => knownShare(match.replace(/\P{Script=Han}/gu, '')) <= mostKnown
  return [...text.matchAll(signed), ...text.matchAll(commonlySigned)]
    .filter(
      ([match, sign = '']) => isStrange(match) && (!pageFile.commonSigns.includes(sign) || (often.get(match) ?? 0) > 1)
    )
    .map(({index, 0: match}) => {
      const {start, end} = nameIn(match)
      return removal({start: index + start, end: index + end}, watermark)
    })
}

/** An address without a blank beside it, which no word introduces. */
function addressesIn(text: string): Change[] {
  const {address, ownAddress, beforeAddress} = allPatterns()
  return Array.from(text.matchAll(address)).flatMap(({index, 0: match}) => {
    const end = index + match.length
    const [before, after] = [text.slice(Math.max(0, index - 4), index), text.charAt(end)]
    const isInside = /[\p{Script=Han}，；。、：！]$/u.test(before) && /[\p{Script=Han}“《]/u.test(after)
    return isInside && !ownAddress.test(match) && !beforeAddress.test(before)
      ? [removal({start: index, end}, watermark)]
      : []
  })
}

const namesOf = (text: string, signed: readonly Change[]) => [
  ...new Set(signed.map(({start, end}) => text.slice(start, end).replace(/\P{Script=Han}/gu, '')).slice(0, mostNames))
]

// `{…}`, `【…】`, `（…）` within a line, with what stands before and behind.
const bracketed = /\{[^{}\n]{2,60}\}|【[^【】\n]{2,60}】|〖[^〖〗\n]{2,60}〗|\[[^[\]\n]{2,60}\]|（[^（）\n]{4,60}）/gu

/**
 * What stands in odd brackets between two words, or in any behind the last sentence of a paragraph, and has the site's name
 * or a word of such marks. `{…}` stands in no sentence of a report.
 */
function bracketsIn(text: string, names: readonly string[]): Change[] {
  return Array.from(text.matchAll(bracketed)).flatMap(({index, 0: match}) => {
    const end = index + match.length
    const [before, after] = [text.charAt(index - 1), text.charAt(end)]
    const isWithin =
      (match[0] === '{' ? /[\p{Script=Han}\p{P}%]/u : /[\p{Script=Han}，；、）%]/u).test(before) &&
      /[\p{Script=Han}，；、。]/u.test(after)
    const isBehind = /[。！”]/u.test(before) && (after === '' || after === '\n')
    if (!isWithin && !isBehind) return []
    const isNamed = names.some((name) => match.includes(name))
    const isMark = isNamed || (match[0] !== '（' && (match[0] === '{' || allPatterns().inBrackets.test(match)))
    return isMark ? [removal({start: index, end}, watermark)] : []
  })
}

/** The name once more within a paragraph, without signs; in short lines it is the page's, which go as a whole. */
function namesIn(text: string, names: readonly string[]): Change[] {
  if (names.length === 0) return []
  return Array.from(lines(text)).flatMap(({start, end}) => {
    const line = text.slice(start, end)
    if (line.length < leastLine) return []
    return names.flatMap((name) =>
      Array.from(line.matchAll(new RegExp(name, 'gu')), ({index}) =>
        removal({start: start + index, end: start + index + name.length}, watermark)
      )
    )
  })
}
