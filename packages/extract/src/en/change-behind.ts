import {fallsAt, intends, isChangeNoun, isRelief, ownSubject} from './changing.js'
import {phraseAfter, phraseBefore, phraseText} from './phrase.js'
import {type Frame, lowerAt, type View} from './view.js'
import {words} from './words.js'

/** `503.8 billion yuan more than`, `1.6 percentage points higher than`, `a 10% increase in exports`, `another 10% rise`. */
export function behindFrame(view: View): Frame | undefined {
  const {tags, quantity, text, clause, topic} = view
  const after = endOfPair(view)
  const next = lowerAt(tags, after)
  const than = lowerAt(tags, after + 1) === 'than'
  // "lift 150,000 more | people out of poverty", "10 above | 100 million yuan" compare nothing
  const compared =
    tags[after + 1]?.tag !== 'quantity' &&
    (words.comparedUp.has(next) || words.comparedDown.has(next)) &&
    (than || next === 'above' || next === 'below' || quantity.unit === 'pp' || isSpent(view))
  if (compared || isMoreAlone(view, after))
    return {
      kind: 'change',
      subject:
        (isSpent(view) ? phraseText(text, tags, phraseAfter(tags, quantity.to + 2, clause.to, true)) : '') ||
        (clause.verbAt < quantity.from ? ownSubject(view) : '') ||
        topic.subject,
      negative: words.comparedDown.has(next),
      rule: 'en/change-compared'
    }
  // "sales came to 1.3 billion yuan, | 12.6 percent up |"
  if (quantity.unit === '%' && words.upDown.has(next) && endsTold(view))
    return {kind: 'change', subject: topic.subject, negative: next === 'down', rule: 'en/change-compared'}
  // "welcomed 49.9% more | tourists"
  const grown =
    quantity.unit === '%' && words.moreOrLess.has(next) && tags[quantity.to + 1]?.tag === 'noun'
      ? phraseAfter(tags, quantity.to + 1, clause.to, false)
      : undefined
  if (grown)
    return {
      kind: 'change',
      subject: phraseText(text, tags, grown),
      negative: words.comparedDown.has(next),
      rule: 'en/change-more'
    }
  const noun = nounBehind(view)
  if (
    noun === undefined ||
    isRelief(view, noun) ||
    quantity.counted ||
    !/^(?:%|pp|CNY|times|t|kWh)$/.test(quantity.unit)
  )
    return undefined
  // "a 50 percent cut to outlays", but "a 5% growth to 22 billion dollars"
  const to = lowerAt(tags, noun + 1) === 'to' && tags[noun + 2]?.tag === 'noun'
  const behind =
    to || words.changeIn.has(lowerAt(tags, noun + 1)) ? phraseAfter(tags, noun + 2, clause.to, true) : undefined
  let named = noun
  while (named > quantity.to && words.changeFillers.has(lowerAt(tags, named - 1))) named--
  // "with a 55% | revenue | growth"
  const between = named > quantity.to ? phraseText(text, tags, phraseBefore(tags, named, quantity.to)) : ''
  return {
    kind: 'change',
    subject: behind
      ? phraseText(text, tags, behind)
      : between ||
        (clause.verbAt < quantity.from || clause.verbAt === clause.to ? ownSubject(view) : '') ||
        (intends(view) ? lowerAt(tags, noun) : topic.subject),
    negative: fallsAt(tags, noun),
    rule: 'en/change-adjective'
  }
}

/** `and villagers 16,058 yuan, 6.7% | more |.`, `each family paid 140 yuan | less | and …`. */
function isMoreAlone({tags, quantity, clause}: View, at: number): boolean {
  if (!/^(?:%|CNY|USD)$/.test(quantity.unit) || !words.moreOrLess.has(lowerAt(tags, at))) return false
  if (at + 1 >= clause.to || words.eachTime.has(lowerAt(tags, at + 1))) return true
  return quantity.unit !== '%' && tags[at + 1]?.tag === 'conj'
}

/** `12.6 percent up | on 2022`, `3 percent down |`; not `25 percent up | to 2020`. */
function endsTold({tags, quantity, clause}: View): boolean {
  const at = quantity.to + 1
  return at >= clause.to || words.againstBase.has(lowerAt(tags, at))
}

/** `paid 4.2 billion yuan | less in taxes`, `spent 3 billion yuan | more on schools`. */
function isSpent({tags, quantity}: View): boolean {
  return /^(?:CNY|USD)$/.test(quantity.unit) && words.spentOn.has(lowerAt(tags, quantity.to + 1))
}

/** Where `13.4% | and 18.5%` ends: what stands behind is said of both. */
function endOfPair({tags, quantity, quantities, index}: View): number {
  const next = quantities[index + 1]
  if (next?.from !== quantity.to + 1) return quantity.to
  const joined = lowerAt(tags, quantity.to)
  const both = next.unit === quantity.unit && joined === 'and'
  // "42.2 billion yuan | or 14.2 percent | more than last year": the same change, told twice
  const twice = joined === 'or' && (next.unit === '%') !== (quantity.unit === '%')
  return both || twice ? next.to : quantity.to
}

/** `another 10% | rise`, `a 6% year-on-year | increase`: the change noun at most two words behind the number. */
function nounBehind(view: View): number | undefined {
  const {tags} = view
  const to = endOfPair(view)
  // "contributed 44.5 percent | to economic growth" tells of a share
  for (let at = to; at < to + 3 && !/^(?:mark|prep|aux|conj)$/.test(tags[at]?.tag ?? ''); at++)
    if (isChangeNoun(lowerAt(tags, at)) && tags[at]?.tag !== 'verb') return at
  return undefined
}
