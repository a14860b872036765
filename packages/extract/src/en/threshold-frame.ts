import {english} from '@jianbao/lexicon'
import type {EnglishQuantity} from '@jianbao/quantity'
import {sizedOwner} from './class-owner.js'
import {isOneThing, isRelieved, isSpent, isSum, isWhose, isWorth} from './own-amount.js'
import {type Phrase, phraseAfter, phraseBefore, phraseText} from './phrase.js'
import type {Tagged} from './tagged.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

const classes = new Set(english.cues.classHeads)
const limits = new Set(english.cues.thresholdWords)

const fillers = new Set(english.cues.thresholdFillers)

const measures = /^(?:CNY|USD|other|year|m2|m3|km|ha|mu|t|kW|count|person)$/

/** How far left of an amount its class may stand: `projects with a total investment of over 10 billion yuan or US$1 billion`. */
const reach = 14

/** `projects | exceeding 1 billion yuan`: where the words that delimit an amount begin, if one of them does delimit. */
function limitsFrom({tags, quantity, clause, bound}: View): number | undefined {
  let delimits = false
  let at = quantity.from - 1
  for (; at >= clause.from && quantity.from - at <= reach; at--) {
    const tagged = tags[at]
    const word = tagged?.token.lower ?? ''
    delimits ||= limits.has(word)
    if (!tagged || (tagged.tag !== 'quantity' && !limits.has(word) && !fillers.has(word))) break
    // "the permanent | population | aged 60 and above"
    if (quantity.unit === 'year' && words.agedGroups.has(word)) break
  }
  if (isSum(tags, at, bound) || isSpent(tags, quantity.to) || isWorth(tags, at, bound) || isRelieved(tags, at))
    return undefined
  // "projects | of 1 billion yuan", but "funds of 300 million yuan"
  // "start the | project | of 15,000 mu": the size of one thing
  const one = bound.bound === 'eq' && words.singleThings.has(lowerAt(tags, at))
  const sized = lowerAt(tags, at + 1) === 'of' && !words.moneys.has(lowerAt(tags, at)) && !isWhose(tags, at) && !one
  return delimits || sized ? at : undefined
}

/** `138 projects, | each involving more than 30 million dollars`, `31 villages were added | with income of over 5 million`. */
function classBefore({tags, quantity, clause, quantities, index}: View, at: number): Phrase | undefined {
  const counted = quantities[index - 1]?.counted
  const each = at < clause.from && lowerAt(tags, clause.from) === 'each'
  const passive = tags[at]?.tag === 'verb' && lowerAt(tags, at + 1) === 'with' && tags[at - 1]?.tag === 'aux'
  if (!counted || !(each || passive) || quantity.from - counted.to > reach) return undefined
  return classes.has(counted.head) ? counted : undefined
}

/** `Of the 118 projects, nine | involved more than 100 million yuan each`, `12 projects, of which 8 with over 1 billion yuan`. */
function partOfClass({tags, quantity, quantities, index, bound}: View): Phrase | undefined {
  const part = quantities[index - 1]
  if (!part?.rules.includes('en/bare') || quantity.from - part.to > reach) return undefined
  if (!/^gte?$/.test(bound.bound) && lowerAt(tags, quantity.to) !== 'each') return undefined
  if (tags.slice(part.to, bound.from).some(({tag}) => tag === 'mark')) return undefined
  const counted = quantities.slice(0, index - 1).findLast((before) => before.counted)?.counted
  return counted && classes.has(counted.head) ? counted : undefined
}

/** `of which | 13 projects | exceeded 100 million yuan`: each of them did. */
function exceedingClass({tags, quantity, clause, quantities, index}: View): Phrase | undefined {
  const counted = quantities[index - 1]?.counted
  const exceeds = tags[clause.verbAt]?.verb?.verbClass === 'exceed' && counted?.to === clause.verbAt
  if (!counted || !exceeds || !/^(?:CNY|USD)$/.test(quantity.unit) || !classes.has(counted.head)) return undefined
  const before = tags.slice(clause.from, quantities[index - 1]?.from)
  return before.every(({tag, token}) => tag === 'pron' || token.lower === 'of' || tag === 'det') ? counted : undefined
}

/** `villages`, `elderly people`; and `the population | aged 60`, but not `a population of over 3 million`. */
const isClass = ({token}: Tagged, {unit}: EnglishQuantity) =>
  classes.has(token.lower) || (unit === 'year' && words.agedGroups.has(token.lower))

/** `firms | whose output exceeds 1 billion yuan`, `parks, whose revenue is above 20 million yuan`. */
function relativeClass({tags, quantity, bound}: View): Phrase | undefined {
  if (!/^gte?$/.test(bound.bound)) return undefined
  let at = quantity.from - 1
  while (at > quantity.from - reach && !/^(?:quantity|mark)$/.test(tags[at]?.tag ?? '')) {
    if (words.whose.has(lowerAt(tags, at))) break
    at--
  }
  if (!words.whose.has(lowerAt(tags, at))) return undefined
  const end = lowerAt(tags, at - 1) === ',' ? at - 1 : at
  if (!classes.has(lowerAt(tags, end - 1))) return undefined
  let from = end - 1
  while (tags[from - 1]?.tag === 'noun') from--
  return {from, to: end}
}

/** The class that ends at `at`; `those | aged above 65` has no noun, and its pronoun is the class. */
function namedClass({tags, clause}: View, at: number): Phrase | undefined {
  return lowerAt(tags, at) === 'those' ? {from: at, to: at + 1} : phraseBefore(tags, at + 1, clause.from)
}

/** `over | 100 million-yuan | projects`: the class stands behind its amount. */
function sizedClass({tags, quantity, clause}: View): Phrase | undefined {
  if (!quantity.rules.includes('en/hyphenated-money') || isOneThing(tags, quantity, clause)) return undefined
  const phrase = phraseAfter(tags, quantity.to, clause.to, false)
  return phrase && classes.has(lowerAt(tags, phrase.to - 1)) ? phrase : undefined
}

/** `two firms | in the | 100 billion yuan | class`: what they are counted as. */
function inClass({tags, quantity, quantities, index}: View): Phrase | undefined {
  if (!words.sizeClasses.has(lowerAt(tags, quantity.to)) || !/^(?:CNY|USD)$/.test(quantity.unit)) return undefined
  return quantities.slice(0, index).findLast(({counted}) => counted && classes.has(counted.head))?.counted
}

/** `communities | with more than | 5,000 residents`: a count may delimit a class too. */
function delimitsPlace({tags, clause, bound}: View): boolean {
  const at = bound.from - 1
  if (lowerAt(tags, at) !== 'with' || bound.bound === 'eq' || at <= clause.from) return false
  return (
    classes.has(lowerAt(tags, at - 1)) && tags.slice(at, clause.to).some(({tag}) => tag === 'aux' || tag === 'verb')
  )
}

/** `projects exceeding 1 billion yuan`, `elderly people over 60 years old`: the amount describes a class of things. */
export function thresholdFrame(view: View): Frame | undefined {
  const {tags, text, quantity, clause, topic} = view
  if (!measures.test(quantity.unit) || (quantity.counted && !delimitsPlace(view))) return undefined
  const owner = sizedOwner(view)
  if (owner) return {kind: 'threshold', subject: owner, rule: 'en/threshold'}
  const told = inClass(view) ?? sizedClass(view) ?? partOfClass(view) ?? exceedingClass(view) ?? relativeClass(view)
  if (told) {
    const named = phraseText(text, tags, told)
    // "including 5 | exceeding 5 billion yuan": the class was told with its limit
    const limited = topic.told.startsWith(`${named} `) && topic.told.endsWith(quantity.surface)
    return {kind: 'threshold', subject: limited ? topic.told : named, rule: 'en/threshold'}
  }
  const at = limitsFrom(view)
  if (at === undefined) return undefined
  const head = tags[at]
  const named = at >= clause.from && head && at < quantity.from - 1 && isClass(head, quantity) && head.tag !== 'verb'
  // "the number of enterprises over …" keeps its class; "total investment of projects of …" too
  const phrase = named ? namedClass(view, at) : classBefore(view, at)
  if (!phrase) return undefined
  const to = named ? quantity.to : phrase.to
  return {kind: 'threshold', subject: phraseText(text, tags, {from: phrase.from, to}), rule: 'en/threshold'}
}
