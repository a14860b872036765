import {other, plan, review, type Specimen} from './specimen-en.js'

/** Classes of sentences that were misread once: actors, lists without verbs, proposals, news, machine translation. */
export const classCorpus: readonly Specimen[] = [
  review(
    'The city invested 22.6 billion yuan in transport infrastructure.',
    '22.6 billion yuan | invested in transport infrastructure | 22600000000 CNY eq level achieved 2023'
  ),
  review(
    'The municipal finance allocated a total of 1.3 billion yuan to stabilize employment, up 12%.',
    '1.3 billion yuan | allocated to stabilize employment | 1300000000 CNY eq level achieved 2023',
    '12% | allocated to stabilize employment | 12 % eq change achieved 2023'
  ),
  review(
    'A sum of 50 million yuan was set aside for flood relief.',
    '50 million yuan | set aside for flood relief | 50000000 CNY eq level achieved 2023'
  ),
  review(
    'Members raised 8.6 million yuan for poverty alleviation.',
    '8.6 million yuan | raised for poverty alleviation | 8600000 CNY eq level achieved 2023'
  ),
  review('An average of 260 new firms were registered daily.', '260 | firms | 260 count/d eq delta achieved 2023'),
  review(
    'On average 31 market entities opened each day, and 40 places of daily life were set up.',
    '31 | market entities | 31 count/d eq level achieved 2023',
    '40 | places | 40 count eq delta achieved 2023'
  ),
  plan(
    'We plan a deficit of 80 million yuan, a decrease to around 1.5% of GDP.',
    '80 million yuan | deficit | 80000000 CNY eq level target 2024',
    '1.5% | deficit share of GDP | 1.5 % approx share target 2024'
  ),
  review('Members raised pensions by 5 percent.', '5 percent | pensions | 5 % eq change achieved 2023'),
  review(
    'Clean heating replaced coal in 230 villages, and elevators were added to 46 old buildings.',
    '230 | villages | 230 count eq delta achieved 2023',
    '46 | old buildings | 46 count eq delta achieved 2023'
  ),
  review('Water quality improved in 12 rivers.', '12 | rivers | 12 count eq level achieved 2023'),
  review('We forwarded the bills to 31 departments.', '31 | departments | 31 count eq level achieved 2023'),
  review(
    'Members put forward 562 proposals, of which 498 were accepted.',
    '562 | proposals | 562 count eq delta achieved 2023',
    '498 | proposals accepted | 498 count eq delta achieved 2023'
  ),
  review(
    'A total of 4,120 proposals were received, including 96 from the democratic parties and 41 on education.',
    '4,120 | proposals | 4120 count eq delta achieved 2023',
    '96 | proposals from democratic parties | 96 count eq delta achieved 2023',
    '41 | proposals on education | 41 count eq delta achieved 2023'
  ),
  review(
    'Our city ranked first in the province in foreign trade.',
    'first | foreign trade | 1 rank eq rank achieved 2023'
  ),
  review(
    'The exports of the district ranked second in the province in growth rate.',
    'second | exports of the district | 2 rank eq rank achieved 2023'
  ),
  review('Parking spaces added: 12,600.', '12,600 | Parking spaces | 12600 count eq delta achieved 2023'),
  review(
    'Newly built enterprises above designated size 26, a total of 143.',
    '26 | enterprises above designated size | 26 count eq delta achieved 2023',
    '143 | enterprises above designated size | 143 count eq level achieved 2023'
  ),
  review(
    'The slaughter of pigs 450 thousand head, training of rural labor force 10,000 people.',
    '450 thousand head | slaughter of pigs | 450000 count eq delta achieved 2023',
    '10,000 people | training of rural labor force | 10000 person eq delta achieved 2023'
  ),
  review(
    'Exports, imports and services trade grew 5, 6 and 7 percent respectively.',
    '5 | Exports | 5 % eq change achieved 2023',
    '6 | imports | 6 % eq change achieved 2023',
    '7 percent | services trade | 7 % eq change achieved 2023'
  ),
  review(
    'We started 150 renewal projects with a total investment of 32 billion yuan and 9 projects of over 1 billion yuan.',
    '150 | renewal projects | 150 count eq delta achieved 2023',
    '32 billion yuan | renewal projects with a total investment | 32000000000 CNY eq level achieved 2023',
    '9 | projects | 9 count eq delta achieved 2023',
    '1 billion yuan | projects of over 1 billion yuan | 1000000000 CNY gt threshold achieved null'
  ),
  review(
    'Price rises were kept below 3 percent, and the natural population growth rate was 6‰.',
    '3 percent | Price rises | 3 % lt change achieved 2023',
    '6‰ | natural population growth rate | 6 ‰ eq share achieved 2023'
  ),
  review(
    'For four years in a row, output has exceeded 2 million tons.',
    'four years | output has exceeded 2 million tons | 4 year eq span achieved 2023',
    '2 million tons | output | 2000000 t gt level achieved 2023'
  ),
  review(
    'The district received 16 delegations; 940 patents were granted to colleges and 300 farmers were granted loans.',
    '16 | delegations | 16 count eq delta achieved 2023',
    '940 | patents | 940 count eq delta achieved 2023',
    '300 | farmers | 300 person eq level achieved 2023'
  ),
  review(
    'Industrial electricity consumption was 986 million degrees.',
    '986 million degrees | Industrial electricity consumption | 986000000 kWh eq level achieved 2023'
  ),
  plan(
    'Hold at least 10 meetings and complete ten practical things for the people.',
    '10 | meetings | 10 count gte delta target 2024',
    'ten | practical things | 10 count eq delta target 2024'
  ),
  plan(
    'Start the completion of 1,500 sets of low-rent housing.',
    '1,500 sets | low-rent housing | 1500 count eq delta target 2024'
  ),
  other(
    'The province has set its GDP growth target at above 5 percent for 2024, and also plans to create 1.2 million jobs.',
    '5 percent | GDP | 5 % gt change target 2024',
    '1.2 million | jobs | 1200000 count eq delta target 2024'
  ),
  other(
    'Other main targets include a 5% growth in revenue, and a jobless rate kept at no more than 5.5%.',
    '5% | revenue | 5 % eq change target 2024',
    '5.5% | jobless rate | 5.5 % lte share target 2024'
  ),
  other(
    'Investment is expected to hit 1.6 trillion yuan, and GDP is estimated at 5.2 trillion yuan.',
    '1.6 trillion yuan | Investment | 1600000000000 CNY eq level target 2024',
    '5.2 trillion yuan | GDP | 5200000000000 CNY eq level expected 2023'
  ),
  other(
    'Guided by the goal of high quality, revenue grew 5 percent.',
    '5 percent | revenue | 5 % eq change achieved 2023'
  ),
  other(
    'We shall create 2 parks, 6 key areas for delivery and add 90 parking spaces.',
    '2 | parks | 2 count eq delta target 2024',
    '6 | key areas | 6 count eq delta target 2024',
    '90 | parking spaces | 90 count eq delta target 2024'
  ),
  review(
    'The annual GDP of the city achieved 781 billion yuan in 2023, and the added value of enterprises, whose revenue is above 20 million yuan, amounted to 305 billion yuan.',
    '781 billion yuan | annual GDP of the city | 781000000000 CNY eq level achieved 2023',
    '20 million yuan | enterprises | 20000000 CNY gt threshold achieved null',
    '305 billion yuan | added value of enterprises | 305000000000 CNY eq level achieved 2023'
  ),
  review(
    'Members submitted proposals 5,769 cases, 101 of which were withdrawn.',
    '5,769 | proposals | 5769 count eq delta achieved 2023',
    '101 | proposals | 101 count eq delta achieved 2023'
  ),
  review(
    'A total of 180,000 people shook off poverty, and the region lifted 3,000 more families out of it.',
    '180,000 people | people shook off poverty | 180000 person eq delta achieved 2023',
    '3,000 more families | families | 3000 household eq delta achieved 2023'
  ),
  review(
    'We cut steel capacity by 30 million tons and coal capacity by 15 million tons.',
    '30 million tons | steel capacity | -30000000 t eq change achieved 2023',
    '15 million tons | coal capacity | -15000000 t eq change achieved 2023'
  ),
  review(
    'We cut costs by 3 percent and coal imports reached 15 million tons.',
    '3 percent | costs | -3 % eq change achieved 2023',
    '15 million tons | coal imports | 15000000 t eq level achieved 2023'
  ),
  other(
    'Ma also set up goals for the city, such as a 9.5 percent yearly growth for GDP, 11 percent for fiscal revenue, and 60 percent for forest coverage.',
    '9.5 percent | GDP | 9.5 % eq change target 2024',
    '11 percent | fiscal revenue | 11 % eq change target 2024',
    '60 percent | forest coverage | 60 % eq share target 2024'
  ),
  other(
    'The 2022 GDP of the province is estimated at 12.8 trillion yuan.',
    '12.8 trillion yuan | GDP of the province | 12800000000000 CNY eq level expected 2023'
  ),
  other(
    'Trade is expected to grow by 3 percent in 2024 after totaling 8.3 trillion yuan in 2022.',
    '3 percent | Trade | 3 % eq change target 2024',
    '8.3 trillion yuan | Trade | 8300000000000 CNY eq level achieved 2022'
  ),
  review(
    'RMB 3.2 trillion in loans, 2.5 trillion yuan ($350 billion) in deposits.',
    'RMB 3.2 trillion | loans | 3200000000000 CNY eq level achieved 2023',
    '2.5 trillion yuan | deposits | 2500000000000 CNY eq level achieved 2023',
    '$350 billion | deposits | 350000000000 USD eq level achieved 2023'
  ),
  review(
    'Grain, cotton and oil output grew by 3%, 2%, and 1%, respectively.',
    '3% | Grain output | 3 % eq change achieved 2023',
    '2% | cotton output | 2 % eq change achieved 2023',
    '1% | oil output | 1 % eq change achieved 2023'
  ),
  review(
    'Water use, energy use, and emissions per unit of output were cut by 23%, 15%, and 18%, respectively.',
    '23% | Water use | -23 % eq change achieved 2023',
    '15% | energy use | -15 % eq change achieved 2023',
    '18% | emissions per unit of output | -18 % eq change achieved 2023'
  ),
  review(
    'Output of steel, cement and glass reached 12, 35.6 and 4.2 million tons respectively.',
    '12 | Output of steel | 12000000 t eq level achieved 2023',
    '35.6 | Output of cement | 35600000 t eq level achieved 2023',
    '4.2 million tons | Output of glass | 4200000 t eq level achieved 2023'
  ),
  review(
    'We laid 35 km of pipes, 5.5 km longer than planned.',
    '35 km | pipes | 35 km eq delta achieved 2023',
    '5.5 km | pipes | 5.5 km eq change achieved 2023'
  ),
  review('Charging piles: 3,400.', '3,400 | Charging piles | 3400 count eq level achieved 2023'),
  review(
    'Irrigated farmland: 8 hectares; grain output up 12%, imports down by 3%.',
    '8 hectares | Irrigated farmland | 8 ha eq level achieved 2023',
    '12% | grain output | 12 % eq change achieved 2023',
    '3% | imports | -3 % eq change achieved 2023'
  ),
  review(
    'The number of participants reached 412 thousand people.',
    '412 thousand people | number of participants | 412000 person eq level achieved 2023'
  ),
  review(
    'Over 100 million-yuan projects numbered 46.',
    '100 million-yuan | projects | 100000000 CNY gt threshold achieved null',
    '46 | projects | 46 count eq level achieved 2023'
  ),
  other(
    "Among this year's 10 livelihood projects, the government will add 50,000 kindergarten places.",
    '10 | livelihood projects | 10 count eq delta target 2024',
    '50,000 | kindergarten places | 50000 count eq delta target 2024'
  ),
  review(
    'GDP reached 1.2 trillion yuan, up 5.6%. This figure represents an increase of 0.4 percentage points.',
    '1.2 trillion yuan | GDP | 1200000000000 CNY eq level achieved 2023',
    '5.6% | GDP | 5.6 % eq change achieved 2023',
    '0.4 percentage points | GDP | 0.4 pp eq change achieved 2023'
  ),
  review(
    'The city moved up two places in the ranking, exports fell by 3 spots; schools added 2,000 places.',
    'two | city | 2 rank eq change achieved 2023',
    '3 | exports | -3 rank eq change achieved 2023',
    '2,000 | places | 2000 count eq delta achieved 2023'
  ),
  other(
    'Output is to top 2 trillion yuan by 2027.',
    '2 trillion yuan | Output | 2000000000000 CNY gt level target 2027'
  )
]
