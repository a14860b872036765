import {englishPattern} from '@jianbao/lexicon'

const attained = englishPattern('attained')
const goalList = englishPattern('goalList')
const headed = englishPattern('expectedList')
const estimatedBelow = englishPattern('estimatedBelow')
const shared = englishPattern('shared')

/** What the words of a whole sentence say of its figures: looked at once, though each of its clauses asks. */
export interface SentenceCues {
  /** `Other main targets include a 5% growth in …, a jobless rate of …`: the whole list is aimed at. */
  readonly listsGoals: boolean
  /** `Preliminary estimates: GDP …` */
  readonly opensEstimates: boolean
  /** `(estimated, the same below)` */
  readonly isEstimated: boolean
  /** `respectively` */
  readonly shares: boolean
}

/** @param first where the sentence's first number begins */
export function sentenceCues(text: string, first: number | undefined): SentenceCues {
  const told = text.slice(0, first)
  return {
    listsGoals: goalList.test(told) && !attained.test(told),
    opensEstimates: headed.test(text),
    isEstimated: estimatedBelow.test(text),
    shares: shared.test(text)
  }
}
