import {plan, review, type Specimen} from './specimen-en.js'

/** Several things told at once, what is less, what was averaged, elided infinitives. */
export const severalCorpus: readonly Specimen[] = [
  review(
    'The number of telephone users shot up to 421 million from 83.54 million.',
    '421 million | number of telephone users | 421000000 count eq level achieved 2023',
    '83.54 million | number of telephone users | 83540000 count eq level achieved 2022'
  ),
  review(
    'On average, each family paid 140 yuan less and that of each pupil 180 yuan less.',
    '140 yuan | family | -140 CNY eq change achieved 2023',
    '180 yuan | family | -180 CNY eq change achieved 2023'
  ),
  review(
    'The number of people covered by basic old-age pensions, basic medical insurance and unemployment insurance grew by 11.62 million, 19.54 million and 5.39 million respectively.',
    '11.62 million | number of people covered by basic old-age pensions | 11620000 person eq change achieved 2023',
    '19.54 million | number of people covered by basic medical insurance | 19540000 person eq change achieved 2023',
    '5.39 million | number of people covered by unemployment insurance | 5390000 person eq change achieved 2023'
  ),
  review(
    'The number of people covered by pensions and insurance exceeded 3 million and 4 million respectively.',
    '3 million | number of people covered by pensions | 3000000 person gt level achieved 2023',
    '4 million | number of people covered by insurance | 4000000 person gt level achieved 2023'
  ),
  review(
    'Per capita net income of rural residents rose from 2,090 yuan to 2,476 yuan, averaging 3.8 percent annually.',
    '2,090 yuan | Per capita net income of rural residents | 2090 CNY eq level achieved 2022',
    '2,476 yuan | Per capita net income of rural residents | 2476 CNY eq level achieved 2023',
    '3.8 percent | Per capita net income of rural residents | 3.8 % eq change achieved 2023'
  ),
  review(
    'The surveyed urban unemployment rate averaged 5.2%.',
    '5.2% | surveyed urban unemployment rate | 5.2 % eq share achieved 2023'
  ),
  review(
    'The government waived or refunded 11.67 billion yuan in the course of the year.',
    '11.67 billion yuan | government | 11670000000 CNY eq level achieved 2023'
  ),
  review(
    'It is also estimated that the incomes of urban and rural residents increased by around 8 percent and 10 percent respectively.',
    '8 percent | incomes of urban residents | 8 % approx change expected 2023',
    '10 percent | incomes of rural residents | 10 % approx change expected 2023'
  ),
  review(
    'Seven high-quality incubators were unveiled, and the number of high-tech companies passed 24,000.',
    'Seven | high-quality incubators | 7 count eq delta achieved 2023',
    '24,000 | number of high-tech companies | 24000 count gt level achieved 2023'
  ),
  plan(
    'The basic subsistence allowance in the urban area shall not be lower than 588 yuan per month.',
    '588 yuan per month | basic subsistence allowance in the urban area | 588 CNY/month gte level target 2024'
  ),
  plan(
    'The surveyed urban unemployment rate is to be about 5 percent and the rise in the consumer price index to be kept within 3 percent.',
    '5 percent | surveyed urban unemployment rate | 5 % approx share target 2024',
    '3 percent | rise in the consumer price index | 3 % lte change target 2024'
  ),
  plan(
    'We shall introduce five or six leading innovation teams.',
    'five or six | leading innovation teams | 5..6 count eq delta target 2024'
  ),
  plan(
    'The daily sewage treatment capacity shall be enlarged by 150,000 tons.',
    '150,000 tons | daily sewage treatment capacity | 150000 t/d eq delta target 2024'
  ),
  review(
    'GDP climbed above 6 trillion yuan and reached 6.2661 trillion yuan.',
    '6 trillion yuan | GDP | 6000000000000 CNY gt level achieved 2023',
    '6.2661 trillion yuan | GDP | 6266100000000 CNY eq level achieved 2023'
  ),
  review('GDP grew above 13%.', '13% | GDP | 13 % gt change achieved 2023'),
  review(
    'Per capita GDP passed the important benchmark of US$ 1,000.',
    'US$ 1,000 | Per capita GDP | 1000 USD gt level achieved 2023'
  ),
  review(
    'Major science facilities reached eight, and the number of academicians rose to 93.',
    'eight | Major science facilities | 8 count eq level achieved 2023',
    '93 | number of academicians | 93 person eq level achieved 2023'
  ),
  {
    ...review(
      'Eighty-two of these, or 48 percent, concerned economic development.',
      'Eighty-two | proposals | 82 count eq delta achieved 2023',
      '48 percent | proposals | 48 % eq share achieved 2023'
    ),
    before: 'We received 200 proposals.'
  },
  review(
    'Members donated 3.65 million yuan, with which 780 students were enabled to stay in school.',
    '3.65 million yuan | Members | 3650000 CNY eq level achieved 2023',
    '780 | students | 780 person eq level achieved 2023'
  ),
  review('We found work for 1,327 townspeople.', '1,327 | townspeople | 1327 person eq delta achieved 2023'),
  plan(
    'Strive to make the number of high-tech enterprises exceed 4,500.',
    '4,500 | number of high-tech enterprises | 4500 count gt level target 2024'
  ),
  plan(
    'The central budget will set aside 8.3 billion yuan for reemployment, an increase of 3.6 billion yuan, and 77.9 billion yuan for the "two guarantees".',
    '8.3 billion yuan | set aside for reemployment | 8300000000 CNY eq level target 2024',
    '3.6 billion yuan | set aside for reemployment | 3600000000 CNY eq change target 2024',
    '77.9 billion yuan | "two guarantees" | 77900000000 CNY eq level target 2024'
  ),
  review(
    'For every 10,000 residents the city now has 50.2 high-value invention patents.',
    '50.2 | high-value invention patents | 50.2 count eq level achieved 2023'
  ),
  review(
    'Metro Line 1 was put into operation with a length of 48 kilometers.',
    '48 kilometers | Metro Line 1 | 48 km eq level achieved 2023'
  ),
  review(
    'Three lines were put into operation with a length of 48 kilometers.',
    'Three | lines | 3 count eq delta achieved 2023',
    '48 kilometers | lines | 48 km eq delta achieved 2023'
  ),
  review(
    'Fiscal revenue amounted to 1.8914 trillion yuan, or 205.3 billion yuan more each year on average.',
    '1.8914 trillion yuan | Fiscal revenue | 1891400000000 CNY eq level achieved 2023',
    '205.3 billion yuan | Fiscal revenue | 205300000000 CNY eq change achieved 2023'
  )
]
