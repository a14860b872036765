import {describe, expect, test} from 'vitest'
import {readFigures} from '../src/index.js'

const sentences = [
  '财政总收入、一般预算收入分别增长37%和44.9%，城乡居民收入增长12%左右。',
  '“两个中心”建设提速，完成投资93.1亿元，增长74.5%；新建污水管网11公里、雨水管网16公里。',
  '出口总额5.8亿美元，占全市的20%以上，引进超10亿元企业9家，低保标准提高到1020元/月。'
]

const english =
  'Revenue grew by 7.7% to 68.03 billion yuan, and exports of 1.2 million vehicles, ranking first, rose by 8.2 percent.'

const quantity = /\d+(?:\.\d+)?(?:%|亿元|亿美元|公里|家|元\/月)/g

/** The same sentence in the marks of other editors. */
const editions: Readonly<Record<string, (text: string) => string>> = {
  'numbers in bold type': (text) => text.replace(quantity, '**$&**'),
  'the unit outside of bold type': (text) => text.replace(/\d+(?:\.\d+)?/g, '**$&**'),
  'spaces beside numbers': (text) => text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, ' '),
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"'),
  'an ASCII stop': (text) => text.replace('。', '.')
}

const read = (text: string, language: 'zh' | 'en' = 'zh') =>
  readFigures({text, role: 'review', language, section: [], year: '2024', yearReviewed: '2023', before: []}).map(
    ({start, end, rules, ...figure}) => ({...figure, surface: text.slice(start, end).replace(/[* ]/g, '')})
  )

describe.each(sentences)('%s', (sentence) => {
  const figures = read(sentence)
  test('states figures', () => expect(figures.length).toBeGreaterThan(2))
  test.each(Object.keys(editions))('reads the same with %s', (name) => {
    expect(read(editions[name]?.(sentence) ?? '')).toEqual(figures)
  })
})

test('English numbers in bold type', () => {
  const figures = read(english, 'en')
  expect(figures.map(({unit}) => unit)).toEqual(['%', 'CNY', 'count', 'rank', '%'])
  expect(read(english.replace(/\d+\.\d+(?:%| percent| billion yuan| million)/g, '**$&**'), 'en')).toEqual(figures)
})
