import {expect, test} from 'vitest'
import {reportOf} from './report-of.js'

function figuresOf(...table: readonly string[]): string[] {
  return reportOf(...table).figures.map(({surface, subject, value, unit, bound, kind, status, period}) =>
    [surface, subject, value, unit, bound, kind, status, period].join(' ')
  )
}

test('a caption of money holds for the sums of a table and of lines alone', () => {
  expect(
    figuresOf(
      '单位：亿元',
      '',
      '| 指标 | 2023年 |',
      '|---|---|',
      '| 地区生产总值 | 161.8 |',
      '| 城镇化率 | 62.1 |',
      '| 常住人口（万人） | 86.2 |',
      '| 农民人均纯收入 | 18620 |'
    )
  ).toEqual([
    '161.8 地区生产总值 16180000000 CNY eq level achieved 2023',
    '86.2 常住人口 862000 person eq level achieved 2023'
  ])
  expect(figuresOf('（单位：万元）', '财政收入：8620', '年末总人口：42186')).toEqual([
    '8620 财政收入 86200000 CNY eq level achieved 2023'
  ])
})

test('units in labels and heads, years and targets as columns, bounds in cells', () => {
  expect(
    figuresOf(
      '| 指标名称 | 2023年完成 | 增长（%） | 2024年目标 |',
      '|---|---|---|---|',
      '| 地区生产总值（亿元） | 161.8 | 6.2 | 172左右 |',
      '| 城镇新增就业（人） | 3,200 | — | 3000以上 |',
      '| 城镇调查失业率 | 5.2% | | 控制在5.5%以内 |'
    )
  ).toEqual([
    '161.8 地区生产总值 16180000000 CNY eq level achieved 2023',
    '6.2 地区生产总值 6.2 % eq change achieved 2023',
    '172 地区生产总值 17200000000 CNY approx level target 2024',
    '3,200 城镇新增就业 3200 person eq delta achieved 2023',
    '3000 城镇新增就业 3000 person gte delta target 2024',
    '5.2% 城镇调查失业率 5.2 % eq share achieved 2023',
    '5.5% 城镇调查失业率 5.5 % lte share target 2024'
  ])
})

test('heads of two rows with merged cells, without a rule below them; 其中 has the unit above', () => {
  expect(
    figuresOf(
      '| 指标 | 2023年 |  | 2024年 |',
      '|  | 完成 | 增长% | 目标 |',
      '| 固定资产投资（亿元） | 88.4 | 8.1 | 95 |',
      '| 其中：工业投资 | 32.1 | 12.5 | 36 |'
    )
  ).toEqual([
    '88.4 固定资产投资 8840000000 CNY eq level achieved 2023',
    '8.1 固定资产投资 8.1 % eq change achieved 2023',
    '95 固定资产投资 9500000000 CNY eq level target 2024',
    '32.1 工业投资 3210000000 CNY eq level achieved 2023',
    '12.5 工业投资 12.5 % eq change achieved 2023',
    '36 工业投资 3600000000 CNY eq level target 2024'
  ])
})

test('two tables without text between them', () => {
  expect(
    figuresOf(
      '| 指标 | 单位 | 2022年 | 2023年 |',
      '|---|---|---|---|',
      '| 粮食产量 | 万吨 | 21.4 | 21.9 |',
      '| 指标 | 目标值 |',
      '|---|---|',
      '| 粮食产量（万吨） | 22 |'
    )
  ).toEqual([
    '21.4 粮食产量 214000 t eq level achieved 2022',
    '21.9 粮食产量 219000 t eq level achieved 2023',
    '22 粮食产量 220000 t eq level target 2023'
  ])
})

test('sentences in cells are read as sentences, also above a row with numbers; units alone are no figures', () => {
  expect(
    figuresOf(
      '| 新建幼儿园5所 | 县教育局 |',
      '| 改造农村公路86公里 | 县交通局 |',
      '| 完成投资（亿元） | 2.4 |',
      '| 单位 | 亿元 |'
    )
  ).toEqual(['5所 新建幼儿园 5 count eq delta achieved 2023', '86公里 改造农村公路 86 km eq delta achieved 2023'])
})

test('tables without marks: growth with a sign, and growth aimed at beside an amount', () => {
  const rows = [
    ['指标', '2023年完成', '增长', '2024年目标'],
    ['一般公共预算收入', '36.8亿元', '+4.1%', '5%左右'],
    ['GDP', '412亿元', '-0.6%', '6%以上'],
    ['城镇化率', '61.3%', '0.8个百分点', '62%']
  ]
  const expected = [
    '36.8亿元 一般公共预算收入 3680000000 CNY eq level achieved 2023',
    '+4.1% 一般公共预算收入 4.1 % eq change achieved 2023',
    '5% 一般公共预算收入 5 % approx change target 2024',
    '412亿元 GDP 41200000000 CNY eq level achieved 2023',
    '-0.6% GDP -0.6 % eq change achieved 2023',
    '6% GDP 6 % gte change target 2024',
    '61.3% 城镇化率 61.3 % eq share achieved 2023',
    '0.8个百分点 城镇化率 0.8 pp eq change achieved 2023',
    '62% 城镇化率 62 % eq share target 2024'
  ]
  for (const parting of ['\t', '   ', ' | '])
    expect(figuresOf(...rows.map((row) => row.join(parting)))).toEqual(expected)
})

test('a cell with its growth, under the year that its column names', () => {
  expect(
    figuresOf(
      '| 指标 | 2023年完成 | 2024年目标 |',
      '|---|---|---|',
      '| 农民人均纯收入 | 12,640元，增长6.2% | 增长7%左右 |',
      '| 项目 | 新建学校3所 | 12个 |'
    ).slice(0, 3)
  ).toEqual([
    '12,640元 农民人均纯收入 12640 CNY eq level achieved 2023',
    '6.2% 农民人均纯收入 6.2 % eq change achieved 2023',
    '7% 农民人均纯收入 7 % approx change target 2024'
  ])
})
