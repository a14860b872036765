import {initiativeNameFile} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'
import {conceptOf, termOf} from './concept.js'
import {headAtEnd, headWithin, relators} from './english-head.js'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

/** Words with capitals, small words between them: `China Badminton Open`, `Port of Shanghai`, `333 Leading Enterprise Program`. */
const capitalised =
  /(?:\b\d{2,4} (?=[A-Z][a-z]))?[A-Z][\w’'.-]*(?:(?<![a-z]{3}\.) (?:(?:of|on|the|for|and|&) ){0,2}(?:\([A-Z][\w’'-]*\)|[A-Z][\w’'.-]*))+/g

const verbs = new Set(initiativeNameFile.en_verbs)
const generic = new Set(initiativeNameFile.en_generic)
const onlyQuoted = new Set(initiativeNameFile.only_quoted)
const never = new Set(initiativeNameFile.en_only_quoted)
const nameEnds = new Set(initiativeNameFile.en_name_ends)
const organs = new RegExp(initiativeNameFile.en_organs)
const joiners = new Set(['and', '&'])
const small = new Set([...joiners, ...relators, 'the'])

/** Runs of words with capitals in a text; without one it holds no name of two such words. */
export function capitalisedRuns(text: string): RegExpExecArray[] {
  return matchesOf(capitalised, text)
}

/** Proper names that a head noun ends: `Jintan Port`, `Changdang Lake`, `Yangtze River Delta Carbon Fiber Laboratory`. */
export function englishHeadedNames(text: string, runs: readonly RegExpExecArray[]): Named[] {
  return runs.flatMap((run) => namesInRun(run[0], run.index, text))
}

/** Words that titles write small, too. */
const unaccented = new Set(['of', 'on', 'for', 'and', 'the', 'in', 'to', 'an', 'at', 'by', 'with', 'from'])

/** Share of small letters at the beginning of words below which capitals say nothing. */
const fewest = 0.15

/** Whether a text writes all its words with capitals, as titles do: `Speeding Up the Hundred-Day Drive`. */
function isTitled(text: string): boolean {
  const words = (text.match(/\b[A-Za-z][a-z]+/g) ?? []).filter((word) => !unaccented.has(word))
  return words.filter((word) => /^[a-z]/.test(word)).length < fewest * words.length
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

function namesInRun(run: string, offset: number, text: string): Named[] {
  const words = wordsOf(run, offset)
  return partsOf(words).flatMap((part) => nameIn(part, text))
}

function wordsOf(run: string, offset: number): Word[] {
  return matchesOf(/\S+/g, run).map(({0: word, index}) => {
    const text = word.replace(/[.’']+$/, '')
    return {text, start: offset + index, end: offset + index + text.length}
  })
}

/** `Jintan Port and Changdang Lake` are two names, `Science and Innovation Corridor` is one. */
function partsOf(words: readonly Word[]): Word[][] {
  const at = words.findIndex(
    ({text}, k) =>
      joiners.has(text) &&
      (words[k + 1]?.text === 'the' ||
        endsName(words, k) ||
        (!endsOpen(words, k) && isHeaded(words.slice(0, k)) && isHeaded(words.slice(k + 1))))
  )
  return at < 0 ? [[...words]] : [words.slice(0, at), ...partsOf(words.slice(at + 1))]
}

/** `Park of the Hetao Science` [and] `Technology Zone` is one: words of fields go on behind `and`. */
function endsOpen(words: readonly Word[], end: number): boolean {
  return generic.has(words[end - 1]?.text.toLowerCase() ?? '')
}

function endsName(words: readonly Word[], end: number): boolean {
  const texts = textsOf(words.slice(0, end))
  return headAtEnd(texts) !== undefined || (end > 1 && nameEnds.has(texts.at(-1)?.toLowerCase() ?? ''))
}

function isHeaded(words: readonly Word[]): boolean {
  const texts = textsOf(words)
  return (headAtEnd(texts) ?? headWithin(texts)) !== undefined
}

function textsOf(words: readonly Word[]): string[] {
  return words.map(({text}) => text)
}

function nameIn(words: readonly Word[], text: string): Named[] {
  const first = words.findIndex(
    ({text}, k) => k >= behindArticle(words) && !verbs.has(text.toLowerCase()) && !small.has(text)
  )
  // Belt and Road Initiative (BRI)
  const last = words.findLastIndex(({text}) => !text.startsWith('('))
  const name = first < 0 ? [] : words.slice(first, last + 1)
  const bare = name.slice(0, name.length - phaseWords(name))
  const found = headAtEnd(textsOf(bare)) ?? headWithin(textsOf(bare))
  if (!found || never.has(found.head.id)) return []
  const core = [...name.slice(0, found.at), ...name.slice(found.at + found.words)]
  const own = textsOf(core).filter((word) => !small.has(word) && !generic.has(word.toLowerCase()))
  if (own.length === 0 || (onlyQuoted.has(found.head.id) && (own.length < telling || isTitled(text)))) return []
  const [{start} = {start: 0}, {end} = {end: 0}] = [name[0], name.at(-1)]
  const folded = foldEnglishName(textsOf(name).join(' '))
  if (organs.test(folded)) return []
  const key = foldEnglishName(textsOf(core).join(' '))
  const behind = found.at + found.words < name.length
  const concept =
    termOf(folded, 'en')?.id ?? (behind ? conceptOf(folded, undefined, 'en') : conceptOf(key, found.head, 'en'))
  return [{start, end, name: folded, concept, kind: found.head.kind}]
}

/** `Changshan Power Plant [Phase II]` */
function phaseWords(name: readonly Word[]): number {
  return name.at(-2)?.text === 'Phase' && /^(?:[IVX]{1,4}|\d)$/.test(name.at(-1)?.text ?? '') ? 2 : 0
}

/** `Open the Beishan Tunnel`: what stands before an article is no part of the name, unless it is of something. */
function behindArticle(words: readonly Word[]): number {
  const at = words.findIndex(({text}) => text === 'the')
  const before = words[at - 1]?.text
  return at === 1 && before !== undefined && !small.has(before) ? at + 1 : 0
}

/** Words of its own that the name of a programme or a hospital has at least, as its noun is too common: `Action Plan`. */
const telling = 2
