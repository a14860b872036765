import {review, type Specimen} from './specimen-en.js'

/** Numbers that go on with what was counted or measured before, and deeds that follow. */
export const goesOnCorpus: readonly Specimen[] = [
  review(
    'We saw 35 projects break ground, 28 go into production and 19 reach full capacity.',
    '35 | projects | 35 count eq delta achieved 2023',
    '28 | projects go into production | 28 count eq delta achieved 2023',
    '19 | projects reach full capacity | 19 count eq delta achieved 2023'
  ),
  review(
    'We built 12 parks and 30 escape routes.',
    '12 | parks | 12 count eq delta achieved 2023',
    '30 | escape routes | 30 count eq delta achieved 2023'
  ),
  review(
    'The reform of 42 state-owned firms is complete, and eight remain.',
    '42 | state-owned firms | 42 count eq level achieved 2023',
    'eight | state-owned firms remain | 8 count eq level achieved 2023'
  ),
  review(
    'The added value of farming came in at 12 billion yuan, that of industry at 45 billion yuan.',
    '12 billion yuan | added value of farming | 12000000000 CNY eq level achieved 2023',
    '45 billion yuan | added value of industry | 45000000000 CNY eq level achieved 2023'
  ),
  review(
    'The incomes of workers were 58,000 yuan and those of farmers 31,000 yuan.',
    '58,000 yuan | incomes of workers | 58000 CNY eq level achieved 2023',
    '31,000 yuan | incomes of farmers | 31000 CNY eq level achieved 2023'
  ),
  review(
    'Charging piles numbered 3,420, an addition of 860.',
    '3,420 | Charging piles | 3420 count eq level achieved 2023',
    '860 | Charging piles | 860 count eq delta achieved 2023'
  ),
  review(
    'The bank issued 3,200 loans worth 450 million yuan.',
    '3,200 | loans | 3200 count eq delta achieved 2023',
    '450 million yuan | loans | 450000000 CNY eq level achieved 2023'
  ),
  review(
    'We put 1.2 billion yuan into flood control and built 36 reservoirs.',
    '1.2 billion yuan | put into flood control | 1200000000 CNY eq level achieved 2023',
    '36 | reservoirs | 36 count eq delta achieved 2023'
  ),
  review(
    'The coverage of insurance widened to 1.2 million people.',
    '1.2 million people | coverage of insurance | 1200000 person eq level achieved 2023'
  ),
  review(
    'Medical aid worth CNY 3.2 m was given to 1,430 patients.',
    'CNY 3.2 m | Medical aid | 3200000 CNY eq level achieved 2023',
    '1,430 | patients | 1430 person eq level achieved 2023'
  ),
  review(
    'Two thousand and three hundred persons found work.',
    'Two thousand and three hundred persons | persons | 2300 person eq delta achieved 2023'
  ),
  review(
    'A network of 320 clinics now serves 1.1 million farmers.',
    '320 | clinics | 320 count eq level achieved 2023',
    '1.1 million | farmers | 1100000 person eq level achieved 2023'
  ),
  review('We sealed 320 now abandoned mines.', '320 | abandoned mines | 320 count eq delta achieved 2023'),
  review(
    'Throughput passed 5 million tons, making it only the third in the province to do so.',
    '5 million tons | Throughput | 5000000 t gt level achieved 2023',
    'third | Throughput | 3 rank eq rank achieved 2023'
  ),
  review('It was the first in the province to do so.')
]
