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
import {congressSessionsSchema} from '../src/parse/congress-sessions-schema.js'
import {frontCuesSchema} from '../src/parse/front-schema.js'
import {headingLabelsSchema} from '../src/parse/labels-schema.js'
import {lineCuesSchema} from '../src/parse/lines-schema.js'
import {metadataCuesSchema} from '../src/parse/metadata-schema.js'
import {roleCuesSchema} from '../src/parse/roles-schema.js'
import {abbreviationsSchema} from '../src/parse/sentences-schema.js'
import {titleCuesSchema} from '../src/parse/titles-schema.js'
import {yearCuesSchema} from '../src/parse/years-schema.js'

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
