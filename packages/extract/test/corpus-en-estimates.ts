import {plan, review, type Specimen} from './specimen-en.js'

/** Estimates that open a sentence, and amounts with what they are measured by: sentences that were misread once. */
export const estimatesCorpus: readonly Specimen[] = [
  review(
    'According to preliminary estimates, GDP reached 1.6 trillion yuan, an increase of more than ten percent.',
    '1.6 trillion yuan | GDP | 1600000000000 CNY eq level expected 2023',
    'ten percent | GDP | 10 % gt change expected 2023'
  ),
  review(
    'Preliminary expectations, exports grew by 9%; industrial added value grew by 10%.',
    '9% | exports | 9 % eq change expected 2023',
    '10% | industrial added value | 10 % eq change expected 2023'
  ),
  review(
    'According to the preliminary design, 12 bridges were built.',
    '12 | bridges | 12 count eq delta achieved 2023'
  ),
  review(
    'The value added of services is put at 540 billion yuan.',
    '540 billion yuan | value added of services | 540000000000 CNY eq level expected 2023'
  ),
  review('Industrial added value grew by 10%.', '10% | Industrial added value | 10 % eq change achieved 2023'),
  review(
    'Technology contracts exceeded RMB 114 billion in value.',
    'RMB 114 billion | Technology contracts | 114000000000 CNY gt level achieved 2023'
  ),
  review(
    'The natural rate of population growth was 7.1 per thousand.',
    '7.1 per thousand | natural rate of population growth | 7.1 ‰ eq share achieved 2023'
  ),
  review(
    'The new urban employment was 6,790 people.',
    '6,790 people | urban employment | 6790 person eq delta achieved 2023'
  ),
  review('There were 300 people in need.', '300 people | people | 300 person eq level achieved 2023'),
  plan(
    'Freight train trips will be kept at no fewer than 4,800.',
    '4,800 | Freight train trips | 4800 count gte level target 2024'
  ),
  // Streaks that go on with what is spoken of, and that plans look back on.
  review(
    'Grain output was 531 million tons, a new record and an increase for the sixth consecutive year.',
    '531 million tons | Grain output | 531000000 t eq level achieved 2023',
    'sixth consecutive year | Grain output | 6 year eq span achieved 2023'
  ),
  plan(
    'After six consecutive years of increases in grain output, it is difficult to maintain growth.',
    'six consecutive years | increases in grain output | 6 year eq span achieved 2023'
  )
]
