import {plan, review, type Specimen} from './specimen-en.js'

/** Parts of what was counted, things that come about by themselves, kinds of things and the classes that an amount delimits. */
export const partCorpus: readonly Specimen[] = [
  {
    ...review(
      'After scrutiny 356 were filed, and the county office used 29 and the provincial office 6.',
      '356 | proposals filed | 356 count eq delta achieved 2023',
      '29 | proposals | 29 count eq delta achieved 2023',
      '6 | proposals | 6 count eq delta achieved 2023'
    ),
    before: 'Members put forward 412 proposals.'
  },
  review(
    'Telephones went up from 9,200 at the end of 2019 to 15,700.',
    '9,200 | Telephones | 9200 count eq level achieved 2019',
    '15,700 | Telephones | 15700 count eq level achieved 2023'
  ),
  review(
    'Mills up from 402 at the end of 2021 to 517; tax equal to 3.6% of sales.',
    '402 | Mills | 402 count eq level achieved 2021',
    '517 | Mills | 517 count eq level achieved 2023',
    '3.6% | tax share of sales | 3.6 % eq share achieved 2023'
  ),
  review(
    'We introduced 54 mills, of which 13 mills exceeded 100 million yuan.',
    '54 | mills | 54 count eq delta achieved 2023',
    '13 | mills | 13 count eq delta achieved 2023',
    '100 million yuan | mills | 100000000 CNY gt level achieved 2023'
  ),
  review(
    'We introduced 54 firms, of which 13 firms exceeded 100 million yuan.',
    '54 | firms | 54 count eq delta achieved 2023',
    '13 | firms | 13 count eq delta achieved 2023',
    '100 million yuan | firms | 100000000 CNY gt threshold achieved null'
  ),
  review('Exports passed 20 million yuan.', '20 million yuan | Exports | 20000000 CNY gt level achieved 2023'),
  review('The congress passed 30 bills.', '30 | bills | 30 count eq delta achieved 2023'),
  review(
    '31 shops newly settled in the town, and 43 of the 57 kiosks were sold.',
    '31 | shops | 31 count eq delta achieved 2023',
    '43 | kiosks | 43 count eq level achieved 2023',
    '57 | kiosks | 57 count eq level achieved 2023'
  ),
  plan('Ensure that 20 mills start.', '20 | mills | 20 count eq delta target 2024'),
  review(
    'Car output was 502,000, including 271,000 new energy cars.',
    '502,000 | Car output | 502000 count eq level achieved 2023',
    '271,000 | new energy cars | 271000 count eq level achieved 2023'
  ),
  review('Barge output 52 barges.', '52 | Barge output | 52 count eq level achieved 2023'),
  review('The 7 items of repair works were finished.', '7 | repair works | 7 count eq delta achieved 2023'),
  review('The death toll fell by 2.', '2 | death toll | -2 person eq change achieved 2023'),
  review(
    'Tea contracts worth 12 million yuan were concluded.',
    '12 million yuan | Tea contracts | 12000000 CNY eq level achieved 2023'
  ),
  plan(
    'We will fund 20 projects with 15 million yuan in funds.',
    '20 | projects | 20 count eq delta target 2024',
    '15 million yuan | funds | 15000000 CNY eq level target 2024'
  ),
  review(
    'This placed us fourth in the province.',
    'fourth | This placed us in the province | 4 rank eq rank achieved 2023'
  ),
  review(
    'Grain came to 198,000 tons, or 412 kilograms per person.',
    '198,000 tons | Grain | 198000 t eq level achieved 2023',
    '412 kilograms per person | Grain | 412 kg eq level achieved 2023'
  ),
  review(
    'Revenue was 1.8 million yuan, or 20 percent of the yield.',
    '1.8 million yuan | Revenue | 1800000 CNY eq level achieved 2023',
    '20 percent | Revenue share of yield | 20 % eq share achieved 2023'
  ),
  review('• Two canals opened.', 'Two | canals | 2 count eq delta achieved 2023'),
  // Members of a list without a noun, and what a part of what was counted is.
  review(
    'Altogether 7,667 proposals were submitted, including 7,240 at the plenary sessions and 427 between sessions.',
    '7,667 | proposals | 7667 count eq delta achieved 2023',
    '7,240 | proposals at plenary sessions | 7240 count eq delta achieved 2023',
    '427 | proposals between sessions | 427 count eq delta achieved 2023'
  ),
  review(
    'There were 5,289 proposals; 1,208 were collective proposals, accounting for 22.8%, and 4,081 were members’ proposals.',
    '5,289 | proposals | 5289 count eq delta achieved 2023',
    '1,208 | collective proposals | 1208 count eq delta achieved 2023',
    '22.8% | collective proposals | 22.8 % eq share achieved 2023',
    '4,081 | members’ proposals | 4081 count eq delta achieved 2023'
  ),
  review('Output rose to 5.1 at the end of the year.', '5.1 | Output | 5.1 count eq level achieved 2023'),
  // Meetings are counted where they are held, too, and announced elsewhere.
  plan(
    'Four special meetings on the matter will be organized.',
    'Four | special meetings | 4 count eq delta target 2024'
  ),
  plan('The two meetings of the province set out the road.'),
  // Adjectives one after another before one noun, and a bound that is said before the first of several.
  plan(
    'Output will grow by about 5%, with the value added of the primary, secondary and tertiary industries growing by about 3.5%, 6% and 5% respectively.',
    '5% | Output | 5 % approx change target 2024',
    '3.5% | value added of primary industries | 3.5 % approx change target 2024',
    '6% | value added of secondary industries | 6 % approx change target 2024',
    '5% | value added of tertiary industries | 5 % approx change target 2024'
  ),
  plan(
    'Exports, imports and services trade will grow by 3%, 5% and at least 6% respectively.',
    '3% | Exports | 3 % eq change target 2024',
    '5% | imports | 5 % eq change target 2024',
    '6% | services trade | 6 % gte change target 2024'
  ),
  // People who act are those there are, those who come or become something are added.
  review('A total of 1,860 members submitted proposals.', '1,860 | members | 1860 person eq level achieved 2023'),
  review(
    'A total of 540,000 overseas students returned.',
    '540,000 | overseas students | 540000 person eq delta achieved 2023'
  ),
  review('Renovating old communities: 23 were completed.', '23 | old communities | 23 count eq delta achieved 2023'),
  review(
    'By 8 p.m. on March 5, 5,898 proposals had been received.',
    '5,898 | proposals | 5898 count eq delta achieved 2023'
  ),
  // Two things with two changes in a clause without a verb, multiples of a year's level, and what money was spent on behind an aside.
  review(
    'Energy use fell by 14.38%, and chemical oxygen demand and sulfur dioxide emissions by 9.66% and 13.14%, respectively.',
    '14.38% | Energy use | -14.38 % eq change achieved 2023',
    '9.66% | chemical oxygen demand | -9.66 % eq change achieved 2023',
    '13.14% | sulfur dioxide emissions | -13.14 % eq change achieved 2023'
  ),
  review(
    'Revenue and profit were 2.65 times and 2.15 times their 2000 levels.',
    '2.65 times | Revenue and profit | 2.65 times eq ratio achieved 2023',
    '2.15 times | Revenue and profit | 2.15 times eq ratio achieved 2023'
  ),
  review(
    'We spent 55.1 billion yuan, a two-fold increase, on low-income housing.',
    '55.1 billion yuan | spent on low-income housing | 55100000000 CNY eq level achieved 2023',
    'two-fold | spent on low-income housing | 2 times eq change achieved 2023'
  ),
  // Those who did it are not what was counted.
  review(
    'A total of 1,286 proposals were received from 412 members, of which 1,102 were filed.',
    '1,286 | proposals | 1286 count eq delta achieved 2023',
    '412 | members | 412 person eq level achieved 2023',
    '1,102 | proposals filed | 1102 count eq delta achieved 2023'
  ),
  review('The stations number 210.', '210 | stations | 210 count eq level achieved 2023'),
  review('Call hotline number 12345.'),
  plan(
    'We will handle all proposals within three months.',
    'three months | handle all proposals | 3 month lte span target 2024'
  )
]
