import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'

/** A topic in a frame is short, and in Chinese no list and no clause. */
const topics: Readonly<Record<Language, string>> = {
  zh: '(?<topic>[^，,。；;：:、（）()“”]{3,26}?)',
  en: '(?<topic>[^;.“”]{5,120}?)'
}

/** Titles side by side: “加快发展低空经济”“放心农贸市场建设”; “A”, “B” and “C”. */
const quotes: Readonly<Record<Language, string>> = {
  zh: '(?<quotes>(?:“[^“”]{3,40}”[、和及]?)+)',
  en: '(?<quotes>(?:[“"][^“”"]{5,120}[”"](?:, and |, | and )?)+)'
}

/** The frames of a language as expressions. */
export interface TopicFrames {
  /** With a group `topic` or `quotes`. */
  readonly topics: readonly RegExp[]
  /** That end where a list of topics begins. */
  readonly lists: readonly RegExp[]
}

const compiled = new Map<Language, TopicFrames>()

export function topicFrames(language: Language): TopicFrames {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const frames = consultationWords().topicFrames[language]
  const leadsList = (frame: string) => frame.endsWith('{list}')
  const made = {
    topics: frames.filter((frame) => !leadsList(frame)).map((frame) => expression(frame, language)),
    lists: frames.filter(leadsList).map((frame) => expression(frame, language))
  }
  compiled.set(language, made)
  return made
}

function expression(frame: string, language: Language): RegExp {
  const words = consultationWords()
  const modifiers = language === 'zh' ? `(?:${words.formModifiers.zh.join('|')})*` : ''
  const parts: Readonly<Record<string, string>> = {
    topic: topics[language],
    quotes: quotes[language],
    list: '',
    form: `${modifiers}(?:${words.formWords[language].join('|')})`,
    be: `(?:${words.passive.en.join('|')})(?: also| again| jointly)?`,
    done: `(?:${words.formDone.en.join('|')})`,
    act: `(?:${words.formActs.en.join('|')})`
  }
  const source = frame.replace(/\{([a-z]+)\}/g, (whole, name) => parts[name] ?? whole)
  return new RegExp(source, 'dgiu')
}
