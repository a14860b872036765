import {plan, review, type Specimen} from './specimen-en.js'

/** Those who act, where money goes, and labels of what grows. */
export const actorCorpus: readonly Specimen[] = [
  review(
    '210 key works completed an investment of 41 billion yuan.',
    '210 | key works | 210 count eq level achieved 2023',
    '41 billion yuan | investment | 41000000000 CNY eq level achieved 2023'
  ),
  review(
    'Four medical teams of volunteers went to the villages.',
    'Four | medical teams | 4 count eq delta achieved 2023'
  ),
  review(
    'Nearly 40,000 new residents settled in the district.',
    '40,000 | residents | 40000 person near delta achieved 2023'
  ),
  review(
    '2,900 charging piles were counted, of which 310 are new.',
    '2,900 | charging piles | 2900 count eq delta achieved 2023',
    '310 | charging piles | 310 count eq delta achieved 2023'
  ),
  review(
    "The province's 17 development zones held their ground.",
    '17 | development zones | 17 count eq level achieved 2023'
  ),
  plan(
    'Support more than 1,300 students to start their own firms.',
    '1,300 | students | 1300 person gt delta target 2024'
  ),
  review(
    'Installed wind capacity: 1.4 gigawatts',
    '1.4 gigawatts | Installed wind capacity | 1400000 kW eq level achieved 2023'
  ),
  review(
    'The city ranked 31st nationwide in the 2022 business climate survey.',
    '31st | business climate survey | 31 rank eq rank achieved 2022'
  ),
  review(
    'Of that, 1.9 billion yuan goes to schools and 700 million yuan to clinics.',
    '1.9 billion yuan | schools | 1900000000 CNY eq level achieved 2023',
    '700 million yuan | clinics | 700000000 CNY eq level achieved 2023'
  ),
  review(
    'The share of services, at 61.2 percent, was the highest so far.',
    '61.2 percent | share of services | 61.2 % eq share achieved 2023'
  ),
  review('53% was spent on housing.', '53% | housing | 53 % eq share achieved 2023'),
  plan(
    'Retail sales of farm goods: about 9 percent',
    '9 percent | Retail sales of farm goods | 9 % approx change target 2024'
  ),
  plan('Industrial value added: 7 percent', '7 percent | Industrial value added | 7 % eq change target 2024'),
  review(
    'We closed small power plants with a total capacity of 2.7 million kilowatts.',
    '2.7 million kilowatts | small power plants with a total capacity | 2700000 kW eq delta achieved 2023'
  )
]
