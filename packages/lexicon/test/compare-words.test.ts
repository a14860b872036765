import {expect, test} from 'vitest'
import {consultationWordsSchema} from '../src/compare/consultation-schema.js'
import {compareFacetsSchema} from '../src/compare/facets-schema.js'
import {compareHeadlinesSchema} from '../src/compare/headlines-schema.js'
import {compareLabelsSchema} from '../src/compare/labels-schema.js'
import {mattersSchema} from '../src/compare/matters-schema.js'
import {compareMilestonesSchema} from '../src/compare/milestones-schema.js'
import {comparePlacesSchema} from '../src/compare/places-schema.js'
import {compareStagesSchema} from '../src/compare/stages-schema.js'
import {trackWordsSchema} from '../src/compare/track-schema.js'
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

test.each([
  ['stages', compareStagesSchema, compareStages()],
  ['facets', compareFacetsSchema, compareFacets()],
  ['headlines', compareHeadlinesSchema, compareHeadlines()],
  ['matters', mattersSchema, matters()],
  ['tracking', trackWordsSchema, trackWords()],
  ['consultation', consultationWordsSchema, consultationWords()],
  ['milestones', compareMilestonesSchema, compareMilestones()],
  ['places', comparePlacesSchema, comparePlaces()],
  ['labels', compareLabelsSchema, compareLabels()]
])('words of %s hold what the schema says', (_, schema, data) => {
  expect(schema.safeParse(data).error?.issues).toBeUndefined()
})

test('pairs of stages name stages that exist, each once', () => {
  const {stages, same, overlap} = compareStages()
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

test('no matter has the id of another', () => {
  const ids = matters().map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('no name begins without its first word', () => {
  const {firstInNames, notFirst} = compareLabels()
  for (const name of firstInNames) expect(notFirst, name).toContain(name[0])
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
