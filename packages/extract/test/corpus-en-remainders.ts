import {plan, review, type Specimen} from './specimen-en.js'

/** Numbers whose unit, sign or noun the number before them told: what is left of a list, averages, ends of a change. */
export const remainderCorpus: readonly Specimen[] = [
  review(
    'Railways grew from more than 900 to 2,500 kilometers.',
    '900 | Railways | 900 km gt level achieved 2022',
    '2,500 kilometers | Railways | 2500 km eq level achieved 2023'
  ),
  review(
    'The number of poor people dropped by 680,000, an average of more than 130,000 a year.',
    '680,000 | number of poor people | -680000 person eq change achieved 2023',
    '130,000 | number of poor people | -130000 person gt change achieved 2023'
  ),
  plan(
    'We will cut 30 million tons of steel capacity and 15 million of coal.',
    '30 million tons | steel capacity | -30000000 t eq change target 2024',
    '15 million | coal | -15000000 t eq change target 2024'
  ),
  review('We renovated and expanded 30 hectares of parks.', '30 hectares | parks | 30 ha eq delta achieved 2023'),
  plan(
    'The deficit is set at 2.38 billion yuan, of which 1.55 billion will be met by the city and the remaining 830 million by the districts.',
    '2.38 billion yuan | deficit | 2380000000 CNY eq level target 2024',
    '1.55 billion | deficit | 1550000000 CNY eq level target 2024',
    '830 million | deficit | 830000000 CNY eq level target 2024'
  ),
  plan(
    'Villagers numbering 10,000 will get homes, including 2,800 who will be moved.',
    '10,000 | Villagers | 10000 person eq level target 2024',
    '2,800 | Villagers | 2800 person eq delta target 2024'
  ),
  plan(
    'We will cut power rates by 10 percent on average for shops and phone rates by at least 30 percent.',
    '10 percent | power rates | -10 % eq change target 2024',
    '30 percent | phone rates | -30 % gte change target 2024'
  ),
  review('More than 80 percent of growth came from shops.', '80 percent | growth | 80 % gt share achieved 2023'),
  review('The guard reduced its personnel by 300.', '300 | personnel | -300 person eq change achieved 2023'),
  review(
    'The hotline took 21,000 calls, up from 16,000.',
    '21,000 | calls | 21000 count eq delta achieved 2023',
    '16,000 | calls | 16000 count eq level achieved 2022'
  ),
  review('A permit takes no more than half a day.', 'half a day | permit | 0.5 day lte level achieved 2023'),
  review(
    'The turnover of 36 markets came to 8.6 million yuan.',
    '36 | markets | 36 count eq level achieved 2023',
    '8.6 million yuan | turnover of 36 markets | 8600000 CNY eq level achieved 2023'
  )
]
