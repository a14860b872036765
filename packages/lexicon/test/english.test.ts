import {expect, test} from 'vitest'
import {english} from '../src/english.js'
import {englishFigures} from '../src/english-figures-schema.js'
import {englishPatterns} from '../src/english-patterns-schema.js'
import {englishQuantity} from '../src/english-quantity-schema.js'
import * as schema from '../src/english-schema.js'
import {type EnglishPatternName, englishPattern, translationTraps} from '../src/index.js'
import {translationTrapsSchema} from '../src/translation-traps-schema.js'

test.each([
  ['numerals', schema.englishNumerals],
  ['figures', englishFigures],
  ['quantity', englishQuantity],
  ['units', schema.englishUnits],
  ['cues', schema.englishCues],
  ['verbs', schema.englishVerbs],
  ['words', schema.englishWords],
  ['patterns', englishPatterns]
] as const)('en/%s.yaml has the shape that the readers rely on', (name, shape) => {
  expect(shape.safeParse(english[name]).error).toBeUndefined()
})

test('every pattern of en/patterns.yaml is a regular expression whose lists exist', () => {
  for (const name of Object.keys(english.patterns) as EnglishPatternName[])
    expect(() => englishPattern(name)).not.toThrow()
})

test('no unit name means two units', () => {
  const names = english.units.units.flatMap((unit) => unit.names)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('translation traps are regular expressions that compile', () => {
  expect(translationTrapsSchema.safeParse({traps: translationTraps}).error).toBeUndefined()
  for (const {translation, original} of translationTraps)
    for (const pattern of [translation, original]) expect(() => new RegExp(pattern, 'i')).not.toThrow()
})
