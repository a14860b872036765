import {other, plan, review, type Specimen} from './specimen-en.js'

/** Lists of highlights, parts of what was counted, fragments of machine translation, and what looks like them. */
export const listCorpus: readonly Specimen[] = [
  review(
    '• Retail sales: topped 310 billion yuan for the first time, +9.4% (wholesale -1.2%)',
    '310 billion yuan | Retail sales | 310000000000 CNY gt level achieved 2023',
    '9.4% | Retail sales | 9.4 % eq change achieved 2023',
    '1.2% | Retail sales | -1.2 % eq change achieved 2023'
  ),
  review(
    'Visitors: 64 million; tourism income: 58 billion yuan (+12%).',
    '64 million | Visitors | 64000000 person eq level achieved 2023',
    '58 billion yuan | tourism income | 58000000000 CNY eq level achieved 2023',
    '12% | tourism income | 12 % eq change achieved 2023'
  ),
  review('Hits: 4031'),
  review(
    'Per capita income: urban 48,200 yuan, up 4%; rural 24,600 yuan.',
    '48,200 yuan | Per capita income urban | 48200 CNY eq level achieved 2023',
    '4% | Per capita income urban | 4 % eq change achieved 2023',
    '24,600 yuan | Per capita income rural | 24600 CNY eq level achieved 2023'
  ),
  review(
    'Listed companies: 38, four more than in 2022.',
    '38 | Listed companies | 38 count eq level achieved 2023',
    'four | Listed companies | 4 count eq change achieved 2023'
  ),
  plan('• Old courtyards to be rebuilt: 240', '240 | Old courtyards | 240 count eq delta target 2024'),
  plan('• Bus lines to open: three', 'three | Bus lines | 3 count eq delta target 2024'),
  plan('• Greenways: 80 kilometers more', '80 kilometers | Greenways | 80 km eq delta target 2024'),
  plan('R&D spending: 2.9% of GDP', '2.9% | R&D spending share of GDP | 2.9 % eq share target 2024'),
  plan('Main goals: GDP growth of about 7%.', '7% | GDP | 7 % approx change target 2024'),
  review(
    'Total output — 62 billion yuan, up 5.1%.',
    '62 billion yuan | Total output | 62000000000 CNY eq level achieved 2023',
    '5.1% | Total output | 5.1 % eq change achieved 2023'
  ),
  review(
    'Support went to small firms, whose number rose by 12,000 to 96,000.',
    '12,000 | small firms | 12000 count eq change achieved 2023',
    '96,000 | small firms | 96000 count eq level achieved 2023'
  ),
  review(
    'Of the 52 new projects, six involve an investment of more than 2 billion yuan each.',
    '52 | projects | 52 count eq delta achieved 2023',
    'six | projects involve an investment of more than 2 billion yuan | 6 count eq delta achieved 2023',
    '2 billion yuan | new projects | 2000000000 CNY gt threshold achieved null'
  ),
  review(
    'Of the 52 new projects, six are in the mountains.',
    '52 | projects | 52 count eq delta achieved 2023',
    'six | projects | 6 count eq delta achieved 2023'
  ),
  review(
    'Of the motions filed, 120 dealt with farming and 81 with schools.',
    '120 | motions | 120 count eq delta achieved 2023',
    '81 | motions | 81 count eq delta achieved 2023'
  ),
  review(
    'We signed 64 contracts worth a total of 21 billion yuan.',
    '64 | contracts | 64 count eq delta achieved 2023',
    '21 billion yuan | contracts | 21000000000 CNY eq level achieved 2023'
  ),
  review(
    'The county rebuilt 14 bridges, leaving only three to repair.',
    '14 | bridges | 14 count eq delta achieved 2023',
    'three | bridges | 3 count eq level achieved 2023'
  ),
  review(
    'The wait was cut from four days to half a day; half a million people saved time.',
    'four days | wait | 4 day eq level achieved 2022',
    'half a day | wait | 0.5 day eq level achieved 2023',
    'half a million people | people | 500000 person eq level achieved 2023'
  ),
  review(
    'Seven in ten villages have tap water, and more than half of the roads are paved.',
    'Seven in ten | villages | 0.7 ratio eq share achieved 2023',
    'half | roads | 0.5 ratio gt share achieved 2023'
  ),
  review(
    'Twelve of the 40 clinics were enlarged.',
    'Twelve | clinics | 12 count eq delta achieved 2023',
    '40 | clinics | 40 count eq level achieved 2023'
  ),
  review(
    'Exports grew at 7.2%, a real increase of 5 percent when prices are taken into account.',
    '7.2% | Exports | 7.2 % eq change achieved 2023',
    '5 percent | Exports | 5 % eq change achieved 2023'
  ),
  review(
    'Factories contributed 38% of tax revenue, 4.5 billion yuan less in fees was paid.',
    '38% | Factories share of tax revenue | 38 % eq share achieved 2023',
    '4.5 billion yuan | fees | -4500000000 CNY eq change achieved 2023'
  ),
  review(
    'Budget revenue 320 million yuan, growth 12.4%, completed 106% of the annual budget.',
    '320 million yuan | revenue | 320000000 CNY eq level achieved 2023',
    '12.4% | revenue | 12.4 % eq change achieved 2023',
    '106% | revenue | 106 % eq share achieved 2023'
  ),
  review(
    'Orchard area 36 thousand mu, tea output 4,100 tons.',
    '36 thousand mu | Orchard area | 36000 mu eq level achieved 2023',
    '4,100 tons | tea output | 4100 t eq level achieved 2023'
  ),
  review(
    'Output rose by 6% to 40 billion yuan and exports have risen threefold.',
    '6% | Output | 6 % eq change achieved 2023',
    '40 billion yuan | Output | 40000000000 CNY eq level achieved 2023',
    'threefold | exports | 3 times eq change achieved 2023'
  ),
  review('The port became the fifth busiest in the country.', 'fifth | port | 5 rank eq rank achieved 2023'),
  review('Forest cover is the second forest in the county.'),
  review(
    "More than 260 members took part in the survey; members' letters numbered 410.",
    '260 | members | 260 person gt level achieved 2023',
    "410 | members' letters | 410 count eq delta achieved 2023"
  ),
  review(
    'There are 14 hospitals and over 900 clinics.',
    '14 | hospitals | 14 count eq level achieved 2023',
    '900 | clinics | 900 count gt level achieved 2023'
  ),
  review(
    'We organised 18 field trips and carried 2.1 million passenger trips.',
    '18 | field trips | 18 count eq delta achieved 2023',
    '2.1 million | passenger trips | 2100000 person-time eq level achieved 2023'
  ),
  review(
    '“We have set aside 5 billion yuan for schools,” the mayor said.',
    '5 billion yuan | set aside for schools | 5000000000 CNY eq level achieved 2023'
  ),
  review('The “20 measures to support firms,” were published.'),
  other('The report sets a growth target of 6 percent.', '6 percent | growth | 6 % eq change target 2024'),
  other('Hainan targets 8 percent growth.', '8 percent | growth | 8 % eq change target 2024'),
  plan('Do a good job in 16 key projects.', '16 | key projects | 16 count eq delta target 2024'),
  review(
    'The number of clinics rose to 39, nearly half of the total.',
    '39 | number of clinics | 39 count eq level achieved 2023',
    'half | number of clinics | 0.5 ratio near share achieved 2023'
  ),
  review(
    'We received 410 bills; 92 percent were answered.',
    '410 | bills | 410 count eq delta achieved 2023',
    '92 percent | bills answered | 92 % eq share achieved 2023'
  ),
  review(
    'They paid 1.2 billion yuan more than last year.',
    '1.2 billion yuan | They paid more than last year | 1200000000 CNY eq change achieved 2023'
  ),
  review(
    'It realised a profit of 3.1 billion yuan and modernised 46 workshops.',
    '3.1 billion yuan | profit | 3100000000 CNY eq level achieved 2023',
    '46 | workshops | 46 count eq delta achieved 2023'
  )
]
