import {plan, review, type Specimen} from './specimen-en.js'

/** What was done, and what there is or can be done, by the words around a number. */
export const deedCorpus: readonly Specimen[] = [
  review(
    'Work began on all 36 demonstration gardens, and construction started on 14 berths.',
    '36 | demonstration gardens | 36 count eq delta achieved 2023',
    '14 | berths | 14 count eq delta achieved 2023'
  ),
  review('All 13 towns were recognized as clean towns.', '13 | towns | 13 count eq level achieved 2023'),
  review(
    'In five years, 21,400 workers were newly employed.',
    '21,400 | workers | 21400 person eq delta achieved 2023 from 2019'
  ),
  review('The firms employed 8,000 people.', '8,000 people | people | 8000 person eq level achieved 2023'),
  review('Newly built parks cover an area of 30 hectares.', '30 hectares | area | 30 ha eq level achieved 2023'),
  review(
    'The yearly repair task of 9,100 households was fully completed.',
    '9,100 households | yearly repair task | 9100 household eq delta achieved 2023'
  ),
  plan("It is to fully complete this year's 31 road projects.", '31 | road projects | 31 count eq delta target 2024'),
  plan(
    'Complete the maintenance and demolition of 640 households.',
    '640 households | maintenance and demolition | 640 household eq delta target 2024'
  ),
  review('All 62 poor villages were lifted out of poverty.', '62 | poor villages | 62 count eq delta achieved 2023'),
  review(
    'The 410 villagers lifted out of poverty receive allowances.',
    '410 | villagers | 410 person eq level achieved 2023'
  ),
  review(
    'A total of 62 villages are still to be lifted out of poverty.',
    '62 | villages | 62 count eq level achieved null'
  ),
  review(
    'The city signed a 3-billion-yuan contract with a bank and 28 farm projects.',
    '3-billion-yuan | contract | 3000000000 CNY eq level achieved 2023',
    '28 | farm projects | 28 count eq delta achieved 2023'
  ),
  review(
    'The city donated 3 billion yuan and owns 40 trucks.',
    '3 billion yuan | city | 3000000000 CNY eq level achieved 2023',
    '40 | trucks | 40 count eq level achieved 2023'
  ),
  plan(
    'Achieve new employment of 4,100 people and re-employment of 1,200 people.',
    '4,100 people | employment | 4100 person eq delta target 2024',
    '1,200 people | re-employment | 1200 person eq delta target 2024'
  ),
  review(
    '60 lanes such as Sunny Lane were rebuilt, with a total length of 41.5 kilometers.',
    '60 | lanes | 60 count eq delta achieved 2023',
    '41.5 kilometers | total length | 41.5 km eq delta achieved 2023'
  ),
  review('The park opened, with a total area of 3 hectares.', '3 hectares | total area | 3 ha eq level achieved 2023'),
  plan(
    '4 lanes totaling 12 kilometers are to be widened.',
    '4 | lanes | 4 count eq delta target 2024',
    '12 kilometers | lanes | 12 km eq delta target 2024'
  ),
  review(
    'The dam was raised, and generating capacity was expanded by 300,000 kilowatts.',
    '300,000 kilowatts | generating capacity | 300000 kW eq delta achieved 2023'
  ),
  review(
    'Generating capacity was expanded by 12%, and lending was extended by 3 billion yuan.',
    '12% | Generating capacity | 12 % eq change achieved 2023',
    '3 billion yuan | lending | 3000000000 CNY eq change achieved 2023'
  ),
  plan(
    'Strive for a total harvest of 130,000 tons and for 3 national awards.',
    '130,000 tons | total harvest | 130000 t eq level target 2024',
    '3 | national awards | 3 count eq delta target 2024'
  ),
  plan(
    'We aim for 60 million tonnes of cargo and 2 million TEUs.',
    '60 million tonnes | cargo | 60000000 t eq level target 2024',
    '2 million TEUs | cargo | 2000000 TEU eq level target 2024'
  ),
  plan(
    'Grain output held at 210,000 tonnes; hold 4 lectures.',
    '210,000 tonnes | Grain output | 210000 t eq level target 2024',
    '4 | lectures | 4 count eq delta target 2024'
  ),
  plan(
    'A mill with an annual capacity of 30,000 tons will go into operation.',
    '30,000 tons | mill with an annual capacity | 30000 t eq level target 2024'
  ),
  plan(
    'Build new plants with a new capacity of 30,000 tons.',
    '30,000 tons | plants with a new capacity | 30000 t eq delta target 2024'
  ),
  plan(
    'Livelihood: 5,000 jobs; eight livelihood projects; 3 primary schools.',
    '5,000 | jobs | 5000 count eq delta target 2024',
    'eight | livelihood projects | 8 count eq delta target 2024',
    '3 | primary schools | 3 count eq delta target 2024'
  ),
  plan('Primary schools: 98 schools.', '98 | schools | 98 count eq level target 2024'),
  review('Schools: 98 primary schools.', '98 | primary schools | 98 count eq level achieved 2023'),
  review(
    "The town's 310 elevators installed last year were inspected.",
    '310 | elevators | 310 count eq delta achieved 2023'
  ),
  review("The town's 310 elevators were inspected.", '310 | elevators | 310 count eq level achieved 2023'),
  review(
    'We run a plant handling 20,000 tonnes a day.',
    '20,000 tonnes a day | plant | 20000 t/d eq level achieved 2023'
  ),
  review(
    'Bonds and funds introduced reached 2.3 billion yuan, and funds used reached 1.1 billion yuan.',
    '2.3 billion yuan | Bonds and funds introduced | 2300000000 CNY eq delta achieved 2023',
    '1.1 billion yuan | funds used | 1100000000 CNY eq level achieved 2023'
  ),
  plan(
    'Draw in 3 billion yuan in investment, and draw up 3 plans.',
    '3 billion yuan | investment | 3000000000 CNY eq delta target 2024',
    '3 | plans | 3 count eq delta target 2024'
  ),
  review(
    'Two teams spent four months touring the mills.',
    'Two | teams | 2 count eq level achieved 2023',
    'four months | teams | 4 month eq span achieved 2023'
  ),
  plan(
    'We propose that local revenue grow by 9 percent and that output grow at an average annual rate of 8 percent.',
    '9 percent | local revenue | 9 % eq change target 2024',
    '8 percent | output | 8 % eq change target 2024'
  ),
  review(
    'The population aged 65 and above reached 21,000.',
    '65 | population aged 65 | 65 year gte threshold achieved null',
    '21,000 | population aged 65 | 21000 count eq level achieved 2023'
  ),
  review('The town has a population of over 300,000.', '300,000 | population | 300000 person gt level achieved 2023'),
  plan(
    'Villages with a net income of over 200,000 yuan will make up half of the total.',
    '200,000 yuan | Villages with a net income of over 200,000 yuan | 200000 CNY gt threshold target null',
    'half | Villages with a net income of over 200,000 yuan share of total | 0.5 ratio eq share target 2024'
  ),
  plan(
    'Attract 90 projects, including 4 exceeding 3 billion yuan.',
    '90 | projects | 90 count eq delta target 2024',
    '4 | projects exceeding 3 billion yuan | 4 count eq delta target 2024',
    '3 billion yuan | projects exceeding 3 billion yuan | 3000000000 CNY gt threshold target null'
  ),
  plan(
    'The port will take ships of up to 100,000 cubic metres.',
    '100,000 cubic metres | ships of up to 100,000 cubic metres | 100000 m3 lte threshold target null'
  )
]
