import {review, type Specimen} from './specimen-en.js'

/** What is so now, what is not so, who gains what, classes by size, milestones with units. */
export const presentCorpus: readonly Specimen[] = [
  review(
    'The provincial GDP is estimated at about RMB 1.15 trillion, a rise of some 13% on the previous year.',
    'RMB 1.15 trillion | provincial GDP | 1150000000000 CNY approx level expected 2023',
    '13% | provincial GDP | 13 % approx change expected 2023'
  ),
  review(
    'High-speed railways in service now extend 3,411 kilometers, and 171.7 kilometers were added to metro lines.',
    '3,411 kilometers | High-speed railways in service | 3411 km eq level achieved 2023',
    '171.7 kilometers | metro lines | 171.7 km eq delta achieved 2023'
  ),
  review(
    'A meeting was devoted to the old base areas, where 21 villages did not yet have a motor road.',
    '21 | villages | 21 count eq level achieved 2023'
  ),
  review(
    '610,000 rural residents gained safe drinking water, and more than seven million people took up jobs in cities and towns.',
    '610,000 | rural residents | 610000 person eq level achieved 2023',
    'seven million people | people took up jobs in cities and towns | 7000000 person gt delta achieved 2023'
  ),
  review(
    'We reinforced or rebuilt the dilapidated houses of 6,101 rural families.',
    '6,101 | rural families | 6101 household eq delta achieved 2023'
  ),
  review(
    'We cut taxes and fees by 2.36 trillion yuan.',
    '2.36 trillion yuan | taxes and fees | 2360000000000 CNY eq level achieved 2023'
  ),
  review(
    'We added two industrial enterprises in the 100 billion yuan class.',
    'two | industrial enterprises | 2 count eq delta achieved 2023',
    '100 billion yuan | industrial enterprises | 100000000000 CNY eq threshold achieved null'
  ),
  review(
    'Steel output passed the 100-million-ton mark.',
    '100-million-ton | Steel output | 100000000 t gt level achieved 2023'
  ),
  review(
    'Members of the two academies working in Hunan reached 49.',
    '49 | Members of the two academies | 49 person eq level achieved 2023'
  ),
  review(
    'Sales of electronic goods broke 3 billion yuan.',
    '3 billion yuan | Sales of electronic goods | 3000000000 CNY gt level achieved 2023'
  ),
  review(
    'Of our 243 members, 26 made no proposal or speech in the whole year.',
    '243 | members | 243 person eq level achieved 2023',
    '26 | members made no proposal or speech | 26 person eq level achieved 2023'
  ),
  review(
    'The number of illiterates among young and middle-aged people was reduced by four million.',
    'four million | number of illiterates among young and middle-aged people | -4000000 person eq change achieved 2023'
  ),
  review(
    'The city now has 132 stations, where 645 consultations resolved 1,902 concerns of residents.',
    '132 | stations | 132 count eq level achieved 2023',
    '645 | consultations | 645 count eq delta achieved 2023',
    '1,902 | concerns | 1902 count eq delta achieved 2023'
  )
]
