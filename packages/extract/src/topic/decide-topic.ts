import type {TopicAssignment} from '@jianbao/model'
import type {TopicWord} from './topic-reader.js'

/** Words with how much they count against the sentence's own, whose factor is 1. */
export interface Evidence {
  readonly words: readonly TopicWord[]
  readonly factor: number
}

/** The topic that the words speak for most, with those that do; `null` where they speak for none. */
export function decideTopic(evidence: readonly Evidence[]): Pick<TopicAssignment, 'topic' | 'because'> | null {
  const topics: string[] = []
  const totals: number[] = []
  for (const {words, factor} of evidence)
    for (const {topic, weight} of words) addTo(topics, totals, topic, weight * factor)
  // Equal totals: the topic that was spoken of first.
  const topic = topics[totals.indexOf(Math.max(...totals))]
  return topic === undefined ? null : {topic, because: reasonsFor(evidence, topic)}
}

/** Adds to the total of a key in two lists: of the few that speak in a sentence a list finds one sooner than a map. */
function addTo(keys: string[], totals: number[], key: string, weight: number): void {
  const at = keys.indexOf(key)
  if (at < 0) {
    keys.push(key)
    totals.push(weight)
  } else totals[at] = (totals[at] ?? 0) + weight
}

function reasonsFor(evidence: readonly Evidence[], best: string): TopicAssignment['because'] {
  const told: string[] = []
  const weights: number[] = []
  for (const {words, factor} of evidence)
    for (const {topic, word, weight} of words) if (topic === best) addTo(told, weights, word, weight * factor)
  const reasons = told.map((word, at) => ({word, weight: weights[at] ?? 0}))
  reasons.sort((a, b) => b.weight - a.weight)
  for (const reason of reasons) reason.weight = rounded(reason.weight)
  return reasons
}

/** Two decimals: the weights are for reading. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
