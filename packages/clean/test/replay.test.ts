import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanDocument, replayRepairs} from '../src/index.js'
import {documentOf} from './document-of.js'

// Pieces of damaged pages, so that chance finds the places where rules meet.
const piece = fc.constantFrom(
  '報(bào)告',
  '預(yù)算收入 12. 5 亿元',
  '　　各位代表：\n',
  '<U+00A0>',
  '<br>',
  '&nbsp;',
  '增长$1.$2倍',
  '１２，３４５万',
  '扫一扫在手机打开当前页\n',
  '\n\n',
  '政 府 工 作 报 告\n',
  '我們?cè)诔袎呵靶兄姓蔑@韌勁',
  '?。ǘ┚劢',
  'l3%',
  '人民政府著力發展經濟',
  '<!-- x -->',
  '。',
  ' '
)
const page = fc
  .array(fc.oneof({weight: 4, arbitrary: piece}, fc.string({unit: 'grapheme', maxLength: 5})))
  .map((list) => list.join(''))

test('replaying repairs and removals on the original gives the clean text', () => {
  fc.assert(
    fc.property(page, (text) => {
      const clean = cleanDocument(documentOf(text))
      expect(replayRepairs(text, clean.repairs, clean.removals)).toBe(clean.text.value)
    })
  )
})

test('every stretch of the clean text maps into the original, in order', () => {
  fc.assert(
    fc.property(page, (text) => {
      const {segments, value} = cleanDocument(documentOf(text)).text
      expect(segments.reduce((sum, {length}) => sum + length, 0)).toBe(value.length)
      let end = 0
      for (const {origin, originLength, verbatim, start, length} of segments) {
        expect(origin).toBeGreaterThanOrEqual(end)
        end = origin + originLength
        expect(end).toBeLessThanOrEqual(text.length)
        if (verbatim) expect(text.slice(origin, end)).toBe(value.slice(start, start + length))
      }
    })
  )
})

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.array(piece).map((list) => list.join('')),
      (text) => {
        // Broken lines are told by the blank lines around them, which the first pass takes out.
        const options = {skip: ['broken-line']}
        const once = cleanDocument(documentOf(text), options).text.value
        expect(cleanDocument(documentOf(once), options).text.value).toBe(once)
      }
    )
  )
})
