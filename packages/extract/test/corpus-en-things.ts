import {other, plan, review, type Specimen} from './specimen-en.js'

/** What was added, raised, registered, put off or listed, and what only looks like it. */
export const thingCorpus: readonly Specimen[] = [
  review(
    'Later, proposals 187 were filed, 21 were adopted by the city and 5 by the province.',
    '187 | proposals filed | 187 count eq delta achieved 2023',
    '21 | proposals filed | 21 count eq delta achieved 2023',
    '5 | proposals filed | 5 count eq delta achieved 2023'
  ),
  review(
    'The number of new jobs increased by 31,000, and we expanded the canal network by 240 km.',
    '31,000 | number of new jobs | 31000 count eq delta achieved 2023',
    '240 km | canal network | 240 km eq delta achieved 2023'
  ),
  review(
    'Two local firms were listed, raising 3.1 billion yuan.',
    'Two | local firms | 2 count eq delta achieved 2023',
    '3.1 billion yuan | local firms | 3100000000 CNY eq level achieved 2023'
  ),
  review('A total of 18,300 shops were newly registered.', '18,300 | shops | 18300 count eq delta achieved 2023'),
  review('Eleven hamlets are still waiting to be rebuilt.', 'Eleven | hamlets | 11 count eq level achieved 2023'),
  plan(
    'The targets are growth of 5% in farm output and of at least 6% in exports.',
    '5% | farm output | 5 % eq change target 2024',
    '6% | exports | 6 % gte change target 2024'
  ),
  plan(
    'We will free up 900 mu of land, harden 72 kilometers of lanes and provide 1,500 units of rental housing.',
    '900 mu | land | 900 mu eq delta target 2024',
    '72 kilometers | lanes | 72 km eq delta target 2024',
    '1,500 units | rental housing | 1500 count eq delta target 2024'
  ),
  plan(
    'Output of the cluster should top 80 billion yuan.',
    '80 billion yuan | Output of the cluster | 80000000000 CNY gt level target 2024'
  ),
  review(
    'The number of shops is now passing the 2 million mark.',
    '2 million | number of shops | 2000000 count gt level achieved 2023'
  ),
  review(
    'Total outlays in five years were 210 billion yuan.',
    '210 billion yuan | Total outlays in five years | 210000000000 CNY eq level achieved 2023 from 2019'
  ),
  review(
    'The canal was finished in five years.',
    'five years | The canal was finished | 5 year eq span achieved 2023 from 2019'
  ),
  review(
    'The last 4 villages were connected, and the incidence fell from 8.1% to zero.',
    '4 | villages | 4 count eq delta achieved 2023',
    '8.1% | incidence | 8.1 % eq share achieved 2022'
  ),
  review(
    'We resettled 25 villages, including 1 above 3,000 people.',
    '25 | villages | 25 count eq delta achieved 2023',
    '1 | villages | 1 count eq delta achieved 2023',
    '3,000 people | villages | 3000 person gt threshold achieved null'
  ),
  plan(
    'Introduce 30 projects, including 2 above 500 million yuan.',
    '30 | projects | 30 count eq delta target 2024',
    '2 | projects | 2 count eq delta target 2024',
    '500 million yuan | projects | 500000000 CNY gt threshold target null'
  ),
  review(
    'We received 730 guests in 41 batches and trained 210 members in two batches.',
    '730 | guests | 730 person eq level achieved 2023',
    '41 | batches | 41 count eq delta achieved 2023',
    '210 | members | 210 person eq delta achieved 2023',
    'two | batches | 2 count eq delta achieved 2023'
  ),
  review(
    'Among 264 members, 90 donated 3 million yuan.',
    '264 | members | 264 person eq level achieved 2023',
    '90 | members donated 3 million yuan | 90 person eq level achieved 2023',
    '3 million yuan | members donated 3 million yuan | 3000000 CNY eq level achieved 2023'
  ),
  review('Meetings were cut and staff was streamlined by 11%.', '11% | staff | -11 % eq change achieved 2023'),
  review(
    "95% of the 12315 hotline's calls were answered.",
    "95% | 12315 hotline's calls | 95 % eq share achieved 2023"
  ),
  review('The share of three industries was adjusted.'),
  plan(
    'Growth of exports of about 6%, striving for 8%.',
    '6% | exports | 6 % approx change target 2024',
    '8% | exports | 8 % eq change target 2024'
  ),
  review('Of this sum, 39% was spent on clinics.', '39% | clinics | 39 % eq share achieved 2023'),
  review('Local revenue, after rebates, rose 3.4%.', '3.4% | Local revenue | 3.4 % eq change achieved 2023'),
  plan(
    'Some 40 kilometers of road will be paved, and 700 parking spaces added downtown.',
    '40 kilometers | road | 40 km approx delta target 2024',
    '700 | parking spaces | 700 count eq delta target 2024'
  ),
  plan('Every child in Grades 1 to 6 will get lunch.'),
  review(
    'The survey ranked first, ranking Norland first among developing countries.',
    'first | survey | 1 rank eq rank achieved 2023',
    'first | survey | 1 rank eq rank achieved 2023'
  ),
  review(
    'Fifty papers were submitted by 120 members paired up with 300 households.',
    'Fifty | papers | 50 count eq delta achieved 2023',
    '120 | members | 120 person eq level achieved 2023',
    '300 households | households | 300 household eq level achieved 2023'
  ),
  review(
    'Income remained stable at a comparatively low level of around 4 percent.',
    '4 percent | Income | 4 % approx share achieved 2023'
  ),
  review(
    'Farm income rose by 2,300 yuan per capita.',
    '2,300 yuan per capita | Farm income | 2300 CNY eq change achieved 2023'
  ),
  other(
    'Some 40 kilometers of lanes will be paved, and 700 parking spaces added downtown.',
    '40 kilometers | lanes | 40 km approx delta target 2024',
    '700 | parking spaces | 700 count eq delta target 2024'
  ),
  review(
    'Held a plenary session, standing committee meetings 5; collected public opinion information 180.',
    '5 | standing committee meetings | 5 count eq delta achieved 2023',
    '180 | public opinion information | 180 count eq delta achieved 2023'
  ),
  review(
    'Day care centers 13 were built and rivers 96 kilometers were dredged.',
    '13 | Day care centers built | 13 count eq delta achieved 2023',
    '96 kilometers | rivers | 96 km eq delta achieved 2023'
  ),
  plan('Strive to have more than 900 farm cooperatives.', '900 | farm cooperatives | 900 count gt level target 2024'),
  review(
    'An average of over 12,000 new shops opening daily was recorded.',
    '12,000 | shops | 12000 count gt level achieved 2023'
  ),
  review(
    "Profits grew by 8.5 percent, rebounding from the previous year's negative 1.9 percent.",
    '8.5 percent | Profits | 8.5 % eq change achieved 2023',
    '1.9 percent | Profits | -1.9 % eq share achieved 2022'
  ),
  review(
    'We put 1,700 kilometers of new lines into service.',
    '1,700 kilometers | lines | 1700 km eq delta achieved 2023'
  ),
  plan('Add 30 daily care centers.', '30 | daily care centers | 30 count eq delta target 2024')
]
