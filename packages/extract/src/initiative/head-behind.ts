import {initiativeNameFile, type NameHead, nameHeads, WordTable} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {matchesOf} from '../matches.js'
import {headOf} from './concept.js'

/** A noun behind quoted words, and where it ends. */
export interface Behind {
  readonly head: NameHead
  readonly end: number
}

/** How far behind the quotes the noun may stand: “1+29”公共安全体系, “2+1”现代财政综合管理体系. */
const reach = {zh: 8, en: 3}

/** The head noun behind the quotes that end at `from`: “1+29”公共安全[体系]. */
export function headBehind(text: string, from: number, language: Language): Behind | undefined {
  return language === 'zh' ? chineseHeadBehind(text, from) : englishHeadBehind(text, from)
}

function chineseHeadBehind(text: string, from: number): Behind | undefined {
  for (let skip = 0; skip <= reach.zh; skip++) {
    const start = from + skip
    const most = opensHead(text.charCodeAt(start)) ? longestHead() : 0
    for (let length = Math.min(most, text.length - start); length > 1; length--) {
      const head = headOf(text.slice(start, start + length), 'zh')
      if (head && !(skip > 0 && isWitness(head))) return {head, end: lastNoun(text, start + length)}
    }
    const end = from + skip + 1
    if (!/\p{Script=Han}/u.test(text.charAt(end - 1)) || isVerb(text, from, end)) return undefined
  }
  return undefined
}

/** Where the last of nouns ends that follow one another: “1+2”国家实验室[体系]. */
function lastNoun(text: string, from: number): number {
  const most = opensHead(text.charCodeAt(from)) ? longestHead() : 0
  for (let length = Math.min(most, text.length - from); length > 1; length--) {
    const head = headOf(text.slice(from, from + length), 'zh')
    if (head && !isWitness(head) && !initiativeNameFile.no_second.includes(head.id))
      return lastNoun(text, from + length)
  }
  return from
}

/** The words right behind a place: `“Moat” Project to safeguard …`, none behind `“Honest Hebei”, carry out …`. */
const wordsBehind = /^ ?[A-Za-z-]+(?: [A-Za-z-]+){0,4}/

function englishHeadBehind(text: string, from: number): Behind | undefined {
  const run = wordsBehind.exec(text.slice(from, from + 80))?.[0] ?? ''
  const words = matchesOf(/[A-Za-z-]+/g, run)
  for (let first = 0; first < Math.min(words.length, reach.en); first++)
    for (let count = 2; count > 0; count--) {
      const group = words.slice(first, first + count)
      const last = group.at(-1)
      const head = headOf(group.map(([word]) => word.trim().toLowerCase()).join(' '), 'en')
      if (head && last) return {head, end: from + last.index + last[0].length}
    }
  return undefined
}

let before: WordTable<true> | undefined

/** A verb ends the name: “扩量”做好项目 is no project. */
function verbs(): WordTable<true> {
  before ??= new WordTable(initiativeNameFile.zh_before.map((word) => [word, true] as const))
  return before
}

/** 服务 of “穗好办”政务服务品牌 and 规划 of “四级三类”空间规划体系 belong to the noun. */
function isVerb(text: string, from: number, end: number): boolean {
  if (initiativeNameFile.zh_quoted_ends.includes(text.charAt(end - 1))) return true
  const verb = verbs().endingAt(text, end, from)?.[0]
  if (verb === undefined || isInside(text, end - verb.length)) return false
  return verb === building || !initiativeNameFile.zh_nominal.includes(verb)
}

/** 对 of 对外 and 国家 tell of what the noun is, wherever they stand before it. */
function isInside(text: string, at: number): boolean {
  return initiativeNameFile.zh_quoted_inside.some((word) => text.startsWith(word, at))
}

/** “智谷”建设项目 are those that build it. */
const building = '建设'

let opening: ReadonlySet<number> | undefined

/** Whether a head noun begins with that character: with most none does. */
function opensHead(code: number): boolean {
  opening ??= new Set(nameHeads().flatMap(({zh}) => zh.map((noun) => noun.charCodeAt(0))))
  return opening.has(code)
}

let longest = 0

function longestHead(): number {
  longest ||= Math.max(...nameHeads().flatMap(({zh}) => zh.map((noun) => noun.length)))
  return longest
}

/** The head noun that the quoted words themselves end in: “龙城英才计划”. */
export function headAtEnd(core: string, language: Language): NameHead | undefined {
  if (language === 'en') return headOf(core.split(' ').at(-1) ?? '', 'en')
  for (let length = longestHead(); length > 1; length--) {
    const head = length < core.length ? headOf(core.slice(-length), 'zh') : undefined
    if (head) return head
  }
  return undefined
}

/** Whether a noun only shows that the quoted words are a name, and is no part of it: “严打”斗争. */
export function isWitness({id}: NameHead): boolean {
  return initiativeNameFile.only_witness.includes(id)
}
