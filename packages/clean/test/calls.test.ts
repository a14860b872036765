import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trim()
const report = fixture('own-writing.txt').split('\n')
const half = report.length >> 1
const within = (line: string) => [...report.slice(0, half), line, ...report.slice(half)].join('\n')
const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value

test.each(fixture('calls.txt').split('\n'))('a line in which the page speaks to its readers goes: %s', (line) => {
  expect(cleaned(within(line))).toBe(cleaned(report.join('\n')))
})

test.each(fixture('no-calls.txt').split('\n'))('a line of a report with such words stays: %s', (line) => {
  expect(cleanDocument(documentOf(within(line))).removals).toEqual([])
})

describe('behind the last sentence of a paragraph', () => {
  const sentence = '过去一年，全市上下顺利完成各项目标任务，地区生产总值增长6.2%。'
  test.each([
    '您还可以下载：镇工作总结.doc',
    '（扫码关注我们，了解更多）',
    ' 女生兼职资源 微♥信：ssh7749',
    '更多范文请关注范文帮公众号！',
    '点击下载本文完整版'
  ])('%s goes', (glued) => {
    expect(cleaned(`各位代表：\n${sentence}${glued}\n谢谢大家！`)).toBe(`各位代表：\n${sentence}\n谢谢大家！`)
  })
  test.each([
    '政务服务实现扫码即办',
    '（详见专栏1：重点项目清单）',
    '群众点击率、满意率持续提高！',
    '我们将推动原文件下载更便捷。'
  ])('%s stays', (own) => {
    const text = `各位代表：\n${sentence}${own}\n谢谢大家！`
    expect(cleanDocument(documentOf(text)).removals).toEqual([])
  })
  test('in English', () => {
    const text = 'Installed capacity grew by 370 million kilowatts.'
    expect(cleaned(`${text} Hot Singles In Your Area Want To Meet You`)).toBe(text)
    expect(cleaned(`${text} Sign up for our free newsletter.`)).toBe(text)
    expect(cleaned(`${text} Read more books`)).toBe(`${text} Read more books`)
  })
})

test('titles of other documents below a report go with their box', () => {
  const box = ['猜你喜欢：', '1、平川镇政府工作总结（通用12篇）', '2、述职报告开头怎么写？']
  expect(cleaned([...report, ...box].join('\n'))).toBe(cleaned(report.join('\n')))
  const notes = ['名词解释', '1、一网通办：指网上办理。']
  expect(cleaned([...report, '推荐阅读', ...notes].join('\n'))).toBe(cleaned([...report, ...notes].join('\n')))
})

test('what a page says above a bare title goes where its words are the page’s', () => {
  const head = ['重磅！平川今年这么干！（附全文）', '点击上方蓝字关注我们', '小编按：1月7日大会开幕，建议收藏！']
  const own = ['平川市政府工作报告', '（2026年1月7日）', ...report]
  expect(cleaned([...head, ...own].join('\n'))).toBe(cleaned(own.join('\n')))
})

test('rows of a table with strange names stay', () => {
  const rows = ['锡林郭勒盟多伦县正蓝旗 45.2 3.1', '额尔古纳根河莫力达瓦 12.6 4.8', '陈巴尔虎鄂温克鄂伦春 A类 2.0']
  expect(cleanDocument(documentOf(within(rows.join('\n')))).removals).toEqual([])
})

test('numbers of parts that count on go, a single one stays', () => {
  const [first = '', ...rest] = report
  expect(cleaned(['01', first, '02', ...rest].join('\n'))).toBe(cleaned(report.join('\n')))
  expect(cleaned(['05', ...report].join('\n'))).toMatch(/^05\n/)
})

test('a caption of a figure of the report stays, a credit goes', () => {
  const caption = '图1：2011-2015年全县地区生产总值及增长速度'
  expect(cleaned(within(caption))).toContain(caption)
  expect(cleaned(within('图1：大会现场。本报记者 张三 摄'))).not.toContain('大会现场')
  expect(cleaned(within('▲ 大会现场。小微 摄'))).not.toContain('大会现场')
})
