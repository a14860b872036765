import {z} from 'zod'

const bilingual = z.strictObject({zh: z.string(), en: z.string()})
const keyed = <Key extends string>(...keys: readonly Key[]) => z.record(z.enum(keys), bilingual)
const kinds = ['level', 'change', 'delta', 'share', 'rank', 'ratio', 'span', 'threshold'] as const
const scale = z.strictObject({exponent: z.int().positive(), word: z.string().min(1)})
const bodies = ['government', 'cppcc', 'congress', 'news'] as const

/** What `data/template/words.yaml` must hold; a test checks it. */
export const templateWordsSchema = z.strictObject({
  bounds: keyed('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'near'),
  boundInSurface: z.array(z.string().min(1)),
  units: z.record(z.string(), bilingual.extend({one: z.string().optional()})),
  each: bilingual,
  rankWithin: bilingual,
  additions: z.array(bilingual.extend({marks: z.array(z.string().min(1)).min(1)})),
  scales: z.strictObject({zh: z.array(scale), en: z.array(scale)}),
  kinds: keyed(...kinds),
  decline: bilingual,
  fallen: bilingual,
  changeAmount: bilingual,
  kindSaid: z.partialRecord(z.enum(kinds), z.array(z.string())),
  statuses: keyed('achieved', 'expected', 'target'),
  kindNames: keyed(...kinds),
  boundNames: keyed('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'near'),
  directions: keyed('raised', 'lowered', 'kept', 'dropped', 'new', 'unclear'),
  fallDirections: keyed('raised', 'lowered', 'kept'),
  strengths: keyed('strong', 'weak', 'none'),
  verdicts: keyed('met', 'exceeded', 'missed', 'unclear', 'unreported'),
  auditCategories: keyed(
    'magnitude',
    'unit',
    'currency',
    'bound',
    'status',
    'subject',
    'period',
    'digits',
    'missing',
    'added'
  ),
  relations: keyed('same-fact', 'complements', 'ambition-differs', 'none'),
  derivedNames: keyed('share', 'gap', 'ratio', 'rest', 'implied', 'change'),
  severities: keyed('info', 'warning', 'error'),
  roles: keyed('compared', 'translation', 'context'),
  languages: keyed('zh', 'en'),
  levels: keyed('national', 'province', 'city', 'district', 'county', 'township'),
  bodies: keyed(...bodies),
  reportNames: keyed(...bodies),
  shortNames: keyed(...bodies),
  ofYear: bilingual,
  ofLanguage: bilingual,
  ofTranslation: bilingual,
  separators: keyed('list', 'last', 'section', 'clause'),
  none: bilingual,
  range: z.string(),
  dates: keyed('day', 'month', 'year'),
  monthNames: z.array(z.string()).length(12),
  titles: keyed('single', 'comparison', 'tracking', 'audit'),
  manyPlaces: bilingual,
  yearSpan: bilingual,
  digits: z.array(z.string()).length(11),
  relationPhrases: keyed(
    'share',
    'ratio',
    'higher',
    'lower',
    'more',
    'less',
    'larger',
    'smaller',
    'same',
    'rest',
    'implied'
  ),
  sentenceEnd: bilingual,
  remarks: z.record(z.string(), bilingual),
  note: bilingual,
  noteSection: bilingual
})
