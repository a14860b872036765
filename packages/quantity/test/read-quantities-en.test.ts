import {expect, test} from 'vitest'
import {readQuantitiesEn} from '../src/index.js'
import {corpus, negatives} from './corpus-en.js'

const show = (text: string) =>
  readQuantitiesEn(text).map(
    ({surface, value, high, unit}) => `${surface} = ${value}${high === undefined ? '' : `..${high}`} ${unit}`
  )

test.each(corpus)('%s', (text, ...quantities) => {
  expect(show(text)).toEqual(quantities)
})

test.each(negatives)('no figure: %s', (text) => {
  expect(show(text)).toEqual([])
})

test('a surface is the slice of its offsets', () => {
  for (const [text] of corpus)
    for (const {start, end, surface} of readQuantitiesEn(text)) expect(text.slice(start, end)).toBe(surface)
})

test('100 kB on one line take about as long as its parts', () => {
  const line = 'Revenue was 57.6 billion yuan, up 8.1%, ranking first in the province; 29 new parks were added. '
  const time = (text: string, times: number) => {
    const start = performance.now()
    for (let k = 0; k < times; k++) readQuantitiesEn(text)
    return performance.now() - start
  }
  time(line.repeat(50), 2)
  // generous: the machines that run this are shared
  expect(time(line.repeat(1000), 1)).toBeLessThan(5 * time(line.repeat(50), 20) + 50)
})
