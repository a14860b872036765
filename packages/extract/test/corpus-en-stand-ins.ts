import {plan, review, type Specimen} from './specimen-en.js'

/** Numbers of what was named before: `of which`, `them`, `ones`, `the number`, `growth` alone. */
export const standInCorpus: readonly Specimen[] = [
  review(
    'Nine bridges were begun, four of which are now open to traffic.',
    'Nine | bridges | 9 count eq delta achieved 2023',
    'four | bridges | 4 count eq delta achieved 2023'
  ),
  review(
    'We built 12 bridges, 4 of which are in use.',
    '12 | bridges | 12 count eq delta achieved 2023',
    '4 | bridges | 4 count eq delta achieved 2023'
  ),
  review(
    'We laid 300 km of track, 120 km of which are high-speed railways.',
    '300 km | track | 300 km eq delta achieved 2023',
    '120 km | high-speed railways | 120 km eq delta achieved 2023'
  ),
  review('One of them is old.'),
  review(
    'Looms rose to 9,000, with more than 1,000 new ones last year.',
    '9,000 | Looms | 9000 count eq level achieved 2023',
    '1,000 | Looms | 1000 count gt delta achieved 2023'
  ),
  review(
    'We built 12 bridges, three large ones and nine small ones.',
    '12 | bridges | 12 count eq delta achieved 2023',
    'three | large bridges | 3 count eq delta achieved 2023',
    'nine | small bridges | 9 count eq delta achieved 2023'
  ),
  review(
    'Value added was 54 billion yuan, growth being in excess of 11 percent.',
    '54 billion yuan | Value added | 54000000000 CNY eq level achieved 2023',
    '11 percent | Value added | 11 % gt change achieved 2023'
  ),
  review('Growth, being slow, reached 3 percent.', '3 percent | Growth | 3 % eq change achieved 2023'),
  review(
    'The profits of enterprises, however, fell by 3.4 percent, and nineteen of them ran at a loss.',
    '3.4 percent | profits of enterprises | -3.4 % eq change achieved 2023',
    'nineteen | enterprises | 19 count eq level achieved 2023'
  ),
  review(
    'Exports fell 3 percent, however, imports rose 5 percent.',
    '3 percent | Exports | -3 % eq change achieved 2023',
    '5 percent | imports | 5 % eq change achieved 2023'
  ),
  review(
    'Out of sixty-eight small firms, forty-seven had been reorganised.',
    'sixty-eight | small firms | 68 count eq level achieved 2023',
    'forty-seven | small firms reorganised | 47 count eq delta achieved 2023'
  ),
  review(
    'The number of firms rose to 260 by the end of last year from 190 a year earlier.',
    '260 | number of firms | 260 count eq level achieved 2023',
    '190 | number of firms | 190 count eq level achieved 2022'
  ),
  {
    role: 'review',
    before: 'We received 352 proposals.',
    text: 'Members submitted 298, and the parties and special committees 54.',
    figures: ['298 | proposals | 298 count eq delta achieved 2023', '54 | proposals | 54 count eq delta achieved 2023']
  },
  review(
    'Members submitted 298 proposals, 20 schools and hospitals 54.',
    '298 | proposals | 298 count eq delta achieved 2023',
    '20 | schools and hospitals | 20 count eq delta achieved 2023',
    '54 | schools and hospitals | 54 count eq delta achieved 2023'
  ),
  plan(
    'We will build 20 canteens, on top of the 305 already in operation.',
    '20 | canteens | 20 count eq delta target 2024',
    '305 | canteens | 305 count eq level achieved 2023'
  ),
  {
    role: 'review',
    before: 'Some 320 freight trains left the port.',
    text: 'The number exceeded 360 this year.',
    figures: ['360 | freight trains | 360 count gt level achieved 2024']
  },
  {
    role: 'review',
    before: 'Industrial output climbed 9.3 percent.',
    text: 'The target for this year is 8.5 percent.',
    figures: ['8.5 percent | Industrial output | 8.5 % eq share target 2024']
  }
]
