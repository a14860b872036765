import {review, type Specimen} from './specimen-en.js'

/** Where people and money came from, what a change is compared with, and points that a rate moved by. */
export const originCorpus: readonly Specimen[] = [
  review(
    '500 officials from 20 departments took part in 12 rounds of talks.',
    '500 | officials | 500 person eq level achieved 2023',
    '20 | departments | 20 count eq level achieved 2023',
    '12 | rounds | 12 count eq delta achieved 2023'
  ),
  review(
    'It grew to 5,000 firms from 3,200.',
    '5,000 | firms | 5000 count eq level achieved 2023',
    '3,200 | firms | 3200 count eq level achieved 2022'
  ),
  review(
    'We signed 56 contracts with firms from 12 countries.',
    '56 | contracts | 56 count eq delta achieved 2023',
    '12 | countries | 12 count eq level achieved 2023'
  ),
  review(
    'Revenue was 2 billion yuan, up 23% on 2022 and 12% on 2019.',
    '2 billion yuan | Revenue | 2000000000 CNY eq level achieved 2023',
    '23% | Revenue | 23 % eq change achieved 2023',
    '12% | Revenue | 12 % eq change achieved 2023'
  ),
  review('On January 5, 2022, we opened 30 mills.', '30 | mills | 30 count eq delta achieved 2022'),
  review(
    '3 billion yuan came from local taxes, and 1 billion yuan from land sales.',
    '3 billion yuan | local taxes | 3000000000 CNY eq level achieved 2023',
    '1 billion yuan | land sales | 1000000000 CNY eq level achieved 2023'
  ),
  review(
    'Police solved 87% of the 2,300 theft cases.',
    '87% | theft cases | 87 % eq share achieved 2023',
    '2,300 | theft cases | 2300 count eq level achieved 2023'
  ),
  review(
    'Power use of the whole city 5 billion kWh, factory power 3 billion kWh, growth 6.5%, 7.8%.',
    '5 billion kWh | Power use of the whole city | 5000000000 kWh eq level achieved 2023',
    '3 billion kWh | factory power | 3000000000 kWh eq level achieved 2023',
    '6.5% | Power use of the whole city | 6.5 % eq change achieved 2023',
    '7.8% | factory power | 7.8 % eq change achieved 2023'
  ),
  review(
    'The literacy rate rose 2 points to 43 percent.',
    '2 points | literacy rate | 2 pp eq change achieved 2023',
    '43 percent | literacy rate | 43 % eq share achieved 2023'
  )
]
