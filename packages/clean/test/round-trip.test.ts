import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {damage} from './damage.js'
import {documentOf} from './document-of.js'
import {errorRate} from './error-rate.js'

// Seed 004 restored by hand, a sentence a paragraph.
const gold = readFileSync(new URL('../../../test/fixtures/gold/004.clean.txt', import.meta.url), 'utf8')
const own = readFileSync(new URL('fixtures/own-writing.txt', import.meta.url), 'utf8')
const paragraphs = `${gold}\n${own}`
  .split('\n')
  .flatMap((line) => line.match(/[^。]+。?/g) ?? [])
  .filter((paragraph) => paragraph.trim() !== '' && !paragraph.includes('\uFFFD'))

// Ceilings only fall. What cannot come back (swallowed digits, a lead byte that several words explain) is left out of no count.
test.each([
  {glossEvery: 1, strip: false, limit: 0.0004},
  {glossEvery: 2, strip: true, limit: 0.00055},
  {glossEvery: 3, strip: true, limit: 0.00045},
  {glossEvery: 1, strip: true, hide: true, limit: 0.0003},
  {glossEvery: 2, strip: true, hide: true, limit: 0.0003}
])('damaged as a mirror does (%o), at least 200 paragraphs come back', ({limit, ...options}) => {
  expect(paragraphs.length).toBeGreaterThanOrEqual(200)
  const whole = paragraphs.map((paragraph) => `　　${paragraph}`).join('\n')
  const damaged = damage(whole, options)
  expect(errorRate(whole, damaged)).toBeGreaterThan(0.1)
  const rate = errorRate(whole, cleanDocument(documentOf(damaged)).text.value)
  expect(rate, `character error rate ${(100 * rate).toFixed(3)} %`).toBeLessThanOrEqual(limit)
})
