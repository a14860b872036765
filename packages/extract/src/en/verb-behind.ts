import {lowerAt, type View} from './view.js'

/** Whether a passive or a copula follows: `98 units were renovated`, `six expressways are under construction`. */
export function verbBehind({tags, clause, quantity}: View): number {
  const after = Math.max(quantity.to, quantity.counted?.to ?? 0)
  // "5 parks covering 3.2 hectares": a participle only describes them
  for (let at = after; at < clause.to; at++)
    if (tags[at]?.tag === 'verb' && tags[at]?.verb?.inflection !== 'ing') return at
  return behindAside(tags, clause.to)
}

/** Tokens of an aside between what is counted and its verb. */
const longestAside = 12

/** `58 old compounds (19,000 households) | refurbished;`: the participle behind a parenthesis. */
function behindAside(tags: View['tags'], at: number): number {
  if (lowerAt(tags, at) !== '(') return -1
  const close = tags.slice(at, at + longestAside).findIndex(({token}) => token.text === ')')
  const verb = tags[at + close + 1]
  return close > 0 && verb?.verb?.inflection === 'past' ? at + close + 1 : -1
}
