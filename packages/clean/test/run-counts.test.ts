import {expect, test} from 'vitest'
import {RunCounts} from '../src/bytes/run-counts.js'

const unitsOf = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0))
const countsOf = (text: string, least = 1) => new RunCounts(unitsOf(text), 4, least)

test('every run up to the longest is counted, and how many different characters follow it', () => {
  const text = '政府工作政府工作报告政府自身'
  const counts = countsOf(text)
  for (let start = 0; start < text.length; start++)
    for (let length = 1; length <= 4 && start + length <= text.length; length++) {
      const run = text.slice(start, start + length)
      expect(counts.count(run), run).toBe(text.split(run).length - 1)
    }
  expect(counts.followersOf(counts.nodeOf('政府', 0))).toBe(2)
  expect(counts.count('')).toBe(text.length)
})

test('what does not stand there is counted 0 times, and nothing stands behind it', () => {
  const counts = countsOf('政府工作')
  expect([counts.count('府政'), counts.count('市'), counts.count('政府工作报告')]).toEqual([0, 0, 0])
  expect(counts.child(counts.nodeOf('市', 0), '政'.charCodeAt(0))).toBe(0)
  expect(countsOf('').count('政')).toBe(0)
})

test('runs of more than two characters whose beginning stands too seldom are left out', () => {
  const counts = countsOf('政府工作政府报告', 2)
  expect([counts.count('工作'), counts.count('政府工'), counts.count('工作政')]).toEqual([1, 1, 0])
})

test('the characters behind a run come in the order of the text', () => {
  const counts = countsOf('政府。政策。政协。政府。')
  expect(counts.charactersBehind(counts.nodeOf('政', 0), 1)).toEqual(['府', '策', '协'])
  expect(counts.charactersBehind(counts.nodeOf('政', 0), 2)).toEqual(['府'])
})
