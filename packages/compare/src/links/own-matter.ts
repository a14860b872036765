import {consultationWords} from '@jianbao/lexicon'

/** A matter that the lexicon does not know, by the topic's own words. */
export interface OwnMatter {
  /** What the topic is about, without what is done with it: 古香榧群 of 古香榧群的保护与适度利用. */
  readonly things: readonly string[]
  /** The things without the words that are too wide: 香榧 of 生态香榧. */
  readonly marks: readonly string[]
}

/** Fewer characters say too little to be looked for: 文化, 农村. */
const shortest = 3

/**
 * The things that a Chinese topic is about; `null` where nothing is left that could be found by itself. Chinese only: of
 * English topics the wording differs too much between translations.
 *
 * @example ownMatter('加快东南国际航运中心建设') // things: ['东南国际航运中心'], marks: ['东南', '航运中心']
 */
export function ownMatter(topic: string): OwnMatter | null {
  const core = coreOf(topic.replace(/[“”"‘’《》]/g, ''))
  const parts = core.split(generalWords()).filter((thing) => thing.length > 1)
  const things = parts.join('').length < shortest ? [core] : parts
  if (things.join('').length < shortest) return null
  const marks = things.flatMap((thing) => thing.split(wideWords())).filter((mark) => mark.length > 1)
  return {things, marks: marks.length === 0 ? things : marks}
}

let general: RegExp | undefined
let wide: RegExp | undefined

function wideWords(): RegExp {
  wide ??= new RegExp(consultationWords().topicWide.zh.join('|'), 'u')
  return wide
}

function generalWords(): RegExp {
  if (general !== undefined) return general
  const {topicGeneral, topicVerbs, topicTails} = consultationWords()
  const words = [...topicGeneral.zh, ...topicVerbs.zh, ...topicTails.zh].sort((a, b) => b.length - a.length)
  general = new RegExp(words.join('|'), 'u')
  return general
}

function coreOf(text: string): string {
  const {topicVerbs, topicTails} = consultationWords()
  const verb = topicVerbs.zh.find((word) => text.startsWith(word) && text.length - word.length >= shortest)
  if (verb !== undefined) return coreOf(text.slice(verb.length).replace(/^的/, ''))
  const tail = topicTails.zh.find((word) => text.endsWith(word) && text.length - word.length >= shortest)
  return tail === undefined ? text : coreOf(text.slice(0, -tail.length).replace(/的$/, ''))
}
