import type {Change} from '../rule.js'
import {replaceAll} from './replace-all.js'

// `CPl`, `FDl`, `lPO`: no abbreviation has a small l among its capitals.
const capitals = /(?<![A-Za-z\d])(?:[A-Z]{2,4}l[A-Z]{0,2}|l[A-Z]{2,4})(?![A-Za-z\d])/g
// `Artificial intelligence (Al)`, `“Al+”行动`; Al is also a name, and aluminium.
const alone = /(?<![A-Za-z\d])Al(?![A-Za-z\d])/g
const spelt = /artificial intelligence|人工智能/i
const metal = /alumin|铝/i

/** Small letters l that scanning has put for the capital I of abbreviations. */
export function abbreviations(text: string): Change[] {
  if (!/[A-Z]l(?![a-z])|l[A-Z]{2}/.test(text)) return []
  const note = 'a letter of the same shape stood for the capital'
  const mixed = replaceAll(text, capitals, ([word]) => word.replace('l', 'I'), note)
  if (!spelt.test(text) || metal.test(text)) return mixed
  return [...mixed, ...replaceAll(text, alone, () => 'AI', note)].sort((a, b) => a.start - b.start)
}
