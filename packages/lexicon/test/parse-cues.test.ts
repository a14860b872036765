import {expect, test} from 'vitest'
import {
  abbreviations,
  congressSessions,
  frontCues,
  headingLabels,
  lineCues,
  metadataCues,
  roleCues,
  titleCues,
  yearCues
} from '../src/index.js'
import {
  abbreviationsSchema,
  congressSessionsSchema,
  frontCuesSchema,
  headingLabelsSchema,
  lineCuesSchema,
  metadataCuesSchema,
  roleCuesSchema,
  titleCuesSchema,
  yearCuesSchema
} from '../src/parse-cues-schema.js'

test.each([
  ['roles', roleCuesSchema, roleCues],
  ['heads', frontCuesSchema, frontCues],
  ['abbreviations', abbreviationsSchema, abbreviations],
  ['labels', headingLabelsSchema, {labels: headingLabels}],
  ['lines', lineCuesSchema, lineCues],
  ['metadata', metadataCuesSchema, metadataCues],
  ['titles', titleCuesSchema, titleCues],
  ['years', yearCuesSchema, yearCues],
  ['sessions', congressSessionsSchema, congressSessions]
])('the cues of %s have the shape of their schema', (_, schema, data) => {
  expect(schema.safeParse(data).error?.issues).toBeUndefined()
})

test('abbreviations that may end a sentence are abbreviations', () => {
  for (const word of abbreviations.maybe) expect(abbreviations.abbreviations).toContain(word)
})
