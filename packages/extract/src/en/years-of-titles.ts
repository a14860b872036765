import {englishPattern} from '@jianbao/lexicon'

/** By the titles around a sentence, which all sentences of its section share; apart for what is planned. */
const [ofReviews, ofPlans] = [new WeakMap<readonly string[], string>(), new WeakMap<readonly string[], string>()]

export function titlesOfYears(section: readonly string[], planned: boolean): string {
  const ofSections = planned ? ofPlans : ofReviews
  const known = ofSections.get(section)
  if (known !== undefined) return known
  const titles = section
    .filter((title) => !planned || !reviewing.test(title))
    .map((title) => title.replace(yearsOfPlan, '').replace(titlePlan, 'during $&'))
    .filter((title) => !/\b(?:19|20)\d\d\b/.test(title))
    .join('; ')
  ofSections.set(section, titles)
  return titles
}

const reviewing = englishPattern('reviewingTitle')
const yearsOfPlan = englishPattern('yearsOfPlan')
const titlePlan = englishPattern('titlePlan')
