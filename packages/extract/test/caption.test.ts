import {expect, test} from 'vitest'
import {fitsCaption, isBareLine, unitOfCaption} from '../src/caption.js'
import {frameOfCell, frameOfLine, readNumericCell} from '../src/numeric-cell.js'
import {tableOf} from './table-of.js'

const context = {
  language: 'zh',
  role: 'review',
  section: [],
  year: '2024',
  yearReviewed: '2023',
  before: []
} as const

test.each([
  ['（单位：亿元）', '亿元'],
  ['2023年主要经济指标 单位:万元', '万元'],
  ['计量单位：万元、%', '万元'],
  ['各单位：请按要求报送材料并于月底前反馈意见。', null],
  ['地区生产总值完成161亿元。', null]
])('%s tells the unit of what stands below', (paragraph, unit) => {
  expect(unitOfCaption(paragraph)).toBe(unit)
})

test('a line of a name and a number has the unit above', () => {
  expect(isBareLine('地区生产总值：161.8')).toBe(true)
  expect(isBareLine('地区生产总值完成161.8亿元。')).toBe(false)
  const [figure] = readNumericCell({...context, text: '地区生产总值：161.8'}, frameOfLine('亿元'))
  expect(figure).toMatchObject({subject: '地区生产总值', value: 16180000000, unit: 'CNY', start: 7, end: 12})
})

test('a cell without a unit has that of the caption, unless its column tells of growth', () => {
  const table = tableOf([
    ['指标', '2023年', '增长'],
    ['财政总收入', '13400', '8.9']
  ])
  const row = table.children[1]
  if (!row) throw new Error('no row')
  expect(frameOfCell(table, row, 1, '万元')).toMatchObject({label: '财政总收入', unit: '万元', year: '2023'})
  expect(frameOfCell(table, row, 2, '万元')).toBeNull()
})

test.each([
  ['固定资产投资', '亿元', true],
  ['城镇化率', '亿元', false],
  ['年末常住人口', '万元', false],
  ['全体居民人均可支配收入', '亿元', false],
  ['全体居民人均可支配收入', '元', true],
  ['粮食产量', '万吨', true]
])('whether %s can be told in %s', (label, unit, fits) => {
  expect(fitsCaption(label, unit)).toBe(fits)
})
