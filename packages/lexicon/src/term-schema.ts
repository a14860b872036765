import {z} from 'zod'
import {expression} from './expression-schema.js'
import {termKinds} from './term.js'

const word = z.string().min(1)
const entry = z.string().regex(/^[^=]+ = [^=]+$/, 'an entry `中文; 别名 = English; other wording`')
const head = z.string().regex(/^[a-z-]+ = [^=]+ = [^=]+$/, 'an entry `id = 中文; 别名 = English; other noun`')

/** `data/terms/terms.yaml` */
export const termFileSchema = z.strictObject({
  source: word,
  ...Object.fromEntries(termKinds.map((kind) => [kind, z.array(entry).optional()]))
})

/** `data/initiatives/names.yaml` */
export const initiativeNameFileSchema = z.strictObject({
  source: word,
  heads: z.partialRecord(
    z.enum(['strategy', 'project', 'platform', 'event', 'place', 'programme', 'industry', 'other']),
    z.array(head)
  ),
  only_quoted: z.array(word),
  en_only_quoted: z.array(word),
  en_name_ends: z.array(word),
  en_organs: expression,
  only_proper: z.array(word),
  of_common_words: z.array(word),
  only_held: z.array(word),
  of_one_character: z.array(word),
  zh_held: z.array(word),
  only_witness: z.array(word),
  zh_quoted_ends: word,
  zh_quoted_inside: z.array(word),
  no_second: z.array(word),
  zh_slogan_start: expression,
  zh_never_bare: z.array(word),
  zh_announced: z.array(
    z.strictObject({nouns: z.array(word), verbs: z.array(word), least: z.number().int(), rare: z.boolean().optional()})
  ),
  zh_titled: z.strictObject({before: expression, behind: expression}),
  zh_aspects: word,
  zh_no_start: expression,
  zh_carried_out: expression,
  zh_aims: z.strictObject({name: expression, verb: expression}),
  zh_mountain_behind: expression,
  zh_works: z.array(word),
  zh_landscape: word,
  zh_no_work: expression,
  zh_place_signs: word,
  zh_programme_ends: expression,
  zh_regions: z.array(word),
  zh_sought: z.strictObject({verbs: expression, name: expression, behind: expression}),
  zh_counted_works: expression,
  zh_route_behind: expression,
  zh_member_lists: z.array(
    z.strictObject({
      kind: z.enum(['event', 'place', 'platform', 'project', 'programme']),
      closing: expression,
      ends: expression,
      least: z.number().int()
    })
  ),
  zh_slogan_behind: expression,
  zh_slogan_before: expression,
  zh_quoted_short: expression,
  zh_quoted_short_before: expression,
  zh_manner: z.strictObject({before: expression, behind: expression}),
  en_manner: z.strictObject({before: expression, behind: expression}),
  zh_attributed_but: expression,
  zh_civic_behind: z.array(word),
  zh_common: z.array(word),
  zh_nominal: z.array(word),
  zh_civic: z.array(word),
  zh_formula: word,
  zh_honour: z.strictObject({before: z.array(word), behind: z.array(word), ends: z.array(word)}),
  zh_event_ends: z.array(word),
  zh_not_followed: z.record(word, z.array(word)),
  zh_before: z.array(word),
  zh_complements: word,
  zh_generic: z.array(word),
  zh_after: word,
  zh_inside: z.array(z.string().min(2)),
  zh_counted: z.string().min(1),
  zh_not_ends: z.array(z.string().min(2)),
  not_initiatives: z.strictObject({zh: z.array(word), en: z.array(word)}),
  en_undertakings: z.array(word),
  en_announced: expression,
  en_joined: expression,
  en_joined_list: expression,
  en_described: expression,
  en_phase: expression,
  en_done: expression,
  en_branded: expression,
  en_coded: expression,
  en_special: expression,
  en_works: expression,
  en_civic: z.array(word),
  en_called: expression,
  en_counted: expression,
  en_verbs: z.array(word),
  en_generic: z.array(word)
})

const aroundSchema = z.strictObject({before: expression, behind: expression})

/** `data/initiatives/expressions.yaml` */
export const nameExpressionsSchema = z.strictObject({
  source: word,
  phase: expression,
  stretch: expression,
  edition: expression,
  editionBefore: expression,
  behindEdition: expression,
  counts: expression,
  several: expression,
  numbered: expression,
  ring: expression,
  circle: expression,
  builds: expression,
  national: expression,
  countedBefore: expression,
  settles: expression,
  noWhole: expression,
  code: expression,
  eventEnd: expression,
  figureBefore: expression,
  noFigure: expression,
  medals: z.strictObject({zh: expression, en: expression}),
  codedStretch: expression,
  countedSurvey: expression,
  part: expression,
  list: z.strictObject({
    closing: expression,
    opened: expression,
    several: expression,
    cost: expression,
    street: expression,
    kin: expression
  }),
  contrast: z.strictObject({before: expression, behind: expression, between: expression}),
  industry: z.strictObject({zh: aroundSchema, en: aroundSchema}),
  matter: z.strictObject({rank: expression, none: expression, verbs: expression}),
  ways: z.strictObject({noun: expression, named: expression, fromTo: expression, amidst: expression})
})

/** `data/initiatives/works.yaml` */
export const worksFileSchema = z.strictObject({
  source: word,
  nouns: z.array(word),
  founded: z.strictObject({nouns: z.array(word), before: expression, behind: expression, not_before: expression}),
  doings: z.array(word),
  not_nouns: z.array(word),
  object: expression,
  own: expression,
  several: expression,
  amount: expression,
  measure: expression,
  further: expression,
  common: z.array(word),
  before: expression,
  behind: expression
})

/** `data/initiatives/glosses.yaml` */
export const glossFileSchema = z.strictObject({source: word, words: z.record(word, z.string())})
