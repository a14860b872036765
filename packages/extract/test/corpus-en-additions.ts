import {plan, review, type Specimen} from './specimen-en.js'

/** What was added, driven or improved, sums over a list, and nouns that are only the unit of what is measured. */
export const additionCorpus: readonly Specimen[] = [
  review(
    'The deficit ratio was 2.8 percent, a 0.2-percentage-point increase over that of last year.',
    '2.8 percent | deficit ratio | 2.8 % eq share achieved 2023',
    '0.2-percentage-point | deficit ratio | 0.2 pp eq change achieved 2023'
  ),
  review(
    'The output exceeded 1.3 trillion yuan, remaining the first in the country.',
    '1.3 trillion yuan | output | 1300000000000 CNY gt level achieved 2023',
    'first | output | 1 rank eq rank achieved 2023'
  ),
  review(
    'More than 470 billion yuan of national policy funds was newly secured.',
    '470 billion yuan | national policy funds | 470000000000 CNY gt delta achieved 2023'
  ),
  review(
    '3,920 new projects added over 510 billion yuan in output value.',
    '3,920 | projects | 3920 count eq delta achieved 2023',
    '510 billion yuan | output value | 510000000000 CNY gt delta achieved 2023'
  ),
  review(
    'The income of urban and rural residents reached 23,600 yuan and 15,300 yuan, respectively 8,129 yuan and 7,091 yuan more than in 2011.',
    '23,600 yuan | income of urban residents | 23600 CNY eq level achieved 2023',
    '15,300 yuan | income of rural residents | 15300 CNY eq level achieved 2023',
    '8,129 yuan | income of urban residents | 8129 CNY eq change achieved 2023',
    '7,091 yuan | income of rural residents | 7091 CNY eq change achieved 2023'
  ),
  review(
    'Looms such as those of Toyota and Songhe reached more than 4,000 sets.',
    '4,000 sets | Looms | 4000 count gt level achieved 2023'
  ),
  review(
    'The slaughtering volume of beef cattle exceeded 800,000 heads, an increase of 54%.',
    '800,000 heads | slaughtering volume of beef cattle | 800000 count gt level achieved 2023',
    '54% | slaughtering volume of beef cattle | 54 % eq change achieved 2023'
  ),
  review(
    '117 more enterprises were rated Grade B, and a total of 198 green factories, 10 green parks and one zero-carbon park have been established.',
    '117 | enterprises | 117 count eq delta achieved 2023',
    '198 | green factories | 198 count eq level achieved null',
    '10 | green parks | 10 count eq level achieved null',
    'one | zero-carbon park | 1 count eq level achieved null'
  ),
  review(
    'We consolidated 162 development zones into 123.',
    '162 | development zones | 162 count eq delta achieved 2023',
    '123 | development zones | 123 count eq level achieved 2023'
  ),
  review(
    'PM2.5 concentrations in the ten cities improved by 10.8%.',
    '10.8% | PM2.5 concentrations in the ten cities | -10.8 % eq change achieved 2023'
  ),
  review(
    'Water quality improved by 3 percentage points.',
    '3 percentage points | Water quality | 3 pp eq change achieved 2023'
  ),
  review(
    'Freight trains ran on time, driving 41.54 billion yuan in foreign trade.',
    '41.54 billion yuan | foreign trade | 41540000000 CNY eq level achieved 2023'
  ),
  review(
    'The satellites drove more than 1,000 companies to form clusters.',
    '1,000 | companies | 1000 count gt level achieved 2023'
  ),
  review(
    'An average of 12,000 new businesses opened daily.',
    '12,000 | businesses | 12000 count/d eq delta achieved 2023'
  ),
  review(
    'Assistance was carried out for 992 enterprises and 390 projects.',
    '992 | enterprises | 992 count eq level achieved 2023',
    '390 | projects | 390 count eq level achieved 2023'
  ),
  review(
    '31 key projects were completed, and construction began on 31 others.',
    '31 | key projects | 31 count eq delta achieved 2023',
    '31 | key projects | 31 count eq delta achieved 2023'
  ),
  review(
    'We rolled out three batches of policy lists, and held talks in three batches.',
    'three | policy lists | 3 count eq delta achieved 2023',
    'three | batches | 3 count eq delta achieved 2023'
  ),
  review(
    'Automobile output reached 502,000 vehicles.',
    '502,000 | Automobile output | 502000 count eq level achieved 2023'
  ),
  plan(
    'Strive for the completion of 25.35 billion yuan of investment in key projects.',
    '25.35 billion yuan | investment in key projects | 25350000000 CNY eq level target 2024'
  ),
  plan(
    'We will cut the number of VAT brackets from three to two.',
    'three | number of VAT brackets | 3 count eq level achieved 2023',
    'two | number of VAT brackets | 2 count eq level target 2024'
  )
]
