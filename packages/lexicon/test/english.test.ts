import {expect, test} from 'vitest'
import {english} from '../src/english.js'
import * as schema from '../src/english-schema.js'

test.each([
  ['numerals', schema.englishNumerals],
  ['units', schema.englishUnits],
  ['cues', schema.englishCues],
  ['verbs', schema.englishVerbs],
  ['words', schema.englishWords]
] as const)('en/%s.yaml has the shape that the readers rely on', (name, shape) => {
  expect(shape.safeParse(english[name]).error).toBeUndefined()
})

test('no unit name means two units', () => {
  const names = english.units.units.flatMap((unit) => unit.names)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
