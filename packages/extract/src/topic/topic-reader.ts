import {type Topic, type TopicFile, topicFile} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {CharacterFold} from './character-fold.js'
import {createWordTrie} from './word-trie.js'

/** A word that speaks for a topic, with what it counts. */
export interface TopicWord {
  readonly topic: string
  readonly word: string
  readonly weight: number
}

/** Gives the words of a text that speak for topics, in text order; a word that speaks for two comes twice. */
export type TopicReader = (text: string) => TopicWord[]

/**
 * Makes a reader of topic words. The lexicon is the dictionary of the segmentation: at each place the longest word
 * counts and its parts do not (`高新技术企业` speaks for innovation, its `企业` not for industry).
 */
export function createTopicReader(language: Language, {topics, weights, neutral}: TopicFile = topicFile): TopicReader {
  const entries = new Map<string, TopicWord[]>((neutral[language] ?? []).map((word) => [foldWord(word), []]))
  for (const topic of topics)
    for (const list of ['strong', 'words'] as const) addWords(entries, topic, list, weights[list], language)
  const trie = createWordTrie([...entries.keys()], language === 'en', new CharacterFold(foldWord))
  const meanings = [...entries.values()]
  return (text) => {
    const found: TopicWord[] = []
    for (const {word} of trie.find(text)) found.push(...(meanings[word] ?? []))
    return found
  }
}

function foldWord(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const builtIn: Partial<Record<Language, TopicReader>> = {}

/** The reader of the lexicon's own topics, made once. */
export function builtInTopicReader(language: Language): TopicReader {
  builtIn[language] ??= createTopicReader(language)
  return builtIn[language]
}

function addWords(
  entries: Map<string, TopicWord[]>,
  topic: Topic,
  list: 'strong' | 'words',
  weight: number,
  language: Language
): void {
  for (const name of topic[list][language] ?? []) {
    const word = foldWord(name)
    const same = entries.get(word) ?? []
    if (same.length === 0) entries.set(word, same)
    same.push({topic: topic.id, word, weight})
  }
}
