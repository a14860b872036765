import {english} from '@jianbao/lexicon'
import {phraseBefore, phraseText} from './phrase.js'
import type {Frame, View} from './view.js'

const classes = new Set(english.cues.classHeads)
const limits =
  /^(?:exceeding|worth|valued|with|above|over|of|under|below|more|than|at|a|an|total|least|or|investment|investments|output|value|operating|income|annual|revenue|revenues|registered|capital|scale|aged|around|between|less|each|individual|single|assets|sales|turnover|about|older|and|up|to|main|business|reaching|surpassing|tax|taxes|age|the|ages|payment)$/
const measures = /^(?:CNY|USD|other|year|m2|km|ha|mu|t|kW|count|person)$/

/** How far left of an amount its class may stand: `projects with a total investment of over 10 billion yuan or US$1 billion`. */
const reach = 14

/** `projects exceeding 1 billion yuan`, `elderly people over 60 years old`: the amount describes a class of things. */
export function thresholdFrame(view: View): Frame | undefined {
  const {tags, text, quantity, clause} = view
  if (!measures.test(quantity.unit) || quantity.counted) return undefined
  let at = quantity.from - 1
  for (; at >= clause.from && quantity.from - at <= reach; at--) {
    const tagged = tags[at]
    if (!tagged || (tagged.tag !== 'quantity' && !limits.test(tagged.token.lower))) break
  }
  const head = tags[at]
  if (!head || at === quantity.from - 1 || !classes.has(head.token.lower) || head.tag === 'verb') return undefined
  // "the number of enterprises over …" keeps its class; "total investment of projects of …" too
  const phrase = phraseBefore(tags, at + 1, clause.from)
  if (!phrase) return undefined
  return {
    kind: 'threshold',
    subject: phraseText(text, tags, {from: phrase.from, to: quantity.to}),
    rule: 'en/threshold'
  }
}
