import {plan, review, type Specimen} from './specimen-en.js'

/** What is measured where verbs, adjectives or another thing stand nearer to the number. */
export const namedCorpus: readonly Specimen[] = [
  review(
    'A cumulative total of 61.5 billion yuan of investment in fixed assets was completed.',
    '61.5 billion yuan | investment in fixed assets | 61500000000 CNY eq level achieved 2023'
  ),
  review(
    'A cumulative 34.8 billion yuan was invested in fixed assets, growing at 13.4 percent a year.',
    '34.8 billion yuan | invested in fixed assets | 34800000000 CNY eq level achieved 2023',
    '13.4 percent | invested in fixed assets | 13.4 % eq change achieved 2023'
  ),
  review(
    'The airport passenger throughput achieved a historic breakthrough of 1.83 million people.',
    '1.83 million people | airport passenger throughput | 1830000 person eq level achieved 2023'
  ),
  review(
    'A cumulative total of 3,200 people were helped.',
    '3,200 people | people were helped | 3200 person eq delta achieved 2023'
  ),
  plan(
    "Fully complete this year's 8,008 households transformation tasks.",
    '8,008 households | transformation tasks | 8008 household eq delta target 2024'
  ),
  review(
    'We opened 3 schools with 5,400 places and handed over 2,160 rental flats.',
    '3 | schools | 3 count eq delta achieved 2023',
    '5,400 | places | 5400 count eq delta achieved 2023',
    '2,160 | rental flats | 2160 count eq delta achieved 2023'
  ),
  review(
    'Investment promotion bore fruit, with funds actually introduced amounting to 1.57 billion yuan.',
    '1.57 billion yuan | funds actually introduced | 1570000000 CNY eq delta achieved 2023'
  ),
  plan(
    'We propose that GDP grow at an average annual rate of 10 percent and by 2027 reach 48 billion yuan.',
    '10 percent | GDP | 10 % eq change target 2024',
    '48 billion yuan | GDP | 48000000000 CNY eq level target 2027'
  ),
  review(
    'The price surge to 3 billion yuan worried families.',
    '3 billion yuan | price | 3000000000 CNY eq level achieved 2023'
  ),
  plan(
    'We have scheduled projects with a total investment of 594.2 billion yuan, of which 100.3 billion yuan will be put in place this year.',
    '594.2 billion yuan | projects with a total investment | 594200000000 CNY eq level target 2024',
    '100.3 billion yuan | projects with a total investment | 100300000000 CNY eq level target 2024'
  ),
  review(
    'Total investment reached 30 billion yuan, of which 12 billion yuan was used for roads.',
    '30 billion yuan | Total investment | 30000000000 CNY eq level achieved 2023',
    '12 billion yuan | used for roads | 12000000000 CNY eq level achieved 2023'
  ),
  review(
    'The sewage plant at Maping, handling 30,000 tonnes a day, was upgraded.',
    '30,000 tonnes a day | sewage plant at Maping | 30000 t/d eq level achieved 2023'
  ),
  review(
    'Working hard, the county built 30 kilometers of road.',
    '30 kilometers | road | 30 km eq delta achieved 2023'
  ),
  review(
    'The new bridge, 3.2 kilometers long and 30 meters wide, opened to traffic.',
    '3.2 kilometers | bridge | 3.2 km eq level achieved 2023',
    '30 meters | bridge | 30 m eq level achieved 2023'
  ),
  plan(
    'The targets are: growth of around 9% in value added of industry; growth of about 8.5% in total retail sales; 11 billion yuan or more in trade.',
    '9% | value added of industry | 9 % approx change target 2024',
    '8.5% | total retail sales | 8.5 % approx change target 2024',
    '11 billion yuan | trade | 11000000000 CNY gte level target 2024'
  ),
  review('Trade rose by 3% in total.', '3% | Trade | 3 % eq change achieved 2023'),
  review(
    'The value added of township firms and the taxes they turned over to the state grew 17 percent and 15 percent respectively.',
    '17 percent | value added of township firms | 17 % eq change achieved 2023',
    '15 percent | taxes they turned over to the state | 15 % eq change achieved 2023'
  ),
  review(
    'The number of jobs we created exceeded 10,000.',
    '10,000 | number of jobs we created | 10000 count gt level achieved 2023'
  ),
  plan(
    'Build 16 new 750 kV and 330 kV grid projects and 12 new schools.',
    '16 | 750 kV and 330 kV grid projects | 16 count eq delta target 2024',
    '750 kV | 750 kV and 330 kV grid projects | 750 kV eq delta target 2024',
    '330 kV | 750 kV and 330 kV grid projects | 330 kV eq delta target 2024',
    '12 | schools | 12 count eq delta target 2024'
  ),
  review(
    'We signed 74 projects with total contracted investment of 58.9 billion yuan, nine of them worth 2 billion yuan or more.',
    '74 | projects | 74 count eq delta achieved 2023',
    '58.9 billion yuan | investment | 58900000000 CNY eq level achieved 2023',
    'nine | projects | 9 count eq delta achieved 2023',
    '2 billion yuan | projects | 2000000000 CNY gte threshold achieved null'
  ),
  review(
    'The auto industry, with one firm rolling out three models, sold 280,000 vehicles and earned 20 billion yuan, up 30.2% and 27.7%.',
    'three | models | 3 count eq delta achieved 2023',
    '280,000 | vehicles | 280000 count eq level achieved 2023',
    '20 billion yuan | auto industry | 20000000000 CNY eq level achieved 2023',
    '30.2% | vehicles | 30.2 % eq change achieved 2023',
    '27.7% | auto industry | 27.7 % eq change achieved 2023'
  ),
  review(
    'Output was 5 million tons and sales 3 million tons, up 4% and 6%.',
    '5 million tons | Output | 5000000 t eq level achieved 2023',
    '3 million tons | sales | 3000000 t eq level achieved 2023',
    '4% | Output | 4 % eq change achieved 2023',
    '6% | sales | 6 % eq change achieved 2023'
  ),
  review(
    'The city invested 3 billion yuan and a further 2 billion yuan, up 4% and 6%.',
    '3 billion yuan | city | 3000000000 CNY eq level achieved 2023',
    '2 billion yuan | city | 2000000000 CNY eq level achieved 2023',
    '4% | city | 4 % eq change achieved 2023',
    '6% | city | 6 % eq change achieved 2023'
  ),
  plan(
    'Environment: cut PM2.5 by 3 per cent; afforest 33,000 mu.',
    '3 per cent | PM2.5 | -3 % eq change target 2024',
    '33,000 mu | afforestation | 33000 mu eq delta target 2024'
  ),
  plan(
    'The registered unemployed population controlled within 18,500 people.',
    '18,500 people | registered unemployed population | 18500 person lte level target 2024'
  ),
  plan(
    "Lift its GDP, with advanced manufacturing to account for 27% of GDP and the city's high-tech enterprises to exceed 8,000 in number.",
    '27% | advanced manufacturing share of GDP | 27 % eq share target 2024',
    '8,000 | high-tech enterprises | 8000 count gt level target 2024'
  ),
  review(
    'Wind power accounts for 27% of coal and gas use.',
    '27% | Wind power share of coal and gas use | 27 % eq share achieved 2023'
  ),
  review(
    'The number of tourists received reached 6.07 million.',
    '6.07 million | number of tourists received | 6070000 person eq level achieved 2023'
  ),
  plan(
    'The number of tourists received in the whole year will reach 7 million.',
    '7 million | number of tourists received | 7000000 person eq level target 2024'
  ),
  review(
    'Revenue collected by the districts was 3.2 billion yuan.',
    '3.2 billion yuan | Revenue collected by the districts | 3200000000 CNY eq level achieved 2023'
  ),
  review(
    'Farmers reported that the crop will reach 3 million tons.',
    '3 million tons | crop | 3000000 t eq level target 2024'
  ),
  plan(
    'Complete the maintenance and demolition of 1,074 households of dilapidated houses.',
    '1,074 households | dilapidated houses | 1074 household eq delta target 2024'
  ),
  plan(
    'Complete the management tasks of 30,000 mu of returning farmland to forests.',
    '30,000 mu | returning farmland | 30000 mu eq delta target 2024'
  ),
  review(
    '14 enterprises newly crossed the threshold, taking the tally to 136.',
    '14 | enterprises | 14 count eq delta achieved 2023',
    '136 | enterprises | 136 count eq level achieved 2023'
  ),
  plan(
    'Plant 300 mu of trees and strictly control coal within 30 million tons.',
    '300 mu | trees | 300 mu eq delta target 2024',
    '30 million tons | coal | 30000000 t lte level target 2024'
  ),
  review(
    'We trained 300 teachers, and 120 of them found jobs.',
    '300 | teachers | 300 person eq delta achieved 2023',
    '120 | teachers | 120 person eq delta achieved 2023'
  ),
  review(
    'Conservation work in the 3.94-square-kilometer ancient city progressed rapidly.',
    '3.94-square-kilometer | ancient city | 3940000 m2 eq level achieved 2023'
  ),
  review(
    'Foreign capital actually used hit $178 million, up 37.4%.',
    '$178 million | Foreign capital actually used | 178000000 USD eq level achieved 2023',
    '37.4% | Foreign capital actually used | 37.4 % eq change achieved 2023'
  ),
  review(
    'The permanent population aged 60 and above accounts for 34.1% of the total.',
    '60 | permanent population aged 60 | 60 year gte threshold achieved null',
    '34.1% | permanent population aged 60 share of total | 34.1 % eq share achieved 2023'
  ),
  plan(
    'Strive to attract 150 industrial projects or more, including 5 exceeding 5 billion yuan.',
    '150 | industrial projects | 150 count gte delta target 2024',
    '5 | industrial projects exceeding 5 billion yuan | 5 count eq delta target 2024',
    '5 billion yuan | industrial projects exceeding 5 billion yuan | 5000000000 CNY gt threshold target null'
  ),
  review(
    'We held 6 special consultations and no fewer than 10 forums.',
    '6 | special consultations | 6 count eq delta achieved 2023',
    '10 | forums | 10 count gte delta achieved 2023'
  ),
  review(
    'Enrollment of undergraduates and of postgraduates increased by 57.6 percent and 66.3 percent respectively.',
    '57.6 percent | Enrollment of undergraduates | 57.6 % eq change achieved 2023',
    '66.3 percent | Enrollment of postgraduates | 66.3 % eq change achieved 2023'
  ),
  review(
    'The value added of the primary, secondary, and tertiary sectors grew by 6%, 5.2%, and 5.1% respectively.',
    '6% | value added of primary sectors | 6 % eq change achieved 2023',
    '5.2% | value added of secondary sectors | 5.2 % eq change achieved 2023',
    '5.1% | value added of tertiary sectors | 5.1 % eq change achieved 2023'
  ),
  review(
    'The built-up area of the city spread from 41 square kilometers to 58 square kilometers.',
    '41 square kilometers | built-up area of the city | 41000000 m2 eq level achieved 2022',
    '58 square kilometers | built-up area of the city | 58000000 m2 eq level achieved 2023'
  ),
  plan(
    'All 96 households and 183 people of the rural poor population will be lifted out of poverty.',
    '96 households | rural poor population | 96 household eq delta target 2024',
    '183 people | rural poor population | 183 person eq delta target 2024'
  ),
  plan(
    'We should readjust the planting structure on 300,000 mu.',
    '300,000 mu | planting structure | 300000 mu eq delta target 2024'
  ),
  review(
    'We helped 320 households of dilapidated villages and 40 people of working age.',
    '320 households | households | 320 household eq level achieved 2023',
    '40 people | people | 40 person eq level achieved 2023'
  ),
  review(
    'Foreign trade reached 56 billion yuan, of which exports stood at 34 billion yuan.',
    '56 billion yuan | Foreign trade | 56000000000 CNY eq level achieved 2023',
    '34 billion yuan | exports | 34000000000 CNY eq level achieved 2023'
  ),
  review(
    'The city approved 23 projects and started 17 with an investment of 3 billion yuan.',
    '23 | projects | 23 count eq delta achieved 2023',
    '17 | projects | 17 count eq delta achieved 2023',
    '3 billion yuan | investment | 3000000000 CNY eq level achieved 2023'
  ),
  review(
    'Energy consumed per unit of GDP fell 3.4%.',
    '3.4% | Energy consumed per unit of GDP | -3.4 % eq change achieved 2023'
  ),
  review('Revenue rose in the county and fell 3% in the city.', '3% | Revenue | -3 % eq change achieved 2023'),
  plan(
    'The city will see the number of firms rise to 300 and trade top 30 billion yuan.',
    '300 | number of firms | 300 count eq level target 2024',
    '30 billion yuan | trade | 30000000000 CNY gt level target 2024'
  ),
  plan('Complete investment of 5 billion yuan.', '5 billion yuan | investment | 5000000000 CNY eq level target 2024'),
  review(
    'The per capita income of urban and rural residents reached 45,000 yuan and 21,000 yuan, up 5.6% and 7.8%.',
    '45,000 yuan | per capita income of urban residents | 45000 CNY eq level achieved 2023',
    '21,000 yuan | per capita income of rural residents | 21000 CNY eq level achieved 2023',
    '5.6% | per capita income of urban residents | 5.6 % eq change achieved 2023',
    '7.8% | per capita income of rural residents | 7.8 % eq change achieved 2023'
  ),
  review(
    'Research and development spending rose to 3 billion yuan and 3.2 billion yuan in two years.',
    '3 billion yuan | Research and development spending | 3000000000 CNY eq level achieved 2023',
    '3.2 billion yuan | Research and development spending | 3200000000 CNY eq level achieved 2023',
    'two years | Research and development spending rose to 3 billion yuan and 3.2 billion yuan | 2 year eq span achieved 2023'
  ),
  plan(
    'Ensure the grain area stays at 1.2 million mu and output above 560,000 tons.',
    '1.2 million mu | grain area | 1200000 mu eq level target 2024',
    '560,000 tons | output | 560000 t gt level target 2024'
  )
]
