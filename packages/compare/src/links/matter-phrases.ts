import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {type WordMatcher, wordMatcher} from '../align/word-matcher.js'

/** A topic that a CPPCC report names, with its place in the sentence. */
export interface MatterPhrase {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Cues {
  readonly start: WordMatcher
  readonly end: WordMatcher
  readonly not: WordMatcher
}

const cues = new Map<Language, Cues>()

function cuesOf(language: Language): Cues {
  const known = cues.get(language)
  if (known !== undefined) return known
  const words = consultationWords()
  const made = {
    start: wordMatcher(words.topicStart[language], language),
    end: wordMatcher(words.topicEnd[language], language),
    not: wordMatcher(words.notTopic[language], language)
  }
  cues.set(language, made)
  return made
}

/**
 * The topics of a sentence: the items of every list that stands between a topic cue (`围绕`, `focusing on`) and the verb
 * behind it. Sentences without a cue hold none.
 */
export function matterPhrases(sentence: string, language: Language): MatterPhrase[] {
  const {start, end, not} = cuesOf(language)
  const starts = start.find(sentence)
  return starts.flatMap(({word, start: at}, index) => {
    const from = at + word.length
    const next = starts[index + 1]?.start ?? sentence.length
    const zone = sentence.slice(from, Math.min(next, from + zoneEnd(sentence.slice(from), end, language)))
    return items(zone, from, language).filter(({text}) => isTopic(text, language) && not.find(text).length === 0)
  })
}

/** A zone ends at a sentence's end, at an end cue behind a comma (or anywhere in Chinese), or at a semicolon. */
function zoneEnd(text: string, end: WordMatcher, language: Language): number {
  const stop = text.search(language === 'zh' ? /[。；;]/ : /[;.](?:\s|$)/)
  const limit = stop < 0 ? text.length : stop
  const hit = end
    .find(text)
    .find(({word, start}) => language === 'zh' || /(?:^|,)\s*(?:and\s+)?$/.test(text.slice(0, start)) || bare.has(word))
  return Math.min(limit, hit?.start ?? limit)
}

/** These end a zone without a comma before them: `… as key proposals in 2023`, `… have been approved`. */
const bare = new Set(['as key proposals', 'have been', 'to carry out', 'to gather', 'to create', 'and affirmed'])

const separators: Readonly<Record<Language, RegExp>> = {
  zh: /[、,，]|以及|和(?=[^、,，]{4})/g,
  en: /,\s*(?:and\s+)?|\s+and\s+(?=(?:letting|building|promoting|optimizing|improving|strengthening|accelerating|developing|cultivating|popularizing|ensuring|classifying|opening|promote|improve|strengthen|optimize|accelerate)\b)|\s+to carry out\b/g
}

function items(zone: string, from: number, language: Language): MatterPhrase[] {
  const found: MatterPhrase[] = []
  let at = 0
  const push = (end: number) => {
    const raw = zone.slice(at, end)
    const text = raw.trim()
    if (text !== '') {
      const start = from + at + raw.indexOf(text)
      found.push({text, start, end: start + text.length})
    }
  }
  for (const hit of zone.matchAll(separators[language])) {
    // A comma inside quotation marks belongs to the title: “power generation, storage, distribution”.
    const quoted =
      (zone.slice(0, hit.index).match(/“/g)?.length ?? 0) > (zone.slice(0, hit.index).match(/”/g)?.length ?? 0)
    if (quoted) continue
    push(hit.index)
    at = hit.index + hit[0].length
  }
  push(zone.length)
  return found
}

/** Two words or four characters are the least that names a matter. */
function isTopic(text: string, language: Language): boolean {
  return language === 'zh' ? text.length >= 4 : /\p{Letter}+[\s-]+\p{Letter}+/u.test(text)
}
