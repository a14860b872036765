import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanDocument, replayRepairs} from '../src/index.js'
import {documentOf} from './document-of.js'

// What pages, copies and printers leave, so that chance finds where the rules for them meet.
const piece = fc.constantFrom(
  '平川市人民政府工作报告\n',
  '各位代表：\n',
  '全市生产总值达到5 7.66 亿元，增长１２．５％，',
  '税收1 302.92亿元 ，占比l3%；',
  '增长12·5%，',
  '增长12。5%，',
  '人民政府著力發展經濟，',
  '全市经濟发展，',
  '⼯作⻓江ﬁn',
  '现 在 ， 我 代 表 政 府 ，',
  '一 、 工 作 回 顾\n',
  '一、工作回顾\n',
  '目录\n',
  '3\n',
  '4\n',
  '— 5 —\n',
  'the inte-\n',
  'grated growth ',
  '首页 > 政务公开\n',
  '责任编辑：李四\n',
  '附件：\n',
  '上一篇：无\n',
  '网站首页\n政务公开\n互动交流\n新闻中心\n',
  '国产精品久久 一区二区\n',
  '一网通办[1]',
  '①增长',
  '| 指标 | 2023年 |\n',
  '2023 2024 ',
  '元',
  '。',
  ' ',
  '\n',
  '\u3000'
)

// The byte lattice reads wrecks by what stands around them, and broken lines by the blank lines that a first pass takes;
// whether a text is a traditional one is told by its characters, of which a first pass takes some away.
const options = {skip: ['byte-slip', 'broken-line'], script: 'simplified'} as const

test('cleaning twice changes no more than cleaning once', () => {
  fc.assert(
    fc.property(fc.array(piece), (list) => {
      const once = cleanDocument(documentOf(list.join('')), options).text.value
      expect(cleanDocument(documentOf(once), options).text.value).toBe(once)
    })
  )
})

test('what was done can be replayed', () => {
  fc.assert(
    fc.property(fc.array(piece), (list) => {
      const text = list.join('')
      const {text: clean, repairs, removals} = cleanDocument(documentOf(text))
      expect(replayRepairs(text, repairs, removals)).toBe(clean.value)
    })
  )
})
