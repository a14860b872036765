import {plan, review, type Specimen} from './specimen-en.js'

/** Works that were begun, finished or paid for, whom they serve, and what they come to. */
export const workCorpus: readonly Specimen[] = [
  review(
    'Ground was broken on 12 bridges, and the network was newly extended to 30 villages.',
    '12 | bridges | 12 count eq delta achieved 2023',
    '30 | villages | 30 count eq delta achieved 2023'
  ),
  review('The lamp broke on 12 streets.', '12 | streets | 12 count eq level achieved 2023'),
  plan(
    'Finish the rebuilding of huts for 1,300 households.',
    '1,300 households | rebuilding of huts | 1300 household eq delta target 2024'
  ),
  review(
    'We finished 3 of the 5 tasks.',
    '3 | tasks | 3 count eq delta achieved 2023',
    '5 | tasks | 5 count eq level achieved 2023'
  ),
  review('We helped 9,000 people out of poverty.', '9,000 people | people | 9000 person eq delta achieved 2023'),
  review(
    'The project benefits 30,000 households and 80,000 residents.',
    '30,000 households | households | 30000 household eq level achieved 2023',
    '80,000 | residents | 80000 person eq level achieved 2023'
  ),
  review(
    'We built 9 lanes, totaling 24 km, and 3 squares, with an average area of 2 hectares.',
    '9 | lanes | 9 count eq delta achieved 2023',
    '24 km | lanes | 24 km eq delta achieved 2023',
    '3 | squares | 3 count eq delta achieved 2023',
    '2 hectares | average area | 2 ha eq level achieved 2023'
  ),
  review(
    'Funds brought in from outside reached 3 billion yuan.',
    '3 billion yuan | Funds | 3000000000 CNY eq delta achieved 2023'
  ),
  review(
    'Firms whose output exceeds 1 billion yuan pay less.',
    '1 billion yuan | Firms | 1000000000 CNY gt threshold achieved null'
  ),
  review(
    'The fair attracted 18,000 person-times and 300 firms.',
    '18,000 person-times | fair | 18000 person-time eq level achieved 2023',
    '300 | firms | 300 count eq delta achieved 2023'
  ),
  review(
    'Six teams made up of 140 members toured the mills.',
    'Six | teams | 6 count eq level achieved 2023',
    '140 | members | 140 person eq level achieved 2023'
  ),
  plan(
    'The unemployed will be kept within 18,500 people.',
    '18,500 people | unemployed | 18500 person lte level target 2024'
  ),
  plan(
    'We will concentrate on 30 rail projects and run 10 or more courses.',
    '30 | rail projects | 30 count eq delta target 2024',
    '10 | courses | 10 count gte delta target 2024'
  ),
  review('Water problems were solved in 130 villages.', '130 | villages | 130 count eq delta achieved 2023'),
  review(
    'Of the 486 members, 451 submitted essays.',
    '486 | members | 486 person eq level achieved 2023',
    '451 | members submitted essays | 451 person eq level achieved 2023'
  ),
  review(
    'Of the 300 trainees, 240 found jobs.',
    '300 | trainees | 300 person eq level achieved 2023',
    '240 | trainees found jobs | 240 person eq delta achieved 2023'
  ),
  review('Exports moved beyond 30 billion yuan.', '30 billion yuan | Exports | 30000000000 CNY gt level achieved 2023'),
  plan(
    'Funds will be earmarked for eight practical things, including the construction of 300 low-rent flats.',
    'eight | practical things | 8 count eq delta target 2024',
    '300 | low-rent flats | 300 count eq delta target 2024'
  ),
  plan('Funds will be earmarked for 300 schools.', '300 | schools | 300 count eq level target 2024'),
  review(
    'All 75 poor villages and 24,000 poor people shook off poverty.',
    '75 | poor villages | 75 count eq delta achieved 2023',
    '24,000 | poor people | 24000 person eq delta achieved 2023'
  ),
  review(
    'The last 1,200 poor people rose above the poverty line.',
    '1,200 | poor people | 1200 person eq delta achieved 2023'
  ),
  review(
    'We relocated 2,100 households with 8,300 people.',
    '2,100 households | households | 2100 household eq delta achieved 2023',
    '8,300 people | people | 8300 person eq delta achieved 2023'
  ),
  plan('Aim for 300 new firms.', '300 | firms | 300 count eq delta target 2024'),
  plan(
    'Build a mill with an annual output of 300,000 tons.',
    '300,000 tons | mill with an annual output | 300000 t eq level target 2024'
  ),
  plan('Draw in 30 projects.', '30 | projects | 30 count eq delta target 2024'),
  plan(
    'Transport: 40 km of rural roads; two expressways.',
    '40 km | rural roads | 40 km eq delta target 2024',
    'two | expressways | 2 count eq delta target 2024'
  ),
  review('Transport: 40 km of rural roads.', '40 km | rural roads | 40 km eq level achieved 2023'),
  review('Sheds along 14 main roads were torn down.', '14 | main roads | 14 count eq level achieved 2023'),
  review(
    'Revenue rose by 5%, and coverage was close to the target of 95%.',
    '5% | Revenue | 5 % eq change achieved 2023',
    '95% | coverage | 95 % eq share target 2023'
  ),
  plan(
    'Funds will be spent on 12 livelihood projects and on 300 teachers.',
    '12 | livelihood projects | 12 count eq delta target 2024',
    '300 | teachers | 300 person eq level target 2024'
  ),
  review(
    'GDP was up 9%, close to the target of about 10%.',
    '9% | GDP | 9 % eq change achieved 2023',
    '10% | GDP | 10 % approx change target 2023'
  )
]
