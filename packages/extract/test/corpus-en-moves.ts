import {plan, review, type Specimen} from './specimen-en.js'

/** What governs a change where other verbs stand between, what a fall is, and moves in a ranking. */
export const moveCorpus: readonly Specimen[] = [
  review(
    'We reduced the number of herders living in hardship by over 2 million.',
    '2 million | number of herders living in hardship | -2000000 person gt change achieved 2023'
  ),
  review(
    'The county cut the number of families living below the poverty line by 12,400.',
    '12,400 | number of families living below the poverty line | -12400 household eq change achieved 2023'
  ),
  review(
    'The district shortened the average time needed to open a shop to 5 working days.',
    '5 working days | average time needed to open a shop | 5 day eq level achieved 2023'
  ),
  review(
    'We raised the share of hills covered by trees to 41 percent.',
    '41 percent | share of hills covered by trees | 41 % eq share achieved 2023'
  ),
  review('We supported teams learning to save by 30 percent.', '30 percent | teams | -30 % eq change achieved 2023'),
  review(
    'Exports reversed the previous year’s negative growth of 2.9 percent.',
    '2.9 percent | Exports | -2.9 % eq change achieved 2022'
  ),
  review('Output exceeded last year’s level by 3 percent.', '3 percent | Output | 3 % eq change achieved 2023'),
  review(
    'Household savings of 2.6 billion yuan were deposited.',
    '2.6 billion yuan | Household savings | 2600000000 CNY eq level achieved 2023'
  ),
  review(
    'Firms enjoyed tax and fee reductions of 4.1 billion yuan.',
    '4.1 billion yuan | tax and fee reductions | 4100000000 CNY eq level achieved 2023'
  ),
  review(
    'Coal use saw a reduction of 4.1 million tons.',
    '4.1 million tons | Coal use | -4100000 t eq change achieved 2023'
  ),
  review(
    'The county’s competitiveness moved up from sixth to fourth in the province.',
    'sixth | county’s competitiveness | 6 rank eq rank achieved 2022',
    'fourth | county’s competitiveness | 4 rank eq rank achieved 2023'
  ),
  review(
    'Trade reached 2 billion yuan, lifting the port from the ninth largest in the region to the seventh.',
    '2 billion yuan | Trade | 2000000000 CNY eq level achieved 2023',
    'ninth | port | 9 rank eq rank achieved 2022',
    'seventh | port | 7 rank eq rank achieved 2023'
  ),
  review(
    'The town ranked third, up from fifth.',
    'third | town | 3 rank eq rank achieved 2023',
    'fifth | town | 5 rank eq rank achieved 2022'
  ),
  review(
    'The harbor stayed the province’s second-largest port.',
    'second-largest | harbor | 2 rank eq rank achieved 2023'
  ),
  review('Work moved on from the first to the third quarter.'),
  review('Roads between the second and the third ring were widened.'),
  plan(
    'We will cut the release of dust by 8% to 10%.',
    '8% to 10% | release of dust | -8..-10 % eq change target 2024'
  ),
  review(
    'The rise in rents was held in check at 2.1 percent.',
    '2.1 percent | rise in rents | 2.1 % eq change achieved 2023'
  ),
  review(
    'Subsidies grew by 15 percent, or around 1.2 billion yuan.',
    '15 percent | Subsidies | 15 % eq change achieved 2023',
    '1.2 billion yuan | Subsidies | 1200000000 CNY approx change achieved 2023'
  ),
  review(
    'The deficit was kept low and the seed supply (S2) grew by 3 percent.',
    '3 percent | seed supply (S2) | 3 % eq change achieved 2023'
  )
]
