import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {read} from './report-of.js'
import {rolesOf} from './tree.js'

describe('lists of targets', () => {
  it('takes the items of a list of targets in news for targets, not what follows', () => {
    const lines = [
      'BEIJING, March 5, 2021 (Xinhua) -- The premier gave the government work report on Friday, Xinhua said.',
      'According to the report, the main targets for this year are as follows:',
      '-- output growth of 6 percent',
      'A jobless rate of 5 percent',
      'Deputies to the congress from all provinces spoke of the year that has passed, of its many hardships and of all that was done.'
    ]
    expect(rolesOf(parseReport(documentOf(lines.join('\n'))))).toEqual([
      'other',
      'targets',
      'targets',
      'targets',
      'other'
    ])
  })

  it.each([
    ['marks none of its lines', ['GDP growth of around 6 percent', 'over 20,000 new urban jobs']],
    ['has a mark before each', ['-- GDP growth of around 6 percent', '-- over 20,000 new urban jobs']]
  ])(
    'takes the list of the new year’s targets for one where no heading parts it from the review: it %s',
    (_, items) => {
      const lines = [
        'Riverton Government Work Report',
        'January 15, 2024',
        'I. Review of the Work in 2023',
        'Grain output was 300,000 tons.',
        'The main projected targets for development this year are as follows:',
        ...items,
        'The growth target is based on what employment needs, on last year’s results and on the goals of the five-year plan.',
        'II. Major Tasks for 2024',
        'We will build 30 kilometers of roads.'
      ]
      expect(rolesOf(parseReport(documentOf(lines.join('\n'))))).toEqual([
        'review',
        'targets',
        'targets',
        'targets',
        'targets',
        'tasks'
      ])
    }
  )

  it('plans behind the new year’s targets in the same section, though no heading says so', () => {
    const lines = [
      'Riverton Government Work Report',
      'January 15, 2024',
      'I. Review of the Work in 2023',
      'Grain output was 300,000 tons.',
      'We have set the following key projected targets for development this year:',
      '-- GDP growth of around 6 percent',
      'We will pursue a prudent fiscal policy that tightens belts everywhere: the deficit of the city is projected to be 2 billion yuan.',
      'II. Major Tasks for 2024',
      'We will build 30 kilometers of roads.'
    ]
    const roles = rolesOf(parseReport(documentOf(lines.join('\n'))))
    expect(roles).toEqual(['review', 'targets', 'targets', 'tasks', 'tasks'])
  })

  it('lets a short paragraph end a list of requirements', () => {
    const report = read([
      '二、2024年工作安排',
      '今年政府工作的总体要求是：',
      '坚持稳中求进。',
      '今年的主要目标是：',
      '增长6%。',
      '就业2万人。'
    ])
    expect(rolesOf(report)).toEqual(['requirements', 'tasks', 'targets', 'targets', 'targets'])
  })
})
