import {plan, review, type Specimen} from './specimen-en.js'

/** Official English of the State Council's reports: burdens, years of what grew, money in two places, what is. */
export const officialCorpus: readonly Specimen[] = [
  plan(
    'We will ease the tax burden on enterprises by more than 800 billion yuan and cut non-tax burdens on market entities by over 300 billion yuan.',
    '800 billion yuan | tax burden on enterprises | -800000000000 CNY gt change target 2024',
    '300 billion yuan | non-tax burdens on market entities | -300000000000 CNY gt change target 2024'
  ),
  plan(
    'The central government will increase spending on education from 107.6 billion yuan last year to 156.2 billion yuan this year.',
    '107.6 billion yuan | spending on education | 107600000000 CNY eq level achieved 2023',
    '156.2 billion yuan | spending on education | 156200000000 CNY eq level target 2024'
  ),
  plan(
    'The state will increase funds for helping the poor by 1.5 billion yuan.',
    '1.5 billion yuan | funds | 1500000000 CNY eq change target 2024'
  ),
  plan(
    'We will invest 732 billion yuan in railway construction and about 1.8 trillion yuan in highway and waterway projects.',
    '732 billion yuan | invest in railway construction | 732000000000 CNY eq level target 2024',
    '1.8 trillion yuan | invest in highway and waterway projects | 1800000000000 CNY approx level target 2024'
  ),
  plan(
    'China has nearly 300 million people receiving basic old-age pensions.',
    '300 million people | people | 300000000 person near level achieved null'
  ),
  plan('We must ensure that every county has two hospitals.', 'two | hospitals | 2 count eq level target 2024'),
  plan('By 2025, the city has 20 parks.', '20 | parks | 20 count eq level target 2025'),
  review(
    'The replacement of business tax has saved taxpayers over 2 trillion yuan.',
    '2 trillion yuan | taxpayers | 2000000000000 CNY gt level achieved 2023'
  ),
  review(
    'The income of urban residents rose at an average annual rate of 9.7 percent, and the per capita net income of rural residents at 8.9 percent.',
    '9.7 percent | income of urban residents | 9.7 % eq change achieved 2023',
    '8.9 percent | per capita net income of rural residents | 8.9 % eq change achieved 2023'
  ),
  review(
    'Institutions of higher learning enrolled 2.68 million students.',
    '2.68 million | students | 2680000 person eq delta achieved 2023'
  ),
  review(
    'The number of fixed and mobile telephone users totaled 323 million.',
    '323 million | number of fixed and mobile telephone users | 323000000 count eq level achieved 2023'
  ),
  review(
    'State revenue exceeded one trillion yuan for the first time to reach 1.1377 trillion yuan.',
    'one trillion yuan | State revenue | 1000000000000 CNY gt level achieved 2023',
    '1.1377 trillion yuan | State revenue | 1137700000000 CNY eq level achieved 2023'
  ),
  review(
    'The province carried out 1,570 key provincial projects with an investment of 1.06 trillion yuan.',
    '1,570 | key provincial projects | 1570 count eq delta achieved 2023',
    '1.06 trillion yuan | key provincial projects with an investment | 1060000000000 CNY eq level achieved 2023'
  ),
  plan(
    'The central government will allocate 43.3 billion yuan to support employment, and 63.2 billion yuan for low-income housing.',
    '43.3 billion yuan | allocate to support employment | 43300000000 CNY eq level target 2024',
    '63.2 billion yuan | low-income housing | 63200000000 CNY eq level target 2024'
  ),
  plan(
    'We will roll out 1,530 key provincial projects.',
    '1,530 | key provincial projects | 1530 count eq delta target 2024'
  ),
  plan(
    'We will renovate 20 million mu of low-yield farmland, and see to it that the economy grows by about 7%.',
    '20 million mu | low-yield farmland | 20000000 mu eq delta target 2024',
    '7% | economy | 7 % approx change target 2024'
  )
]
