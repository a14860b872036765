import {plan, review, type Specimen} from './specimen-en.js'

/** Years that only compare, sums of all years, and what a plan expects. */
export const baseCorpus: readonly Specimen[] = [
  plan(
    'It is expected that output in the whole year will reach 3 million tons.',
    '3 million tons | output | 3000000 t eq level target 2024'
  ),
  review(
    'It is expected that output in the whole year will reach 3 million tons.',
    '3 million tons | output | 3000000 t eq level expected 2023'
  ),
  review(
    'Foreign capital used rose by 7% to 1.2 billion dollars, bringing the cumulative figure to more than 8 billion dollars.',
    '7% | Foreign capital used | 7 % eq change achieved 2023',
    '1.2 billion dollars | Foreign capital used | 1200000000 USD eq level achieved 2023',
    '8 billion dollars | cumulative figure | 8000000000 USD gt level achieved null'
  ),
  review(
    'Local revenue in 2022 came to 1.3 billion yuan, 1.7 times as much as in 2017.',
    '1.3 billion yuan | Local revenue | 1300000000 CNY eq level achieved 2022',
    '1.7 times | Local revenue | 1.7 times eq ratio achieved 2022'
  ),
  review(
    'From 2016 to 2020, investment reached 8 billion yuan, 2.1 times that of the 12th Five-Year Plan period.',
    '8 billion yuan | investment | 8000000000 CNY eq level achieved 2020 from 2016',
    '2.1 times | investment | 2.1 times eq ratio achieved 2020 from 2016'
  ),
  review(
    'We received comments from three mayors and helped the town to win 5 awards.',
    'three | mayors | 3 count eq level achieved 2023',
    '5 | awards | 5 count eq delta achieved 2023'
  )
]
