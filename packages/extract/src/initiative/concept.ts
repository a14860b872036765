import {gloss, type NameHead, nameHeads, spellOut, type Term, terms} from '@jianbao/lexicon'
import {isSyllable} from '@jianbao/lexicon/clean'
import type {Language} from '@jianbao/model'
import {foldChineseName, foldEnglishName} from './fold-name.js'

let termIndex: Record<Language, ReadonlyMap<string, Term>> | undefined

/** The lexicon's term of that wording, or `undefined`. `name` is folded. */
export function termOf(name: string, language: Language): Term | undefined {
  termIndex ??= {
    zh: new Map(terms().flatMap((term) => term.zh.map((word) => [foldChineseName(word), term] as const))),
    en: new Map(terms().flatMap((term) => term.en.map((word) => [foldEnglishName(word), term] as const)))
  }
  return termIndex[language].get(name)
}

/**
 * Id of what a name means, the same for both languages: the lexicon's where it knows the wording, else made of digits
 * (`“532”发展战略` and `“532” development strategy` are `532-strategy`), of the literal English of its words (`两湖创新区` is
 * `two-lake-innovation-zone`) or of its spelled-out name (`金坛港` is `jintan-port`). `null` where the other language's wording
 * cannot be told from this one. `core` is the folded name without its head noun.
 */
export function conceptOf(core: string, head: NameHead | undefined, language: Language): string | null {
  const term = termOf(core, language)
  if (term && (head === undefined || head.kind === 'programme')) return term.id
  const words = language === 'zh' ? chineseKey(core) : englishKey(core)
  if (words === null || words === '') return null
  if (head) return `${words}-${head.id}`
  // One word or a sentence by itself means too much or too little.
  const count = words.split('-').length
  return count > 1 && count <= longestKey ? words : null
}

/** Words of a key without head noun: `dragon-city-talent-plan` has four. */
const longestKey = 6

function chineseKey(core: string): string | null {
  if (number.test(core)) return core.toLowerCase()
  const literal = gloss(core)
  return literal === null ? spellOut(core) : keyOf(literal)
}

function englishKey(core: string): string {
  if (number.test(core)) return core
  const words = core.split(/[ -]/)
  return words.every(isSpelled) ? words.join('') : keyOf(core)
}

/** `532`, `1+29`, `1+N` */
const number = /^\d+(?:\+(?:\d+|[nN]))*$/

/** Words that translations put in or leave out at will. */
const particles = new Set(['the', 'a', 'an', 'and', 'of', 'for'])

function keyOf(words: string): string {
  return words
    .split(/[ -]/)
    .filter((word) => !particles.has(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'))
    .join('-')
}

/** Longest syllables of pinyin have six letters: `zhuang`. */
const longestSyllable = 6

/** No syllable ends so, but most English words do. */
const foreignEnd = /[bcdfhjklpqstvwxyz]$/

/** Whether a word is pinyin: `changdang`. */
export function isSpelled(word: string): boolean {
  if (foreignEnd.test(word)) return false
  const reached = [true]
  for (let end = 1; end <= word.length; end++) {
    reached[end] = false
    for (let start = end - 1; start >= Math.max(0, end - longestSyllable) && !reached[end]; start--)
      reached[end] = reached[start] === true && isSyllable(word.slice(start, end))
  }
  return reached[word.length] === true
}

let headIndex: Record<Language, ReadonlyMap<string, NameHead>> | undefined

/** The head noun of that wording (lower case in English), or `undefined`. */
export function headOf(noun: string, language: Language): NameHead | undefined {
  headIndex ??= {
    zh: new Map(nameHeads().flatMap((head) => head.zh.map((word) => [word, head] as const))),
    en: new Map(nameHeads().flatMap((head) => head.en.map((word) => [word, head] as const)))
  }
  return headIndex[language].get(noun)
}
