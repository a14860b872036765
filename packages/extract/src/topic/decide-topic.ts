import type {TopicAssignment} from '@jianbao/model'
import type {TopicWord} from './topic-reader.js'

/** Words with how much they count against the sentence's own, whose factor is 1. */
export interface Evidence {
  readonly words: readonly TopicWord[]
  readonly factor: number
}

/** The topic that the words speak for most, as an assignment to `node`; nothing where they speak for none. */
export function decideTopic(node: string, evidence: readonly Evidence[], length: number): TopicAssignment[] {
  const totals = new Map<string, number>()
  for (const {words, factor} of evidence)
    for (const {topic, weight} of words) totals.set(topic, (totals.get(topic) ?? 0) + weight * factor)
  // Equal totals: the topic that was spoken of first.
  let best: string | null = null
  for (const [topic, total] of totals) if (best === null || total > (totals.get(best) ?? 0)) best = topic
  return best === null ? [] : [{node, topic: best, because: reasons(evidence, best), length}]
}

function reasons(evidence: readonly Evidence[], best: string): TopicAssignment['because'] {
  const weights = new Map<string, number>()
  for (const {words, factor} of evidence)
    for (const {topic, word, weight} of words)
      if (topic === best) weights.set(word, (weights.get(word) ?? 0) + weight * factor)
  return [...weights].sort(([, a], [, b]) => b - a).map(([word, weight]) => ({word, weight: rounded(weight)}))
}

/** Two decimals: the weights are for reading. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
