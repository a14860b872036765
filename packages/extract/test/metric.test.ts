import type {Kind, Language} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {createMetricMatcher} from '../src/index.js'

const match = createMetricMatcher()
const metric = (subject: string, unit: string, kind: Kind = 'level', language: Language = 'zh') =>
  match({subject, unit, kind, language})

describe('Chinese names', () => {
  test.each([
    ['地区生产总值', 'CNY', 'level', 'gdp'],
    ['全市GDP', 'CNY', 'level', 'gdp'],
    ['地区生产总值增速', '%', 'change', 'gdp'],
    ['全区实现一般公共预算收入', 'CNY', 'level', 'general-public-budget-revenue'],
    ['一般公共预算收入税比', '%', 'share', 'tax-share'],
    ['规上工业总产值', '%', 'change', 'industrial-output'],
    ['规模以上工业增加值', '%', 'change', 'industrial-value-added'],
    ['净增国家级专精特新“小巨人”企业', 'count', 'delta', 'little-giants'],
    ['民间固定资产投资', '%', 'change', 'private-investment'],
    ['“新三样”出口', 'CNY', 'level', 'new-trio-exports'],
    ['境外投资项目', 'count', 'delta', 'overseas-investment-projects'],
    ['第一产业', '%', 'change', 'primary-industry-value-added'],
    ['一般公共财政预算收入', 'CNY', 'level', 'general-public-budget-revenue'],
    ['出口创汇', 'USD', 'level', 'exports'],
    ['直接利用外资', 'USD', 'level', 'foreign-capital-used'],
    ['农村人均纯收入', 'CNY', 'level', 'rural-net-income'],
    ['居民消费价格指数', 'other', 'level', 'cpi'],
    ['商品零售价格', '%', 'change', 'retail-price'],
    ['乡镇企业总产值', 'CNY', 'level', 'township-enterprise-output'],
    ['农村贫困人口', 'person', 'level', 'poor-population'],
    ['贫困人口脱贫', 'person', 'delta', 'poverty-lifted'],
    ['接待境内外游客', 'person-time', 'level', 'tourist-visits'],
    ['棉花总产', 't', 'level', 'cotton-output'],
    ['年末总人口', 'person', 'level', 'total-population'],
    ['高新技术企业产值', 'CNY', 'level', 'high-tech-firms-output'],
    ['贫困村出列', 'count', 'delta', 'poverty-villages'],
    ['财政总收入', 'CNY', 'level', 'fiscal-revenue'],
    ['新增学位', 'count', 'delta', 'school-places'],
    ['公办幼儿园学位', 'count', 'delta', 'kindergarten-places'],
    ['义务教育学位', 'count', 'delta', 'compulsory-school-places'],
    ['地方财政总收入', 'CNY', 'level', 'local-total-fiscal-revenue']
  ] as const)('%s in %s (%s) is %s', (subject, unit, kind, id) => expect(metric(subject, unit, kind)).toBe(id))

  test.each([
    ['国民生产总值', 'CNY', 'level'],
    ['农民人均现金收入', 'CNY', 'level'],
    ['第一产业投资', 'CNY', 'level'],
    ['第三产业从业人员', 'person', 'level'],
    ['乡镇企业', 'count', 'level'],
    ['税收性一般预算收入', 'CNY', 'level'],
    ['园区一般公共预算收入', 'CNY', 'level'],
    ['地区生产总值', 'count', 'level'],
    ['贫困村', 'count', 'delta'],
    ['地区生产总值', '%', 'share'],
    ['一般公共预算收入增速', 'rank', 'level'],
    ['工业园区投资', 'CNY', 'level'],
    ['市本级一般公共预算收入', 'CNY', 'level'],
    ['高新区地区生产总值', 'CNY', 'level'],
    ['年均地区生产总值', '%', 'change'],
    ['连续增长地区生产总值', 'month', 'span'],
    ['城乡新增就业', 'person', 'delta'],
    ['国内旅游收入', 'CNY', 'level'],
    ['排查安全隐患', 'count', 'delta'],
    ['', 'CNY', 'level']
  ] as const)('%s in %s (%s) is none', (subject, unit, kind) => expect(metric(subject, unit, kind)).toBeNull())
})

test('what sounds alike is not the same', () => {
  expect(metric('就业困难人员实现就业', 'person', 'delta')).not.toBe(metric('失业人员实现再就业', 'person', 'delta'))
  expect(metric('林木覆盖率', '%', 'share')).not.toBe(metric('森林覆盖率', '%', 'share'))
  expect(metric('建成区绿地率', '%', 'share')).not.toBe(metric('建成区绿化覆盖率', '%', 'share'))
})

describe('English names', () => {
  test.each([
    ['regional GDP', '%', 'change', 'gdp'],
    ['general public budget revenue', 'CNY', 'level', 'general-public-budget-revenue'],
    ['tax revenue share of general public budget revenue', '%', 'share', 'tax-share'],
    ['added value of industrial enterprises above designated size', '%', 'change', 'industrial-value-added'],
    ['value added of industry above designated size', '%', 'change', 'industrial-value-added'],
    ['total industrial output value above designated size', '%', 'change', 'industrial-output'],
    ['total import and export volume', 'CNY', 'level', 'foreign-trade'],
    ['actual use of foreign capital', 'USD', 'level', 'foreign-capital-used'],
    ['growth rate of regional GDP', '%', 'change', 'gdp'],
    ['overseas investment projects', 'count', 'delta', 'overseas-investment-projects'],
    ['gross domestic product (GDP)', 'CNY', 'level', 'gdp'],
    ['fixed-asset investment', '%', 'change', 'fixed-asset-investment'],
    ['old urban residential communities', 'count', 'delta', 'old-communities-renovated']
  ] as const)('%s in %s (%s) is %s', (subject, unit, kind, id) => expect(metric(subject, unit, kind, 'en')).toBe(id))

  test.each([
    ['output value of the tea industry', 'CNY', 'level'],
    ['private general public budget revenue', 'CNY', 'level'],
    ['projects', 'count', 'delta'],
    ['residents', 'person', 'delta'],
    ['places', 'count', 'delta'],
    ['inspections', 'count', 'delta'],
    ['new', 'CNY', 'level'],
    ['Output value', 'CNY', 'level']
  ] as const)('%s in %s (%s) is none', (subject, unit, kind) => expect(metric(subject, unit, kind, 'en')).toBeNull())
})

test('a word before the subject in the sentence may make it another metric', () => {
  const query = {subject: '生产总值', unit: 'CNY', kind: 'level', language: 'zh'} as const
  expect(match({...query, quote: '人均生产总值达到6万元', quoteOffset: 8})).toBe('gdp-per-capita')
  expect(match({...query, quote: '完成生产总值6万元', quoteOffset: 6})).toBe('gdp')
})

test('whose it is does not change what is measured', () => {
  const of = (subject: string) => match({subject, kind: 'level', unit: 'CNY', language: 'zh'})
  expect(of('金坛区一般公共预算收入')).toBe('general-public-budget-revenue')
  expect(of('常州市金坛区一般公共预算收入')).toBe('general-public-budget-revenue')
  expect(of('江苏银行一般公共预算收入')).toBeNull()
})
