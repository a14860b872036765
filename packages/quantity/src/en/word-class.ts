import {english} from '@jianbao/lexicon'
import type {VerbForm} from './verb-form.js'

/** What a word is by itself, wherever it stands; `noun` also stands for adjectives and for what may be a verb. */
export type WordClass = 'aux' | 'det' | 'pron' | 'conj' | 'prep' | 'adv' | 'noun' | 'mark'

const {words, verbs} = english
const closed: ReadonlyArray<[WordClass, readonly string[]]> = [
  ['aux', verbs.auxiliaries],
  ['det', words.determiners],
  ['pron', words.pronouns],
  ['conj', words.conjunctions],
  ['prep', words.prepositions],
  ['adv', words.adverbs]
]
const notAdverbs = new Set(words.notAdverbs)
const classes = new Map<string, WordClass>()
for (const [wordClass, list] of closed) for (const word of list) if (!classes.has(word)) classes.set(word, wordClass)

/** The class of a lower-case word: that of the first list that has it. */
export function wordClass(lower: string, verb: VerbForm | undefined): WordClass {
  const known = classes.get(lower)
  if (known !== undefined) return known
  const isAdverb = lower.endsWith('ly') && /[a-z]ly$/.test(lower) && !notAdverbs.has(lower) && !verb
  return isAdverb ? 'adv' : 'noun'
}
