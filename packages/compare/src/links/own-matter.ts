import {consultationWords, type Matter} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import type {MatterPhrase} from './matter-phrases.js'

/** Fewer characters say too little to be found by themselves: 文化, 农村. */
const shortest = 4

/**
 * The matter of a topic that the lexicon does not know, by the topic's own words: `加快东南国际航运中心建设` is about what
 * is called 东南国际航运中心. Chinese only; of English topics the wording differs too much between translations.
 */
export function ownMatter({text}: MatterPhrase, language: Language): Matter | null {
  if (language !== 'zh') return null
  const core = coreOf(text.replace(/[“”"‘’《》]/g, ''))
  if (core.length < shortest) return null
  return {id: `topic:${core}`, zh: [core], en: [], near: {zh: [], en: []}}
}

function coreOf(text: string): string {
  const {topicVerbs, topicTails} = consultationWords()
  const verb = topicVerbs.zh.find((word) => text.startsWith(word) && text.length - word.length >= shortest)
  if (verb !== undefined) return coreOf(text.slice(verb.length).replace(/^的/, ''))
  const tail = topicTails.zh.find((word) => text.endsWith(word) && text.length - word.length >= shortest)
  return tail === undefined ? text : coreOf(text.slice(0, -tail.length).replace(/的$/, ''))
}
