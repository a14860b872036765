import {initiativeNameFile, type NameHead, nameHeads, WordTable} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {conceptOf, headOf, termOf} from './concept.js'
import {foldChineseName, foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

/** What stands in quotes; longer quotations are speeches. */
const quotations: Readonly<Record<Language, RegExp>> = {
  zh: /[“"「]([^“”"「」。；;！!？?]{2,16})[”"」]/g,
  en: /[“"]([^“”";!?]{2,80})[”"]/g
}

/** Most sentences hold no quotation. */
const opening = /[“"「]/

/** Enumerations and sentences in quotes (产业强区、工业立区) are slogans, not names. */
const slogan: Readonly<Record<Language, RegExp>> = {zh: /[,，、:：]/, en: /(?:\S+\s+){11}/}

/**
 * Names in quotes, with the noun behind them: “532”发展战略. Of a name that says something by itself (“龙城英才计划”,
 * “新能源之都”示范区) the quoted words are the name; numbers and words of two characters (“两湖”创新区) need their noun.
 */
export function quotedNames(text: string, language: Language): Named[] {
  if (!opening.test(text)) return []
  return [...text.matchAll(quotations[language])].flatMap((match) => {
    const [all, content = ''] = match
    const end = match.index + all.length
    return named(text, {start: match.index, end, content}, language)
  })
}

interface Quotation {
  readonly start: number
  readonly end: number
  readonly content: string
}

function named(text: string, {start, end, content}: Quotation, language: Language): Named[] {
  const core = language === 'zh' ? foldChineseName(content) : foldEnglishName(content)
  if (ignored(language).has(core) || slogan[language].test(content)) return []
  const behind = headBehind(text, end, language)
  const head = behind?.head ?? headAtEnd(core, language)
  const short = isShort(core, content, language)
  if (short && behind === undefined) return []
  const term = termOf(core, language)
  const kind = term && term.kind !== 'term' ? term.kind : (head?.kind ?? 'other')
  const concept = conceptOf(core, behind?.head, language)
  if (behind === undefined || !short) return [{start, end: behind?.end ?? end, name: core, concept, kind}]
  return [{start, end: behind.end, name: join(core, text.slice(end, behind.end), language), concept, kind}]
}

/** Whether the quoted words need their noun to be a name: `532`, `1+29`, 两湖, `Two Lakes`, `quality`. */
function isShort(core: string, content: string, language: Language): boolean {
  if (/^[\d+]+$/.test(core)) return true
  return language === 'zh'
    ? core.length < 3
    : !core.includes(' ') || (/[A-Z]/.test(content) && core.split(' ').length < 3)
}

function join(core: string, tail: string, language: Language): string {
  return language === 'zh' ? core + foldChineseName(tail) : `${core} ${foldEnglishName(tail)}`
}

const known: Partial<Record<Language, ReadonlySet<string>>> = {}

function ignored(language: Language): ReadonlySet<string> {
  known[language] ??= new Set(initiativeNameFile.not_initiatives[language])
  return known[language]
}

interface Behind {
  readonly head: NameHead
  readonly end: number
}

/** How far behind the quotes the noun may stand: “1+29”公共安全体系. */
const reach = {zh: 6, en: 3}

function headBehind(text: string, from: number, language: Language): Behind | undefined {
  return language === 'zh' ? chineseHeadBehind(text, from) : englishHeadBehind(text, from)
}

function chineseHeadBehind(text: string, from: number): Behind | undefined {
  for (let skip = 0; skip <= reach.zh; skip++) {
    const start = from + skip
    for (let length = Math.min(longestHead(), text.length - start); length > 1; length--) {
      const head = headOf(text.slice(start, start + length), 'zh')
      if (head) return {head, end: start + length}
    }
    const end = from + skip + 1
    if (!/\p{Script=Han}/u.test(text.charAt(end - 1)) || verbs().endingAt(text, end, from)) return undefined
  }
  return undefined
}

function englishHeadBehind(text: string, from: number): Behind | undefined {
  const words = [...text.slice(from, from + 80).matchAll(/^[ ]*[A-Za-z-]+|(?<=[a-z]) [A-Za-z-]+/g)].slice(
    0,
    reach.en + 2
  )
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

let longest = 0

function longestHead(): number {
  longest ||= Math.max(...nameHeads().flatMap(({zh}) => zh.map((noun) => noun.length)))
  return longest
}

/** The head noun that the quoted words themselves end in: “龙城英才计划”. */
function headAtEnd(core: string, language: Language): NameHead | undefined {
  if (language === 'en') return headOf(core.split(' ').at(-1) ?? '', 'en')
  for (let length = longestHead(); length > 1; length--) {
    const head = length < core.length ? headOf(core.slice(-length), 'zh') : undefined
    if (head) return head
  }
  return undefined
}
