import {expect, test} from 'vitest'
import {reportOf} from './report-of.js'

test('a paragraph that opens with years tells of which years those behind it are', () => {
  const {figures} = reportOf('五年来，我们主要做了以下工作：', '城镇化率由52.1%提高到60.3%，累计新建公园56个。')
  expect(figures.map(({surface, kind, period, period_from: from}) => [surface, kind, period, from])).toEqual([
    ['52.1%', 'share', '2018', undefined],
    ['60.3%', 'share', '2023', undefined],
    ['56个', 'delta', '2023', '2019']
  ])
})

test('dashes below a paragraph that opens with years list what it announces', () => {
  const {figures} = reportOf(
    '五年来，我们主要做了以下工作：',
    '——城乡面貌焕然一新。累计新建公园56个。',
    '——民生持续改善。累计新建学校12所。'
  )
  expect(figures.map(({surface, period, period_from: from}) => [surface, period, from])).toEqual([
    ['56个', '2023', '2019'],
    ['12所', '2023', '2019']
  ])
})

test('years that something planned is to take begin with the one planned for; told of what was done they do not', () => {
  const {figures} = reportOf(
    '用三年时间新建公园12个。',
    '二、2024年工作安排',
    '力争三年内建成厂房60万平方米，今年完成18万平方米。'
  )
  expect(figures.map(({surface, period, period_from: from}) => [surface, period, from])).toEqual([
    ['12个', '2023', undefined],
    ['60万平方米', '2026', '2024'],
    ['18万平方米', '2024', undefined]
  ])
})

test('what announces a list tells whether its items are expected; what is no item is not', () => {
  const {figures} = reportOf(
    '全县经济稳中有进。预计：',
    '——地区生产总值109亿元，增长9.2%；',
    '——财政收入8亿元。',
    '农民收入增长8%。'
  )
  expect(figures.map(({surface, status}) => [surface, status])).toEqual([
    ['109亿元', 'expected'],
    ['9.2%', 'expected'],
    ['8亿元', 'expected'],
    ['8%', 'achieved']
  ])
})

test('what is counted by the day is so many a day', () => {
  const {figures} = reportOf('新登记市场主体2.3万户，日均新增63户。', '新增日处理能力3处。')
  expect(figures.map(({surface, unit}) => [surface, unit])).toEqual([
    ['2.3万户', 'count'],
    ['63户', 'count/d'],
    ['3处', 'count']
  ])
})

test('a list ends where its items are marked otherwise', () => {
  const {figures} = reportOf('预计：', '——财政收入8亿元；', '1.新建学校3所，全部投用。')
  expect(figures.map(({surface, status}) => [surface, status])).toEqual([
    ['8亿元', 'expected'],
    ['3所', 'achieved']
  ])
})

test('a list whose items are counted in words goes on with them', () => {
  const {figures} = reportOf('预计：', '一是财政收入8亿元；', '二是新建学校3所。', '农民收入增长8%。')
  expect(figures.map(({surface, status}) => [surface, status])).toEqual([
    ['8亿元', 'expected'],
    ['3所', 'expected'],
    ['8%', 'achieved']
  ])
})
