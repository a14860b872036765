import {other, plan, review, type Specimen} from './specimen-en.js'

/** Digests, bullets and notes: clipped clauses, lists that leave things out, words of news. */
export const digestCorpus: readonly Specimen[] = [
  review(
    'Projects: 62 key projects under way, 27 completed; 12 bridges added.',
    '62 | key projects | 62 count eq level achieved 2023',
    '27 | key projects completed | 27 count eq delta achieved 2023',
    '12 | bridges | 12 count eq delta achieved 2023'
  ),
  review('Key schools: 41 completed and put into use.', '41 | Key schools | 41 count eq delta achieved 2023'),
  plan(
    'At least 36 projects will be started and 29 completed under the drive.',
    '36 | projects | 36 count gte delta target 2024',
    '29 | projects completed under the drive | 29 count eq delta target 2024'
  ),
  review(
    'The district is home to 142 listed firms, 38 of them added last year.',
    '142 | listed firms | 142 count eq level achieved 2023',
    '38 | listed firms | 38 count eq delta achieved 2023'
  ),
  review(
    'The town has 142 listed firms, 38 of them in the park.',
    '142 | listed firms | 142 count eq level achieved 2023',
    '38 | listed firms | 38 count eq level achieved 2023'
  ),
  review(
    'We added 210 clinics, for a total of 640, and 850 pharmacies.',
    '210 | clinics | 210 count eq delta achieved 2023',
    '640 | clinics | 640 count eq level achieved 2023',
    '850 | pharmacies | 850 count eq delta achieved 2023'
  ),
  review(
    'Exports stood at 64.2 billion yuan, up a mere 0.4 percent.',
    '64.2 billion yuan | Exports | 64200000000 CNY eq level achieved 2023',
    '0.4 percent | Exports | 0.4 % eq change achieved 2023'
  ),
  review(
    'Property investment slipped 3.1 percent.',
    '3.1 percent | Property investment | -3.1 % eq change achieved 2023'
  ),
  review(
    'Exports climbed 7.2 percent year on year to reach 64.2 billion yuan.',
    '7.2 percent | Exports | 7.2 % eq change achieved 2023',
    '64.2 billion yuan | Exports | 64200000000 CNY eq level achieved 2023'
  ),
  review(
    'The output value broke the 30-billion-yuan mark.',
    '30-billion-yuan | output value | 30000000000 CNY gt level achieved 2023'
  ),
  review(
    'Approval time was shortened by a third, from 45 to 30 working days.',
    'a third | Approval time | -0.3333333333333333 ratio eq change achieved 2023',
    '45 | Approval time | 45 day eq level achieved 2022',
    '30 working days | Approval time | 30 day eq level achieved 2023'
  ),
  review(
    '48 old compounds (7,200 households) were refurbished.',
    '48 | old compounds | 48 count eq delta achieved 2023',
    '7,200 households | old compounds | 7200 household eq delta achieved 2023'
  ),
  review(
    '640 "small, dirty and costly" workshops were closed.',
    '640 | small, dirty and costly" workshops | 640 count eq delta achieved 2023'
  ),
  review(
    'Gas was introduced in 31,000 households.',
    '31,000 households | households | 31000 household eq delta achieved 2023'
  ),
  review('Over 4,200 more shops became eligible.', '4,200 | shops | 4200 count gt delta achieved 2023'),
  review('A further 3,600 firms were registered.', '3,600 | firms | 3600 count eq delta achieved 2023'),
  review(
    'The economy accounted for 61 of the proposals (20.3%), health for 74 (24.6%), and law for 30 (10%).',
    '61 | proposals | 61 count eq delta achieved 2023',
    '20.3% | proposals | 20.3 % eq share achieved 2023',
    '74 | health | 74 count eq delta achieved 2023',
    '24.6% | health | 24.6 % eq share achieved 2023',
    '30 | law | 30 count eq delta achieved 2023',
    '10% | law | 10 % eq share achieved 2023'
  ),
  plan('Wind farms: +80 MW.', '80 MW | Wind farms | 80000 kW eq delta target 2024'),
  plan(
    'Exports and imports will each grow by 8 percent.',
    '8 percent | Exports and imports | 8 % eq change target 2024'
  ),
  plan(
    'The targets are growth of 5% or more in farm output and of 9% or more in that of services; growth of 6% in exports and 4% in the use of capital; growth of 7% and 8% in the per capita income of urban and rural residents.',
    '5% | farm output | 5 % gte change target 2024',
    '9% | services | 9 % gte change target 2024',
    '6% | exports | 6 % eq change target 2024',
    '4% | use of capital | 4 % eq change target 2024',
    '7% | per capita income of urban residents | 7 % eq change target 2024',
    '8% | per capita income of rural residents | 8 % eq change target 2024'
  ),
  other(
    'For 2024, the report pencils in growth of about 4 percent in exports and 5 percent in revenue.',
    '4 percent | exports | 4 % approx change target 2024',
    '5 percent | revenue | 5 % eq change target 2024'
  ),
  other('In 2024, exports grew by 4 percent.', '4 percent | exports | 4 % eq change achieved 2024'),
  other(
    'The income of rural residents is set to rise by more than 6 percent.',
    '6 percent | income of rural residents | 6 % gt change target 2024'
  ),
  other('The city wants at least 90,000 new jobs.', '90,000 | jobs | 90000 count gte delta target 2024'),
  review('New urban jobs totaled 312,000.', '312,000 | urban jobs | 312000 count eq delta achieved 2023'),
  review(
    'Newly added grid capacity totaled 42 million kW.',
    '42 million kW | grid capacity | 42000000 kW eq delta achieved 2023'
  ),
  review('The new park exceeded 30 hectares.', '30 hectares | park | 30 ha gt level achieved 2023'),
  review(
    'Growth was a full percentage point above the national average.',
    'a full percentage point | Growth | 1 pp eq change achieved 2023'
  ),
  review(
    'Prices rose by 0.3 of a percentage point.',
    '0.3 of a percentage point | Prices | 0.3 pp eq change achieved 2023'
  ),
  review(
    'We worked hard and it is estimated that exports will increase by 8.5%; retail sales will be 11.8 billion yuan.',
    '8.5% | exports | 8.5 % eq change expected 2023',
    '11.8 billion yuan | retail sales | 11800000000 CNY eq level expected 2023'
  ),
  review(
    'There was a reduction in both coal use and water use, with the former down 3.1% and the latter down 4.6%.',
    '3.1% | coal use | -3.1 % eq change achieved 2023',
    '4.6% | water use | -4.6 % eq change achieved 2023'
  ),
  review(
    'We built 14 berths for vessels larger than 10,000 tons.',
    '14 | berths | 14 count eq delta achieved 2023',
    '10,000 tons | berths for vessels larger than 10,000 tons | 10000 t gt threshold achieved null'
  ),
  plan(
    'This year and next, more than 42,000 training places will be created.',
    '42,000 | training places | 42000 count gt delta target 2025 from 2024'
  ),
  review('These were five years of catching up.'),
  review(
    'The project was finished in five years.',
    'five years | The project was finished | 5 year eq span achieved 2023 from 2019'
  ),
  review(
    'The daily output of fresh milk reached 320 tons, up 15%.',
    '320 tons | daily output of fresh milk | 320 t/d eq level achieved 2023',
    '15% | daily output of fresh milk | 15 % eq change achieved 2023'
  ),
  review('Newly-built expressways totaled 342 km.', '342 km | Newly-built expressways | 342 km eq delta achieved 2023'),
  review(
    'Exports came to 60 billion yuan, an average growth of 9.5% in five years.',
    '60 billion yuan | Exports | 60000000000 CNY eq level achieved 2023',
    '9.5% | Exports | 9.5 % eq change achieved 2023 from 2019'
  ),
  review(
    'The province turned out 4.2 million tonnes of potash.',
    '4.2 million tonnes | potash | 4200000 t eq level achieved 2023'
  ),
  plan(
    'The enrolment rate will be raised to around 67 percent, and life expectancy by a further 1.5 years.',
    '67 percent | enrolment rate | 67 % approx share target 2024',
    '1.5 years | life expectancy | 1.5 year eq change target 2024'
  ),
  review('We handed over 1.2m sq m of workshops.', '1.2m sq m | workshops | 1200000 m2 eq delta achieved 2023'),
  review('Lines 21, 24 and 26 were put into the plan.'),
  other('2026–2030 outlook'),
  review(
    'Firms: 240 added; total now past 9,600.',
    '240 | Firms | 240 count eq delta achieved 2023',
    '9,600 | Firms | 9600 count gt level achieved 2023'
  ),
  review(
    'GDP: 46 billion yuan (est.), up 6%.',
    '46 billion yuan | GDP | 46000000000 CNY eq level expected 2023',
    '6% | GDP | 6 % eq change expected 2023'
  )
]
