/** A sentence of our own and the quantities in it: `surface = value unit`, with `..high` for ranges. */
export const corpus: ReadonlyArray<readonly [text: string, ...quantities: string[]]> = [
  ['Revenue was 57.6 billion yuan, up 8.1%.', '57.6 billion yuan = 57600000000 CNY', '8.1% = 8.1 %'],
  ['Prices rose 2.9 percent, 0.4 percentage points less.', '2.9 percent = 2.9 %', '0.4 percentage points = 0.4 pp'],
  [
    'Projects of RMB 4.5 trillion and US$3 billion',
    'RMB 4.5 trillion = 4500000000000 CNY',
    'US$3 billion = 3000000000 USD'
  ],
  [
    'It cost $30 million or 210 million US dollars.',
    '$30 million = 30000000 USD',
    '210 million US dollars = 210000000 USD'
  ],
  [
    'Exports came to $1.2m, aid to £3bn, subsidies to 300k yuan; a 300m tunnel was dug.',
    '$1.2m = 1200000 USD',
    '£3bn = 3000000000 other',
    '300k yuan = 300000 CNY',
    '300m = 300 m'
  ],
  [
    'Wheat, rice, corn and beans rose by 5, 6, 7, and 8 percent; the 5, 6 firms, 30 and 4 percent.',
    '5 = 5 %',
    '6 = 6 %',
    '7 = 7 %',
    '8 percent = 8 %',
    '6 = 6 count',
    '30 = 30 %',
    '4 percent = 4 %'
  ],
  [
    'We spent two and a half billion yuan in two and a half years, one and a half times as much; two and a few.',
    'two and a half billion yuan = 2500000000 CNY',
    'two and a half years = 2.5 year',
    'one and a half times = 1.5 times'
  ],
  [
    '2 x 350 MW and 4×600 MW units; up 8.2pc, 2.5 fold, 1.5 pp faster.',
    '2 x 350 MW = 700000 kW',
    '4×600 MW = 2400000 kW',
    '8.2pc = 8.2 %',
    '2.5 fold = 2.5 times',
    '1.5 pp = 1.5 pp'
  ],
  ['The growth rate was 1.5 points higher than before.', '1.5 points = 1.5 pp'],
  ['The team ended 30 points higher than before.', '30 = 30 count'],
  ['Grain output: 4.19 m tonnes; we dug 300 m tunnels.', '4.19 m tonnes = 4190000 t', '300 = 300 count'],
  [
    'Some 160m students gained, 58.7m urban jobs and 4.5m new homes came; the road is 120m wide.',
    '160m = 160000000 person',
    '58.7m = 58700000 count',
    '4.5m = 4500000 count',
    '120m = 120 m'
  ],
  [
    'A dozen firms, two dozen experts and nearly half a dozen volumes',
    'A dozen = 12 count',
    'two dozen = 24 person',
    'half a dozen = 6 count'
  ],
  [
    'The 49.5-megawatt wind farm and the 3.94-square-kilometer old town',
    '49.5-megawatt = 49500 kW',
    '3.94-square-kilometer = 3940000 m2'
  ],
  ['The two 600-megawatt units were upgraded.', 'two = 2 count'],
  [
    'They ranked second, seventh, and ninth nationwide, respectively.',
    'second = 2 rank',
    'seventh = 7 rank',
    'ninth = 9 rank'
  ],
  [
    'Growth rate third of province; size second in the city, third by growth; it was third in the city by size and first by growth.',
    'third = 3 rank',
    'second = 2 rank',
    'third = 3 rank',
    'first = 1 rank'
  ],
  [
    'We merged 23 departments into 15, and set up 198 factories, 10 parks and one zone; one country, two systems.',
    '23 = 23 count',
    '15 = 15 count',
    '198 = 198 count',
    '10 = 10 count',
    'one = 1 count'
  ],
  ['It ranked first, third-party firms said.', 'first = 1 rank'],
  ['That placed us fourth among provincial capitals.', 'fourth = 4 rank'],
  ['The town climbed 11 places in the ranking to 62nd.', '11 = 11 rank', '62nd = 62 rank'],
  ['Tax revenue was second only to one other district.', 'second = 2 rank'],
  [
    'Of 461 tasks, 453 were met; four were put off, and four, including GDP, were not met.',
    '461 = 461 count',
    '453 = 453 count',
    'four = 4 count',
    'four = 4 count'
  ],
  ['We settled 139 problems, while the remaining four are being dealt with.', '139 = 139 count', 'four = 4 count'],
  ['Five county-level and 20 section-level officials', 'Five = 5 person', '20 = 20 person'],
  ['20 national and five provincial parks', '20 = 20 count', 'five = 5 count'],
  [
    'Written comments came from three municipal leaders; two scenic areas were rated.',
    'three = 3 person',
    'two = 2 count'
  ],
  ['The plan needs an additional five years.', 'five years = 5 year'],
  ['The number rose by 12,000 to 96,000.', '12,000 = 12000 count', '96,000 = 96000 count'],
  ['It is to grow by 5 to 7 percent.', '5 to 7 percent = 5..7 %'],
  [
    'up eight point two percent to three point two five billion yuan',
    'eight point two percent = 8.2 %',
    'three point two five billion yuan = 3250000000 CNY'
  ],
  ['At this point five schools were built.', 'five = 5 count'],
  [
    'half a million people, cut to half a day, seven in ten',
    'half a million people = 500000 person',
    'half a day = 0.5 day',
    'seven in ten = 0.7 ratio'
  ],
  ['Visitors: 64 million. Lines to open: three.', '64 million = 64000000 count', 'three = 3 count'],
  ['Hits: 4031. Page: 12.'],
  ['fast lines-more than 60% of all', '60% = 60 %'],
  ['The start-up 2024 show opened.'],
  ['moved from sixth to the fourth', 'sixth = 6 rank', 'fourth = 4 rank'],
  ['rose to 9th from 12th the year before', '9th = 9 rank', '12th = 12 rank'],
  ['from the first to the third quarter, from the 12th to the 13th plan'],
  ['It covered $30 million people.', '$30 million people = null person'],
  ['3,600 yuan per person per year', '3,600 yuan per person per year = 3600 CNY/person-year'],
  ['3.5 billion yuan a year', '3.5 billion yuan a year = 3500000000 CNY'],
  ['They are the fifth busiest in the country and the second forest in the county.', 'fifth = 5 rank'],
  ['Twelve of the 40 clinics', 'Twelve = 12 count', '40 = 40 count'],
  ['It rose by two places, then slipped 3 spots.', 'two = 2 rank', '3 = 3 rank'],
  ['safe water for 1.3 million rural residents', '1.3 million = 1300000 person'],
  ['We built 36,500 acres of farmland.', '36,500 acres = 36500 acre'],
  ['a forest of 12,000 mu and 3.5 square kilometers', '12,000 mu = 12000 mu', '3.5 square kilometers = 3500000 m2'],
  [
    'a capacity of 40,000 tons, 2.1 million kilowatts and 300 megawatts',
    '40,000 tons = 40000 t',
    '2.1 million kilowatts = 2100000 kW',
    '300 megawatts = 300000 kW'
  ],
  ['The port handled 1.2 million TEUs.', '1.2 million TEUs = 1200000 TEU'],
  ['We submitted 46 consultation results.', '46 = 46 count'],
  ['The plan was met two months in advance.', 'two months = 2 month'],
  ['We won three national awards and twenty-one provincial ones.', 'three = 3 count', 'twenty-one = 21 count'],
  ['two hundred and fifty villages', 'two hundred and fifty = 250 count'],
  ['an investment of four trillion yuan', 'four trillion yuan = 4000000000000 CNY'],
  ['an allowance of 980 yuan per person per month', '980 yuan per person per month = 980 CNY/person-month'],
  ['a pension of 1,700 yuan a month', '1,700 yuan a month = 1700 CNY/month'],
  ['The income ratio narrowed to 1.82:1.', '1.82:1 = 1.82 ratio'],
  ['build 2-3 buffer zones', '2-3 = 2..3 count'],
  ['growth of between 5 and 6 percent', '5 and 6 percent = 5..6 %'],
  [
    'It rose from 20 million yuan to 30 million yuan.',
    '20 million yuan = 20000000 CNY',
    '30 million yuan = 30000000 CNY'
  ],
  [
    'one third of the villages and two-thirds of the towns',
    'one third = 0.3333333333333333 ratio',
    'two-thirds = 0.6666666666666666 ratio'
  ],
  ['exports ranked third in the province', 'third = 3 rank'],
  ['It stayed in first place, ninth in the country.', 'first = 1 rank', 'ninth = 9 rank'],
  ['The city entered the top 20 in the country.', '20 = 20 rank'],
  ['computing power of 100P', '100P = 100 PFLOPS'],
  ['output passed the trillion mark', 'trillion = 1000000000000 other'],
  ['toward the one-trillion-yuan GDP goal', 'one-trillion-yuan = 1000000000000 CNY'],
  ['4 companies and 1 platform were selected', '4 = 4 count', '1 = 1 count'],
  ['Industries contributed 3.2:46.1:50.7.', '3.2:46.1:50.7 = 3.2 ratio'],
  ['GDP of 61 trillion and 300 billion yuan', '61 trillion and 300 billion yuan = 61300000000000 CNY'],
  [
    'trade of 3 billion and 400 million yuan respectively',
    '3 billion = 3000000000 CNY',
    '400 million yuan = 400000000 CNY'
  ],
  [
    '1,500 sets of housing and 450 thousand head of pigs',
    '1,500 sets = 1500 count',
    '450 thousand head = 450000 count'
  ],
  ['electricity of 986 million degrees and 35 ℃', '986 million degrees = 986000000 kWh', '35 ℃ = 35 degC'],
  ['an income of 13 650 yuan', '13 650 yuan = 13650 CNY'],
  ['new enterprises above designated size 26, a total of 143', '26 = 26 count', '143 = 143 count'],
  ['Charging piles: 3,400.', '3,400 = 3400 count'],
  ['The road was finished in five years.', 'five years = 5 year'],
  ['will build 14 new care homes', '14 = 14 count'],
  ['renovated nine homes for retired teachers', 'nine = 9 count'],
  ['lifted 20 million Chinese out of poverty', '20 million = 20000000 person'],
  ['20 Chinese companies', '20 = 20 count'],
  ['started 8,600 homes and completed 5,400', '8,600 = 8600 count', '5,400 = 5400 count'],
  ['40 reports, of which 21 were adopted', '40 = 40 count', '21 = 21 count'],
  [
    'a deficit of 46 billion yuan, ten billion less than last year',
    '46 billion yuan = 46000000000 CNY',
    'ten billion = 10000000000 count'
  ],
  ['10,000-plus companies', '10,000 = 10000 count'],
  ['output is to top 2 trillion yuan', '2 trillion yuan = 2000000000000 CNY'],
  ['ten practical things for the people', 'ten = 10 count'],
  ['60 projects, 5 of over 1 billion yuan', '60 = 60 count', '5 = 5 count', '1 billion yuan = 1000000000 CNY'],
  ['grew by 5, 6 and 7 percent', '5 = 5 %', '6 = 6 %', '7 percent = 7 %'],
  ['reached 12, 35.6 and 4.2 million tons', '12 = 12000000 t', '35.6 = 35600000 t', '4.2 million tons = 4200000 t'],
  ['units of 300 and 450 megawatts', '300 = 300000 kW', '450 megawatts = 450000 kW'],
  ['from 900,000 and 1.2 million people', '900,000 = 900000 person', '1.2 million people = 1200000 person'],
  ['over 100 million-yuan projects numbered 46', '100 million-yuan = 100000000 CNY', '46 = 46 count'],
  ['two billion-yuan projects', 'two = 2 count'],
  ['8 out of 10 cases were solved', '8 out of 10 = 0.8 ratio'],
  ['one in four households owns a car', 'one in four = 0.25 ratio'],
  ['5 schools in 10 districts', '5 = 5 count', '10 = 10 count'],
  ['fell 0.3 of a percentage point', '0.3 of a percentage point = 0.3 pp'],
  ['The number of airports more than doubled.', 'doubled = 2 times'],
  ['We will double farmers’ income and halve the waste.', 'double = 2 times'],
  ['Output was twice that of 2010.', 'twice = 2 times'],
  ['a 20-billion-yuan fund and a 480-km railway', '20-billion-yuan = 20000000000 CNY', '480-km = 480 km'],
  ['imports ranging from 10 to 12 million tons', '10 to 12 million tons = 10000000..12000000 t'],
  ['Nine of the projects began.', 'Nine = 9 count'],
  ['14 of the world’s top 500 enterprises', '14 = 14 count'],
  ['The plant and other 27 projects were finished.', '27 = 27 count'],
  ['We held four working meetings.', 'four = 4 count'],
  ['812 proposals came in, and 640 have been answered.', '812 = 812 count', '640 = 640 count'],
  ['It ranked No. 1 in the province, and No. 3 in the whole country.', '1 = 1 rank', '3 = 3 rank'],
  ['revenue of 5▯.6 billion yuan', '5▯.6 billion yuan = null CNY']
]

/** Sentences of our own with numbers that are no figures. */
export const negatives: readonly string[] = [
  'At the third meeting of the 17th People’s Congress on January 16, 2024',
  'We carried out the “532” development strategy and introduced “20 measures”.',
  'the goals of the 14th Five-Year Plan',
  'the three-year action plan for safe production',
  'We introduced 20 Measures and strengthened the Four Consciousnesses.',
  '5G, PM2.5, PM_2.5, M2 and the H1N1 virus',
  'water of Class III and Metro Line 6',
  '(1) Focus on development',
  '2. Tasks of the year',
  'It is the first year of the plan and the first batch of pilots.',
  'The city was the first in the province to launch the account.',
  'We uphold the “two establishments”.',
  'We mainly worked in the following six aspects.',
  'one of the best cities',
  'the 75th anniversary',
  'the “1+8” action plan and the 1+3 zone',
  'The 12345 hotline',
  'version 2.0 and the 2.0 version',
  'over the past five years',
  'What the Council Did in Five Years',
  'berths for 10,000-ton ships',
  'patents per 10,000 workers',
  'Published at 4:30:19 PM',
  'The report comprises three parts.',
  'invested by Fortune 500 companies',
  'the income doubling plan and double digits',
  'one country, two systems',
  'the 6.26 lightning strikes',
  'Imports fell by/kloc-0.2.8%, to 5.2/kloc-0.70 billion yuan, of which cars were/kloc-0.60 billion yuan.',
  'the Shenzhou 15 and phase 2, and COVID 19.',
  'During the five years, growth over the three months was steady.',
  'the top 500 enterprises',
  'on January 26, and in May 12.',
  'Dozens of firms came.',
  'Three are especially important, and the first to act won.',
  'It is a year linking two centuries, and work in two areas went on.',
  'The period was an extraordinary five years for our district.'
]
