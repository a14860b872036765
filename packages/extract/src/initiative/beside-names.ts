import {nameExpressions} from '@jianbao/lexicon'
import {conceptOfName} from './concept-of-name.js'
import {isFieldWords, isProper} from './everyday.js'
import {foldChineseName} from './fold-name.js'
import {startBefore} from './name-start.js'
import type {Named} from './named.js'

/** Shorter members are common nouns. */
const [least, limit] = [4, 12]

/** Ends of names of places and buildings by which a neighbour is known to be one of them. */
const kin = new RegExp(nameExpressions.list.kin)

/** Members of an enumeration that end like the name behind them, or stand between two: [众和壹街]、华汇地下金街. */
export function besideNames(text: string, names: readonly Named[]): Named[] {
  if (!text.includes('、')) return []
  const ends = new Set(names.map(({end}) => end))
  return names.flatMap(({start, end, kind}) => {
    const last = text.charAt(end - 1)
    const to = start - 1
    if (text.charAt(to) !== '、') return []
    const isBetween = ends.has(text.lastIndexOf('、', to - 1))
    const own = text.charAt(to - 1)
    if (!kin.test(own) || !(isBetween || own === last)) return []
    const from = startBefore(text, to - 1, {limit, verbal: false})
    const name = from === null ? '' : foldChineseName(text.slice(from, to))
    if (from === null || name.length < least || isFieldWords(name) || !isProper(name)) return []
    return names.some((other) => other.start < to && from < other.end)
      ? []
      : [{start: from, end: to, name, concept: conceptOfName(name), kind}]
  })
}
