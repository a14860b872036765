import type {PlacedSentence} from '../text/sentences-of.js'
import type {OwnMatter} from './own-matter.js'

/** A sentence that speaks of a topic's things, and how fully. */
export interface ThingHit {
  readonly sentence: PlacedSentence
  readonly strength: 'strong' | 'weak'
  /** Share of the things' characters that the sentence has, 0 to 1. */
  readonly coverage: number
}

/** With three fifths of its characters a thing is named: 外贸企业拓 of 外贸企业拓市场. */
const enough = 0.6

/** 黄酒 of 黄酒酿制, when few sentences have it, says that the matter is spoken of. */
const touched = 0.4

/** Two characters side by side mean something where few sentences have them: 内涝, and not 企业. */
const rare = {sentences: 3, share: 0.015}

/** Looks for the things of topics in the sentences of a report. */
export function thingFinder(sentences: readonly PlacedSentence[]): (matter: OwnMatter) => ThingHit[] {
  const pairs = new Map<string, Set<PlacedSentence>>()
  for (const sentence of sentences)
    for (const pair of pairsOf(sentence.text)) {
      const having = pairs.get(pair)
      if (having === undefined) pairs.set(pair, new Set([sentence]))
      else having.add(sentence)
    }
  const most = Math.max(rare.sentences, sentences.length * rare.share)
  const isRare = (pair: string) => (pairs.get(pair)?.size ?? 0) <= most
  const coverage = (things: readonly string[], text: string) =>
    things.reduce((sum, thing) => sum + covered(thing, text, isRare), 0) / things.join('').length
  return ({things, marks}) => {
    const near = new Set(marks.flatMap((mark) => pairsOf(mark).flatMap((pair) => [...(pairs.get(pair) ?? [])])))
    return [...near].flatMap((sentence): ThingHit[] => {
      const whole = coverage(things, sentence.text)
      if (whole >= enough) return [{sentence, strength: 'strong', coverage: whole}]
      return coverage(marks, sentence.text) >= touched ? [{sentence, strength: 'weak', coverage: whole}] : []
    })
  }
}

function pairsOf(text: string): string[] {
  return Array.from({length: Math.max(0, text.length - 1)}, (_, at) => text.slice(at, at + 2))
}

/** How many characters of a thing stand in the text in runs that mean something. */
function covered(thing: string, text: string, isRare: (pair: string) => boolean): number {
  let count = 0
  for (let at = 0; at < thing.length; ) {
    let length = 0
    while (at + length < thing.length && text.includes(thing.slice(at, at + length + 1))) length++
    const means = length > 2 || (length === 2 && (thing.length === 2 || isRare(thing.slice(at, at + 2))))
    if (means) count += length
    at += Math.max(1, means ? length : 1)
  }
  return count
}
