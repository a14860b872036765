import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

test.each([
  ['坚持科学开展观，加强根底设施建设，促进经济社会可持续开展。', 'reworded-text'],
  ['全市生产总值增长xx%，投资××亿元。', 'masked-number'],
  ['20XX年，全市生产总值增长8%。', 'masked-number'],
  ['全市GDP总量达到亿元，财政收入增长%。', 'missing-number'],
  ['全市财政收入增长6.5，居全省前列。', 'missing-unit']
])('%s is reported and left as it is', (text, ruleId) => {
  const {text: cleaned, diagnostics} = cleanDocument(documentOf(text))
  expect(cleaned.value).toBe(text)
  expect(diagnostics).toMatchObject([{ruleId, severity: 'warning', line: 1}])
})

test.each([
  '深入学习科学开展观摩活动，向社会开展宣传，根底扎实，从根本上解决问题。',
  '科学开展观察，持续开展了整治。',
  '产值超亿元企业12家，引进亿元以上项目5个，万元增加值能耗下降3%。',
  '长8米×宽6米，GDPxx，3×2亿元。',
  '规格为10×20×30',
  'PM2.5下降3.2，优良天数增加。',
  '公众满意指数提高1.25，居民收入增长6.5%。',
  '粮食增长6.5万吨，亩产提高12.5公斤，人均提高2.1倍。'
])('%s is nothing to report', (text) => {
  expect(cleanDocument(documentOf(text)).diagnostics).toEqual([])
})
