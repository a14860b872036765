import type {TopicAssignment} from '@jianbao/model'
import type {TopicWord} from './topic-reader.js'

/** Words with how much they count against the sentence's own, whose factor is 1. */
export interface Evidence {
  readonly words: readonly TopicWord[]
  readonly factor: number
}

/** The topic that the words speak for most, as an assignment to `node`; nothing where they speak for none. */
export function decideTopic(node: string, evidence: readonly Evidence[], length: number): TopicAssignment[] {
  const topics: string[] = []
  const totals: number[] = []
  for (const {words, factor} of evidence)
    for (const {topic, weight} of words) addTo(topics, totals, topic, weight * factor)
  // Equal totals: the topic that was spoken of first.
  const best = topics[totals.indexOf(Math.max(...totals))]
  return best === undefined ? [] : [{node, topic: best, because: reasons(evidence, best), length}]
}

/** Adds to the total of a key in two lists: of the few that speak in a sentence a list finds one sooner than a map. */
function addTo(keys: string[], totals: number[], key: string, weight: number): void {
  const at = keys.indexOf(key)
  if (at < 0) {
    keys.push(key)
    totals.push(weight)
  } else totals[at] = (totals[at] ?? 0) + weight
}

function reasons(evidence: readonly Evidence[], best: string): TopicAssignment['because'] {
  const weights = new Map<string, number>()
  for (const {words, factor} of evidence)
    for (const {topic, word, weight} of words)
      if (topic === best) weights.set(word, (weights.get(word) ?? 0) + weight * factor)
  const told = Array.from(weights.keys(), (word) => ({word, weight: weights.get(word) ?? 0}))
  told.sort((a, b) => b.weight - a.weight)
  for (const reason of told) reason.weight = rounded(reason.weight)
  return told
}

/** Two decimals: the weights are for reading. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
