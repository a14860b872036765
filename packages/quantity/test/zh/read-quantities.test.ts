import {describe, expect, test} from 'vitest'
import {readQuantities} from '../../src/index.js'
import {corpus, damaged, negatives} from './corpus.js'

const cases = corpus.flatMap(([value, unit, spellings, high]) => spellings.map((text) => ({text, value, unit, high})))

test.each(cases)('$text', ({text, value, unit, high}) => {
  const read = readQuantities(text, 'zh')
  expect(read.map((quantity) => [quantity.value, quantity.unit, quantity.high])).toEqual([[value, unit, high]])
})

describe('damaged', () => {
  test.each(damaged)('%s', (text) => {
    expect(readQuantities(text, 'zh')).toMatchObject([{value: null, damaged: true}])
  })
})

describe('no quantity', () => {
  test.each(negatives)('%s', (text) => expect(readQuantities(text, 'zh')).toEqual([]))
})
