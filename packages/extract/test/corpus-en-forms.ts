import {other, plan, review, type Specimen} from './specimen-en.js'

/** Labels of lists, parts of what was counted, spans and changes, and their near misses. */
export const formCorpus: readonly Specimen[] = [
  review(
    'Retail sales: topped 300 billion yuan for the first time, +7%',
    '300 billion yuan | Retail sales | 300000000000 CNY gt level achieved 2023',
    '7% | Retail sales | 7 % eq change achieved 2023'
  ),
  plan('Growth stays at 5-6%.', '5-6% | Growth | 5..6 % eq change target 2024'),
  review('Days with good air: 312', '312 | Days with good air | 312 day eq level achieved 2023'),
  review(
    'Passenger throughput: 41 million',
    '41 million | Passenger throughput | 41000000 person-time eq level achieved 2023'
  ),
  plan('GDP growth: about 6%', '6% | GDP growth | 6 % approx change target 2024'),
  plan('CPI: up no more than 3%', '3% | CPI | 3 % lte change target 2024'),
  plan('New bus lines to open: four', 'four | bus lines | 4 count eq delta target 2024'),
  plan('Tasks are as follows: four of them concern water.'),
  review(
    'Permanent population: 3.1 million',
    '3.1 million | Permanent population | 3100000 person eq level achieved 2023'
  ),
  review(
    'We took in 900 letters, and all but 12 of them were answered.',
    '900 | letters | 900 count eq delta achieved 2023',
    '12 | letters | 12 count eq level achieved 2023'
  ),
  review(
    'Revenue was 57 billion yuan, up 6%, and 76% of it came from taxes.',
    '57 billion yuan | Revenue | 57000000000 CNY eq level achieved 2023',
    '6% | Revenue | 6 % eq change achieved 2023',
    '76% | Revenue | 76 % eq share achieved 2023'
  ),
  {
    ...review(
      'Of these, 21 received written instructions.',
      '21 | reports received written instructions | 21 count eq delta achieved 2023'
    ),
    before: 'We submitted 40 reports.'
  },
  review('We bought 21 insulated trucks.', '21 | insulated trucks | 21 count eq delta achieved 2023'),
  review(
    'The number of departments was cut from 36 to 28.',
    '36 | number of departments | 36 count eq level achieved 2022',
    '28 | number of departments | 28 count eq level achieved 2023'
  ),
  review(
    'The waiting time was cut from 9 working days to 2.',
    '9 working days | waiting time | 9 day eq level achieved 2022',
    '2 | waiting time | 2 day eq level achieved 2023'
  ),
  review('Trains ran from 2012 to 2015.'),
  review(
    'We planted 30,000 or more trees and hired 40 or so experts.',
    '30,000 | trees | 30000 count gte delta achieved 2023',
    '40 | experts | 40 person approx delta achieved 2023'
  ),
  review(
    'The committee held two forums, nine working meetings and 17 talks.',
    'two | forums | 2 count eq delta achieved 2023',
    'nine | working meetings | 9 count eq delta achieved 2023',
    '17 | talks | 17 count eq delta achieved 2023'
  ),
  review('The bridge opened one year ahead of schedule.', 'one year | bridge | 1 year eq span achieved 2023'),
  review('It was one year of hard work.'),
  review(
    'We built 300 schools in five years; ten years ago there were none.',
    '300 | schools | 300 count eq delta achieved 2023 from 2019'
  ),
  review('Exports grew 15 quarters in a row.', '15 quarters | Exports | 15 other eq span achieved 2023'),
  review(
    'The level of salaries was raised to RMB 2,100 a month.',
    'RMB 2,100 a month | level of salaries | 2100 CNY/month eq level achieved 2023'
  ),
  review('Water use was brought down by 4%.', '4% | Water use | -4 % eq change achieved 2023'),
  review(
    'Revenue has gone up 31% and the urbanization rate by 2.4 percentage points, to 61%.',
    '31% | Revenue | 31 % eq change achieved 2023',
    '2.4 percentage points | urbanization rate | 2.4 pp eq change achieved 2023',
    '61% | urbanization rate | 61 % eq share achieved 2023'
  ),
  review(
    'Output rose by 8% to 15 billion yuan, and revenue by 11% to 2 billion yuan.',
    '8% | Output | 8 % eq change achieved 2023',
    '15 billion yuan | Output | 15000000000 CNY eq level achieved 2023',
    '11% | revenue | 11 % eq change achieved 2023',
    '2 billion yuan | revenue | 2000000000 CNY eq level achieved 2023'
  ),
  review(
    'The rise in prices, which had stood at 12 percent in 2022, was held to 2 percent.',
    '12 percent | rise in prices | 12 % eq change achieved 2022',
    '2 percent | rise in prices | 2 % eq change achieved 2023'
  ),
  review(
    'The capacity of solar power came to 52 GW, exceeding that of coal power by 13 GW.',
    '52 GW | capacity of solar power | 52000000 kW eq level achieved 2023',
    '13 GW | capacity of solar power | 13000000 kW eq change achieved 2023'
  ),
  review(
    'New rails were laid and generating capacity rose by 84 million kilowatts.',
    '84 million kilowatts | generating capacity | 84000000 kW eq change achieved 2023'
  ),
  review(
    'The port handled 260 million tonnes of cargo.',
    '260 million tonnes | cargo | 260000000 t eq level achieved 2023'
  ),
  review('We planted 3.4 ten thousand mu of tea.', '3.4 ten thousand mu | tea | 34000 mu eq delta achieved 2023'),
  review('The city was granted 820 invention patents.', '820 | invention patents | 820 count eq delta achieved 2023'),
  review('Twelve indicators met their goals.', 'Twelve | indicators | 12 count eq level achieved 2023'),
  review('Desert of 40,000 mu was treated.', '40,000 mu | Desert | 40000 mu eq delta achieved 2023'),
  review('The county ranked 8th among the top 100 counties.', '8th | county | 8 rank eq rank achieved 2023'),
  review('There are 21.5 cars per 100 households.', '21.5 | cars | 21.5 count eq level achieved 2023'),
  other(
    'It also plans to raise R&D spending by over 9 percent.',
    '9 percent | R&D spending | 9 % gt change target 2024'
  ),
  other('Qinghe plans 5.5 pct growth', '5.5 pct | growth | 5.5 % eq change target 2024'),
  plan(
    'By 2026 output will exceed 23 billion yuan and R&D spending will reach 4 percent of it.',
    '23 billion yuan | output | 23000000000 CNY gt level target 2026',
    '4 percent | R&D spending | 4 % eq share target 2026'
  ),
  plan(
    'The central government will set aside 56 billion yuan for farms.',
    '56 billion yuan | set aside for farms | 56000000000 CNY eq level target 2024'
  ),
  other(
    'He said the county will invest 12 billion yuan in 35 projects this year.',
    '12 billion yuan | county | 12000000000 CNY eq level target 2024',
    '35 | projects | 35 count eq level target 2024'
  ),
  other(
    'Authorities have earmarked 3 billion yuan for 260 communities this year.',
    '3 billion yuan | earmarked for 260 communities | 3000000000 CNY eq level target 2024',
    '260 | communities | 260 count eq level target 2024'
  ),
  other(
    'The report set the growth target at 5.5 percent, half a percentage point lower than in 2023.',
    '5.5 percent | growth | 5.5 % eq change target 2024',
    'half a percentage point | growth | -0.5 pp eq change achieved 2023'
  ),
  review('Half a million people moved.', 'Half a million people | people moved | 500000 person eq level achieved 2023'),
  review('Half a day was lost.'),
  review(
    'Trade was 18 billion yuan, of which exports were 12 billion yuan.',
    '18 billion yuan | Trade | 18000000000 CNY eq level achieved 2023',
    '12 billion yuan | exports | 12000000000 CNY eq level achieved 2023'
  ),
  review(
    'We carried out projects that benefited 6 million people.',
    '6 million people | people | 6000000 person eq level achieved 2023'
  ),
  review(
    'The contribution to national growth was more than 10 percent.',
    '10 percent | contribution to national growth | 10 % gt share achieved 2023'
  ),
  review(
    'We built a total of 63 parks of “one lake and unified banks”.',
    '63 | parks | 63 count eq level achieved null'
  ),
  review(
    'A total of 90 flats have been built, which can house 200 people.',
    '90 | flats | 90 count eq level achieved null',
    '200 people | people | 200 person eq level achieved null'
  ),
  review(
    'With 2 new projects exceeding 10 billion yuan added to the list, and 46 projects exceeding 1 billion yuan.',
    '2 | projects | 2 count eq delta achieved 2023',
    '10 billion yuan | projects exceeding 10 billion yuan | 10000000000 CNY gt threshold achieved null',
    '46 | projects | 46 count eq delta achieved 2023',
    '1 billion yuan | projects exceeding 1 billion yuan | 1000000000 CNY gt threshold achieved null'
  ),
  review(
    'We raised the floor prices for rice between 40% and 80%.',
    '40% and 80% | floor prices for rice | 40..80 % eq change achieved 2023'
  ),
  plan(
    'Spending on schools already exceeds two trillion yuan.',
    'two trillion yuan | Spending on schools | 2000000000000 CNY gt level achieved 2023'
  ),
  review(
    'We finished 3 of the 5 tasks.',
    '3 | tasks | 3 count eq delta achieved 2023',
    '5 | tasks | 5 count eq level achieved 2023'
  ),
  other(
    'The mayor promised that the waiting time would be cut from 15 days to 10 days.',
    '15 days | waiting time | 15 day eq level achieved 2023',
    '10 days | waiting time | 10 day eq level target 2024'
  )
]
