import fc from 'fast-check'
import {expect, test} from 'vitest'
import {CharacterFold} from '../src/topic/character-fold.js'

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** What the look-ups of a dictionary see of a text. */
function seen(text: string): string {
  const folding = new CharacterFold(fold)
  const prepared = folding.prepare(text).split('')
  return prepared.map((char) => String.fromCharCode(folding.codes[char.charCodeAt(0)] ?? 0)).join('')
}

test('characters that fold one by one are not copied', () => {
  const text = '全市ＧＤＰ增长８％，好于全省。'
  expect(new CharacterFold(fold).prepare(text)).toBe(text)
  expect(seen(text)).toBe('全市gdp增长8%,好于全省。')
})

test.each([
  ['a character that becomes several', '新建厂房3万㎡…'],
  ['a mark that joins the letter before it', 'Cafe\u0301 und が'],
  ['the sigma that ends a word', 'ΟΔΟΣ'],
  ['a character beyond U+FFFF', '𝐀𠮷']
])('%s is folded with its text', (_, text) => {
  expect(seen(text)).toBe(fold(text))
})

test('what is seen of any text is its fold', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
      expect(seen(text)).toBe(fold(text))
    })
  )
})
