import {expect, test} from 'vitest'
import {z} from 'zod'
import {compareFacets, compareHeadlines, compareStages} from '../src/index.js'

const word = z.string().min(1)
const bilingual = z.strictObject({zh: word, en: word})
const words = z.strictObject({zh: z.array(word), en: z.array(word)})
const groups = z.strictObject({zh: z.array(z.array(word).min(2)), en: z.array(z.array(word).min(2))})
const stage = z.strictObject({id: word, label: bilingual, zh: z.array(word), en: z.array(word)})
const pair = z.tuple([word, word])

test('stages hold what the schema says, and pairs name stages that exist', () => {
  const schema = z.object({
    source: word.optional(),
    stages: z.array(stage),
    same: z.array(pair),
    overlap: z.array(pair)
  })
  const {stages, same, overlap} = schema.parse(compareStages())
  const ids = stages.map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([...same, ...overlap].flat()))
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
    average: words
  }).parse(compareFacets())
})

test('headline weights lie between 0 and 1', () => {
  const weight = z.number().min(0).max(1)
  z.strictObject({weights: z.record(word, weight), default: weight, task: weight}).parse(compareHeadlines())
})
