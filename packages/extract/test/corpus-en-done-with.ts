import {plan, review, type Specimen} from './specimen-en.js'

/** What was done with all of them, what helps and is there, works behind other verbs, and bounds with their reach. */
export const doneWithCorpus: readonly Specimen[] = [
  review('All 118 kilns were pulled down.', '118 | kilns | 118 count eq delta achieved 2023'),
  review('All 20 towns have clinics.', '20 | towns | 20 count eq level achieved 2023'),
  plan(
    'Step up the construction of 12 dams and of 70 mills.',
    '12 | dams | 12 count eq delta target 2024',
    '70 | mills | 70 count eq delta target 2024'
  ),
  review('Work began on the second phase of all five dams.', 'five | dams | 5 count eq delta achieved 2023'),
  review('12 universities supported those of the west.', '12 | universities | 12 count eq level achieved 2023'),
  review('30 clinics improved.', '30 | clinics | 30 count eq delta achieved 2023'),
  review('Lights on 315 towers brightened the night.', '315 | towers | 315 count eq delta achieved 2023'),
  review('More than 60 firms have settled in the park.', '60 | firms | 60 count gt level achieved 2023'),
  review('31 firms settled in the park.', '31 | firms | 31 count eq delta achieved 2023'),
  review(
    'The poor became fewer by 12.4 million, including more than 2.4 million people moved from the hills.',
    '12.4 million | poor | 12400000 person eq level achieved 2023',
    '2.4 million people | people moved from the hills | 2400000 person gt delta achieved 2023'
  ),
  review('A pipeline with a length of 400 km was connected.', '400 km | pipeline | 400 km eq level achieved 2023'),
  review(
    'We held two seminars, in which 8,657 person-times took part, with 1,524 participations by members.',
    'two | seminars | 2 count eq delta achieved 2023',
    '8,657 person-times | seminars | 8657 person-time eq level achieved 2023',
    '1,524 | participations | 1524 person-time eq level achieved 2023'
  ),
  review(
    '92,000 families were settled.',
    '92,000 families | families were settled | 92000 household eq delta achieved 2023'
  ),
  review(
    'New RMB loans reached 3 billion yuan, and loans 40 billion yuan.',
    '3 billion yuan | RMB loans | 3000000000 CNY eq delta achieved 2023',
    '40 billion yuan | loans | 40000000000 CNY eq level achieved 2023'
  ),
  plan('Start the project of 15,000 mu.', '15,000 mu | project | 15000 mu eq delta target 2024'),
  plan('Limit the rise in prices to 3 percent.', '3 percent | prices | 3 % lte change target 2024'),
  review('The pilot was limited to 3 cities.', '3 | cities | 3 count eq level achieved 2023'),
  review(
    'Exports rose by more than 5% and 6%; the jobless rate was over 5%, and the share of coal 6%.',
    '5% | Exports | 5 % gt change achieved 2023',
    '6% | Exports | 6 % gt change achieved 2023',
    '5% | jobless rate | 5 % gt share achieved 2023',
    '6% | share of coal | 6 % eq share achieved 2023'
  ),
  review(
    'Users grew by 340 million and over 5 million km of cable were added; residents aged 65 and above reached 21,000.',
    '340 million | Users | 340000000 person eq change achieved 2023',
    '5 million km | cable | 5000000 km gt delta achieved 2023',
    '65 | residents aged 65 | 65 year gte threshold achieved null',
    '21,000 | residents aged 65 | 21000 count eq level achieved 2023'
  ),
  review(
    'Salaries of officials rose by 5 percent and those of teachers by 6 percent.',
    '5 percent | Salaries of officials | 5 % eq change achieved 2023',
    '6 percent | Salaries of teachers | 6 % eq change achieved 2023'
  ),
  review(
    'The plan began in 12 cities, covering 12.5% of urban households.',
    '12 | cities | 12 count eq level achieved 2023',
    '12.5% | urban households | 12.5 % eq share achieved 2023'
  ),
  review(
    'The kiln, built by Zhongsheng with an investment of 7 million yuan, was opened.',
    '7 million yuan | investment | 7000000 CNY eq level achieved 2023'
  ),
  review(
    'Strongly rectifying “scattered, disorderly and polluting” mills: 351 were banned.',
    '351 | polluting” mills | 351 count eq delta achieved 2023'
  ),
  plan(
    'Build 12,000 mu of dams, afforest 8,000 mu and renovate 400 ha of lanes.',
    '12,000 mu | dams | 12000 mu eq delta target 2024',
    '8,000 mu | afforestation | 8000 mu eq delta target 2024',
    '400 ha | lanes | 400 ha eq delta target 2024'
  ),
  plan(
    'We will renovate the existing 30 markets, and add 3 parks to the existing 12.',
    '30 | markets | 30 count eq delta target 2024',
    '3 | parks | 3 count eq delta target 2024',
    '12 | parks | 12 count eq level achieved 2023'
  ),
  review('All 12 promises made in spring were honoured.', '12 | promises | 12 count eq delta achieved 2023'),
  review(
    '1.35 million people are enrolled in the scheme, and 2,000 students were enrolled.',
    '1.35 million people | people are enrolled in the scheme | 1350000 person eq level achieved 2023',
    '2,000 | students | 2000 person eq delta achieved 2023'
  ),
  review(
    'We provided 1,200 training sessions, and helped 23,000 jobless people find jobs.',
    '1,200 | training sessions | 1200 count eq delta achieved 2023',
    '23,000 | jobless people | 23000 person eq delta achieved 2023'
  ),
  review(
    'The number of listed firms rose by three to 15.',
    'three | number of listed firms | 3 count eq change achieved 2023',
    '15 | number of listed firms | 15 count eq level achieved 2023'
  ),
  review(
    'We opened 30 stations, with 12 built in the hills.',
    '30 | stations | 30 count eq delta achieved 2023',
    '12 | stations built in the hills | 12 count eq delta achieved 2023'
  ),
  review(
    'The poverty reduction task of 12,000 people was met, with a reduction of 3%.',
    '12,000 people | poverty reduction task | 12000 person eq delta achieved 2023',
    '3% | poverty reduction task | -3 % eq change achieved 2023'
  ),
  review(
    'Members wrote 312 reports, of which 45 were adopted and 12 received comments from leaders.',
    '312 | reports | 312 count eq delta achieved 2023',
    '45 | reports adopted | 45 count eq delta achieved 2023',
    '12 | reports received comments from leaders | 12 count eq delta achieved 2023'
  ),
  review(
    'Eight forums were held, with 156 members and 80 experts speaking.',
    'Eight | forums | 8 count eq delta achieved 2023',
    '156 | members | 156 person eq level achieved 2023',
    '80 | experts | 80 person eq level achieved 2023'
  ),
  review(
    'We cut 30 million tons of steel capacity and 15 million tons of coal capacity, and added 2 million tons of tin.',
    '30 million tons | steel capacity | -30000000 t eq change achieved 2023',
    '15 million tons | coal capacity | -15000000 t eq change achieved 2023',
    '2 million tons | tin | 2000000 t eq delta achieved 2023'
  ),
  review(
    'Of the targets set, 78 percent of the 45 targets had been met.',
    '78 percent | targets | 78 % eq share achieved 2023',
    '45 | targets | 45 count eq level achieved 2023'
  ),
  review('80 million farmers gained residency.', '80 million | farmers | 80000000 person eq delta achieved 2023'),
  {
    ...review('Two were declared bankrupt.', 'Two | mills declared bankrupt | 2 count eq delta achieved 2023'),
    before: 'We reformed 30 mills.'
  },
  review(
    'Urban income was 9,422 yuan, rural income 2,936 yuan, actual growth of 7.7% and 6.8% respectively.',
    '9,422 yuan | Urban income | 9422 CNY eq level achieved 2023',
    '2,936 yuan | rural income | 2936 CNY eq level achieved 2023',
    '7.7% | Urban income | 7.7 % eq change achieved 2023',
    '6.8% | rural income | 6.8 % eq change achieved 2023'
  )
]
