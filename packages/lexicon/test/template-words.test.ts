import {expect, test} from 'vitest'
import {templateWordsSchema} from '../src/extend.js'
import {templateWords} from '../src/index.js'

test('the words of briefings keep to their schema', () => {
  expect(templateWordsSchema.parse(templateWords())).toEqual(templateWords())
})

test('every unit and bound has exactly one place for its number', () => {
  const {units, bounds} = templateWords()
  for (const words of [...Object.values(units), ...Object.values(bounds)])
    for (const text of Object.values(words)) expect(text.split('{}'), text).toHaveLength(2)
})
