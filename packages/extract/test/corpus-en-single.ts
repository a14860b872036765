import {plan, review, type Specimen} from './specimen-en.js'

/** Sizes and prices of single things, marks that are passed, several years told once, and those who act for others. */
export const singleCorpus: readonly Specimen[] = [
  review(
    'We reduced the burden on firms by more than 2.6 billion yuan, including 1.7 billion yuan in premium cuts.',
    '2.6 billion yuan | burden on firms | -2600000000 CNY gt change achieved 2023',
    '1.7 billion yuan | premium cuts | -1700000000 CNY eq change achieved 2023'
  ),
  review(
    'The burdens on firms fell by 300 million yuan.',
    '300 million yuan | burdens on firms | -300000000 CNY eq change achieved 2023'
  ),
  review(
    'We extended over 100 billion yuan in new technology loans.',
    '100 billion yuan | technology loans | 100000000000 CNY gt delta achieved 2023'
  ),
  review(
    'Vegetable exports soared 30 percent, and the acreage under ciwujia, a medicinal herb, widened 13.6 percent.',
    '30 percent | Vegetable exports | 30 % eq change achieved 2023',
    '13.6 percent | acreage under ciwujia | 13.6 % eq change achieved 2023'
  ),
  review(
    "New lending for the year was RMB 26.45 billion, four times the previous year's figure.",
    'RMB 26.45 billion | lending | 26450000000 CNY eq delta achieved 2023',
    'four times | lending | 4 times eq ratio achieved 2023'
  ),
  review(
    'Close to six million additional people received allowances.',
    'six million | people | 6000000 person near delta achieved 2023'
  ),
  review(
    'Vehicle makers passed the 500,000 mark in output.',
    '500,000 | Vehicle makers | 500000 count gt level achieved 2023'
  ),
  review(
    'Green bases expanded by 5.36 million mu, and traceable farmland by 8 million mu.',
    '5.36 million mu | Green bases | 5360000 mu eq delta achieved 2023',
    '8 million mu | traceable farmland | 8000000 mu eq delta achieved 2023'
  ),
  review(
    'GDP rose from 1 billion yuan in 2010 to 1.5 billion yuan in 2015; and public expenditure rose from 1.1 billion yuan to 2.9 billion yuan.',
    '1 billion yuan | GDP | 1000000000 CNY eq level achieved 2010',
    '1.5 billion yuan | GDP | 1500000000 CNY eq level achieved 2015',
    '1.1 billion yuan | public expenditure | 1100000000 CNY eq level achieved 2010',
    '2.9 billion yuan | public expenditure | 2900000000 CNY eq level achieved 2015'
  ),
  review(
    'Airport passenger throughput rose to 1.83 million passengers.',
    '1.83 million | Airport passenger throughput | 1830000 person-time eq level achieved 2023'
  ),
  review(
    'Airport passenger throughput was 1.83 million people.',
    '1.83 million people | Airport passenger throughput | 1830000 person eq level achieved 2023'
  ),
  review('39 matters went online.', '39 | matters | 39 count eq delta achieved 2023'),
  review(
    'The growth rate of throughput ranked first among airports in provincial capital cities.',
    'first | growth rate of throughput | 1 rank eq rank achieved 2023'
  ),
  review('Two counties became national demonstration counties.', 'Two | counties | 2 count eq delta achieved 2023'),
  review(
    '346 projects are under construction, 257 in production.',
    '346 | projects | 346 count eq level achieved 2023',
    '257 | projects | 257 count eq level achieved 2023'
  ),
  review('The valley now counts 175 new energy firms.', '175 | new energy firms | 175 count eq level achieved 2023'),
  review(
    'We raised spending, bringing total investment in projects up to 152.1 billion yuan.',
    '152.1 billion yuan | total investment in projects | 152100000000 CNY eq level achieved 2023'
  ),
  review(
    'The berth can take vessels of up to 266,000 cubic metres.',
    '266,000 cubic metres | vessels of up to 266,000 cubic metres | 266000 m3 lte threshold achieved null'
  ),
  review('We have so far promoted 60 key items.', '60 | key items | 60 count eq level achieved null'),
  review(
    'The scale of intelligent computing is 220,000 P.',
    '220,000 P | scale of intelligent computing | 220000 PFLOPS eq level achieved 2023'
  ),
  review(
    'Pensions rose by 110 yuan per month per person.',
    '110 yuan per month per person | Pensions | 110 CNY/person-month eq change achieved 2023'
  ),
  review(
    'The supply of coal to 29 provinces has exceeded 3.5 billion tons.',
    '29 | provinces | 29 count eq level achieved 2023',
    '3.5 billion tons | supply of coal to 29 provinces | 3500000000 t gt level achieved 2023'
  ),
  review(
    'Fixed-asset investment was 7.95 billion yuan, 1.9 times more than in the Eighth Five-Year Plan period.',
    '7.95 billion yuan | Fixed-asset investment | 7950000000 CNY eq level achieved 2023',
    '1.9 times | Fixed-asset investment | 1.9 times eq change achieved 2023'
  ),
  review(
    'The fleet passed 500,000 vehicles, and the congress passed 30 bills.',
    '500,000 | vehicles | 500000 count gt level achieved 2023',
    '30 | bills | 30 count eq delta achieved 2023'
  ),
  review(
    'Sewage treatment capacity rose by an additional 11.49 million tons.',
    '11.49 million tons | Sewage treatment capacity | 11490000 t eq delta achieved 2023'
  ),
  review(
    'The construction of the 7-kilometer East Ring Road was promoted.',
    '7-kilometer | East Ring Road | 7 km eq level achieved 2023'
  ),
  review(
    'The taxes they turned over grew by 7.4 percent.',
    '7.4 percent | taxes they turned | 7.4 % eq change achieved 2023'
  ),
  review(
    'The 132 studios across the city have received over 23,000 visits.',
    '132 | studios | 132 count eq level achieved 2023',
    '23,000 | visits | 23000 person-time gt level achieved 2023'
  ),
  review(
    'Members brought 35 projects worth 4.2 billion yuan in total to the city.',
    '35 | projects | 35 count eq delta achieved 2023',
    '4.2 billion yuan | projects | 4200000000 CNY eq level achieved 2023'
  ),
  review(
    'Trade grew by 2.7 percent, with exports of circuits, auto parts and batteries growing by 107.9 percent, 46.7 percent and 57.4 percent respectively.',
    '2.7 percent | Trade | 2.7 % eq change achieved 2023',
    '107.9 percent | exports of circuits | 107.9 % eq change achieved 2023',
    '46.7 percent | auto parts | 46.7 % eq change achieved 2023',
    '57.4 percent | batteries | 57.4 % eq change achieved 2023'
  ),
  review('Two scenic areas gained 4A status.', 'Two | scenic areas | 2 count eq delta achieved 2023'),
  review(
    'It is preliminarily estimated that GDP increases by 9%; fiscal revenue is 1.15 billion yuan.',
    '9% | GDP | 9 % eq change expected 2023',
    '1.15 billion yuan | fiscal revenue | 1150000000 CNY eq level expected 2023'
  ),
  review(
    'The production capacity of more than 80 products ranked first in the country.',
    '80 | products | 80 count gt level achieved 2023',
    'first | products | 1 rank eq rank achieved 2023'
  ),
  review(
    'New generating units with a capacity of 445 million kW were put on line.',
    '445 million kW | generating units with a capacity | 445000000 kW eq delta achieved 2023'
  ),
  review(
    'We decommissioned small thermal power plants with a capacity of 72.1 million kW.',
    '72.1 million kW | small thermal power plants with a capacity | 72100000 kW eq delta achieved 2023'
  ),
  review(
    'We built 4.76 million mu of high-standard farmland, carried out black soil protection on 10.36 million mu.',
    '4.76 million mu | high-standard farmland | 4760000 mu eq delta achieved 2023',
    '10.36 million mu | black soil protection | 10360000 mu eq delta achieved 2023'
  ),
  review(
    'We made efforts to control soil erosion on 230,000 km2 of land.',
    '230,000 km2 | soil erosion | 230000000000 m2 eq delta achieved 2023'
  ),
  review('The zone took in 131 projects relocated from Beijing.', '131 | projects | 131 count eq delta achieved 2023'),
  review('3,668 fugitives were arrested.', '3,668 | fugitives | 3668 person eq delta achieved 2023'),
  plan('Two to three resorts will be created.', 'Two to three | resorts | 2..3 count eq delta target 2024'),
  plan(
    'We will increase the money supply by about 17% and grant over five trillion yuan in additional loans.',
    '17% | money supply | 17 % approx change target 2024',
    'five trillion yuan | loans | 5000000000000 CNY gt delta target 2024'
  ),
  plan(
    'Energy consumption per RMB 10,000 of GDP will fall by 3%.',
    '3% | Energy consumption per RMB 10,000 of GDP | -3 % eq change target 2024'
  ),
  plan(
    'We will reduce the current rate of 16 percent in manufacturing to 13 percent.',
    '16 percent | current rate | 16 % eq share achieved 2023',
    '13 percent | current rate | 13 % eq share target 2024'
  ),
  plan(
    'We will speed up projects already under construction, such as the Yingli solar cells (RMB 6 billion) and the southern power plant (RMB 2.81 billion).',
    'RMB 6 billion | Yingli solar cells | 6000000000 CNY eq level target 2024',
    'RMB 2.81 billion | southern power plant | 2810000000 CNY eq level target 2024'
  ),
  plan(
    "We must fully complete this year's investment plan of 5.4 billion yuan.",
    '5.4 billion yuan | investment plan | 5400000000 CNY eq level target 2024'
  ),
  plan(
    'The output of firms is to rise 5 percent or more, and that of services around 5 percent.',
    '5 percent | output of firms | 5 % gte change target 2024',
    '5 percent | services | 5 % approx change target 2024'
  ),
  plan('A total of 300 schools will be built.', '300 | schools | 300 count eq delta target 2024'),
  plan(
    'By 2025, we will have fostered four industrial clusters.',
    'four | industrial clusters | 4 count eq level target 2025'
  ),
  plan(
    'We will attract over 30 projects, including at least three with investment of more than 500 million yuan each.',
    '30 | projects | 30 count gt delta target 2024',
    'three | projects with investment | 3 count gte delta target 2024',
    '500 million yuan | projects | 500000000 CNY gt threshold target null'
  )
]
