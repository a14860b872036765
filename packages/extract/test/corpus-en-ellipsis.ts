import {plan, review, type Specimen} from './specimen-en.js'

/** Numbers that share the verb, the noun or the unit of the number before them, and verbs that tell a change by a particle. */
export const ellipsisCorpus: readonly Specimen[] = [
  plan(
    'The jobless rate should be kept at 5 percent and rent inflation at around 3 percent.',
    '5 percent | jobless rate | 5 % eq share target 2024',
    '3 percent | rent inflation | 3 % approx share target 2024'
  ),
  review(
    'The net income of townspeople was 58,000 yuan and that of villagers 31,000 yuan.',
    '58,000 yuan | net income of townspeople | 58000 CNY eq level achieved 2023',
    '31,000 yuan | net income of villagers | 31000 CNY eq level achieved 2023'
  ),
  review(
    'The value of cars doubled and that of ships grew by 1.5 times.',
    'doubled | value of cars | 2 times eq change achieved 2023',
    '1.5 times | value of ships | 1.5 times eq change achieved 2023'
  ),
  review(
    'Trade shrank by 3.2 per cent as exports slid 4.7 per cent.',
    '3.2 per cent | Trade | -3.2 % eq change achieved 2023',
    '4.7 per cent | exports | -4.7 % eq change achieved 2023'
  ),
  review('Growth was seen in services such as banks.'),
  review(
    'The average loan rate came down by 1.1 percentage points.',
    '1.1 percentage points | average loan rate | -1.1 pp eq change achieved 2023'
  ),
  review('Housing took up 2.6% of GDP.', '2.6% | Housing share of GDP | 2.6 % eq share achieved 2023'),
  review(
    'The deficit was 2.8 billion yuan, of which 1.9 billion was met by the county.',
    '2.8 billion yuan | deficit | 2800000000 CNY eq level achieved 2023',
    '1.9 billion | deficit | 1900000000 CNY eq level achieved 2023'
  ),
  plan(
    'We will reduce the current 16 percent levy on mills to 13 percent.',
    '16 percent | levy on mills | 16 % eq share achieved 2023',
    '13 percent | levy on mills | 13 % eq share target 2024'
  ),
  review(
    'Two in three households use gas.',
    'Two in three | households use gas | 0.6666666666666666 ratio eq share achieved 2023'
  ),
  review('The county ranked 12th among 89 counties.', '12th | county | 12 rank eq rank achieved 2023'),
  review(
    'The satisfaction rate was 99.4%, 1.2 points higher than in 2022.',
    '99.4% | satisfaction rate | 99.4 % eq share achieved 2023',
    '1.2 points | satisfaction rate | 1.2 pp eq change achieved 2023'
  ),
  review('We opened 30 points of service.', '30 | points | 30 count eq delta achieved 2023'),
  review('The average age of members is 48.6.', '48.6 | average age of members | 48.6 year eq level achieved 2023'),
  review(
    'We laid 170 kilometers of track and double-tracked 45 kilometers.',
    '170 kilometers | track | 170 km eq delta achieved 2023',
    '45 kilometers | track | 45 km eq delta achieved 2023'
  ),
  review('We moved 31,000 villagers over five years.', '31,000 | villagers | 31000 person eq delta achieved 2023'),
  review(
    'The value added by the canteens exceeded 60 million yuan.',
    '60 million yuan | value added by the canteens | 60000000 CNY gt level achieved 2023'
  ),
  review(
    'We issued 2.3 million yuan worth of vouchers.',
    '2.3 million yuan | vouchers | 2300000 CNY eq level achieved 2023'
  ),
  review(
    'The number of firms surpassed the milestone of 120,000.',
    '120,000 | number of firms | 120000 count gt level achieved 2023'
  ),
  plan('We will bring in 50 mills.', '50 | mills | 50 count eq delta target 2024'),
  review(
    'The mist fell to 28 micrograms per cubic meter, 3 micrograms lower than in 2022.',
    '28 micrograms per cubic meter | mist | 28 ug/m3 eq level achieved 2023',
    '3 micrograms | mist | -3 ug/m3 eq change achieved 2023'
  )
]
