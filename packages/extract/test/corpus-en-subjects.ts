import {plan, review, type Specimen} from './specimen-en.js'

/** What is measured where the words right beside a number do not name it, and units that the subject tells. */
export const subjectCorpus: readonly Specimen[] = [
  review(
    'The number of industrial enterprises above designated size reached 62 households.',
    '62 households | number of industrial enterprises above designated size | 62 count eq level achieved 2023'
  ),
  review(
    'The number of households served by merchants reached 620 households.',
    '620 households | number of households served by merchants | 620 household eq level achieved 2023'
  ),
  plan(
    'Average years of schooling will reach 11.7.',
    '11.7 | Average years of schooling | 11.7 year eq level target 2024'
  ),
  review(
    'Five county-level and 20 section-level officials were held accountable.',
    'Five | county-level officials | 5 person eq delta achieved 2023',
    '20 | section-level officials | 20 person eq delta achieved 2023'
  ),
  review(
    'Of the 486 members of the committee, 451 submitted proposals.',
    '486 | members | 486 person eq level achieved 2023',
    '451 | members submitted proposals | 451 person eq level achieved 2023'
  ),
  review(
    'The plan had 461 specific tasks, of which 453 were completed; four were no longer assessed, and four, including investment, were not fulfilled.',
    '461 | specific tasks | 461 count eq level achieved 2023',
    '453 | specific tasks completed | 453 count eq delta achieved 2023',
    'four | specific tasks no longer assessed | 4 count eq delta achieved 2023',
    'four | specific tasks | 4 count eq delta achieved 2023'
  ),
  review(
    'The county climbed 11 places in the ranking of western counties to 62nd.',
    '11 | ranking of western counties | 11 rank eq change achieved 2023',
    '62nd | ranking of western counties | 62 rank eq rank achieved 2023'
  )
]
