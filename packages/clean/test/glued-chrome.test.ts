import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const clean = (text: string) => cleanDocument(documentOf(text))

test.each([
  ['全县生产总值第1页共18页增长8.5%。', '全县生产总值增长8.5%。'],
  ['平川县政府工作报告 [复制链接]', '平川县政府工作报告'],
  ['一、2011年工作回顾[编辑]', '一、2011年工作回顾'],
  ['社会（下转第四版）\n（上接第一版）消费品零售总额增长9.1%。', '社会消费品零售总额增长9.1%。'],
  ['为建设平川而努力奋斗！（责任编辑：李四）', '为建设平川而努力奋斗！'],
  ['为建设平川而努力奋斗！扫一扫在手机打开当前页', '为建设平川而努力奋斗！'],
  ['产量28360吨。(平川范文网 www.pcfww.example)全镇有4个村。', '产量28360吨。全镇有4个村。'],
  ['全镇有4个村。\n[_TAG_h2]\n2014年工作安排', '全镇有4个村。\n2014年工作安排']
])('%s', (damaged, expected) => {
  const {text, removals} = clean(damaged)
  expect(text.value).toBe(expected)
  expect(removals).toHaveLength(1)
})

test('a page number inside a number joins its parts, and that is reported', () => {
  const {text, diagnostics} = clean('粮食总产达到3第2页共18页5万吨。')
  expect(text.value).toBe('粮食总产达到35万吨。')
  expect(diagnostics).toMatchObject([{ruleId: 'parted-number'}])
})

test.each([
  '详见报告第3页，共列项目20个。',
  '（编辑出版年鉴2部）',
  '推行“扫一扫”办事。',
  '上接天线、下转思路',
  '完成改造（共18个）',
  '市民可登录门户网站（www.pingchuan.gov.cn）查询。',
  '实行“一网通办”（网址：https://zwfw.pingchuan.gov.cn）。',
  '指标见[表1]\n[一]发展目标'
])('%s stays', (text) => {
  expect(clean(text).text.value).toBe(text)
})

test('page numbers within lines go where they count on', () => {
  const {text, removals} = clean('全面推进重点项- 12 -目建设，成效明显。\n加快产业— 13 —升级，提高质量。')
  expect(text.value).toBe('全面推进重点项目建设，成效明显。\n加快产业升级，提高质量。')
  expect(removals.map(({reason}) => reason)).toEqual(['page number', 'page number'])
})

test.each([
  '执行代码A-1-B的企业，产品为甲-2-乙型。',
  '三次产业比为5—43—52，人口比3—4—3。',
  '建设甲- 5 -乙线，改造丙- 3 -丁线。'
])('numbers between dashes that are no pages stay: %s', (text) => {
  expect(clean(text).text.value).toBe(text)
})

test('a page number in a line of its own leaves the sentence whole that it parts', () => {
  const page = [
    '过去一年，我们坚持稳中求进，全面推进全市重点项',
    '- 12 -',
    '目建设，生产总值增长6.2%。',
    '— 13 —',
    '（二）坚持创新驱动，加快转型升级，构建产业体系',
    '— 14 —',
    '研发投入持续增长，成效明显。'
  ].join('\n')
  expect(clean(page).text.value).toBe(
    [
      '过去一年，我们坚持稳中求进，全面推进全市重点项目建设，生产总值增长6.2%。',
      '（二）坚持创新驱动，加快转型升级，构建产业体系',
      '研发投入持续增长，成效明显。'
    ].join('\n')
  )
})
