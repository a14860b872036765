import {plan, review, type Specimen} from './specimen-en.js'

/** Fragments of machine translation, changes told twice or backwards, streaks, goals and elided verbs. */
export const fragmentCorpus: readonly Specimen[] = [
  review(
    'Retail sales of social consumer goods 41.8 billion yuan, an increase of 7.9%; industrial added value growth 15.2%.',
    '41.8 billion yuan | Retail sales of social consumer goods | 41800000000 CNY eq level achieved 2023',
    '7.9% | Retail sales of social consumer goods | 7.9 % eq change achieved 2023',
    '15.2% | industrial added value | 15.2 % eq change achieved 2023'
  ),
  review(
    'We cultivated 31 new cooperatives, and the total number reached 187.',
    '31 | cooperatives | 31 count eq delta achieved 2023',
    '187 | cooperatives | 187 count eq level achieved 2023'
  ),
  review(
    'New urban employment of 4,150 people was realized.',
    '4,150 people | urban employment | 4150 person eq delta achieved 2023'
  ),
  review(
    'Transfer the surplus labor force 7,200 people.',
    '7,200 people | surplus labor force | 7200 person eq delta achieved 2023'
  ),
  review(
    'There are 148 design firms, with a net increase of 26.',
    '148 | design firms | 148 count eq level achieved 2023',
    '26 | design firms | 26 count eq delta achieved 2023'
  ),
  review(
    'Expected 2023 annual GDP of 5.1 billion yuan.',
    '5.1 billion yuan | annual GDP | 5100000000 CNY eq level expected 2023'
  ),
  review(
    'Budget revenue rose from 9.6 billion yuan to 10.4 billion yuan, or by 8.3 percent.',
    '9.6 billion yuan | revenue | 9600000000 CNY eq level achieved 2022',
    '10.4 billion yuan | revenue | 10400000000 CNY eq level achieved 2023',
    '8.3 percent | revenue | 8.3 % eq change achieved 2023'
  ),
  review(
    'Spending on farms was 48 billion yuan, an increase of 6.2 billion yuan or 14.8%.',
    '48 billion yuan | Spending on farms | 48000000000 CNY eq level achieved 2023',
    '6.2 billion yuan | Spending on farms | 6200000000 CNY eq change achieved 2023',
    '14.8% | Spending on farms | 14.8 % eq change achieved 2023'
  ),
  review(
    'Approval time was cut to 2.5 working days, from 4 in 2022.',
    '2.5 working days | Approval time | 2.5 day eq level achieved 2023',
    '4 | Approval time | 4 day eq level achieved 2022'
  ),
  plan(
    'Nursery places will rise to 5.1 from 4.4.',
    '5.1 | Nursery places | 5.1 count eq level target 2024',
    '4.4 | Nursery places | 4.4 count eq level achieved 2023'
  ),
  review(
    'The service share has grown to 54 percent, up from 49.5 percent.',
    '54 percent | service share | 54 % eq share achieved 2023',
    '49.5 percent | service share | 49.5 % eq share achieved 2022'
  ),
  review(
    "The jobless rate rose from last year's 3.1% to 3.4%.",
    '3.1% | jobless rate | 3.1 % eq share achieved 2022',
    '3.4% | jobless rate | 3.4 % eq share achieved 2023'
  ),
  review(
    'The group studied 11 times and raised the subsidies three times.',
    '11 times | group | 11 count eq delta achieved 2023',
    'three times | subsidies | 3 count eq delta achieved 2023'
  ),
  review("The park's output grew three times.", "three times | park's output | 3 times eq change achieved 2023"),
  review(
    'Workshop output rose 12 percent and cottage industry output 7.5 percent.',
    '12 percent | Workshop output | 12 % eq change achieved 2023',
    '7.5 percent | cottage industry output | 7.5 % eq change achieved 2023'
  ),
  review(
    'The port kept its place for the fifth year in a row and the airport for the second consecutive year.',
    'fifth year | The port kept its place | 5 year eq span achieved 2023',
    'second consecutive year | The port kept its place for the fifth year in a row and the airport | 2 year eq span achieved 2023'
  ),
  review(
    'Freight turnover rose 3 percent, still No. 2 in the province.',
    '3 percent | Freight turnover | 3 % eq change achieved 2023',
    '2 | Freight turnover | 2 rank eq rank achieved 2023'
  ),
  review(
    'Students of the No. 2 Middle School in the city won five medals.',
    'five | medals | 5 count eq delta achieved 2023'
  ),
  review(
    'Nearly a quarter of a million visitors came.',
    'a quarter of a million | visitors | 250000 person near level achieved 2023'
  ),
  review(
    'Sales growth of 4 percent missed the 6 percent goal.',
    '4 percent | Sales | 4 % eq change achieved 2023',
    '6 percent | Sales | 6 % eq change target 2023'
  ),
  review(
    'Satisfaction reached 97%, and 64% of the requests made have been granted.',
    '97% | Satisfaction | 97 % eq share achieved 2023',
    '64% | requests | 64 % eq share achieved 2023'
  ),
  review(
    'More than 250 deputies visited 90 villages, and 3,100 villagers were resettled.',
    '250 | deputies | 250 person gt level achieved 2023',
    '90 | villages | 90 count eq delta achieved 2023',
    '3,100 | villagers | 3100 person eq delta achieved 2023'
  ),
  review(
    'Of the 212 workshops, 60 were closed.',
    '212 | workshops | 212 count eq level achieved 2023',
    '60 | workshops closed | 60 count eq delta achieved 2023'
  ),
  review('We posted 1,340 notices.', '1,340 | notices | 1340 count eq delta achieved 2023'),
  plan(
    'We will spend 9 billion yuan on transport, including 2.4 billion yuan on ferries.',
    '9 billion yuan | spend on transport | 9000000000 CNY eq level target 2024',
    '2.4 billion yuan | ferries | 2400000000 CNY eq level target 2024'
  ),
  plan(
    'Every township is to have a library by the end of 2026; 38 townships are to have a pool by the end of 2026.',
    '38 | townships | 38 count eq level target 2026'
  ),
  review('Container throughput: 3.4m TEU', '3.4m TEU | Container throughput | 3400000 TEU eq level achieved 2023'),
  review(
    'A 12.5-percent rise in tourist visits was recorded.',
    '12.5-percent | tourist visits | 12.5 % eq change achieved 2023'
  ),
  plan(
    'Foreign investment: ≥ US$2 billion',
    'US$2 billion | Foreign investment | 2000000000 USD gte level target 2024'
  ),
  plan('Consumer goods sales: about 7 percent', '7 percent | Consumer goods sales | 7 % approx change target 2024'),
  plan('We will ensure that farm incomes grow by 6 percent.', '6 percent | farm incomes | 6 % eq change target 2024'),
  review('19 kindergartens were newly built and expanded.', '19 | kindergartens | 19 count eq delta achieved 2023'),
  review('The five years since the session were busy.'),
  review(
    'Its poor population, 2.3 million in number, was resettled.',
    '2.3 million | poor population | 2300000 person eq delta achieved 2023'
  ),
  review(
    'Direct subsidies came to 3 billion yuan, twice the figure for 2022.',
    '3 billion yuan | Direct subsidies | 3000000000 CNY eq level achieved 2023',
    'twice | Direct subsidies | 2 times eq ratio achieved 2023'
  ),
  review(
    "The utility contributed 31 percent of the district's total growth.",
    "31 percent | utility share of district's total growth | 31 % eq share achieved 2023"
  ),
  review(
    'PM2.5 averaged 31 μg/m³, and 20,000 m² of sheds were torn down.',
    '31 μg/m³ | PM2.5 | 31 ug/m3 eq level achieved 2023',
    '20,000 m² | sheds | 20000 m2 eq delta achieved 2023'
  ),
  review("Three members' clubs were opened.", "Three | members' clubs | 3 count eq delta achieved 2023")
]
