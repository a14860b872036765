import {plan, review, type Specimen} from './specimen-en.js'

/** What is denied, milestones that are passed, rates told apart from their things, bounds at the head of a list. */
export const deniedCorpus: readonly Specimen[] = [
  review(
    'The satisfaction rate does not fall under 97 percent.',
    '97 percent | satisfaction rate | 97 % gte share achieved 2023'
  ),
  review(
    'The natural increase of the population did not go beyond 4 per thousand.',
    '4 per thousand | natural increase of the population | 4 ‰ lte share achieved 2023'
  ),
  review(
    'Fixed assets investment and retail sales had growths of 13.5% and 12.1%.',
    '13.5% | Fixed assets investment and retail sales | 13.5 % eq change achieved 2023',
    '12.1% | Fixed assets investment and retail sales | 12.1 % eq change achieved 2023'
  ),
  review('The city is crossed by 3 expressways.', '3 | expressways | 3 count eq delta achieved 2023'),
  review('All the 118 boilers of big users were pulled down.', '118 | boilers | 118 count eq delta achieved 2023'),
  review(
    'In 205 cases, which is to say 61.9 percent, the problems have been solved.',
    '205 | cases | 205 count eq level achieved 2023',
    '61.9 percent | cases | 61.9 % eq share achieved 2023'
  ),
  review(
    'Danger houses of 80 households started to be rebuilt.',
    '80 households | Danger houses | 80 household eq delta achieved 2023'
  ),
  review(
    'Services trade crossed the US$250 billion line, growing at 12.5 percent.',
    'US$250 billion | Services trade | 250000000000 USD gt level achieved 2023',
    '12.5 percent | Services trade | 12.5 % eq change achieved 2023'
  ),
  review(
    'Urban income climbed past the RMB 10,000 mark to RMB 10,300.',
    'RMB 10,000 | Urban income | 10000 CNY gt level achieved 2023',
    'RMB 10,300 | Urban income | 10300 CNY eq level achieved 2023'
  ),
  review(
    'Investment in the country as a whole came to over 2,360 billion yuan.',
    '2,360 billion yuan | Investment in the country | 2360000000000 CNY gt level achieved 2023'
  ),
  review(
    'The reports contained 64 suggestions; the government adopted 47 of these in decision-making.',
    '64 | suggestions | 64 count eq delta achieved 2023',
    '47 | suggestions | 47 count eq delta achieved 2023'
  ),
  review('A seminar of three days was held for members.', 'three days | seminar | 3 day eq span achieved 2023'),
  review(
    '366 proposals had been received. Those from members numbered 289.',
    '366 | proposals | 366 count eq delta achieved 2023',
    '289 | members | 289 count eq delta achieved 2023'
  ),
  review(
    'Total revenue was 122.31 billion yuan and local revenue 62.02 billion yuan; the growth rates were 18.1% and 20.3% respectively.',
    '122.31 billion yuan | Total revenue | 122310000000 CNY eq level achieved 2023',
    '62.02 billion yuan | local revenue | 62020000000 CNY eq level achieved 2023',
    '18.1% | Total revenue | 18.1 % eq change achieved 2023',
    '20.3% | local revenue | 20.3 % eq change achieved 2023'
  ),
  review(
    'GDP saw average annual growth of 6.3%; the corresponding figures were 4.5% for industrial value added, 4.6% for fixed asset investment and 7.4% for retail sales.',
    '6.3% | GDP | 6.3 % eq change achieved 2023',
    '4.5% | industrial value added | 4.5 % eq change achieved 2023',
    '4.6% | fixed asset investment | 4.6 % eq change achieved 2023',
    '7.4% | retail sales | 7.4 % eq change achieved 2023'
  ),
  review(
    'Lighthouse factories now number ten, and smart factories 22.',
    'ten | Lighthouse factories | 10 count eq level achieved 2023',
    '22 | smart factories | 22 count eq level achieved 2023'
  ),
  plan('The pilot cities will number 110.', '110 | pilot cities | 110 count eq level target 2024'),
  plan(
    'At least 2,500 landing facilities and 500,000 charging facilities will be built.',
    '2,500 | landing facilities | 2500 count gte delta target 2024',
    '500,000 | charging facilities | 500000 count gte delta target 2024'
  ),
  plan(
    'We will build at least 30 parks and 12 schools.',
    '30 | parks | 30 count gte delta target 2024',
    '12 | schools | 12 count eq delta target 2024'
  ),
  plan('We have a firm grasp of the two major themes of unity.'),
  plan('We will ensure that the rate does not fall below 95%.', '95% | rate | 95 % gte share target 2024')
]
