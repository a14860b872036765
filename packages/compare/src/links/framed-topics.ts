import {consultationWords} from '@jianbao/lexicon'
import type {MatterPhrase} from './matter-phrases.js'

/** A topic in a frame is short, and no list and no clause. */
const topic = '(?<topic>[^，,。；;：:、（）()“”]{3,26}?)'

/** Titles side by side: “加快发展低空经济”“放心农贸市场建设”. */
const quotes = '(?<quotes>(?:“[^“”]{3,40}”[、和及]?)+)'

let frames: readonly RegExp[] | undefined

function framesOf(): readonly RegExp[] {
  if (frames !== undefined) return frames
  const {topicFrames, formWords, formModifiers} = consultationWords()
  const form = `(?:${formModifiers.zh.join('|')})*(?:${formWords.zh.join('|')})`
  frames = topicFrames.zh.map((frame) => {
    const source = frame.replace('{topic}', topic).replace('{quotes}', quotes).replace('{form}', form)
    return new RegExp(source, 'dgu')
  })
  return frames
}

/**
 * Topics of a Chinese sentence that no cue leads in, by the frame that they stand in: `开展历史地名保护专题调研`,
 * `对城市内涝治理开展专项民主监督`, `督办“放心农贸市场建设”等重点提案`. Offsets are UTF-16 units of the sentence.
 */
export function framedTopics(sentence: string): MatterPhrase[] {
  return framesOf().flatMap((frame) =>
    [...sentence.matchAll(frame)].flatMap((hit) => {
      const [from, to] = hit.indices?.groups?.['topic'] ?? hit.indices?.groups?.['quotes'] ?? [0, 0]
      const text = sentence.slice(from, to)
      if (hit.groups?.['topic'] === undefined) return titlesIn(text, from)
      return saysOnlyHow(text) ? [] : [{text, start: from, end: to}]
    })
  )
}

/** 专项民主 of 开展专项民主监督 is part of the form, and 活动22场 a count of it. */
function saysOnlyHow(text: string): boolean {
  const {formModifiers} = consultationWords()
  const rest = formModifiers.zh.reduce((left, word) => left.replaceAll(word, ''), text)
  return rest.length < 2 || /\d+[\p{Script=Han}]$/u.test(text)
}

function titlesIn(text: string, from: number): MatterPhrase[] {
  return [...text.matchAll(/“([^“”]+)”/g)].map(({1: title = '', index}) => {
    const start = from + index + 1
    return {text: title, start, end: start + title.length}
  })
}
