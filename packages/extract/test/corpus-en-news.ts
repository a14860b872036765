import {other, plan, review, type Specimen} from './specimen-en.js'

/** News of plans, classes of age, ratios, sums over a plan: sentences that were misread once, and their near misses. */
export const newsCorpus: readonly Specimen[] = [
  other(
    'The county recently unveiled its 12 tasks to improve livelihoods.',
    '12 | tasks | 12 count eq delta target 2024'
  ),
  other(
    'The county announced that 12 livelihood projects were completed.',
    '12 | livelihood projects | 12 count eq delta achieved 2023'
  ),
  other('One of the aims would be to build 30 rural clinics.', '30 | rural clinics | 30 count eq delta target 2024'),
  other('Local authorities plan to renovate nine stadiums.', 'nine | stadiums | 9 count eq delta target 2024'),
  plan(
    'We will offer those aged over 70 free bus rides.',
    '70 | those aged over 70 | 70 year gt threshold target null'
  ),
  other(
    'The city built 85 nurseries for infants aged below three.',
    '85 | nurseries | 85 count eq delta achieved 2023',
    'three | nurseries for infants aged below three | 3 year lt threshold achieved null'
  ),
  review(
    'The income ratio between urban and rural residents narrowed from 2.48 to 2.19.',
    '2.48 | income ratio between urban and rural residents | 2.48 ratio eq ratio achieved 2022',
    '2.19 | income ratio between urban and rural residents | 2.19 ratio eq ratio achieved 2023'
  ),
  review(
    'The proportion ratio of rural clinics reached 46.',
    '46 | proportion ratio of rural clinics | 46 count eq level achieved 2023'
  ),
  review(
    'A total of 3.2 million people escaped poverty, including 410,000 relocated from the mountains.',
    '3.2 million people | people | 3200000 person eq level achieved null',
    '410,000 | relocated | 410000 person eq level achieved 2023'
  ),
  review(
    'We built 320 bridges, including 46 damaged by floods.',
    '320 | bridges | 320 count eq delta achieved 2023',
    '46 | damaged | 46 count eq delta achieved 2023'
  ),
  review(
    'The museum welcomed 23.5% more visitors and received 4% fewer complaints.',
    '23.5% | visitors | 23.5 % eq change achieved 2023',
    '4% | complaints | -4 % eq change achieved 2023'
  ),
  review(
    'Revenue exceeded the planned figure by 6.4 billion yuan.',
    '6.4 billion yuan | Revenue | 6400000000 CNY eq change achieved 2023'
  ),
  review('Revenue exceeded 6.4 billion yuan.', '6.4 billion yuan | Revenue | 6400000000 CNY gt level achieved 2023'),
  review('We ensured that the jobless rate did not rise above 5%.', '5% | jobless rate | 5 % lte share achieved 2023'),
  other(
    'The governor expects that exports will exceed 30 billion yuan in 2023, up 12%; services trade will increase by 8%.',
    '30 billion yuan | exports | 30000000000 CNY gt level expected 2023',
    '12% | exports | 12 % eq change expected 2023',
    '8% | services trade | 8 % eq change expected 2023'
  ),
  review(
    'There were 7 enterprises with tax payments exceeding 20 million yuan.',
    '7 | enterprises | 7 count eq level achieved 2023',
    '20 million yuan | enterprises with tax payments exceeding 20 million yuan | 20000000 CNY gt threshold achieved null'
  ),
  other('Ten tasks on the 2024 agenda to improve livelihoods.', 'Ten | tasks | 10 count eq delta target 2024'),
  other(
    'The county completed 12 livelihood projects that it had announced.',
    '12 | livelihood projects | 12 count eq delta achieved 2023'
  ),
  review(
    'Revenue exceeded the planned figure by 7.2 billion yuan, including 4.1 billion yuan in the county budget.',
    '7.2 billion yuan | Revenue | 7200000000 CNY eq change achieved 2023',
    '4.1 billion yuan | Revenue | 4100000000 CNY eq change achieved 2023'
  ),
  review(
    'The fund was raised to 7.2 billion yuan, including 4.1 billion yuan in the county budget.',
    '7.2 billion yuan | fund | 7200000000 CNY eq level achieved 2023',
    '4.1 billion yuan | fund | 4100000000 CNY eq level achieved 2023'
  ),
  review('Deputies participated in 9 inspection tours.', '9 | inspection tours | 9 count eq delta achieved 2023'),
  review(
    'There were 14 new enterprises, bringing the total to 80; there were 5 new enterprises with tax payments exceeding 10 million yuan.',
    '14 | enterprises | 14 count eq delta achieved 2023',
    '80 | enterprises | 80 count eq level achieved 2023',
    '5 | enterprises | 5 count eq delta achieved 2023',
    '10 million yuan | enterprises with tax payments exceeding 10 million yuan | 10000000 CNY gt threshold achieved null'
  ),
  // Headlines plan without a finite verb.
  other(
    'Jiangcheng to add 60,000 jobs, build three subway lines this year',
    '60,000 | jobs | 60000 count eq delta target 2024',
    'three | subway lines | 3 count eq delta target 2024'
  ),
  other('Jiangcheng opens three subway lines', 'three | subway lines | 3 count eq delta achieved 2023'),
  // What a number is compared with is of another time.
  review(
    'The city has 5,000 high-tech firms, compared with 3,905 in 2022.',
    '5,000 | high-tech firms | 5000 count eq level achieved 2023',
    '3,905 | high-tech firms | 3905 count eq level achieved 2022'
  ),
  review(
    'Exports were $5 billion, against $4 billion a year earlier.',
    '$5 billion | Exports | 5000000000 USD eq level achieved 2023',
    '$4 billion | Exports | 4000000000 USD eq level achieved 2022'
  ),
  review(
    'Growth was 5.2 percent, compared with 3 percent in the previous year.',
    '5.2 percent | Growth | 5.2 % eq change achieved 2023',
    '3 percent | Growth | 3 % eq change achieved 2022'
  ),
  review(
    'Prices rose by 3 percent, 1 percentage point more than in the previous year.',
    '3 percent | Prices | 3 % eq change achieved 2023',
    '1 percentage point | Prices | 1 pp eq change achieved 2023'
  ),
  review(
    'The deficit-to-GDP ratio for last year was 3 percent.',
    '3 percent | deficit-to-GDP ratio | 3 % eq share achieved 2023'
  )
]
