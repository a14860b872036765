import {consultationWords, matters} from '@jianbao/lexicon'
import {matchMatters} from './matter-matcher.js'
import type {MatterPhrase} from './matter-phrases.js'
import {standsAlone} from './plain-topic.js'

/** Where a piece of an English sentence ends: at its commas and semicolons, at `while`, and at what `and` adds. */
const stops = String.raw`(?<=[,;:])\s+|\s+(?=while\s)`

let between: RegExp | undefined

/** `the rights and interests` is one thing; behind `and` a piece begins with an article or with what was done. */
function betweenPieces(): RegExp {
  const {deeds, plainTopics} = consultationWords()
  const verbs = new Set(deeds.en.map((deed) => deed.split(' ')[0]))
  between ??= new RegExp(
    `${stops}|\\s+(?=and\\s+(?:the|an?|on|to|\\w+ing|${plainTopics.past}|${[...verbs].join('|')})\\s)`,
    'g'
  )
  return between
}

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
  const apart = piecesOf(sentence).filter((piece) => !others.some((other) => overlap(piece, other)))
  let told = false
  return apart.flatMap((piece) => {
    const deed = doing.exec(piece.text)
    // “contributed ideas to the difficulty of parking and the difficulty of travelling by bus”
    const goesOn = told && deed === null && /\band\s+$/.test(sentence.slice(0, piece.start)) && standsAlone(piece)
    if (deed === null && !goesOn) return []
    const fresh = mattersIn(piece.text).filter((id) => !taken.has(id))
    for (const id of fresh) taken.add(id)
    told = fresh.length > 0 || goesOn
    if (told) return [piece]
    const asked =
      deed === null || others.some((other) => sharesClause(sentence, piece, other)) ? null : askedFor(piece, deed)
    told = asked !== null
    return asked === null ? [] : [asked]
  })
}

function overlap(one: MatterPhrase, other: MatterPhrase): boolean {
  return one.start < other.end && other.start < one.end
}

/** What is proposed beside a topic of the same clause is part of that topic. */
function sharesClause(sentence: string, one: MatterPhrase, other: MatterPhrase): boolean {
  return !sentence.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes(';')
}

/** `proposed to protect the rights of outdoor workers`: an act on a thing behind what was done. */
function askedFor({text, start}: MatterPhrase, deed: RegExpExecArray): MatterPhrase | null {
  const behind = deed.index + deed[0].length
  const lead = /^\s+(?:(?:to|that|for|on|at|into|about)\s+)?/.exec(text.slice(behind))?.[0].length ?? 0
  const from = behind + lead
  const phrase = {text: text.slice(from), start: start + from, end: start + text.length}
  return standsAlone(phrase) ? phrase : null
}

/** Ids of the matters that a text names outright. */
function mattersIn(text: string): string[] {
  return matchMatters(text, 'en', matters()).flatMap(({matter, strength}) => (strength === 'strong' ? [matter.id] : []))
}

function piecesOf(sentence: string): MatterPhrase[] {
  const cuts = [
    0,
    ...Array.from(sentence.matchAll(betweenPieces()), ({index, 0: gap}) => index + gap.length),
    sentence.length
  ]
  return cuts.slice(0, -1).map((from, at) => {
    const raw = sentence.slice(from, cuts[at + 1])
    const lead = /^(?:(?:and|while)\s+)?/.exec(raw)?.[0].length ?? 0
    const text = raw.slice(lead).replace(/[\s,;:.]+$/, '')
    return {text, start: from + lead, end: from + lead + text.length}
  })
}
