import {plan, review, type Specimen} from './specimen-en.js'

/** Bounds behind a number, two bounds in a row, and words that only look like one. */
export const boundCorpus: readonly Specimen[] = [
  plan('A jobless rate of no more than roughly 5%.', '5% | jobless rate | 5 % lte share target 2024'),
  review('Clinics are spread over some 30 counties.', '30 | counties | 30 count approx delta achieved 2023'),
  plan(
    'Push the share of rail past 60% and lift output beyond 3 million tons.',
    '60% | share of rail | 60 % gt share target 2024',
    '3 million tons | output | 3000000 t gt level target 2024'
  ),
  review('Growth over the past 10 years was 5%.', '5% | Growth | 5 % eq change achieved 2023 from 2014'),
  plan('12,000 workers at the least are to find jobs.', '12,000 | workers | 12000 person gte delta target 2024'),
  plan(
    'Select 30 proposals at the very least, and no fewer than about 40 essays.',
    '30 | proposals | 30 count gte delta target 2024',
    '40 | essays | 40 count gte delta target 2024'
  ),
  plan(
    'Output is to grow by 11%-plus, and 300-plus firms will be listed.',
    '11% | Output | 11 % gte change target 2024',
    '300 | firms | 300 count gt delta target 2024'
  ),
  plan('Keep dust at or under 30 μg/m³.', '30 μg/m³ | dust | 30 ug/m3 lte level target 2024'),
  plan('5,000 jobs at a minimum in the port.', '5,000 | jobs | 5000 count gte delta target 2024'),
  plan(
    'We will build 300 parks, at least 30 of which are large.',
    '300 | parks | 300 count eq delta target 2024',
    '30 | parks | 30 count gte delta target 2024'
  ),
  plan('Give loans of up to 3 million yuan.', '3 million yuan | loans | 3000000 CNY lte level target 2024'),
  review('Grants added up to 3 million yuan.', '3 million yuan | Grants | 3000000 CNY eq level achieved 2023'),
  review('The number of beds was brought up to 300.', '300 | number of beds | 300 count eq level achieved 2023'),
  plan('Keep the CPI rise at about 3 percent or below.', '3 percent | CPI | 3 % lte change target 2024'),
  review('Some 20 or more firms came.', '20 | firms | 20 count gte level achieved 2023'),
  review('Members visited 30 mills at least once a month.', '30 | mills | 30 count eq delta achieved 2023'),
  review('Members visited 30 mills at least.', '30 | mills | 30 count gte delta achieved 2023')
]
