import {z} from 'zod'

const words = z.array(z.string().min(1))
const numbers = z.record(z.string(), z.number().int().nonnegative())

export const englishNumerals = z.strictObject({
  cardinals: numbers,
  tens: numbers,
  ordinals: numbers,
  scales: numbers,
  moneyScales: numbers,
  multiples: z.record(z.string(), z.number().positive()),
  comparedMultiples: numbers,
  dozens: numbers,
  denominators: numbers
})

export const englishUnits = z.strictObject({
  currencyPrefixes: z.record(z.string(), z.string()),
  units: z.array(z.strictObject({unit: z.string(), names: words, factor: z.number().positive().optional()})),
  gluedUnits: words,
  hyphenated: words,
  rates: z.record(z.string(), z.string()),
  rated: words,
  people: words,
  personTimes: words,
  households: words,
  countedFirms: words,
  journeys: words,
  householdTimes: words,
  uncountPlurals: words,
  massUnits: z.record(z.string(), z.string()),
  subjectUnits: z.record(z.string(), z.string()),
  tableScales: z.record(z.string(), z.string())
})

const bounds = z.partialRecord(z.enum(['gt', 'gte', 'lt', 'lte', 'near', 'approx']), words)

export const englishCues = z.strictObject({
  boundsBefore: bounds,
  boundsAfter: bounds,
  rateMinimums: words,
  lastingBounds: words,
  summingUp: words,
  extremeLeads: words,
  boundGap: words,
  expected: words,
  foreseen: words,
  estimated: words,
  target: words,
  past: words,
  cumulative: words,
  labels: words,
  nameHeads: words,
  titleHeads: words,
  announcing: words,
  countingVerbs: words,
  deictic: words,
  rankVerbs: words,
  rankNouns: words,
  rankScopes: words,
  changeNouns: words,
  countedDeedBounds: words,
  amountBounds: words,
  fallNouns: words,
  growthRates: words,
  spanAfter: words,
  thresholdWords: words,
  thresholdFillers: words,
  classHeads: words,
  reporting: words,
  names: words
})

export const englishVerbs = z.strictObject({
  reach: words,
  exceed: words,
  rise: words,
  fall: words,
  stock: words,
  action: words,
  irregular: z.record(z.string(), words),
  ambiguous: words,
  auxiliaries: words,
  thirdPerson: words
})

export const englishWords = z.strictObject({
  determiners: words,
  prepositions: words,
  conjunctions: words,
  pronouns: words,
  adverbs: words,
  phraseEnds: words,
  subjectLead: words,
  notAdverbs: words
})
