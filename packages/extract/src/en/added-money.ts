import {verbBehind} from './verb-behind.js'
import {lowerAt, type View} from './view.js'
import {words} from './words.js'

/** Money that is told as added (新增): `new projects | added 510 billion yuan | in output value`, `470 billion yuan of funds | was newly secured`. */
export function isAddedMoney(view: View): boolean {
  const {tags, verb, lead, quantity} = view
  if (!/^(?:CNY|USD)$/.test(quantity.unit)) return false
  // "allocate 2 trillion yuan | of new funding", "secured 912 million yuan | in additional funds"
  if (words.purposes.has(lowerAt(tags, quantity.to)) && words.newness.has(lowerAt(tags, quantity.to + 1))) return true
  const form = tags[verb]?.verb
  if (lead === verb && form?.verbClass === 'action') return form.lemma === 'add' || lowerAt(tags, verb - 1) === 'newly'
  const at = verb < 0 ? verbBehind(view) : -1
  return lowerAt(tags, at - 1) === 'newly' && words.be.has(lowerAt(tags, at - 2))
}
