import {consultationWords} from '@jianbao/lexicon'
import type {Language} from '@jianbao/model'
import {formsIn} from './consultation-form.js'
import type {MatterPhrase} from './matter-phrases.js'
import {topicFrames} from './topic-frames.js'

/**
 * Topics of a sentence that no cue leads in, by the frame that they stand in: `开展历史地名保护专题调研`, `对城市内涝治理开展专项民主监督`,
 * `督办“放心农贸市场建设”等重点提案`, `the restoration of mines was inspected`. Offsets are UTF-16 units of the sentence.
 */
export function framedTopics(sentence: string, language: Language): MatterPhrase[] {
  return topicFrames(language).topics.flatMap((frame) =>
    [...sentence.matchAll(frame)].flatMap((hit) => {
      const [from, to] = hit.indices?.groups?.['topic'] ?? hit.indices?.groups?.['quotes'] ?? [0, 0]
      const text = sentence.slice(from, to)
      if (hit.groups?.['topic'] === undefined) return titlesIn(text, from)
      return saysOnlyHow(text) ? [] : [{text, start: from, end: to, direct: true}]
    })
  )
}

interface FramedList {
  readonly from: number
  /** The frame names a form of consultation, and not only what it was for. */
  readonly direct: boolean
}

/** Where lists of topics begin that a frame leads in: `research was carried out on …`. */
export function framedLists(sentence: string, language: Language): FramedList[] {
  return topicFrames(language).lists.flatMap((frame) =>
    [...sentence.matchAll(frame)].map((hit) => ({
      from: hit.index + hit[0].length,
      // “a meeting was held to build a harbor” says what for; “to gather opinions” is no topic
      direct: !/\bto $/i.test(hit[0]) && formsIn(hit[0], language).length > 0
    }))
  )
}

/** 专项民主 of 开展专项民主监督 is part of the form, 活动22场 a count of it, and 企业参加的 of 召开企业参加的协商会 who came. */
function saysOnlyHow(text: string): boolean {
  const {formModifiers} = consultationWords()
  const rest = formModifiers.zh.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest.length < 2 || text.endsWith('的') || /\d+[\p{Script=Han}]$/u.test(text)
}

function titlesIn(text: string, from: number): MatterPhrase[] {
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map(({1: title = '', index}) => {
    const start = from + index + 1
    return {text: title, start, end: start + title.length, direct: true}
  })
}
