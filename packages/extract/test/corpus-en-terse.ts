import {plan, review, type Specimen} from './specimen-en.js'

/** Wooden and terse English: elided growth, ranks beside numbers, what each firm has, meetings, asides and stretches of years. */
export const terseCorpus: readonly Specimen[] = [
  review(
    'Fiscal revenue went from 5.1 billion yuan up to 15 billion yuan.',
    '5.1 billion yuan | Fiscal revenue | 5100000000 CNY eq level achieved 2022',
    '15 billion yuan | Fiscal revenue | 15000000000 CNY eq level achieved 2023'
  ),
  review(
    'Urban income grew 9.6 percent to 10,493 yuan, and rural per capita net income 6.2 percent to 3,255 yuan.',
    '9.6 percent | Urban income | 9.6 % eq change achieved 2023',
    '10,493 yuan | Urban income | 10493 CNY eq level achieved 2023',
    '6.2 percent | rural per capita net income | 6.2 % eq change achieved 2023',
    '3,255 yuan | rural per capita net income | 3255 CNY eq level achieved 2023'
  ),
  review(
    'Townspeople had an income of 41,270 yuan, and villagers 16,058 yuan, 6.7% more.',
    '41,270 yuan | income | 41270 CNY eq level achieved 2023',
    '16,058 yuan | villagers | 16058 CNY eq level achieved 2023',
    '6.7% | villagers | 6.7 % eq change achieved 2023'
  ),
  review(
    'Only three enterprises have an output of more than 10 billion yuan.',
    'three | enterprises | 3 count eq level achieved 2023',
    '10 billion yuan | enterprises | 10000000000 CNY gt threshold achieved null'
  ),
  review(
    'Enterprises above designated size increased to 1,065, among which 7 had sales income over 5 billion yuan.',
    '1,065 | Enterprises above designated size | 1065 count eq level achieved 2023',
    '7 | Enterprises above designated size | 7 count eq level achieved 2023',
    '5 billion yuan | Enterprises above designated size | 5000000000 CNY gt threshold achieved null'
  ),
  review(
    'The city has three enterprises and a debt of over 10 billion yuan.',
    'three | enterprises | 3 count eq level achieved 2023',
    '10 billion yuan | enterprises and a debt | 10000000000 CNY gt level achieved 2023'
  ),
  review(
    'Fixed-asset investment slipped 2.4%, which ranked us only 9th; retail sales, at 1.066 billion yuan, rose 3.3% (6th).',
    '2.4% | Fixed-asset investment | -2.4 % eq change achieved 2023',
    '9th | Fixed-asset investment | 9 rank eq rank achieved 2023',
    '1.066 billion yuan | retail sales | 1066000000 CNY eq level achieved 2023',
    '3.3% | retail sales | 3.3 % eq change achieved 2023',
    '6th | retail sales | 6 rank eq rank achieved 2023'
  ),
  review(
    'Listed companies increased to 119, which put the district in No. 3 place in the country.',
    '119 | Listed companies | 119 count eq level achieved 2023',
    '3 | district | 3 rank eq rank achieved 2023'
  ),
  review(
    "Eighteen study sessions of the leading members' group were held.",
    'Eighteen | study sessions | 18 count eq delta achieved 2023'
  ),
  review(
    'Two plenary meetings of the Standing Committee dealt with special topics. The two sessions were fruitful.',
    'Two | plenary meetings | 2 count eq delta achieved 2023'
  ),
  review(
    'Illegal structures covering 1.37 million square meters were demolished.',
    '1.37 million square meters | Illegal structures | 1370000 m2 eq delta achieved 2023'
  ),
  review(
    'Every village was linked and new school places amounted to 56,000.',
    '56,000 | school places | 56000 count eq delta achieved 2023'
  ),
  review(
    'Local revenue was 457 million yuan, 25.5 per cent above the figure for 1998.',
    '457 million yuan | Local revenue | 457000000 CNY eq level achieved 2023',
    '25.5 per cent | Local revenue | 25.5 % eq change achieved 2023'
  ),
  review(
    'Low-rent houses were built 21,600 suites.',
    '21,600 suites | Low-rent houses | 21600 count eq delta achieved 2023'
  ),
  review(
    '16 suggestions and proposals were handled; approval items of municipal level were cut down from 587 to 219.',
    '16 | suggestions and proposals | 16 count eq delta achieved 2023',
    '587 | approval items of municipal level | 587 count eq level achieved 2022',
    '219 | approval items of municipal level | 219 count eq level achieved 2023'
  ),
  review(
    'The central budget has set aside 339.7 billion yuan for agriculture, 42.2 billion yuan or 14.2 percent more than last year.',
    '339.7 billion yuan | set aside for agriculture | 339700000000 CNY eq level achieved 2023',
    '42.2 billion yuan | set aside for agriculture | 42200000000 CNY eq change achieved 2023',
    '14.2 percent | set aside for agriculture | 14.2 % eq change achieved 2023'
  ),
  review(
    'Groundwater level rose on average by 0.36 meters.',
    '0.36 meters | Groundwater level | 0.36 m eq change achieved 2023'
  ),
  review(
    'In 2016 there were 341 days with good air, or 93.2% of the whole year.',
    '341 days | days with good air | 341 day eq level achieved 2016',
    '93.2% | days with good air share of whole year | 93.2 % eq share achieved 2016'
  ),
  review(
    'The accumulated investment in fixed assets within the five years was close to 500 billion yuan.',
    '500 billion yuan | accumulated investment in fixed assets | 500000000000 CNY near level achieved 2023 from 2019'
  ),
  review(
    'More than a third of villagers are over the age of 60.',
    'a third | villagers | 0.3333333333333333 ratio gt share achieved 2023',
    '60 | villagers | 60 year gt threshold achieved null'
  ),
  review(
    'The floor area reached 168,000 square meters, twice as much as a year ago.',
    '168,000 square meters | floor area | 168000 m2 eq level achieved 2023',
    'twice | floor area | 2 times eq ratio achieved 2023'
  ),
  plan(
    'The time limit of approval will be cut by 30%, and 90% or more of the approval items will be handled online.',
    '30% | time limit of approval | -30 % eq change target 2024',
    '90% | approval items | 90 % gte share target 2024'
  ),
  plan(
    'GDP grows above 13%; total fiscal revenue above 18%; fixed assets investment 28%; registered unemployment rate within 4.5%.',
    '13% | GDP | 13 % gt change target 2024',
    '18% | total fiscal revenue | 18 % gt change target 2024',
    '28% | fixed assets investment | 28 % eq change target 2024',
    '4.5% | registered unemployment rate | 4.5 % lte share target 2024'
  ),
  plan(
    'The targets are growth of 5% in retail sales and growth of between 5% and 6% in budget revenue.',
    '5% | retail sales | 5 % eq change target 2024',
    '5% and 6% | budget revenue | 5..6 % eq change target 2024'
  ),
  plan(
    'We will hold one plenary meeting of the Standing Committee.',
    'one | plenary meeting | 1 count eq delta target 2024'
  ),
  plan(
    'Over 7 billion yuan will be allocated to pay tuition and fees.',
    '7 billion yuan | allocated to pay tuition and fees | 7000000000 CNY gt level target 2024'
  ),
  plan(
    'In the coming five years local governments will add 218.2 billion yuan.',
    '218.2 billion yuan | local governments | 218200000000 CNY eq delta target 2028 from 2024'
  )
]
