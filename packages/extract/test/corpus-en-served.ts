import {plan, review, type Specimen} from './specimen-en.js'

/** Who had what, what came to so much, and what did not happen for so long. */
export const servedCorpus: readonly Specimen[] = [
  review(
    'Air passenger throughput topped 50 million for the first time.',
    '50 million | Air passenger throughput | 50000000 person-time gt level achieved 2023'
  ),
  plan('Throughput will top 50 million in 2024.', '50 million | Throughput | 50000000 count gt level target 2024'),
  review(
    'The city has gone 61 months without a serious accident.',
    '61 months | serious accident | 61 month eq span achieved 2023'
  ),
  review(
    'Growth has gone on for three years without interruption.',
    'three years | Growth has gone on | 3 year eq span achieved 2023'
  ),
  review(
    'We provided safe drinking water for 3.73 million persons.',
    '3.73 million persons | safe drinking water | 3730000 person eq level achieved 2023'
  ),
  review(
    'Employment was newly found for 470,000 persons.',
    '470,000 persons | Employment | 470000 person eq delta achieved 2023'
  ),
  review('We lifted 3,000 people out of poverty.', '3,000 people | people | 3000 person eq delta achieved 2023'),
  review(
    'Exports fell to 5 billion yuan, making Hebei only the fifth province in the nation to fall below it.',
    '5 billion yuan | Exports | 5000000000 CNY eq level achieved 2023',
    'fifth | Exports | 5 rank eq rank achieved 2023'
  ),
  review(
    'Revenue rose 9 percent, placing Jiangcheng third among the cities of the province.',
    '9 percent | Revenue | 9 % eq change achieved 2023',
    'third | Revenue | 3 rank eq rank achieved 2023'
  ),
  review('The second city in the province was visited.'),
  review('Trees to the number of 40,000 odd were planted.', '40,000 | Trees | 40000 count gt level achieved 2023'),
  review(
    'Houses with a floor space of 53,000 square meters were built.',
    '53,000 square meters | Houses | 53000 m2 eq delta achieved 2023'
  ),
  review(
    'Old houses having a floor space of 53,000 square meters were pulled down.',
    '53,000 square meters | Old houses | 53000 m2 eq delta achieved 2023'
  ),
  review(
    'Relief amounting to 740,000 yuan was given to 862 families.',
    '740,000 yuan | Relief | 740000 CNY eq level achieved 2023',
    '862 families | families | 862 household eq level achieved 2023'
  ),
  review(
    'The committee held one plenary session, five meetings and 13 forums.',
    'one | plenary session | 1 count eq delta achieved 2023',
    'five | meetings | 5 count eq delta achieved 2023',
    '13 | forums | 13 count eq delta achieved 2023'
  ),
  review('We upheld one country, two systems.'),
  review(
    'Health insurance covers 96% of residents.',
    '96% | Health insurance share of residents | 96 % eq share achieved 2023'
  ),
  review(
    'Jiangcheng ranked second in Hebei on the digital economy index.',
    'second | digital economy index | 2 rank eq rank achieved 2023'
  ),
  review(
    'The time was cut to 3.8 days – 63.2 days less than the limit.',
    '3.8 days | time | 3.8 day eq level achieved 2023',
    '63.2 days | time | -63.2 day eq change achieved 2023'
  ),
  review(
    'Good air days: 243, or 66.6% of the year (composite index 4.81).',
    '243 | Good air days | 243 day eq level achieved 2023',
    '66.6% | Good air days share of year | 66.6 % eq share achieved 2023',
    '4.81 | composite index | 4.81 count eq level achieved 2023'
  ),
  review(
    'Four teams visited 56 firms and 12 parks over three months and put forward 31 proposals.',
    'Four | teams | 4 count eq delta achieved 2023',
    '56 | firms | 56 count eq delta achieved 2023',
    '12 | parks | 12 count eq delta achieved 2023',
    'three months | Four teams visited 56 firms and 12 parks | 3 month eq span achieved 2023',
    '31 | proposals | 31 count eq delta achieved 2023'
  ),
  review(
    'Traders numbered 9,120 households, half as many again as three years earlier.',
    '9,120 households | Traders | 9120 household eq level achieved 2023'
  ),
  review(
    'The study sessions had more than 2,100 attendances.',
    '2,100 | attendances | 2100 person-time gt level achieved 2023'
  )
]
