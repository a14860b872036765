import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

let behindDeed: ReadonlySet<string> | undefined
let deed: RegExp | undefined

/** `food safety around campuses`: a word that leads topics in elsewhere stands here for a place. */
export function leads(
  sentence: string,
  {word, start}: {readonly word: string; readonly start: number},
  language: Language
): boolean {
  behindDeed ??= new Set(consultationWords().topicStartBehindDeed.en)
  if (language === 'zh' || !behindDeed.has(word)) return true
  const before = /[^,;:]*$/.exec(sentence.slice(0, start))?.[0].trim() ?? ''
  const {formWords, formDone} = consultationWords()
  deed ??= new RegExp(`\\b(?:${[...formWords.en, ...formDone.en].join('|')})\\b`, 'i')
  return before.split(' ').length < 3 || deed.test(before)
}

let direct: RegExp | undefined

/** Whether a cue is a form of consultation or an act of the CPPCC, and no more general word (`focusing on`). */
export function isDirectCue(word: string, language: Language): boolean {
  const {formWords, formActs, plainTopics} = consultationWords()
  direct ??= new RegExp(`^(?:${[...formWords.en, ...formActs.en, plainTopics.cues].join('|')})\\b`, 'i')
  return language === 'en' && direct.test(word)
}
