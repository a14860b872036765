import {expect, test} from 'vitest'
import {z} from 'zod'
import {expression} from '../src/expression-schema.js'
import {
  compareFacets,
  compareHeadlines,
  compareLabels,
  compareMilestones,
  comparePlaces,
  compareStages,
  confusableMetrics,
  consultationWords,
  matters,
  metrics,
  trackWords
} from '../src/index.js'

const word = z.string().min(1)
const bilingual = z.strictObject({zh: word, en: word})
const words = z.strictObject({zh: z.array(word), en: z.array(word)})
const sources = z.strictObject({zh: expression, en: expression})
const groups = z.strictObject({zh: z.array(z.array(word).min(2)), en: z.array(z.array(word).min(2))})
const stage = z.strictObject({id: word, label: bilingual, zh: z.array(word), en: z.array(word)})
const pair = z.tuple([word, word])

test('stages hold what the schema says, and pairs name stages that exist', () => {
  const schema = z.object({
    source: word.optional(),
    stages: z.array(stage),
    same: z.array(pair),
    overlap: z.array(pair),
    reached: words,
    summed: words,
    real: words,
    likeForLike: words,
    inPrices: words
  })
  const {stages, same, overlap} = schema.parse(compareStages())
  const ids = stages.map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([...same, ...overlap].flat()))
})

test('words of tracking hold what the schema says', () => {
  expect(() => z.strictObject({source: word.optional(), fewerIsBetter: words}).parse(trackWords())).not.toThrow()
})

test('no word belongs to two stages', () => {
  for (const language of ['zh', 'en'] as const) {
    const all = compareStages().stages.flatMap((one) => one[language])
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  }
})

test('facets hold what the schema says', () => {
  z.strictObject({
    grades: z.array(stage),
    gradeFloor: words,
    restrictive: words,
    exclusive: groups,
    filler: words,
    generic: words,
    synonyms: groups,
    verbs: words,
    ownList: words,
    average: words,
    events: z.strictObject({governs: sources, yields: sources, ofYear: sources})
  }).parse(compareFacets())
})

test('headline weights lie between 0 and 1', () => {
  const weight = z.number().min(0).max(1)
  z.strictObject({weights: z.record(word, weight), default: weight, task: weight}).parse(compareHeadlines())
})

test('every matter has words in both languages, and no id twice', () => {
  const matter = z.strictObject({
    id: word,
    zh: z.array(word).min(1),
    en: z.array(z.string().regex(/^[^A-Z]+$/, 'English words are matched in lower case')).min(1),
    near: words,
    label: bilingual.optional()
  })
  const all = z.array(matter).parse(matters())
  expect(new Set(all.map((one) => one.id)).size).toBe(all.length)
})

test('forms of consultation hold what the schema says', () => {
  const chinese = z.strictObject({zh: z.array(word).min(1)})
  z.strictObject({
    forms: z.array(stage),
    topicStart: words,
    topicEnd: words,
    topicBreak: z.strictObject({en: z.array(word).min(1)}),
    topicStartBehindDeed: z.strictObject({en: z.array(word).min(1)}),
    notStart: chinese,
    plainTopics: z.strictObject({
      nouns: expression,
      verbs: expression,
      notOpening: expression,
      notHolding: expression,
      past: expression,
      cues: expression
    }),
    topicFrames: z.strictObject({
      zh: z.array(z.string().includes('{')).min(1),
      en: z.array(z.string().includes('{')).min(1)
    }),
    formWords: words,
    deeds: words,
    finite: z.strictObject({en: z.array(word).min(1)}),
    passive: z.strictObject({en: z.array(word).min(1)}),
    listVerbs: z.strictObject({en: z.array(word).min(1)}),
    formDone: z.strictObject({en: z.array(word).min(1)}),
    formActs: z.strictObject({en: z.array(word).min(1)}),
    formModifiers: chinese,
    notForm: chinese,
    notTopic: words,
    topicVerbs: chinese,
    topicTails: chinese,
    topicGeneral: chinese,
    topicWide: chinese
  }).parse(consultationWords())
})

test('phrases of milestones hold what the schema says', () => {
  const chinese = z.strictObject({zh: z.array(word).min(1)})
  z.strictObject({reached: chinese, level: chinese}).parse(compareMilestones())
})

test('words of places hold what the schema says', () => {
  const chinese = z.strictObject({zh: z.array(word).min(1)})
  z.strictObject({
    classWords: chinese,
    actingVerbs: chinese,
    endingVerbs: chinese,
    natural: chinese,
    notNatural: chinese,
    progress: words
  }).parse(comparePlaces())
})

test('words of labels are Chinese and no name begins without its first word', () => {
  const chinese = z.array(word).min(1)
  const labels = z
    .strictObject({bare: chinese, measured: chinese, manner: chinese, notFirst: chinese, firstInNames: chinese})
    .parse(compareLabels())
  for (const name of labels.firstInNames) expect(labels.notFirst, name).toContain(name[0])
})

test('every metric that may be confused is in the catalogue, once in its group', () => {
  const known = new Set(metrics().map(({id}) => id))
  for (const group of confusableMetrics()) {
    expect(group.length).toBeGreaterThan(1)
    expect(new Set(group).size).toBe(group.length)
    expect(group.filter((id) => !known.has(id))).toEqual([])
  }
})

test('every metric that headlines weigh is in the catalogue', () => {
  const known = new Set(metrics().map(({id}) => id))
  expect(Object.keys(compareHeadlines().weights).filter((id) => !known.has(id))).toEqual([])
})
