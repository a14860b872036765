import {expect, it} from 'vitest'
import {announcesList, itemMark} from '../src/index.js'

it.each([
  '——财政收入增长7%。',
  '-- GDP growth of around 5 percent',
  '• GDP growth',
  '▪ 新增就业',
  '* CPI of about 2 percent'
])('takes %s for an item with a bullet', (paragraph) => {
  expect(itemMark(paragraph)).toBe('bullet')
})

it.each([
  '一是加强学习。',
  '其二，改进作风。',
  '1.财政收入',
  '（十三）新建学校',
  '(3) new schools',
  '十二、住房',
  '首先，要稳就业。'
])('takes %s for an item that is counted', (paragraph) => {
  expect(itemMark(paragraph)).toBe('number')
})

it.each(['一般公共预算收入增长7%。', '2023年，完成投资300亿元。', '12所学校建成。', 'GDP growth of around 5 percent'])(
  'takes %s for no item',
  (paragraph) => {
    expect(itemMark(paragraph)).toBeNull()
  }
)

it('takes what ends in a colon to announce a list', () => {
  expect(announcesList('预期目标如下： ')).toBe(true)
  expect(announcesList('It is expected that:')).toBe(true)
  expect(announcesList('单位：亿元')).toBe(false)
})
