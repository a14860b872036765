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
  const words = [...run.matchAll(/[^ ]+/g)].map(([word], at, all) => ({
    word: word.replace(/[.’']+$/, ''),
    start: offset + all.slice(0, at).reduce((length, before) => length + before[0].length + 1, 0)
  }))
  const first = words.findIndex(({word}) => !verbs.has(word.toLowerCase()))
  const name = first < 0 ? [] : words.slice(first)
  const head = headAtEnd(name.map(({word}) => word))
  const [start] = name
  const last = name.at(-1)
  if (!head || onlyQuoted.has(head.head.id) || !start || !last || head.words >= name.length) return []
  const folded = foldEnglishName(name.map(({word}) => word).join(' '))
  const core = foldEnglishName(
    name
      .slice(0, -head.words)
      .map(({word}) => word)
      .join(' ')
  )
  if (core.split(' ').every((word) => generic.has(word))) return []
  const concept = termOf(folded, 'en')?.id ?? conceptOf(core, head.head, 'en')
  return [{start: start.start, end: last.start + last.word.length, name: folded, concept, kind: head.head.kind}]
}

function headAtEnd(words: readonly string[]): {readonly head: NameHead; readonly words: number} | undefined {
  for (let count = Math.min(longestHead, words.length - 1); count > 0; count--) {
    const noun = words.slice(-count).join(' ').toLowerCase()
    const head = headOf(noun, 'en') ?? headOf(noun.replace(/ies$/, 'y').replace(/s$/, ''), 'en')
    if (head) return {head, words: count}
  }
  return undefined
}
