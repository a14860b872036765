import {english, englishPattern} from '@jianbao/lexicon'
import {matchesOf} from '../matches.js'

const plan = englishPattern('fiveYearPlan', 'gi')
// one look before the ordinals of all texts are tried
const mentionsPlan = englishPattern('mentionsFiveYears')
const comparedPlan = englishPattern('comparedPlan')
const planPeriod = englishPattern('planPeriod')

/** Five-year plans follow each other without a gap since the third (1966-1970). */
const thirdPlan = 1966

/** Years of `the 13th Five-Year Plan period`, `during the Fourteenth Five-Year Plan`; the plan alone is a document. */
export function planYears(text: string): Array<{period: string; period_from: string}> {
  if (!mentionsPlan.test(text)) return []
  return matchesOf(plan, text).flatMap(({0: told, 1: ordinal = '', 2: stated, index}) => {
    if (stated === undefined && !planPeriod.test(told)) return []
    if (comparedPlan.test(text.slice(0, index))) return []
    const number = english.numerals.ordinals[ordinal.toLowerCase()] ?? Number(/^(\d+)th$/i.exec(ordinal)?.[1])
    if (!(number >= 3)) return []
    const from = thirdPlan + (number - 3) * 5
    return [{period: String(from + 4), period_from: String(from)}]
  })
}
