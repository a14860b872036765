import {plan, review, type Specimen} from './specimen-en.js'

const fiveYears = ['Review of the Past Five Years']
const lead = 'Let me outline the main targets and tasks for the period of the 15th Five-Year Plan.'

/** The year of a figure where its own clause does not tell it. */
export const yearCorpus: readonly Specimen[] = [
  {
    ...review(
      'Output in 2023 reached 24 billion yuan, rising from sixth in the province to fourth.',
      '24 billion yuan | Output | 24000000000 CNY eq level achieved 2023',
      'sixth | Output | 6 rank eq rank achieved 2018',
      'fourth | Output | 4 rank eq rank achieved 2023 from 2019'
    ),
    section: fiveYears
  },
  {
    ...review(
      'A total of 790,000 villagers are now insured.',
      '790,000 | villagers | 790000 person eq level achieved 2023'
    ),
    section: fiveYears
  },
  {
    ...plan(
      'We will raise revenue to 30 billion yuan.',
      '30 billion yuan | revenue | 30000000000 CNY eq level target 2030 from 2026'
    ),
    lead
  },
  {
    ...plan(
      'We will raise revenue to 21 billion yuan this year.',
      '21 billion yuan | revenue | 21000000000 CNY eq level target 2024'
    ),
    lead
  },
  {
    ...plan('Exports rose by 10.3 percent.', '10.3 percent | Exports | 10.3 % eq change achieved 2023'),
    before: 'Last year, all our work bore fruit.'
  },
  {
    ...plan('Exports will rise by 10.3 percent.', '10.3 percent | Exports | 10.3 % eq change target 2024'),
    before: 'Last year, all our work bore fruit.'
  },
  plan(
    'Our goal is that by 2028 services will have grown and that productivity will have risen to 120,000 yuan.',
    '120,000 yuan | productivity | 120000 CNY eq level target 2028'
  ),
  {
    ...plan(
      'By that time, output should exceed 90 billion yuan.',
      '90 billion yuan | output | 90000000000 CNY gt level target 2028'
    ),
    before: 'We will open two ports by 2028.'
  },
  review(
    'We implemented a plan to invest an additional 45 million yuan in housing.',
    '45 million yuan | invest in housing | 45000000 CNY eq level achieved 2023'
  ),
  review(
    'The county plans to invest 45 million yuan in housing.',
    '45 million yuan | invest in housing | 45000000 CNY eq level target 2024'
  ),
  {
    ...plan('Exports are to grow by around 11% a year.', '11% | Exports | 11 % approx change target 2025 from 2021'),
    section: ['Goals for the Fourteenth Five-Year Plan Period (2021–2025)']
  },
  {
    ...plan('We will open 40 schools.', '40 | schools | 40 count eq delta target 2025 from 2021'),
    section: ['The Fourteenth Five-Year Plan']
  },
  {
    ...plan('We will open 40 schools.', '40 | schools | 40 count eq delta target 2024'),
    section: ['The Fourteenth Five-Year Plan and the work of 2024']
  },
  {
    ...plan(
      'Exports reach 8 billion yuan.',
      '8 billion yuan | Exports | 8000000000 CNY eq level target 2025 from 2021'
    ),
    section: ['Strategic tasks in "Fourteenth Five-Year" period']
  }
]
