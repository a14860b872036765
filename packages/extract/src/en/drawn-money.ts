import {englishPattern} from '@jianbao/lexicon'
import {verbBehind} from './verb-behind.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

const fundsIntroduced = englishPattern('fundsIntroduced')

/** Whether a verb takes money in from outside: `introduced | 3 billion yuan`, `draw in | 5 billion yuan`. */
function takesIn({tags, verb, lead}: View): boolean {
  const lemma = tags[verb]?.verb?.lemma ?? ''
  if (words.takingIn.has(lemma)) return lead === verb
  return words.takingInWith.has(lemma) && lead === verb + 1 && lowerAt(tags, lead) === 'in'
}

/** `capital of 3 billion yuan | was actually brought in`: the same told behind the amount. */
function isTakenIn(view: View): boolean {
  const {tags, clause, quantity} = view
  const at = verbBehind(view)
  const form = tags[at]?.verb
  if (form?.inflection !== 'past' || !words.takingInWith.has(form.lemma) || lowerAt(tags, at + 1) !== 'in') return false
  return tags.slice(quantity.to, at).some(({token}) => words.be.has(token.lower)) && at < clause.to
}

/** Money that came from outside in the year (引进资金): `funds introduced amounted to | 1.57 billion yuan`. */
export function isDrawnIn(view: View): boolean {
  const {text, tags, clause, quantity} = view
  if (!/^(?:CNY|USD)$/.test(quantity.unit)) return false
  return (
    takesIn(view) || isTakenIn(view) || fundsIntroduced.test(text.slice(tags[clause.from]?.token.start, quantity.start))
  )
}
