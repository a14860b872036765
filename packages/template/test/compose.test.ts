import type {AlignedMetric, Comparison, Derived, Figure} from '@jianbao/model'
import {expect, test} from 'vitest'
import {composeBriefing} from '../src/index.js'
import {comparison, readings, reports} from './sample.js'

const [sample] = comparison.metrics

function parks(report: string, value: number, quote: string): Figure {
  const [known] = Object.values(sample?.values ?? {})
  if (known === undefined) throw new Error('the sample has figures')
  const surface = `${value}个`
  const quoteOffset = quote.indexOf(surface)
  return {...known, id: `${report}#${value}`, report, surface, value, unit: 'count', kind: 'delta', quote, quoteOffset}
}

function withMetrics(metrics: readonly AlignedMetric[], changes: Partial<Comparison> = {}) {
  const only = {...comparison, metrics, ...changes}
  return (language: 'zh' | 'en') => composeBriefing(only, readings, {language})
}

function metricOf(values: Record<string, Figure>, derived: readonly Derived[] = []): AlignedMetric {
  if (sample === undefined) throw new Error('the sample has metrics')
  return {...sample, label: {zh: '口袋公园', en: 'pocket parks'}, kind: 'delta', unit: 'count', values, derived}
}

test.each([
  ['新增口袋公园29个', '新增停车位1800个、口袋公园4个', '新增口袋公园', 'Pocket parks added'],
  ['净增口袋公园29个', '净增口袋公园4个', '净增口袋公园', 'Pocket parks, net increase'],
  ['新增口袋公园29个', '新增停车位1800个,改造口袋公园4个', '口袋公园', 'Pocket parks']
])('%s beside %s is called %s', (city, jintan, zh, en) => {
  const view = withMetrics([metricOf({city: parks('city', 29, city), jintan: parks('jintan', 4, jintan)})])
  expect(view('zh').indicators.map(({label}) => label)).toEqual([zh])
  expect(view('en').indicators.map(({label}) => label)).toEqual([en])
})

test('a figure that holds for each of two things says so', () => {
  const each: Figure = {...parks('jintan', 1, '新增绿色工厂、绿色供应链企业各1个'), each: true}
  const view = withMetrics([metricOf({city: parks('city', 28, '28个园区'), jintan: each})])
  expect(view('zh').indicators[0]?.cells[1]?.figure?.text).toBe('各1个')
  expect(view('en').indicators[0]?.cells[1]?.figure?.text).toBe('1 each')
})

test('a figure that stands beside its counterpart needs no warning against another', () => {
  const city = parks('city', 29, '新增口袋公园29个')
  const jintan = parks('jintan', 4, '新增口袋公园4个')
  const prize = parks('jintan', 1, '获评示范口袋公园1个')
  const [told] = comparison.incomparable
  if (told === undefined) throw new Error('the sample has an incomparable pair')
  const pair = {...told, label: {zh: '口袋公园', en: 'pocket parks'}, code: 'stage', figures: [city, prize] as const}
  expect(withMetrics([metricOf({city, jintan})], {incomparable: [pair]})('zh').incomparable).toEqual([])
  expect(withMetrics([], {incomparable: [pair]})('zh').incomparable).toHaveLength(1)
})

test('a change in yuan is an increase, no rate of growth', () => {
  const rise = {...parks('city', 255, '养老金提高255个'), unit: 'CNY', kind: 'change' as const}
  const metric = metricOf({city: rise, jintan: {...rise, id: 'x', report: 'jintan'}})
  const pension = {...metric, kind: 'change' as const, unit: 'CNY', label: {zh: '养老金', en: 'pension'}}
  expect(withMetrics([pension])('zh').indicators[0]?.label).toBe('养老金增加')
  expect(withMetrics([pension])('en').indicators[0]?.label).toBe('Pension, increase')
})

test('one report alone is no comparison', () => {
  const alone = {...comparison, reports: [reports.city]}
  expect(composeBriefing(alone, readings, {language: 'zh'}).title).toBe('常州市2024年工作报告要点')
})

test('a report that is called 政府工作报告 alone gets its place and year; years that differ stand in the title', () => {
  const earlier = {...reports.city, id: 'earlier', title: '政府工作报告', year: '2023', sha256: 'e', path: 'e.txt'}
  const two = {...comparison, reports: [{...reports.city, title: '政府工作报告'}, earlier]}
  const view = composeBriefing(two, readings, {language: 'zh'})
  expect(view.compared.map(({title}) => title)).toEqual([
    '常州市政府工作报告（2024年）',
    '常州市政府工作报告（2023年）'
  ])
  expect(view.title).toBe('常州市2023和2024年工作报告比较')
  expect(view.year).toBeNull()
  expect(composeBriefing(two, readings, {language: 'zh', subject: 'tracking'}).title).toBe('常州市2023年目标完成情况')
})

test('a formula has its operands in the language of the briefing', () => {
  const [one, other] = [parks('jintan', 4, '新增口袋公园4个'), parks('city', 29, '新增口袋公园29个')]
  const share: Derived = {
    ...{name: 'share', value: 13.79, unit: '%', bound: 'eq', formula: '4个 ÷ 29个 × 100'},
    ...{from: [one.id, other.id], reports: ['jintan', 'city']}
  }
  const view = withMetrics([metricOf({city: other, jintan: one}, [share])])
  expect(view('zh').indicators[0]?.relation?.formula).toBe('4个 ÷ 29个 × 100')
  expect(view('en').indicators[0]?.relation?.formula).toBe('4 ÷ 29 × 100')
})

const falls = (value: number, surface: string, bound: Figure['bound'] = 'eq'): Figure => ({
  ...parks('city', value, `能耗下降${value}个`),
  ...{surface, value, unit: '%', kind: 'change', bound}
})

function ladderOf(
  result: Figure,
  target: Figure,
  direction: Comparison['ladders'][number]['steps'][number]['direction']
) {
  const [known] = comparison.ladders
  if (known === undefined) throw new Error('the sample has a ladder')
  const steps = [{report: 'city', result, target, direction}]
  const label = {zh: '单位GDP能耗', en: 'energy per unit of GDP'}
  const ladders = [{...known, metric: 'energy-per-gdp', label, kind: 'change' as const, unit: '%', steps}]
  return (language: 'zh' | 'en') => composeBriefing({...comparison, ladders}, readings, {language}).targets[0]
}

test('rates that fall are told as declines, and a lower rate as a larger one', () => {
  const row = ladderOf(falls(-3, '3%'), falls(-3.5, '3.5%'), 'lowered')
  const [zh, en] = [row('zh'), row('en')]
  expect([zh?.label, zh?.steps[0]?.result?.text, zh?.steps[0]?.directionText]).toEqual([
    '单位GDP能耗降幅',
    '3%',
    '扩大'
  ])
  expect([en?.label, en?.steps[0]?.target?.text, en?.steps[0]?.directionText]).toEqual([
    'Energy per unit of GDP, decline',
    '3.5%',
    'larger'
  ])
})

test('the bound of a fall beside a rise is one of its size', () => {
  const row = ladderOf(falls(0.4, '0.4%'), falls(-5, '5%', 'lte'), 'unclear')
  expect(row('zh')?.steps[0]?.target?.text).toBe('下降不超过5%')
  expect(row('en')?.steps[0]?.target?.text).toBe('down at most 5%')
  expect(row('zh')?.label).toBe('单位GDP能耗增速')
})

test('phrases of an English report on one matter are one matter in both languages', () => {
  const [link] = comparison.links
  if (link === undefined) throw new Error('the sample has a link')
  const links = ['mental health of youth', 'mental health services'].map((en) => ({
    ...link,
    topic: {zh: '心理健康', en}
  }))
  const count = (language: 'zh' | 'en') => composeBriefing({...comparison, links}, readings, {language}).matters.length
  expect([count('zh'), count('en')]).toEqual([1, 1])
})

test('one report alone needs no remark that nothing is compared', () => {
  const diagnostics = [{ruleId: 'nothing-to-compare', severity: 'warning' as const, reason: 'Only one report.'}]
  const rules = (reports: Comparison['reports']) =>
    composeBriefing({...comparison, reports, diagnostics}, [], {language: 'zh'}).notes.map(({rule}) => rule)
  expect(rules([reports.city])).toEqual([])
  expect(rules([reports.city, reports.jintan])).toEqual(['nothing-to-compare'])
})

test('the title of many reports counts places and spans years', () => {
  const many = Array.from({length: 6}, (_, index) => ({
    ...reports.city,
    ...{id: `city${index}`, path: `${index}.txt`, sha256: String(index), year: String(2004 + index)},
    place: {name: `甲${index}市`, short: `甲${index}`, en: `Jia${index}`, parents: []}
  }))
  const title = (language: 'zh' | 'en') => composeBriefing({...comparison, reports: many}, readings, {language}).title
  expect(title('zh')).toBe('甲0市、甲1市等6地2004—2009年工作报告比较')
  expect(title('en')).toBe('Comparing the 2004–2009 work reports of Jia0, Jia1 and 4 other places')
})
