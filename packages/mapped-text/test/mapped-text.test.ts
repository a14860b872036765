import {expect, test} from 'vitest'
import {MappedText} from '../src/index.js'

test('offsets of edited text map back to the original', () => {
  const original = MappedText.fromOriginal('政府工作報(bào)告')
  const edited = original.edit([{start: 4, end: 10, after: '报'}])
  expect(edited.value).toBe('政府工作报告')
  expect(edited.toOrigin(0, 4)).toEqual({start: 0, end: 4})
  expect(edited.toOrigin(4, 5)).toEqual({start: 4, end: 10})
  expect(edited.toOrigin(5, 6)).toEqual({start: 10, end: 11})
  expect(edited.slice(4).toOrigin(0, 2)).toEqual({start: 4, end: 11})
})

test('edits that overlap are refused', () => {
  const text = MappedText.fromOriginal('abc')
  expect(() =>
    text.edit([
      {start: 1, end: 2, after: ''},
      {start: 0, end: 1, after: ''}
    ])
  ).toThrow(RangeError)
})
