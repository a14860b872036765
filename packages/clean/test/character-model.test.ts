import {reportSentences} from '@jianbao/lexicon/clean'
import {expect, test} from 'vitest'
import {CharacterModel, shifted} from '../src/bytes/character-model.js'

const model = (intact: string) => new CharacterModel(intact, () => -12)
const contextOf = (text: string) => Array.from(text).reduce(shifted, '')

test('a wording of reports is likelier than what only looks like one', () => {
  const known = model('')
  const likely = known.score(contextOf('政府自'), '身')
  expect(likely).toBeGreaterThan(-1)
  expect(known.score(contextOf('政府自'), '粒')).toBeLessThan(likely - 8)
})

test('the document teaches its own names, but only what it has more than once', () => {
  const name = '谢塔'
  const untaught = model('').score(contextOf('谢'), '塔')
  // The sentences know 谢 (感谢, 谢意): the more of them, the less three mentions weigh, so that no value is expected.
  expect(model('谢塔镇，谢塔镇，谢塔镇').score(contextOf('谢'), '塔')).toBeGreaterThan(untaught + 5)
  expect(model(name).score(contextOf('谢'), '塔')).toBeCloseTo(untaught, 1)
})

test('what stands at the very end of the sentences may be followed by anything', () => {
  expect(model('').score(contextOf(reportSentences.trimEnd()), '加')).toBeGreaterThan(-20)
})

test('the sentences know what stands before and behind a number', () => {
  const known = model('')
  expect(known.score(contextOf('标准从'), '5')).toBeGreaterThan(known.score(contextOf('标准厂'), '5') + 2)
  expect(known.score(contextOf('增长12'), '％')).toBeGreaterThan(-2)
})

test('a digit is no likelier than any other', () => {
  const chances = Array.from('0123456789', (digit) => model('增长12%').score(contextOf('增长'), digit))
  expect(new Set(chances).size).toBe(1)
})

test('the sentences have no digits, letters or ASCII marks, so that their counts need no folding', () => {
  expect(reportSentences.match(/[\x21-\x7e]/g)).toBeNull()
  expect(reportSentences.length).toBeGreaterThan(20_000)
})
