import {initiativeNameFile, type NameHead} from '@jianbao/lexicon'
import {conceptOf, headOf, termOf} from './concept.js'
import {foldEnglishName} from './fold-name.js'
import type {Named} from './named.js'

/** Words with capitals, small words between them: `China Badminton Open`, `Port of Shanghai`. */
const capitalised = /[A-Z][\w’'.-]*(?: (?:(?:of|the|for) ){0,2}(?:\([A-Z][\w’'-]*\)|[A-Z][\w’'.-]*))+/g

const verbs = new Set(initiativeNameFile.en_verbs)
const generic = new Set(initiativeNameFile.en_generic)
const onlyQuoted = new Set(initiativeNameFile.only_quoted)

/** Longest head noun in words: `science and technology city`. */
const longestHead = 4

/** Proper names that a head noun ends: `Jintan Port`, `Changdang Lake`, `Yangtze River Delta Carbon Fiber Laboratory`. */
export function englishHeadedNames(text: string): Named[] {
  return [...text.matchAll(capitalised)].flatMap((match) => nameIn(match[0], match.index))
}

function nameIn(run: string, offset: number): Named[] {
  const parts = run.split(' ')
  const words = parts.map((part) => part.replace(/[.’']+$/, ''))
  const first = words.findIndex((word) => !verbs.has(word.toLowerCase()))
  const name = first < 0 ? [] : words.slice(first)
  const head = headAtEnd(name)
  if (!head || onlyQuoted.has(head.head.id) || head.words >= name.length) return []
  const folded = foldEnglishName(name.join(' '))
  const core = foldEnglishName(name.slice(0, -head.words).join(' '))
  if (core.split(' ').every((word) => generic.has(word))) return []
  const concept = termOf(folded, 'en')?.id ?? conceptOf(core, head.head, 'en')
  const start = offset + parts.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
  const behind = (parts.at(-1)?.length ?? 0) - (name.at(-1)?.length ?? 0)
  return [{start, end: offset + run.length - behind, name: folded, concept, kind: head.head.kind}]
}

function headAtEnd(words: readonly string[]): {readonly head: NameHead; readonly words: number} | undefined {
  for (let count = Math.min(longestHead, words.length - 1); count > 0; count--) {
    const noun = words.slice(-count).join(' ').toLowerCase()
    const head = headOf(noun, 'en') ?? headOf(noun.replace(/ies$/, 'y').replace(/s$/, ''), 'en')
    if (head) return {head, words: count}
  }
  return undefined
}
