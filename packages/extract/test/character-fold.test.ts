import fc from 'fast-check'
import {expect, test} from 'vitest'
import {CharacterFold} from '../src/topic/character-fold.js'

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** What the look-ups of a dictionary see of a text. */
function seen(text: string): string {
  const folding = new CharacterFold(fold)
  const length = folding.read(text)
  return Array.from(folding.codes.subarray(0, length), (code) => String.fromCharCode(code)).join('')
}

test('characters that fold one by one', () => {
  expect(seen('全市ＧＤＰ增长８％，好于全省。')).toBe('全市gdp增长8%,好于全省。')
})

test('a text longer than those before it', () => {
  const folding = new CharacterFold(fold)
  folding.read('短')
  expect(folding.read('Ａ'.repeat(1000))).toBe(1000)
  expect(folding.codes[999]).toBe('a'.charCodeAt(0))
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
