import {plan, review, type Specimen} from './specimen-en.js'

/** What was done, what is there and what it cost, by the words around a number. */
export const doingCorpus: readonly Specimen[] = [
  // A date behind a number tells when, not where it came from.
  review(
    'The number of firms in the sector rose to 260 by the end of last year.',
    '260 | number of firms in the sector | 260 count eq level achieved 2023'
  ),
  review(
    'The number of firms rose to 12,600 by year-end.',
    '12,600 | number of firms | 12600 count eq level achieved 2023'
  ),
  review(
    'We received 640 letters, 120 by post.',
    '640 | letters | 640 count eq delta achieved 2023',
    '120 | letters by post | 120 count eq delta achieved 2023'
  ),
  // Money from outside is brought in, other money is there.
  plan(
    'Foreign capital of 16 million U.S. dollars is to be actually brought in.',
    '16 million U.S. dollars | Foreign capital | 16000000 USD eq delta target 2024'
  ),
  review(
    'Outside funds of 9.8 billion yuan were brought in.',
    '9.8 billion yuan | funds | 9800000000 CNY eq delta achieved 2023'
  ),
  review(
    'Outside funds of 9.8 billion yuan were managed well.',
    '9.8 billion yuan | funds | 9800000000 CNY eq level achieved 2023'
  ),
  // What goes public or comes into use is begun.
  review('Four enterprises went public.', 'Four | enterprises | 4 count eq delta achieved 2023'),
  plan('Two companies should go public.', 'Two | companies | 2 count eq delta target 2024'),
  review('Three plants came into operation.', 'Three | plants | 3 count eq delta achieved 2023'),
  review('Five teams went to the villages.', 'Five | teams | 5 count eq delta achieved 2023'),
  // Those of whom some are told are there.
  review(
    'Out of 68 small enterprises, 47 were reorganized by the end of the year.',
    '68 | small enterprises | 68 count eq level achieved 2023',
    '47 | small enterprises reorganized by the end of the year | 47 count eq delta achieved 2023'
  ),
  review('We took 68 stray dogs off the streets.', '68 | stray dogs | 68 count eq delta achieved 2023'),
  // One thing's money is what it cost; an amount that sorts things is a threshold.
  review(
    'The 1.2-billion-yuan chip project started construction.',
    '1.2-billion-yuan | chip project | 1200000000 CNY eq level achieved 2023'
  ),
  review(
    'The airport expressway, a 330-million-yuan project, was completed.',
    '330-million-yuan | project | 330000000 CNY eq level achieved 2023'
  ),
  review(
    'Seven 330-million-yuan projects were completed.',
    'Seven | 330-million-yuan projects | 7 count eq delta achieved 2023',
    '330-million-yuan | projects | 330000000 CNY eq threshold achieved null'
  ),
  review(
    'Tax cuts relieved companies of 10.95 billion yuan.',
    '10.95 billion yuan | companies | 10950000000 CNY eq level achieved 2023'
  ),
  review(
    'Tax cuts helped companies of over 100 million yuan.',
    '100 million yuan | companies of over 100 million yuan | 100000000 CNY gt threshold achieved null'
  ),
  // What a plant can do is there; power that things add is new.
  review(
    'The third phase of the sewage plant with a daily treatment of 60,000 tons is under construction.',
    '60,000 tons | third phase of the sewage plant with a daily treatment | 60000 t/d eq level achieved 2023'
  ),
  review(
    'Rooftop solar systems with a capacity of 3.91 million kW were installed.',
    '3.91 million kW | Rooftop solar systems with a capacity | 3910000 kW eq delta achieved 2023'
  ),
  review(
    'A solar plant with a capacity of 3.91 million kW was installed.',
    '3.91 million kW | solar plant with a capacity | 3910000 kW eq level achieved 2023'
  ),
  // Work that is measured by the land that it changed.
  review(
    'Afforestation in town and country covered 4.9 million mu.',
    '4.9 million mu | Afforestation in town and country | 4900000 mu eq delta achieved 2023'
  ),
  review('Afforestation: 740,000 mu.', '740,000 mu | Afforestation | 740000 mu eq delta achieved 2023'),
  review(
    'The area of afforestation reached 52,000 mu.',
    '52,000 mu | area of afforestation | 52000 mu eq level achieved 2023'
  ),
  review(
    'We carried out shantytown renovation totaling 195,000 square meters.',
    '195,000 square meters | shantytown renovation | 195000 m2 eq delta achieved 2023'
  ),
  review('Farmland totaling 62,000 mu was renovated.', '62,000 mu | Farmland | 62000 mu eq delta achieved 2023'),
  review(
    'Old houses having a floor space of 53,000 square meters were pulled down.',
    '53,000 square meters | Old houses | 53000 m2 eq delta achieved 2023'
  ),
  review('The site covered 4.9 million mu.', '4.9 million mu | site | 4900000 mu eq level achieved 2023'),
  // As many jobs as people; people to whom something is given are served.
  review(
    'Re-employment was found for 6,320 laid-off workers.',
    '6,320 | laid-off workers | 6320 person eq delta achieved 2023'
  ),
  review(
    'Meals were found for 6,320 laid-off workers.',
    '6,320 | laid-off workers | 6320 person eq level achieved 2023'
  ),
  review(
    'In the year 3.9 million residents were given free physical examinations.',
    '3.9 million | residents | 3900000 person eq level achieved 2023'
  ),
  plan(
    'Skills training of 100,000 person-times will be given.',
    '100,000 person-times | Skills training | 100000 person-time eq level target 2024'
  ),
  // Chosen, and merely among others.
  review(
    'In the year 12 entities were among the first batch of national platforms.',
    '12 | entities | 12 count eq delta achieved 2023'
  ),
  review('In the year 12 entities were among the large taxpayers.', '12 | entities | 12 count eq level achieved 2023'),
  // What is added to those that there are.
  plan(
    'Water-saving irrigation is to be extended to an additional two million mu.',
    'two million mu | Water-saving irrigation | 2000000 mu eq delta target 2024'
  ),
  plan(
    'Water-saving irrigation is to be extended to two million mu.',
    'two million mu | Water-saving irrigation | 2000000 mu eq level target 2024'
  ),
  review(
    'Central heating was extended to a further 1.2 million square meters.',
    '1.2 million square meters | Central heating | 1200000 m2 eq delta achieved 2023'
  ),
  review('We further helped 12,000 people.', '12,000 people | people | 12000 person eq level achieved 2023'),
  review(
    'Some 12,000 more people joined the pension scheme.',
    '12,000 more people | people joined the pension scheme | 12000 person approx delta achieved 2023'
  ),
  review(
    'We built 2,860 stations, of which 740 are new energy stations.',
    '2,860 | stations | 2860 count eq delta achieved 2023',
    '740 | new energy stations | 740 count eq delta achieved 2023'
  ),
  review(
    'We repaired 2,860 stations, of which 740 were new.',
    '2,860 | stations | 2860 count eq delta achieved 2023',
    '740 | stations | 740 count eq delta achieved 2023'
  ),
  // Verbs that say another thing with the word behind them.
  plan('Ten practical matters will be attended to.', 'Ten | practical matters | 10 count eq delta target 2024'),
  plan('Some 300 people will attend.', '300 people | people will attend | 300 person approx level target 2024'),
  plan(
    'We will allot 1.2 billion yuan for ten practical matters.',
    '1.2 billion yuan | allot for ten practical matters | 1200000000 CNY eq level target 2024',
    'ten | practical matters | 10 count eq delta target 2024'
  ),
  review('The port moved 8.6 million tons of cargo.', '8.6 million tons | cargo | 8600000 t eq level achieved 2023')
]
