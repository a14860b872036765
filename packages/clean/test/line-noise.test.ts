import {describe, expect, test} from 'vitest'
import {cleanDocument, replayRepairs} from '../src/index.js'
import {documentOf} from './document-of.js'

const report = [
  '平川县政府工作报告',
  '各位代表：',
  '现在，我代表县人民政府，向大会作工作报告，请予审议。',
  '一、2011年工作回顾',
  '全县生产总值完成81.5亿元，增长12.8%。',
  '粮食总产达到35万吨，农民人均纯收入增长9.6%。',
  '谢谢大家！'
]

/** The report with something of a page on each line. */
const withTails = (tails: readonly string[], lines = report) =>
  lines.map((line, at) => `${line}${tails[at % tails.length] ?? ''}`).join('\n')

describe('what a page puts at the ends of lines goes', () => {
  test.each([
    ['a forum’s noise', withTails(['- W. Q2 I9 |9 w# P# C', "4 x! n* z' u N3 \\", '2 o7 t8 k" }$ I& @'])],
    ['random characters', withTails([' kX#2m;Qz%', ' 9bN)s{a+T', ' w;@4Lp|e', ' Hq!x7~&Vn', ' 3$dK]mE*u'])],
    ['a token', report.map((line) => (/[。！]$/.test(line) ? `${line}2uD` : line)).join('\n')],
    ['the name of a site', report.map((line) => (/[。！]$/.test(line) ? `${line}平川在线论坛` : line)).join('\n')],
    [
      'an address',
      report
        .map((line) => (/[。！]$/.test(line) ? `${line}来源：平川网http://www.pingchuan.example/` : line))
        .join('\n')
    ]
  ])('%s', (_, damaged) => {
    const {text, repairs, removals} = cleanDocument(documentOf(damaged))
    expect(text.value).toBe(report.join('\n'))
    expect(removals.length).toBeGreaterThan(3)
    expect(replayRepairs(damaged, repairs, removals)).toBe(text.value)
  })

  test('noise at the heads of lines and in lines of its own', () => {
    const damaged = [
      "; ]% _6 K/ p' z4 m",
      ...report.map((line) => `0 V+ u& h$ h2 Z9 s5 B ${line}`),
      '( `3 H& W+ u5 b: h'
    ]
    expect(cleanDocument(documentOf(damaged.join('\n'))).text.value).toBe(report.join('\n'))
  })

  test('an address behind English sentences', () => {
    const english = ['Fellow Deputies,', 'GDP grew by 8.2 percent to 81.5 billion yuan.', 'Thank you!']
    const damaged = english.map((line) => (line.endsWith(',') ? line : `${line}source: www.pingchuan.example`))
    expect(cleanDocument(documentOf(damaged.join('\n'))).text.value).toBe(english.join('\n'))
  })
})

describe('what a line of a report may end in stays', () => {
  test.each([
    ['lists of letters', '分为 a, b, c, d, e, f 六类\n维生素 A B C D E K 片'],
    ['broken lines', '加快发展。今年\n要做好。今年\n要抓好。今年\n全市推进。\n各项工作。\n全面进步。\n成效明显。'],
    ['broken lines in Latin', '壮大产业。GDP\n增长。GDP\n总量。R&D\n投入。5G\n基站。5G\n应用'],
    ['quotations and notes', '他说：“加油。”\n掌声……。……\n好！……\n行！……'],
    ['an address of its own', '开通门户网站www.pingchuan.example，点击率上升。\n详见http://www.pingchuan.example/a'],
    ['English', 'Output rose. GDP\ngrew. GDP\nheld. GDP\n(a) b; (c) d; (e) f; (g) h; (i) j']
  ])('%s', (_, text) => {
    expect(cleanDocument(documentOf(text), {skip: ['broken-line']}).text.value).toBe(text)
  })
})
