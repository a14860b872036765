import {data} from './generated/topics-topics.js'
import type {Wordings} from './metric.js'

/** One of the subjects that work reports deal with, e.g. `rural` (农业农村). */
export interface Topic {
  readonly id: string
  readonly zh: string
  readonly en: string
  /** Words that nearly settle the topic. */
  readonly strong: Wordings
  /** Words that point to it. */
  readonly words: Wordings
}

/** `data/topics/topics.yaml`. */
export interface TopicFile {
  readonly source: string
  /** What a word of each list counts. */
  readonly weights: {readonly strong: number; readonly words: number}
  /** Words that hold one of a topic and speak for none: 市政府. */
  readonly neutral: Wordings
  /** Expressions of clauses that say under whose guidance something is done. */
  readonly asides: Wordings
  /** Expressions of sentences that belong to the form of a report and are about nothing. */
  readonly formulas: Wordings
  readonly topics: readonly Topic[]
}

/** The topics with their words, as compiled; their shape is checked by the tests. */
export const topicFile = data as TopicFile

/** All topics of the lexicon, in the file's order. */
export function topics(): readonly Topic[] {
  return topicFile.topics
}

/** The topic of that id, or `undefined`. */
export function topicById(id: string): Topic | undefined {
  return topicFile.topics.find((topic) => topic.id === id)
}
