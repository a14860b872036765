import {expect, test} from 'vitest'
import {RunCounts} from '../src/bytes/run-counts.js'

const followersOf = (counts: RunCounts, run: string) =>
  Array.from(counts.of(run).followers, ([unit, count]) => `${String.fromCharCode(unit)}${count}`).sort()

test('every run of up to three characters is counted, and what follows it', () => {
  const text = '政府工作政府工作报告政府自身'
  const counts = new RunCounts(text)
  for (let start = 0; start < text.length; start++)
    for (let length = 1; length <= 3 && start + length <= text.length; length++) {
      const run = text.slice(start, start + length)
      expect(counts.of(run).count, run).toBe(text.split(run).length - 1)
    }
  expect(followersOf(counts, '政府')).toEqual(['工2', '自1'])
  expect(followersOf(counts, '府工作')).toEqual(['报1', '政1'])
  expect(counts.of('').count).toBe(text.length)
  expect(counts.of('').followers.size).toBe(8)
})

test('nothing follows the last character', () => {
  const counts = new RunCounts('政府工作')
  expect([followersOf(counts, '作'), followersOf(counts, '工作'), followersOf(counts, '府工作')]).toEqual([[], [], []])
})

test('what does not stand there is counted 0 times, and nothing stands behind it', () => {
  const counts = new RunCounts('政府工作')
  expect([counts.of('府政').count, counts.of('市').count, counts.of('政府作').count]).toEqual([0, 0, 0])
  expect([counts.of('市').followers.size, new RunCounts('').of('政').count]).toEqual([0, 0])
})

test('the characters behind another come in the order of the text', () => {
  const counts = new RunCounts('政府。政策。政协。政府。')
  expect(counts.charactersBehind('政', 1)).toEqual(['府', '策', '协'])
  expect(counts.charactersBehind('政', 2)).toEqual(['府'])
  expect(counts.charactersBehind('', 1)).toEqual(['政', '府', '。', '策', '协'])
})
