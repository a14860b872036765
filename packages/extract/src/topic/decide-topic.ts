import type {TopicAssignment} from '@jianbao/model'
import type {TopicWord} from './topic-reader.js'

/** The topic that the words speak for most, as an assignment to `node`; nothing where they speak for none. */
export function decideTopic(node: string, words: readonly TopicWord[], length: number): TopicAssignment[] {
  const totals = new Map<string, number>()
  for (const {topic, weight} of words) totals.set(topic, (totals.get(topic) ?? 0) + weight)
  // Equal totals: the topic that was spoken of first.
  const [best] = [...totals].sort(([, a], [, b]) => b - a)
  return best === undefined ? [] : [{node, topic: best[0], because: reasons(words, best[0]), length}]
}

function reasons(words: readonly TopicWord[], topic: string): TopicAssignment['because'] {
  const weights = new Map<string, number>()
  for (const entry of words)
    if (entry.topic === topic) weights.set(entry.word, (weights.get(entry.word) ?? 0) + entry.weight)
  return [...weights].sort(([, a], [, b]) => b - a).map(([word, weight]) => ({word, weight: rounded(weight)}))
}

/** Two decimals: the weights are for reading. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
