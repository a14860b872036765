import type {Figure} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {metadata, reading} from './reading.js'

type Draft = Parameters<typeof reading>[1][number]

function compare(city: readonly Draft[], district: readonly Draft[]) {
  return compareReports([reading(metadata('city'), city), reading(metadata('district', {level: 'district'}), district)])
}

const count = (subject: string, surface: string, value: number, more: Partial<Figure> = {}): Draft => ({
  subject,
  surface,
  value,
  unit: 'count',
  kind: 'delta',
  ...more
})

describe('counts that no catalogue lists', () => {
  test.each([
    ['口袋公园', '新增口袋公园29个', '口袋公园', '新增口袋公园4个'],
    ['停车泊位', '新增停车泊位29个', '停车位', '新增停车位4个'],
    ['高新技术企业', '净增高新技术企业29个', '高企', '净增高企4个'],
    ['既有住宅加装电梯', '既有住宅加装电梯29个', '加装电梯', '加装电梯4个']
  ])('%s: %s and %s (%s)', (one, quote, other, district) => {
    const {metrics} = compare([count(one, '29个', 29, {quote})], [count(other, '4个', 4, {quote: district})])
    expect(metrics).toMatchObject([{derived: [{name: 'share', value: 13.79}]}])
  })

  test('a scope word that one side lacks makes them partly comparable', () => {
    const {metrics} = compare(
      [count('公共停车泊位', '29个', 29, {quote: '新增公共停车泊位29个'})],
      [count('停车位', '4个', 4, {quote: '新增停车位4个'})]
    )
    expect(metrics).toMatchObject([{comparable: 'partly', note: {zh: '口径宽窄不同（公共）'}}])
  })

  test.each([
    ['成功举办江湾·杨梅节，签约项目18个'],
    ['第三届园艺博览会成功举办，签约项目18个'],
    ['在江湾杨梅节上签约项目18个'],
    ['参加进出口商品交易会，达成意向投资60亿元，签约项目18个']
  ])('what came of an event is not the year’s: %s', (quote) => {
    const {metrics, incomparable} = compare(
      [count('签约项目', '18个', 18, {quote, metric: 'signed-projects'})],
      [count('签约项目', '5个', 5, {quote: '新签约项目5个', metric: 'signed-projects'})]
    )
    expect(metrics).toEqual([])
    expect(incomparable).toMatchObject([{code: 'event'}])
  })

  test.each([
    ['成功举办江湾杨梅节，全年签约项目18个'],
    ['举办招商推介会12场，签约项目18个'],
    ['成功举办江湾杨梅节；签约项目18个'],
    ['深化招商引资，签约项目18个']
  ])('the year’s: %s', (quote) => {
    const {metrics} = compare(
      [count('签约项目', '18个', 18, {quote, metric: 'signed-projects'})],
      [count('签约项目', '5个', 5, {quote: '签约项目5个', metric: 'signed-projects'})]
    )
    expect(metrics).toHaveLength(1)
  })

  test('a verb governs the whole list and the elliptic clause behind it', () => {
    const city = '新增入库超100亿元项目2个,超10亿元项目46个'
    const {metrics} = compare(
      [count('超10亿元项目', '46个', 46, {quote: city})],
      [count('超10亿元项目', '18个', 18, {quote: '签约引进产业项目126个、总额420亿元,其中超10亿元项目18个'})]
    )
    expect(metrics).toMatchObject([{comparable: 'partly', note: {zh: '阶段不同（入库/签约、引进）'}}])
  })

  test('units of one dimension are converted, and the formula says so', () => {
    const {metrics} = compare(
      [{subject: '粮食总产量', surface: '14亿斤', value: 1400000000, unit: 'jin'}],
      [{subject: '粮食总产量', surface: '17.25万吨', value: 172500, unit: 't'}]
    )
    expect(metrics[0]?.derived).toMatchObject([{value: 24.64, formula: '17.25万吨 ÷ 14亿斤 (= 700000 t) × 100'}])
  })

  test('各1家 counts each of its subjects', () => {
    const green = {quote: '新增绿色工厂、绿色供应链企业各1家', each: true} as const
    const {metrics} = compare(
      [count('绿色制造企业', '28家', 28, {quote: '新增绿色制造企业28家'})],
      [count('绿色工厂、绿色供应链企业', '1家', 1, green)]
    )
    expect(metrics[0]?.derived).toMatchObject([{value: 7.14, formula: '(1家 × 2) ÷ 28家 × 100'}])
  })
})

describe('figures that must not be compared', () => {
  const cases: ReadonlyArray<readonly [string, Draft, Draft]> = [
    [
      'stock-flow',
      count('独角兽企业', '10家', 10, {quote: '净增独角兽企业10家'}),
      count('独角兽企业', '12家', 12, {quote: '独角兽企业累计12家'})
    ],
    [
      'stage',
      count('光伏项目', '10个', 10, {quote: '签约光伏项目10个'}),
      count('光伏项目', '3个', 3, {quote: '开工光伏项目3个'})
    ],
    [
      'grade',
      count('国家级绿色矿山', '10个', 10, {quote: '新增国家级绿色矿山10个'}),
      count('省级绿色矿山', '3个', 3, {quote: '新增省级绿色矿山3个'})
    ],
    ['period', count('口袋公园', '10个', 10), count('口袋公园', '3个', 3, {status: 'target', period: '2024'})],
    ['part-exceeds-whole', count('口袋公园', '10个', 10), count('口袋公园', '12个', 12)],
    [
      'level-change',
      {subject: '游客', surface: '10%', value: 10, unit: '%', kind: 'change'},
      {subject: '游客', surface: '9万', value: 9e4, unit: '%'}
    ],
    ['class', count('超100亿元光伏项目', '9个', 9), count('超30亿元光伏项目', '5个', 5)],
    ['scope', count('工业污水处理厂', '9座', 9), count('生活污水处理厂', '5座', 5)]
  ]
  test.each(cases)('%s', (code, city, district) => {
    const {metrics, incomparable} = compare([city], [district])
    expect(metrics).toEqual([])
    expect(incomparable).toMatchObject([{code}])
  })

  test('two benefits of the same unit', () => {
    const unit = 'CNY/month'
    const {metrics, incomparable} = compare(
      [{subject: '低保标准', surface: '1020元', value: 1020, unit}],
      [{subject: '基础养老金', surface: '437元', value: 437, unit}]
    )
    expect(metrics).toEqual([])
    expect(incomparable).toMatchObject([{code: 'different-benefit'}])
  })

  test('metrics that are taken for one another, unless the other report has the same', () => {
    const output = {subject: '规上工业总产值', metric: 'industrial-output', surface: '31亿元', value: 31e8, unit: 'CNY'}
    const added = {
      subject: '规上工业增加值',
      metric: 'industrial-value-added',
      surface: '9亿元',
      value: 9e8,
      unit: 'CNY'
    }
    const {metrics, incomparable} = compare([added], [output])
    expect(metrics).toEqual([])
    expect(incomparable).toMatchObject([
      {code: 'other-metric', reason: {zh: '是两项不同的指标（规模以上工业增加值/规模以上工业总产值）'}}
    ])
    expect(compare([added, {...output, surface: '90亿元', value: 90e8}], [output]).incomparable).toEqual([])
  })

  test('general nouns alone make nothing alike', () => {
    const {metrics, incomparable} = compare([count('重点项目', '9个', 9)], [count('重大工程项目', '5个', 5)])
    expect([...metrics, ...incomparable]).toEqual([])
  })
})

test('a share that the narrower report gives implies the whole', () => {
  const quote = '“新三样”出口全年实现114.5亿元、占全市总量的38.2%。'
  const {metrics, findings} = compare(
    [],
    [
      {subject: '“新三样”出口', surface: '114.5亿元', value: 11450000000, unit: 'CNY', quote},
      {subject: '“新三样”出口占全市总量', surface: '38.2%', value: 38.2, unit: '%', kind: 'share', quote}
    ]
  )
  expect(metrics[0]?.derived).toMatchObject([
    {name: 'share', value: 38.2},
    {name: 'implied', value: 29970000000, bound: 'approx', formula: '114.5亿元 ÷ 38.2%'}
  ])
  expect(findings[0]).toMatchObject({type: 'cross-check'})
})

test('迈上万亿台阶 is an amount of at least a trillion', () => {
  const quote = '预计全市地区生产总值增长6.8%左右,迈上万亿台阶。'
  const city = reading(metadata('city'), [
    {
      subject: '地区生产总值',
      metric: 'gdp',
      surface: '6.8%',
      value: 6.8,
      unit: '%',
      kind: 'change',
      bound: 'approx',
      quote
    }
  ])
  const sentence = {
    type: 'sentence' as const,
    id: 'city-s0',
    value: quote,
    span: {start: 0, end: quote.length},
    lead: false
  }
  city.report.children.push({type: 'paragraph', id: 'p', span: sentence.span, children: [sentence]})
  const district = reading(metadata('district', {level: 'district'}), [
    {subject: '地区生产总值', metric: 'gdp', surface: '1302.92亿元', value: 130292000000, unit: 'CNY'}
  ])
  const {metrics} = compareReports([city, district])
  expect(metrics[0]?.derived).toMatchObject([{value: 13.03, bound: 'lte', formula: '1302.92亿元 ÷ 万亿 × 100'}])
})

test('real growth of incomes is comparable with plain growth only in part, that of output wholly', () => {
  const pair = (subject: string, metric: string) => {
    const growth = {subject, metric, unit: '%', kind: 'change' as const}
    const [found] = compareReports([
      reading(metadata('city'), [{...growth, surface: '12%', value: 12, quote: `${subject}实际增长12%。`}]),
      reading(metadata('district', {level: 'district'}), [
        {...growth, surface: '17%', value: 17, quote: `${subject}增长17%。`}
      ])
    ]).metrics
    return found
  }
  expect(pair('城镇居民人均可支配收入', 'urban-disposable-income')).toMatchObject({
    comparable: 'partly',
    note: {zh: expect.stringMatching(/实际增速/)}
  })
  expect(pair('地区生产总值', 'gdp')?.comparable).toBe('yes')
})

test('the average of five years is not compared with one year', () => {
  const growth = {subject: '地区生产总值', metric: 'gdp', unit: '%', kind: 'change' as const}
  const {metrics, incomparable} = compareReports([
    reading(metadata('city'), [{...growth, surface: '9%', value: 9, period_from: '2019', quote: '五年年均增长9%。'}]),
    reading(metadata('district', {level: 'district'}), [{...growth, surface: '7%', value: 7}])
  ])
  expect(metrics).toEqual([])
  expect(incomparable).toMatchObject([{code: 'period'}])
})

test('what there is by now is not compared with what was added', () => {
  const banks = {subject: '金融机构', unit: 'count'}
  const {metrics, incomparable} = compareReports([
    reading(metadata('city'), [{...banks, surface: '20家', value: 20, kind: 'delta', quote: '20家金融机构开业。'}]),
    reading(metadata('district', {level: 'district'}), [
      {...banks, surface: '36家', value: 36, quote: '驻区金融机构达到36家。'}
    ])
  ])
  expect(metrics).toEqual([])
  expect(incomparable).toMatchObject([{code: 'stock-flow'}])
})

test('money spent until now is not compared with that of a year', () => {
  const spent = {subject: '临江新城完成投资', unit: 'CNY', kind: 'level' as const}
  const {metrics, incomparable} = compareReports([
    reading(metadata('city'), [
      {...spent, surface: '62亿元', value: 62e8, period: null, quote: '临江新城累计完成投资62亿元。'}
    ]),
    reading(metadata('district', {level: 'district'}), [
      {...spent, surface: '28亿元', value: 28e8, quote: '临江新城全年完成投资28亿元。'}
    ])
  ])
  expect(metrics).toEqual([])
  expect(incomparable).toMatchObject([{code: 'stock-flow'}])
})

test('a measure in common is nothing in common', () => {
  const sales = {unit: 'CNY', kind: 'level' as const}
  const {metrics} = compareReports([
    reading(metadata('city'), [{...sales, subject: '软件和信息服务业销售收入', surface: '461亿元', value: 461e8}]),
    reading(metadata('district', {level: 'district'}), [
      {...sales, subject: '销售收入', surface: '54亿元', value: 54e8, quote: '龙头企业实现销售收入54亿元。'}
    ])
  ])
  expect(metrics).toEqual([])
})
