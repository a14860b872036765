import {describe, expect, test} from 'vitest'
import {compareReports, trackTargets} from '../src/index.js'
import {metadata, reading} from './reading.js'

const revenue = {subject: '一般公共预算收入', metric: 'general-public-budget-revenue', unit: 'CNY'}
const growth = {...revenue, unit: '%', kind: 'change' as const}
const city = reading(metadata('city'), [
  {...revenue, surface: '680.3亿元', value: 68030000000},
  {...growth, surface: '7.7%', value: 7.7}
])
const district = reading(metadata('district', {level: 'district'}), [
  {...revenue, surface: '57.66亿元', value: 5766000000},
  {...growth, surface: '12.5%', value: 12.5},
  {...growth, surface: '10%', value: 10, bound: 'gte', status: 'target', period: '2024'}
])

describe('compareReports', () => {
  test('gives the share of a part and the gap of two rates, with their formulas', () => {
    const {metrics, diagnostics} = compareReports([district, city])
    expect(diagnostics).toEqual([])
    expect(metrics.flatMap((metric) => metric.derived)).toMatchObject([
      {name: 'share', value: 8.48, unit: '%', formula: '57.66亿元 ÷ 680.3亿元 × 100'},
      {name: 'gap', value: 4.8, unit: 'pp', formula: '12.5% − 7.7%'}
    ])
  })

  test('says at most when the whole is only known to be more', () => {
    const gdp = {subject: '地区生产总值', metric: 'gdp', unit: 'CNY'}
    const {metrics} = compareReports([
      reading(metadata('city'), [{...gdp, surface: '万亿', value: 1e12, status: 'expected'}]),
      reading(metadata('district', {level: 'district'}), [{...gdp, surface: '1302.92亿元', value: 130292000000}])
    ])
    expect(metrics[0]?.derived[0]).toMatchObject({value: 13.03, bound: 'lte'})
  })

  test('sets targets against results', () => {
    const ladder = compareReports([city, district]).ladders[0]
    expect(ladder?.steps).toMatchObject([
      {report: 'city', direction: 'dropped'},
      {report: 'district', direction: 'lowered'}
    ])
  })

  test('a ceiling above the result raises nothing, and money is aligned by what earns it', () => {
    const jobless = {subject: '城镇登记失业率', metric: 'registered-unemployment', unit: '%', kind: 'share' as const}
    const sales = {unit: 'CNY', surface: '54亿元', value: 5.4e9}
    const {ladders, metrics} = compareReports([
      reading(metadata('city'), [
        {...jobless, surface: '2.15%', value: 2.15},
        {...jobless, surface: '3.5%', value: 3.5, bound: 'lte', status: 'target', period: '2024'},
        {...sales, subject: '软件和信息服务业销售收入'}
      ]),
      reading(metadata('district', {level: 'district'}), [{...sales, subject: '销售收入'}])
    ])
    expect(ladders[0]?.steps).toMatchObject([{direction: 'unclear'}])
    expect(metrics).toEqual([])
  })

  test.each([
    ['约3.4%', 3.4, '3.43%', 3.43, 'unclear'],
    ['约3.4%', 3.4, '3.5%', 3.5, 'raised']
  ])('%s to %s', (_, result, surface, value, direction) => {
    const research = {subject: '研发经费占比', metric: 'rd-share', unit: '%', kind: 'share' as const}
    const {ladders} = compareReports([
      reading(metadata('city'), [
        {...research, surface: `${result}%`, value: result, bound: 'approx'},
        {...research, surface, value, status: 'target', period: '2024'}
      ]),
      district
    ])
    expect(ladders.find(({metric}) => metric === 'rd-share')?.steps).toMatchObject([{direction}])
  })

  test('leaves a translation and news out of the comparison', () => {
    const translation = reading(metadata('city-en', {language: 'en'}), [
      {...revenue, surface: '68.03 billion yuan', value: 68030000000}
    ])
    const news = reading(metadata('news', {body: 'news', year: '2023'}), [{...revenue, surface: '1元', value: 1}])
    const {reports, metrics} = compareReports([translation, city, news, district])
    expect(reports.map((report) => report.role)).toEqual(['translation', 'compared', 'context', 'compared'])
    expect(reports[0]?.translationOf).toBe('city')
    expect(Object.keys(metrics[0]?.values ?? {})).toEqual(['city', 'district'])
  })
})

describe('bad input', () => {
  const rules = (readings: Parameters<typeof compareReports>[0]) =>
    compareReports(readings).diagnostics.map((diagnostic) => diagnostic.ruleId)

  test('no report, and only one', () => {
    expect(rules([])).toEqual(['nothing-to-compare'])
    expect(rules([city])).toEqual(['nothing-to-compare'])
  })

  test('the same file twice', () => {
    expect(rules([city, city])).toEqual(['same-file', 'nothing-to-compare'])
  })

  test('two versions of the same report', () => {
    const copy = reading(metadata('city-copy'), [{...revenue, surface: '680亿元', value: 68000000000}])
    expect(rules([city, copy])).toEqual(['same-report-twice'])
  })

  test('a taken id is renamed everywhere', () => {
    const other = reading(metadata('city', {sha256: 'other', level: 'district'}), [
      {...revenue, surface: '1元', value: 1}
    ])
    const {metrics, diagnostics} = compareReports([city, other])
    expect(diagnostics.map((diagnostic) => diagnostic.ruleId)).toEqual(['duplicate-report-id'])
    expect(metrics[0]?.values['city-2']?.id).toBe('city-2#1')
  })

  test('no figures, other years, other bodies', () => {
    expect(rules([city, reading(metadata('empty', {level: 'district'}), [])])).toEqual(['no-figures'])
    expect(
      rules([
        city,
        reading(metadata('old', {year: '2020', level: 'district'}), [{...revenue, surface: '1元', value: 1}])
      ])
    ).toEqual(['different-years'])
    expect(
      rules([city, reading(metadata('cppcc', {body: 'cppcc'}), [{surface: '3件', value: 3, unit: 'count'}])])
    ).toEqual(['different-bodies'])
  })
})

describe('trackTargets', () => {
  const later = (value: number) =>
    reading(metadata('later', {level: 'district', year: '2025', yearReviewed: '2024'}), [
      {...growth, surface: `${value}%`, value, period: '2024'}
    ])

  test.each([
    [10, 'met'],
    [11, 'exceeded'],
    [9, 'missed']
  ])('judges %s against 10%% or more', (value, verdict) => {
    expect(trackTargets(district, later(value)).targets).toMatchObject([{verdict}])
  })

  test('says when a target is not spoken of again', () => {
    expect(trackTargets(district, city).targets).toMatchObject([{verdict: 'unreported', result: null}])
  })

  test('follows counts that no catalogue lists', () => {
    const parks = {subject: '口袋公园', unit: 'count', kind: 'delta' as const, period: '2024'}
    const early = reading(metadata('early'), [
      {...parks, surface: '28个', value: 28, status: 'target', quote: '新增口袋公园28个'}
    ])
    const late = reading(metadata('late', {year: '2025', yearReviewed: '2024'}), [
      {...parks, surface: '30个', value: 30, quote: '建成口袋公园30个'}
    ])
    expect(trackTargets(early, late).targets).toMatchObject([{verdict: 'exceeded', result: {surface: '30个'}}])
  })

  test('a result answers one target, the nearest; one that is only partly alike leaves it open', () => {
    const jobs = {unit: 'person', kind: 'delta' as const, period: '2024'}
    const target = (subject: string, value: number) => ({
      ...{...jobs, subject, value, surface: `${value}人`, status: 'target' as const}
    })
    const early = reading(metadata('early'), [
      target('高校毕业生就业', 900),
      target('失业人员再就业', 2900),
      target('幼儿园教师培训', 500)
    ])
    const late = reading(metadata('late', {year: '2025', yearReviewed: '2024'}), [
      {...jobs, subject: '失业人员再就业', value: 2291, surface: '2291人'},
      {...jobs, subject: '农村幼儿园教师培训', value: 600, surface: '600人'}
    ])
    expect(trackTargets(early, late).targets).toMatchObject([
      {verdict: 'unreported', result: null},
      {verdict: 'missed', result: {surface: '2291人'}},
      {verdict: 'unclear', result: {surface: '600人'}, note: {zh: expect.stringMatching(/口径/)}}
    ])
  })
})
