import {expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

function read(...lines: readonly string[]) {
  return parseReport(documentOf(lines.join('\n'))).metadata
}

it.each([
  [
    'results are of the year reviewed, whatever the title says',
    '2010',
    ['Comments on the Government Work Report of Riverton in 2009', 'In 2009, the regional GDP reached 113 billion.']
  ],
  [
    'a headline tells results',
    '2024',
    [
      'The Riverton Committee of the CPPCC Processed All 820 Filed Proposals in 2023',
      'Riverton - The second session of the sixth Riverton Committee of the CPPCC opened.',
      'Proposals were handled with care.'
    ]
  ],
  [
    'news that name the year of results and the year of the plan',
    '2018',
    [
      'Mayor Lin Hai gave the government work report on Monday, summing up what was achieved in 2017 and laying out the plan for 2018.',
      'In 2018, the city aims to open 40 clinics. The port handled 3.1 million containers in 2017.',
      'Another 60 kilometers of cycle paths will be built in 2018.'
    ]
  ],
  [
    'news of a national session, by its number',
    '2019',
    [
      'Riverton Daily, March 5 - The second session of the 13th National People’s Congress opened on the morning of the 5th.',
      'The premier spoke of the achievements in 2018 and of goals to come.'
    ]
  ],
  [
    'a report on proposals since a session is given at the next one',
    '2009',
    [
      'Report of the Standing Committee of the CPPCC National Committee on Proposals since the First Session of the Eleventh CPPCC National Committee',
      'http://www.example.com  2013-07-02',
      'Fellow Members,',
      'We received 4,900 proposals. By February 20, 2009, nearly all of them had been replied to.'
    ]
  ],
  [
    'a page put up years later',
    '2015',
    [
      'Riverton government work report',
      'Updated: 2019-07-26',
      'In 2014, exports rose by 4%. The jobless rate was 3% in 2014. In 2015, the city will build 20 schools.'
    ]
  ],
  [
    'a page of the month after, over figures without a year',
    '2024',
    ['Highlights of the work report', '2024-01-23 17:12:00', 'Exports rose by 4%. By 2035, the city will be modern.']
  ],
  [
    'goals far off',
    '2022',
    [
      'Riverton sets its goals',
      'Output grew by 8% in 2021 and by 2% in 2020. The city will have 90 parks by the end of 2025, and 70 in 2022.'
    ]
  ],
  [
    'years that are only compared with',
    '2021',
    [
      'Riverton looks back',
      'Exports were 4% higher than in 2018 and 6% above the level of 2019. Imports grew by 3% in 2020, compared with those of 2019.'
    ]
  ],
  [
    'what is looked back on',
    '2017',
    [
      'Looking back on 2016, we had a hard year. Exports rose by 3% compared with 2015, and will reach 9 billion by 2020.'
    ]
  ],
  [
    'the first year of a five-year plan',
    '2021',
    [
      'Exports rose by 3% last year. This year marks the start of the 14th Five-Year Plan. By 2025, they will have doubled.'
    ]
  ],
  [
    'the last year of a five-year plan',
    '2020',
    ['Exports rose by 3% last year. This year is the final one of the Thirteenth Five-Year Plan.']
  ],
  [
    'a heading that sets targets against results',
    '2024',
    [
      'The year 2023 in brief',
      'Exports rose by 3%.',
      'Targets for 2024 set against the results of 2023',
      'Exports: 4%.'
    ]
  ],
  [
    'a year that opens the sentence of its plan',
    '2024',
    ['Riverton looks ahead', 'For 2024, the city sets its growth target at about 5%. The year saw exports grow.']
  ]
])('%s', (_, year, lines) => {
  expect(read(...lines)).toMatchObject({year, yearReviewed: String(Number(year) - 1)})
})

it('knows no year where a text only speaks of plans far off', () => {
  expect(read('A report card', 'The plan to 2035 follows that of 2020.').year).toBeNull()
})
