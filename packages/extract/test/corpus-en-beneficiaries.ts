import {plan, review, type Specimen} from './specimen-en.js'

/** People and households who are served, added or still to be moved, and what is paid to each of them. */
export const beneficiaryCorpus: readonly Specimen[] = [
  review(
    'Safe water was provided to an additional 2.3 million villagers.',
    '2.3 million | villagers | 2300000 person eq delta achieved 2023'
  ),
  review(
    'We piped gas to 31,000 more households.',
    '31,000 more households | households | 31000 household eq delta achieved 2023'
  ),
  review('We found new homes for 3,100 villagers.', '3,100 | villagers | 3100 person eq level achieved 2023'),
  review(
    'Output rose, and 4,500 farm workers found jobs in town.',
    '4,500 | farm workers | 4500 person eq delta achieved 2023'
  ),
  plan(
    'We will lift 41,000 villagers out of poverty, including 12,000 to be relocated from the hills.',
    '41,000 | villagers | 41000 person eq delta target 2024',
    '12,000 | villagers | 12000 person eq delta target 2024'
  ),
  review('We approved 30 clinics to be built next year.', '30 | clinics | 30 count eq delta target 2024'),
  review(
    'The allowance rose from 560 yuan to 580 yuan per person per year.',
    '560 yuan | allowance | 560 CNY/person-year eq level achieved 2022',
    '580 yuan per person per year | allowance | 580 CNY/person-year eq level achieved 2023'
  ),
  review(
    'Relief for farmers averaged 3.5 billion yuan per year.',
    '3.5 billion yuan per year | Relief for farmers | 3500000000 CNY eq level achieved 2023'
  ),
  review('The scheme reached $30 million people.', '$30 million people | scheme | null person eq level achieved 2023'),
  review(
    'The city received 3.1 million tourist visits.',
    '3.1 million | tourist visits | 3100000 person-time eq level achieved 2023'
  ),
  review(
    'Enrollments at trade schools grew by 4,000.',
    '4,000 | Enrollments at trade schools | 4000 person eq change achieved 2023'
  ),
  review(
    'The number of firms opened daily rose from over 50 to more than 160.',
    '50 | number of firms opened daily | 50 count/d gt level achieved 2022',
    '160 | number of firms opened daily | 160 count/d gt level achieved 2023'
  ),
  review(
    'The total number of firms surpassed the 150-thousand mark.',
    '150-thousand | total number of firms | 150000 count gt level achieved 2023'
  )
]
