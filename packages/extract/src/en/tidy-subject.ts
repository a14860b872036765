/** What belongs to the period or the plan and not to the thing: `this year’s target for`, `in each of the past six years`. */
const plan = /^(?:(?:this|the) )?(?:year['’]s )?(?:main )?(?:expected )?(?:targets?|goals?) (?:for|of) /i
const years = / (?:in|over|during|for)(?: each of)? the (?:past|last|previous|next)\b.*$/i
const first = /^first time (?:that )?(?:the )?/i
const gerund = /^(?:expanding|increasing|raising|reducing|lowering|keeping|holding|maintaining) (?:the )?/i

/** Leaves of a subject the noun phrase that is measured. */
export function tidySubject(subject: string): string {
  const tidied = subject
    .replace(years, '')
    .replace(plan, '')
    .replace(first, '')
    .replace(gerund, '')
    .replace(/\s+/g, ' ')
    .trim()
  return tidied === '' ? subject : tidied
}
