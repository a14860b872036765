import {readdirSync, readFileSync} from 'node:fs'
import {readDocument} from '@jianbao/ingest'
import {describe, expect, test} from 'vitest'
import {cleanDocument, replayRepairs} from '../src/index.js'
import {documentOf} from './document-of.js'

const folder = new URL('fixtures/framed/', import.meta.url)
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trim()
const squeeze = (text: string) => text.replace(/<[^>]+>|[\s*#]/g, '')

// Our own writing in words that no list has: what begins with `=` is the report's, all else the page's.
test.each(readdirSync(folder))('%s: by the looks of its lines the report stays and the page goes', async (name) => {
  const marked = fixture(`framed/${name}`).split('\n')
  const page = marked.map((line) => line.replace(/^=/, '')).join('\n')
  const own = marked.filter((line) => line.startsWith('=')).map((line) => squeeze(line.slice(1)))
  const read = await readDocument(new TextEncoder().encode(page), name)
  const {text, repairs, removals} = cleanDocument(read)
  expect(text.value.split('\n').map(squeeze)).toEqual(own)
  expect(replayRepairs(read.text, repairs, removals)).toBe(text.value)
})

const report = fixture('own-writing.txt').split('\n')
const half = report.length >> 1
const head = ['云岭之声 APP', '频道 ▸ 要闻 ▸ 全文', '云岭之声记者部 / 2026-02-03 18:22', '朗读本文 ▶ 14:33']
const tail = ['—— 阅读结束 ——', '有话想说？登录留下脚印', '热评 12', '增值电信业务 滇B2-20109988']
const framed = (lines: readonly string[]) => [...head, ...lines, ...tail].join('\n')
const removedFrom = (text: string) => cleanDocument(documentOf(text)).removals.map((removal) => removal.text.trim())

describe('within a page', () => {
  test.each([
    '摄影 书法 展览',
    '拉萨市市长 罗布顿珠',
    '艰难困苦，玉汝于成',
    '一是啃下硬骨头！',
    '“钱从哪里来、人往哪里去”',
    '网址：www.pingchuan.gov.cn已开通市长信箱',
    '大棚里番茄丰收',
    '隧道口爆破作业',
    '与澳门、香港合作交流',
    'You can register a business in one day'
  ])('a short line of a report stays: %s', (line) => {
    expect(removedFrom(framed([...report.slice(0, half), line, ...report.slice(half)]))).not.toContain(line)
  })

  test.each([
    ['谢谢大家！'],
    ['特此报告。', '平川市人民政府办公室', '2026年1月20日'],
    ['附件', '1.2026年民生实事清单', '新建城区停车位600个'],
    ['名词解释', '1.双碳：碳达峰与碳中和的简称。', '2.“两新”：大规模设备更新和消费品以旧换新。'],
    ['主要指标完成情况表', '地区生产总值 亿元 1302.9 1350.6', '城镇化率 % 61.2 62.8'],
    ['用真心兜牢民生底线。完善社会保障体系。']
  ])('what follows the last paragraph stays: %s', (...lines) => {
    const kept = cleanDocument(documentOf(framed([...report, ...lines]))).text.value.split('\n')
    expect(kept.slice(-lines.length).map(squeeze)).toEqual(lines.map(squeeze))
  })

  test.each([
    ['夯实基础 提速发展 为建设名城而努力奋斗', '——在平川市第十二届人民代表大会第五次会议上的政府工作报告'],
    ['平川市人民政府', '政府工作报告', '（2024年1月17日）', '市长　张三'],
    ['标题：平川市政府工作报告——2010年1月26日在平川市第十三届人民代表大会第三次会议上', '报告人：平川市市长 张三']
  ])('the head of a report stays: %s', (...lines) => {
    const kept = cleanDocument(documentOf(framed([...lines, '各位代表：', ...report]))).text.value.split('\n')
    expect(kept.slice(0, lines.length).map(squeeze)).toEqual(lines.map(squeeze))
  })

  test('where a report was given stays above the path of the page, if no other line tells', () => {
    const session = '2026年1月27日在陕西省第十四届人民代表大会第四次会议上 陕西省省长 赵刚'
    const lines = [session, '首页 > 政务公开 > 政府工作报告', '政府工作报告', '各位代表：', ...report]
    expect(cleanDocument(documentOf(lines.join('\n'))).text.value.split('\n')[0]).toBe(session)
  })
})

test('a report without a page around it loses nothing by the looks of its lines', () => {
  const lines = ['平川要闻 > 正文', ...report, '平川市的明天会更好吗？']
  expect(removedFrom(lines.slice(1).join('\n'))).toEqual([])
})
