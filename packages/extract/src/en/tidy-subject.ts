import {englishPattern} from '@jianbao/lexicon'

const years = englishPattern('yearsBehind')
const plan = englishPattern('planOf')
const extent = englishPattern('extentBehind')
const first = englishPattern('firstTime')
const gerund = englishPattern('changingThing')

/** Leaves of a subject the noun phrase that is measured. */
export function tidySubject(subject: string): string {
  const tidied = subject
    .replace(years, '')
    .replace(plan, '')
    .replace(extent, '')
    .replace(first, '')
    .replace(gerund, '')
    .replace(/\s+/g, ' ')
    .trim()
  return tidied === '' ? subject : tidied
}
