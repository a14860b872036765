import {englishPattern} from '@jianbao/lexicon'
import type {Clause} from './clause.js'
import {clauseText, type ReadSentence} from './sentence.js'

const fullDate = englishPattern('fullDate', '')

/** A clause up to its first number, with the adverbial before it: `and by February 20, 2007, | they had replied to`. */
export function aheadText(sentence: ReadSentence, clause: Clause, to: number): string {
  const {clauses, quantities, tags, text} = sentence
  let from = clauses.indexOf(clause)
  for (let at = from - 1; at >= 0 && isAdverbial(sentence, clauses[at] as Clause); at--) from = at
  const start = clauses[from]?.from ?? clause.from
  const own = clauseText(sentence, clause, to)
  const dated = clause.opener === ',' ? fullDate.exec(text.slice(0, tags[clause.from]?.token.start))?.[0] : undefined
  if (dated !== undefined) return `${dated}${own}`
  return from === clauses.indexOf(clause) || quantities.length === 0
    ? own
    : `${text.slice(tags[start]?.token.start, tags[clause.from]?.token.start)}${own}`
}

/** `by February 20`, `2007`: a stretch without verb and number of its own. */
function isAdverbial({quantities}: ReadSentence, {from, to, verbAt}: Clause): boolean {
  return verbAt === to && !quantities.some((quantity) => quantity.from >= from && quantity.from < to)
}

const opensYear = englishPattern('opensDatedClause')

/** The adverbials that open a sentence: `According to the report, in 2022, | revenue …`. */
export function openingText(sentence: ReadSentence): string {
  const year = opensYear.exec(sentence.text)?.[0]
  if (year !== undefined) return year
  // "firms up from 402 at the end of 2019 to 517" opens nothing
  const told = sentence.clauses.findIndex((clause) => clause.verbAt < clause.to || !isAdverbial(sentence, clause))
  const last = sentence.clauses[(told < 0 ? sentence.clauses.length : told) - 1]
  const [first] = sentence.clauses
  return first && last
    ? sentence.text.slice(sentence.tags[first.from]?.token.start, sentence.tags[last.to - 1]?.token.end)
    : ''
}
