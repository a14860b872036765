import {worksFile} from '@jianbao/lexicon'
import {unfolded} from '../topic/character-fold.js'
import {createWordTrie, type WordTrie} from '../topic/word-trie.js'
import {conceptOfName} from './concept-of-name.js'
import {isMadeOfEveryday} from './everyday.js'
import {foldChineseName} from './fold-name.js'
import {clauseBefore, startBefore} from './name-start.js'
import type {Named} from './named.js'

const {nouns, doings, not_nouns: notNouns, common} = worksFile

/** Nouns first, then what is done to them, then words that end like them. */
const all = [...nouns, ...doings, ...notNouns]

let trie: WordTrie | undefined

const patterns = {
  object: new RegExp(worksFile.object),
  own: new RegExp(worksFile.own),
  several: new RegExp(worksFile.several),
  amount: new RegExp(worksFile.amount),
  measure: new RegExp(worksFile.measure),
  before: new RegExp(worksFile.before),
  behind: new RegExp(worksFile.behind)
}

const commonWords: ReadonlySet<string> = new Set([...common, ...nouns, ...notNouns])

/** Longest name before its noun: 大兴安岭百万平方米[棚改]. */
const limit = 14
/** Shorter ones are common nouns: 校区, 老街. */
const least = {name: 4, core: 2}

/**
 * Buildings, roads and what is done to them, where they are carried out: 确保[东外环路]开工, [华汇商业街]、[同集路改造]全面竣工.
 * What common nouns alone make up (推进旧城改造) is no name.
 */
export function builtNames(text: string): Named[] {
  trie ??= createWordTrie(all, false, unfolded)
  const names = trie.find(text).flatMap(({start: noun, end, word}): Named[] => {
    if (word >= nouns.length + doings.length || goesOn[end - noun === 1 ? 'one' : 'more'].test(text.charAt(end)))
      return []
    const from = startBefore(text, noun, {limit, verbal: false})
    if (from === null) return []
    const start = bothSides(text, from) + (patterns.amount.exec(text.slice(from, noun))?.[0].length ?? 0)
    const core = foldChineseName(text.slice(start, noun))
    if (!isOwn(core, word >= nouns.length) || core.length + end - noun < least.name) return []
    const name = foldChineseName(text.slice(start, end))
    return isUndertaken(text, start, end) ? [{start, end, name, concept: conceptOfName(name), kind: 'project'}] : []
  })
  return names.filter((name) => !names.some((other) => holds(other, name, text)))
}

/** 江城医院 of 江城医院华宁医院 is not what is built. */
function holds(other: Named, {start, end}: Named, text: string): boolean {
  return other.start === start && other.end > end && other.name.endsWith(text.slice(end - shortestNoun, end))
}

const shortestNoun = 2

/** 东、西外环路 are one name. */
function bothSides(text: string, start: number): number {
  return directions.test(text.slice(Math.max(0, start - 2), start + 1)) ? start - 2 : start
}

const directions = /^(?:东、西|南、北|西、东|北、南)$/

/** What makes another word of the noun: 路口, 路网, 学校长, 中学习, 公路局. */
const goesOn = {one: /[口网面灯况段基局长边政管]/, more: /[长生外习]/}

function isOwn(core: string, isDone: boolean): boolean {
  if (core.length < least.core || patterns.several.test(core) || patterns.measure.test(core)) return false
  if (isDone && !patterns.object.test(core)) return false
  return patterns.own.test(core) || !isMadeOfEveryday(core, commonWords)
}

/** How far behind a name it is told what becomes of it, over the names beside it. */
const reach = 60

function isUndertaken(text: string, start: number, end: number): boolean {
  if (patterns.before.test(clauseBefore(text, start))) return true
  const clause = /^[^，,。；;：:！]*/.exec(text.slice(end, end + reach))?.[0] ?? ''
  return patterns.behind.test(clause)
}
