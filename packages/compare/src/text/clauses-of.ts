import type {Passage, ReportReading} from '@jianbao/model'
import {type PlacedSentence, passageOf, sentencesOf} from './sentences-of.js'

/** A clause of a sentence: what stands between two commas or semicolons. */
export interface PlacedClause {
  readonly text: string
  readonly start: number
  readonly sentence: PlacedSentence
}

const cache = new WeakMap<ReportReading, readonly PlacedClause[]>()

/** Every clause of a report, in order. */
export function clausesOf(reading: ReportReading): readonly PlacedClause[] {
  const known = cache.get(reading)
  if (known !== undefined) return known
  const found = sentencesOf(reading).flatMap((sentence) =>
    [...sentence.text.matchAll(/[^，,；;。！!？?:：]+/g)].map((hit) => ({text: hit[0], start: hit.index, sentence}))
  )
  cache.set(reading, found)
  return found
}

/** The clause as evidence. */
export function clausePassage(reading: ReportReading, {sentence, start, text}: PlacedClause): Passage {
  return passageOf(reading, sentence, start, start + text.length)
}
