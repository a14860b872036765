import {consultationWords, matters} from '@jianbao/lexicon'
import {matchMatters} from './matter-matcher.js'
import type {MatterPhrase} from './matter-phrases.js'

/** Between the pieces of an English sentence: its commas and semicolons, and what `and` or `while` adds. */
const between = /(?<=[,;:])\s+|\s+(?=(?:and|while)\s)/g

let deeds: RegExp | undefined

/**
 * Topics of an English CPPCC report that are told as a story, without cue or frame: the pieces of a sentence that say
 * what was done (`called for the rescue of historic districts`) and name a matter of the lexicon that no other topic of
 * the sentence is about. Offsets are UTF-16 units of the sentence.
 */
export function toldTopics(sentence: string, others: readonly MatterPhrase[]): MatterPhrase[] {
  deeds ??= new RegExp(`\\b(?:${consultationWords().deeds.en.join('|')})\\b`, 'iu')
  const doing = deeds
  const taken = new Set(others.flatMap(({text}) => mattersIn(text)))
  return piecesOf(sentence).flatMap((piece) => {
    if (!doing.test(piece.text) || others.some((other) => piece.start < other.end && other.start < piece.end)) return []
    const fresh = mattersIn(piece.text).filter((id) => !taken.has(id))
    for (const id of fresh) taken.add(id)
    return fresh.length > 0 ? [piece] : []
  })
}

/** Ids of the matters that a text names outright. */
function mattersIn(text: string): string[] {
  return matchMatters(text, 'en', matters()).flatMap(({matter, strength}) => (strength === 'strong' ? [matter.id] : []))
}

function piecesOf(sentence: string): MatterPhrase[] {
  const cuts = [0, ...Array.from(sentence.matchAll(between), ({index, 0: gap}) => index + gap.length), sentence.length]
  return cuts.slice(0, -1).map((from, at) => {
    const raw = sentence.slice(from, cuts[at + 1])
    const lead = /^(?:(?:and|while)\s+)?/.exec(raw)?.[0].length ?? 0
    const text = raw.slice(lead).replace(/[\s,;:.]+$/, '')
    return {text, start: from + lead, end: from + lead + text.length}
  })
}
