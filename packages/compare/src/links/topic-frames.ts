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

const be = '(?:was|were|is|are|will be|has been|have been)(?: also| again| jointly)?'

const compiled = new Map<Language, readonly RegExp[]>()

/** The frames of a language as expressions with the groups `topic`, `quotes` or (at the end, empty) `list`. */
export function topicFrames(language: Language): readonly RegExp[] {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const words = consultationWords()
  const modifiers = language === 'zh' ? `(?:${words.formModifiers.zh.join('|')})*` : ''
  const parts: Readonly<Record<string, string>> = {
    topic: topics[language],
    quotes: quotes[language],
    list: '(?<list>)',
    form: `${modifiers}(?:${words.formWords[language].join('|')})`,
    be,
    done: `(?:${words.formDone.en.join('|')})`,
    act: `(?:${words.formActs.en.join('|')})`
  }
  const frames = words.topicFrames[language].map(
    (frame) =>
      new RegExp(
        frame.replace(/\{([a-z]+)\}/g, (whole, name) => parts[name] ?? whole),
        'dgiu'
      )
  )
  compiled.set(language, frames)
  return frames
}
