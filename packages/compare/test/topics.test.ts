import type {ReportReading, TopicAssignment} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {metadata, reading} from './reading.js'

/** A reading whose text is about the topics for so many characters. */
function about(id: string, lengths: Readonly<Record<string, number>>): ReportReading {
  const topics = Object.entries(lengths).map(([topic, length]): TopicAssignment => {
    return {node: `${id}-${topic}`, topic, because: [], length}
  })
  return {...reading(metadata(id), []), topics}
}

const rowsOf = (...readings: readonly ReportReading[]) =>
  new Map(compareReports(readings).topics.map((row) => [row.topic, row]))

describe('weights of topics', () => {
  test('are shares of the text, so that a long report does not stress everything', () => {
    const rows = rowsOf(about('one', {ecology: 400, education: 600}), about('two', {ecology: 4000, education: 6000}))
    expect(rows.get('ecology')?.weights).toEqual({one: 0.4, two: 0.4})
    expect(rows.get('ecology')?.logLikelihood).toBeCloseTo(0, 2)
  })

  test('twice the share is a log-ratio of about one, and surely a difference in a long text', () => {
    const row = rowsOf(about('one', {ecology: 4000, education: 6000}), about('two', {ecology: 2000, education: 8000}))
    expect(row.get('ecology')?.logRatio['one']).toBeCloseTo(1, 1)
    expect(row.get('ecology')?.logRatio['two']).toBeCloseTo(-1, 1)
    expect(row.get('ecology')?.logLikelihood).toBeGreaterThan(3.84)
  })

  test('a report is silent on what takes much of another, not on what takes little of all', () => {
    const rows = rowsOf(
      about('one', {ecology: 3000, education: 6900, health: 100}),
      about('two', {ecology: 100, education: 9900})
    )
    expect(rows.get('ecology')?.silent).toEqual(['two'])
    expect(rows.get('health')?.silent).toEqual([])
  })

  test('reports about nothing are left out', () => {
    expect(rowsOf(about('one', {ecology: 100}), about('two', {})).get('ecology')?.weights).toEqual({one: 1})
  })
})
