import {plan, review, type Specimen} from './specimen-en.js'

/** Years, estimates and plans that the words around a number tell, and changes told behind it. */
export const standingCorpus: readonly Specimen[] = [
  // All that there are by now, told by an adverb at the head of the sentence.
  review(
    'Cumulatively, 707 cooperation projects have been launched, worth 683.3 billion yuan.',
    '707 | cooperation projects | 707 count eq level achieved null',
    '683.3 billion yuan | cooperation projects | 683300000000 CNY eq level achieved null'
  ),
  review(
    'In total, 56 villages were renovated, and revenue reached 3 billion yuan.',
    '56 | villages | 56 count eq delta achieved 2023',
    '3 billion yuan | revenue | 3000000000 CNY eq level achieved 2023'
  ),
  // What is compared with does not give the year of the change.
  review(
    'Revenue came to 187.4 million yuan, as against 161.8 million yuan in 2022, a gain of 15.8 percent.',
    '187.4 million yuan | Revenue | 187400000 CNY eq level achieved 2023',
    '161.8 million yuan | Revenue | 161800000 CNY eq level achieved 2022',
    '15.8 percent | Revenue | 15.8 % eq change achieved 2023'
  ),
  review(
    'Output reached 2 trillion yuan in 2021, ranking sixth.',
    '2 trillion yuan | Output | 2000000000000 CNY eq level achieved 2021',
    'sixth | Output | 6 rank eq rank achieved 2021'
  ),
  // What is said of an estimate is estimated.
  review(
    'Energy use is expected to have fallen by about 5.2 percent, which is 0.7 percentage points more than planned.',
    '5.2 percent | Energy use | -5.2 % approx change expected 2023',
    '0.7 percentage points | Energy use | 0.7 pp eq change expected 2023'
  ),
  review(
    'Value added is put at 540 billion yuan, farm output being 60 billion yuan.',
    '540 billion yuan | Value added | 540000000000 CNY eq level expected 2023',
    '60 billion yuan | farm output | 60000000000 CNY eq level expected 2023'
  ),
  review(
    'Energy use is expected to fall by 5.2 percent, which was 3 percent in 2022.',
    '5.2 percent | Energy use | -5.2 % eq change expected 2023',
    '3 percent | Energy use | 3 % eq share achieved 2022'
  ),
  // A plan that was carried out, and what a plan recalls.
  review(
    'Forty-seven firms were reorganized, that is to say 69 percent of all firms.',
    'Forty-seven | firms | 47 count eq delta achieved 2023',
    '69 percent | firms | 69 % eq share achieved 2023'
  ),
  review(
    'The 36 key projects planned for the year were all started.',
    '36 | key projects | 36 count eq delta achieved 2023'
  ),
  review('Six projects are planned for 2024.', 'Six | projects | 6 count eq delta target 2024'),
  plan(
    'We will launch 120 projects this year, adding that the city had started construction on 136 projects.',
    '120 | projects | 120 count eq delta target 2024',
    '136 | projects | 136 count eq delta achieved 2023'
  ),
  plan('We will ensure that 136 projects are started.', '136 | projects | 136 count eq delta target 2024'),
  // Changes that are told behind their number, and limits that are none.
  review(
    'Retail sales were 1,275 million yuan, 12.6 percent up.',
    '1,275 million yuan | Retail sales | 1275000000 CNY eq level achieved 2023',
    '12.6 percent | Retail sales | 12.6 % eq change achieved 2023'
  ),
  review(
    'Retail sales were 1,275 million yuan, 3 percent down on 2022.',
    '1,275 million yuan | Retail sales | 1275000000 CNY eq level achieved 2023',
    '3 percent | Retail sales | -3 % eq change achieved 2023'
  ),
  review(
    'Output came to 3 billion yuan, being an advance of 13.2 percent upon 2022.',
    '3 billion yuan | Output | 3000000000 CNY eq level achieved 2023',
    '13.2 percent | Output | 13.2 % eq change achieved 2023'
  ),
  plan(
    'The natural increase of the population shall not go beyond 4 per thousand.',
    '4 per thousand | natural increase of the population | 4 ‰ lte share target 2024'
  ),
  plan('• Utilised foreign investment: at least 5%.', '5% | Utilised foreign investment | 5 % gte change target 2024'),
  // Whose things they are, and what is done to them.
  review(
    'The revision of the master plans of the 4 townships was pushed forward.',
    '4 | townships | 4 count eq level achieved 2023'
  ),
  review('The repair of the 4 bridges was pushed forward.', '4 | bridges | 4 count eq delta achieved 2023'),
  review(
    'Safe drinking water projects in four villages were completed.',
    'four | villages | 4 count eq delta achieved 2023'
  ),
  review('Markets in four villages were lively.', 'four | villages | 4 count eq level achieved 2023'),
  // Those who come and those who move in are there.
  plan(
    'Strive for more than 5 million tourist visits.',
    '5 million | tourist visits | 5000000 person-time gt level target 2024'
  ),
  review('Doctors made 3,000 home visits.', '3,000 | visits | 3000 person-time eq delta achieved 2023'),
  plan('The park will host 14 enterprises.', '14 | enterprises | 14 count eq level target 2024'),
  plan('The park will host 12 contests.', '12 | contests | 12 count eq delta target 2024'),
  review(
    'Study groups organized 63 sessions with more than 2,100 attendances.',
    '63 | sessions | 63 count eq delta achieved 2023',
    '2,100 | attendances | 2100 person-time gt level achieved 2023'
  ),
  review(
    'The number of approval items was cut by 36, leaving 152 items.',
    '36 | number of approval items | -36 count eq change achieved 2023',
    '152 | items | 152 count eq level achieved 2023'
  ),
  review('We drew up 26 measures.', '26 | measures | 26 count eq delta achieved 2023'),
  plan('Members are to call on 300 enterprises.', '300 | enterprises | 300 count eq delta target 2024'),
  plan(
    'Five factories are to be created, and 27 clusters and 50 firms helped through the change.',
    'Five | factories | 5 count eq delta target 2024',
    '27 | clusters | 27 count eq delta target 2024',
    '50 | firms | 50 count eq delta target 2024'
  ),
  review(
    'Calls numbered 12,300 and 98 percent were answered.',
    '12,300 | Calls | 12300 count eq level achieved 2023',
    '98 percent | Calls | 98 % eq share achieved 2023'
  )
]
