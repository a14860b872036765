import {plan, review, type Specimen} from './specimen-en.js'

export const corpus: readonly Specimen[] = [
  review(
    'The general public budget revenue was 57.3 billion yuan, an increase of 6.1%, ranking second in the province.',
    '57.3 billion yuan | general public budget revenue | 57300000000 CNY eq level achieved 2023',
    '6.1% | general public budget revenue | 6.1 % eq change achieved 2023',
    'second | general public budget revenue | 2 rank eq rank achieved 2023'
  ),
  review(
    'Exports exceeded 20 billion yuan, up about 4%.',
    '20 billion yuan | Exports | 20000000000 CNY gt level achieved 2023',
    '4% | Exports | 4 % approx change achieved 2023'
  ),
  review(
    'The number of accidents and the number of injuries dropped by 8.6% and 12.1% respectively.',
    '8.6% | number of accidents | -8.6 % eq change achieved 2023',
    '12.1% | number of injuries | -12.1 % eq change achieved 2023'
  ),
  review(
    'The per capita income of urban and rural residents was 60,100 yuan and 35,200 yuan respectively.',
    '60,100 yuan | per capita income of urban residents | 60100 CNY eq level achieved 2023',
    '35,200 yuan | per capita income of rural residents | 35200 CNY eq level achieved 2023'
  ),
  review(
    'We attracted 5 projects exceeding 10 billion yuan or US$1 billion.',
    '5 | projects | 5 count eq delta achieved 2023',
    '10 billion yuan | projects exceeding 10 billion yuan | 10000000000 CNY gt threshold achieved null',
    'US$1 billion | projects exceeding 10 billion yuan or US$1 billion | 1000000000 USD gt threshold achieved null'
  ),
  review(
    'Regional GDP is expected to grow by about 5.8%, and the tax revenue accounted for 83%.',
    '5.8% | Regional GDP | 5.8 % approx change expected 2023',
    '83% | tax revenue | 83 % eq share achieved 2023'
  ),
  review(
    'A total of 16,400 talent apartments have been built.',
    '16,400 | talent apartments | 16400 count eq level achieved null'
  ),
  review(
    'We reduced the emission of major pollutants by 940 tons.',
    '940 tons | emission of major pollutants | -940 t eq change achieved 2023'
  ),
  review(
    'It provides home care services to 21,000 elderly people, benefiting 4,300 households.',
    '21,000 | elderly people | 21000 person eq level achieved 2023',
    '4,300 households | households | 4300 household eq level achieved 2023'
  ),
  review(
    'Trade rose from 24.8 billion yuan in 2018 to 77.2 billion yuan in 2022.',
    '24.8 billion yuan | Trade | 24800000000 CNY eq level achieved 2018',
    '77.2 billion yuan | Trade | 77200000000 CNY eq level achieved 2022'
  ),
  review(
    'Over the past five years, energy consumption per unit of GDP fell by 15.1%.',
    '15.1% | energy consumption per unit of GDP | -15.1 % eq change achieved 2023 from 2019'
  ),
  review(
    'The average length of schooling of people over the age of 15 exceeds nine years.',
    '15 | average length of schooling of people over the age of 15 | 15 year gt threshold achieved null',
    'nine years | average length of schooling of people over the age of 15 | 9 year gt level achieved 2023'
  ),
  {
    role: 'review',
    before: 'The growth rate of industrial output was steady.',
    text: 'Maintained the first place in the region for 14 months.',
    figures: [
      'first | growth rate of industrial output | 1 rank eq rank achieved 2023',
      '14 months | growth rate of industrial output Maintained the first place in the region | 14 month eq span achieved 2023'
    ]
  },
  plan(
    'Regional GDP growth of more than 6%; total retail sales of consumer goods increase by about 5%.',
    '6% | Regional GDP | 6 % gt change target 2024',
    '5% | total retail sales of consumer goods | 5 % approx change target 2024'
  ),
  plan(
    'Keep the registered urban unemployment rate at or below 4.6%.',
    '4.6% | registered urban unemployment rate | 4.6 % lte share target 2024'
  ),
  plan(
    'We will build 2-3 buffer zones and add at least 1,500 parking spaces.',
    '2-3 | buffer zones | 2..3 count eq delta target 2024',
    '1,500 | parking spaces | 1500 count gte delta target 2024'
  ),
  plan(
    'By 2027, the scale of the industry will exceed 300 billion yuan.',
    '300 billion yuan | scale of the industry | 300000000000 CNY gt level target 2027'
  ),
  plan('Last year, the rise in the CPI dropped to 2.6%.', '2.6% | rise in the CPI | 2.6 % eq change achieved 2023'),
  plan('We will fully implement the “532” strategy and the 14th Five-Year Plan in the following eight aspects.'),
  plan(
    'Allowances should be raised from 140 yuan to 180 yuan per person.',
    '140 yuan | Allowances | 140 CNY/person eq level achieved 2023',
    '180 yuan per person | Allowances | 180 CNY/person eq level target 2024'
  ),
  plan('The target for expanding the money supply is 12%.', '12% | money supply | 12 % eq change target 2024'),
  review('A total of 2,400 schools were built.', '2,400 | schools | 2400 count eq delta achieved 2023'),
  review('A total of 2,400 schools have been built.', '2,400 | schools | 2400 count eq level achieved null'),
  review(
    'It is expected that GDP reached 120 billion yuan, up 8%, and fiscal revenue hit 9 billion yuan.',
    '120 billion yuan | GDP | 120000000000 CNY eq level expected 2023',
    '8% | GDP | 8 % eq change expected 2023',
    '9 billion yuan | fiscal revenue | 9000000000 CNY eq level expected 2023'
  ),
  review(
    'It is expected to complete a GDP of 18.06 billion yuan, an increase of 12.6%; investment of 16.5 billion yuan, an increase of 25%; the per capita income of urban residents of 12,642 yuan.',
    '18.06 billion yuan | GDP | 18060000000 CNY eq level expected 2023',
    '12.6% | GDP | 12.6 % eq change expected 2023',
    '16.5 billion yuan | investment | 16500000000 CNY eq level expected 2023',
    '25% | investment | 25 % eq change expected 2023',
    '12,642 yuan | per capita income of urban residents | 12642 CNY eq level expected 2023'
  ),
  review(
    'Primary industry increased by 2%, secondary industry 9%, and tertiary industry 7%.',
    '2% | Primary industry | 2 % eq change achieved 2023',
    '9% | secondary industry | 9 % eq change achieved 2023',
    '7% | tertiary industry | 7 % eq change achieved 2023'
  ),
  review('The city ranked the 12th on the list of large cities.', '12th | city | 12 rank eq rank achieved 2023'),
  review(
    'The number of bus lines more than doubled.',
    'doubled | number of bus lines | 2 times gt change achieved 2023'
  ),
  plan('We will double farmers’ income by 2030.', 'double | farmers’ income | 2 times eq change target 2030'),
  review('Loans were four times those of 2015.', 'four times | Loans | 4 times eq ratio achieved 2023'),
  review(
    'Preliminary statistics show that the city’s GDP reached 212 billion yuan increasing by 7.1%.',
    '212 billion yuan | GDP | 212000000000 CNY eq level achieved 2023',
    '7.1% | GDP | 7.1 % eq change achieved 2023'
  ),
  review(
    'It is estimated that total profits will be 8.4 billion yuan; per capita GDP was 61,000 yuan.',
    '8.4 billion yuan | total profits | 8400000000 CNY eq level expected 2023',
    '61,000 yuan | per capita GDP | 61000 CNY eq level expected 2023'
  ),
  review('Trade is expected to grow by 6% in 2024.', '6% | Trade | 6 % eq change target 2024'),
  review(
    'Revenue was 21 billion yuan, an increase of 9% over that of 2008 and the local share reached 12 billion yuan.',
    '21 billion yuan | Revenue | 21000000000 CNY eq level achieved 2023',
    '9% | Revenue | 9 % eq change achieved 2023',
    '12 billion yuan | local share | 12000000000 CNY eq level achieved 2023'
  ),
  plan(
    'a drop of around 2.5 percent in energy consumption per unit of GDP',
    '2.5 percent | energy consumption per unit of GDP | -2.5 % approx change target 2024'
  ),
  review('The investment took up 2.6% of GDP.', '2.6% | investment share of GDP | 2.6 % eq share achieved 2023'),
  plan(
    'We will ensure the food supply for 1.4 billion people.',
    '1.4 billion people | food supply | 1400000000 person eq level achieved 2024'
  ),
  plan('Keep the CPI within 3%.', '3% | CPI | 3 % lte change target 2024'),
  review(
    'As of the end of March 2024, 98% of the proposals have been answered.',
    '98% | proposals | 98 % eq share achieved 2024'
  ),
  review(
    'The GDP increased by 8.1%, amounting to RMB 412 billion, ranking third in the province.',
    '8.1% | GDP | 8.1 % eq change achieved 2023',
    'RMB 412 billion | GDP | 412000000000 CNY eq level achieved 2023',
    'third | GDP | 3 rank eq rank achieved 2023'
  ),
  review(
    'Tax revenue and land revenue increased by 12.1% and 3.4%, amounting to RMB 7.1 billion and RMB 1.8 billion respectively.',
    '12.1% | Tax revenue | 12.1 % eq change achieved 2023',
    '3.4% | land revenue | 3.4 % eq change achieved 2023',
    'RMB 7.1 billion | Tax revenue | 7100000000 CNY eq level achieved 2023',
    'RMB 1.8 billion | land revenue | 1800000000 CNY eq level achieved 2023'
  ),
  review(
    'We attracted 42 foreign projects, each involving more than US$20 million.',
    '42 | foreign projects | 42 count eq delta achieved 2023',
    'US$20 million | foreign projects | 20000000 USD gt threshold achieved null'
  ),
  plan(
    'Build three parks and 12,000 square meters of roof gardens.',
    'three | parks | 3 count eq delta target 2024',
    '12,000 square meters | roof gardens | 12000 m2 eq delta target 2024'
  ),
  review(
    'The clubs received 31 and 27 visits respectively.',
    '31 | visits | 31 person-time eq level achieved 2023',
    '27 | visits | 27 person-time eq level achieved 2023'
  ),
  review(
    'Total revenue will exceed 1.2 trillion yuan in 2021, ranking sixth in the country.',
    '1.2 trillion yuan | Total revenue | 1200000000000 CNY gt level achieved 2021',
    'sixth | Total revenue | 6 rank eq rank achieved 2021'
  ),
  plan(
    'The income growth of urban and rural residents is above 7% and 8%, respectively.',
    '7% | income growth of urban residents | 7 % gt change target 2024',
    '8% | income growth of rural residents | 8 % gt change target 2024'
  ),
  review(
    'Income was 61,000 yuan (equivalent to 8,500 US dollars), an increase of 5%.',
    '61,000 yuan | Income | 61000 CNY eq level achieved 2023',
    '8,500 US dollars | Income | 8500 USD eq level achieved 2023',
    '5% | Income | 5 % eq change achieved 2023'
  ),
  review(
    'Exports reached 14 billion yuan, representing 104% of the annual target.',
    '14 billion yuan | Exports | 14000000000 CNY eq level achieved 2023',
    '104% | Exports share of annual target | 104 % eq share achieved 2023'
  ),
  review(
    'We filed 912 proposals, 840 from members, 51 from associations and two from parties.',
    '912 | proposals | 912 count eq delta achieved 2023',
    '840 | proposals from members | 840 count eq delta achieved 2023',
    '51 | proposals from associations | 51 count eq delta achieved 2023',
    'two | proposals from parties | 2 count eq delta achieved 2023'
  ),
  review(
    'In 2011, revenue was 3 billion yuan; in 2012, revenue reached 4 billion yuan.',
    '3 billion yuan | revenue | 3000000000 CNY eq level achieved 2011',
    '4 billion yuan | revenue | 4000000000 CNY eq level achieved 2012'
  ),
  review(
    'During the 13th Five-Year Plan period, 120 schools were built.',
    '120 | schools | 120 count eq delta achieved 2020 from 2016'
  ),
  plan('Over the next five years, we will build 40 bridges.', '40 | bridges | 40 count eq delta target 2028 from 2024'),
  review(
    'The main targets for the year are: GDP growth of 6%, 20,000 new jobs and an urban unemployment rate below 4%.',
    '6% | GDP | 6 % eq change target 2024',
    '20,000 | jobs | 20000 count eq delta target 2024',
    '4% | urban unemployment rate | 4 % lt share target 2024'
  ),
  review('The rate fell to 5% within.', '5% | rate | 5 % lte share achieved 2023'),
  review(
    'Revenue rose by 9%, exceeding the province’s average growth rate by 2.1 percentage points.',
    '9% | Revenue | 9 % eq change achieved 2023',
    '2.1 percentage points | Revenue | 2.1 pp eq change achieved 2023'
  ),
  review(
    'We expect to achieve a GDP of about 41 billion yuan.',
    '41 billion yuan | GDP | 41000000000 CNY approx level expected 2023'
  )
]
