import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const clean = (text: string) => cleanDocument(documentOf(text))

describe('numbers that copies have parted, widened or misprinted', () => {
  test.each([
    ['增长 8.2 %', '增长8.2%'],
    ['达到1 302.92亿元', '达到1302.92亿元'],
    ['达到1 234.5亿元，增长8%', '达到1234.5亿元，增长8%'],
    ['达到57 . 66亿元', '达到57.66亿元'],
    ['达到57． 66亿元', '达到57.66亿元'],
    ['达到５７．６６亿元，增长８．２％', '达到57.66亿元，增长8.2%'],
    ['达到１，２３４．５万元', '达到1,234.5万元'],
    ['达到１２３，４５６人', '达到123,456人'],
    ['第１、２、３产业', '第1、2、3产业'],
    ['１，２，３号楼', '1，2，3号楼'],
    ['增长8.2﹪', '增长8.2%'],
    ['增长8.2％', '增长8.2%'],
    ['增长l2.5%', '增长12.5%'],
    ['增长1O.5%', '增长10.5%'],
    ['增长I2%', '增长12%'],
    ['2OO4年', '2004年'],
    ['增长8.2\n%', '增长8.2%'],
    ['共有1 2个项目', '共有12个项目'],
    ['2 0 2 3 年', '2023年'],
    ['2023 年 1 月 17 日', '2023年1月17日'],
    ['在2023 年，全市 GDP 增长 6.5%', '在2023年，全市 GDP 增长6.5%'],
    ['投资 236. 8 亿元', '投资236.8亿元'],
    ['投资236 .8亿元', '投资236.8亿元'],
    ['投资236．8亿元', '投资236.8亿元'],
    ['投资236·8亿元', '投资236.8亿元'],
    ['增长1 2 . 5 %', '增长12.5%'],
    ['增长12.5 个百分点', '增长12.5个百分点'],
    ['完成投资3 5 亿元', '完成投资35亿元'],
    ['三次产业比为１．２：４５．６：５３．２', '三次产业比为1.2：45.6：53.2'],
    ['１０００～２０００元', '1000～2000元'],
    ['５—１０个', '5—10个'],
    ['ＧＤＰ增长', 'GDP增长'],
    ['达到1 302．92亿元', '达到1302.92亿元'],
    ['增长10％左右，CPI２％', '增长10%左右，CPI2%'],
    ['“532 ”战略', '“532”战略'],
    ['第 3 季度', '第3季度'],
    ['增长6.5 %；投资增长 10%', '增长6.5%；投资增长10%'],
    ['增长6.5% ；投资', '增长6.5%；投资'],
    ['完成 126 家 ，增长', '完成126家，增长'],
    ['１２３４', '1234'],
    ['全市完成投资3 50亿元，增长8%', '全市完成投资350亿元，增长8%'],
    ['全年实现生产总值达到5 7.66亿元，增长8%', '全年实现生产总值达到57.66亿元，增长8%']
  ])('%s', (damaged, expected) => {
    const {text, diagnostics} = clean(damaged)
    expect(text.value).toBe(expected)
    expect(diagnostics).toEqual([])
  })
})

describe('what looks like a damaged number and may be none', () => {
  test.each([
    '分别为12，345，678户',
    '自然增长率5.2‰',
    '①5.2% ②3.1%',
    '一是①5.2%的增速',
    '面积12.5平方公里²',
    '完成m²面积5万m²',
    '二○二四年一月',
    '二О二四年',
    '二0二四年',
    '增长百分之六点五',
    '建成12、345个',
    '达到12,345.6亿元',
    '投资236。8亿元',
    '增长6、5%',
    '占比为3 : 5 : 2',
    '三次产业比为1.2:45.6:53.2',
    '增长—2.5%',
    "达到1'234亿元",
    '“3·15”晚会、“12·9”运动、“9·11”事件',
    '指标 2021 2022 2023',
    '得分 12 35 48'
  ])('%s', (text) => {
    expect(clean(text).text.value).toBe(text)
    expect(clean(text).diagnostics).toEqual([])
  })
})

describe('what cannot be known is marked, never guessed', () => {
  test.each([
    ['财政收入增长12。5%，位居全省前列', '财政收入增长12▯5%，位居全省前列', 'lost-digit'],
    ['财政收入增长12?5%', '财政收入增长12▯5%', 'lost-digit'],
    ['合计 12 35个', '合计12 35个', 'parted-number'],
    ['地区生产总值增长$1.$2倍', '地区生产总值增长▯.▯倍', 'lost-digit']
  ])('%s', (damaged, expected, ruleId) => {
    const {text, diagnostics} = clean(damaged)
    expect(text.value).toBe(expected)
    expect(diagnostics).toMatchObject([{ruleId, severity: 'warning', line: 1}])
  })

  test('a full stop between a number and a sentence that begins with one stays', () => {
    const text = '获奖企业达到12。5家企业上市'
    expect(clean(text).text.value).toBe(text)
  })
})
