import {comparePlaces} from '@jianbao/lexicon'
import type {Language, PlacePassage} from '@jianbao/model'
import {stageWords} from '../align/stage-of.js'
import {wordMatcher} from '../align/word-matcher.js'
import type {PlacedClause} from '../text/clauses-of.js'

/** What a step reaches, as against being on the way. */
const milestones = new Set(['started', 'finished'])

/** How the two reports' passages on the same thing stand to each other. */
export function relationOf(
  wider: PlacedClause,
  narrower: readonly PlacedClause[],
  language: Language
): PlacePassage['relation'] {
  if (narrower.length === 0) return 'none'
  const planned = isPlan(wider)
  const same = narrower.filter((clause) => isPlan(clause) === planned)
  const steps = stageWords(wider.text, language)
  const shared = same.some((clause) => [...stageWords(clause.text, language)].some((stage) => steps.has(stage)))
  if (!planned) return shared ? 'same-fact' : 'complements'
  return !shared && same.some((clause) => differsInAmbition(wider, clause, language))
    ? 'ambition-differs'
    : 'complements'
}

function isPlan({sentence}: PlacedClause): boolean {
  return sentence.role !== 'review' && sentence.role !== 'problems' && sentence.role !== 'front'
}

/** `开工建设` of one report is `加快推进` of the other. */
function differsInAmbition(one: PlacedClause, other: PlacedClause, language: Language): boolean {
  const progress = wordMatcher(comparePlaces().progress[language], language)
  const reaches = (clause: PlacedClause) =>
    [...stageWords(clause.text, language)].some((stage) => milestones.has(stage))
  const onTheWay = (clause: PlacedClause) => !reaches(clause) && progress.find(clause.text).length > 0
  return (reaches(one) && onTheWay(other)) || (onTheWay(one) && reaches(other))
}
