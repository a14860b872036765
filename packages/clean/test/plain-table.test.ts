import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {cleanDocument, plainTables} from '../src/index.js'
import {documentOf} from './document-of.js'

const cells = (text: string) =>
  plainTables(text).map(({rows}) => rows.map((row) => row.cells.map(({start, end}) => text.slice(start, end))))

const cleaned = (...lines: readonly string[]) => cleanDocument(documentOf(lines.join('\n'))).text.value

describe('tables without marks', () => {
  it('reads cells set apart by tabs, bars and runs of spaces', () => {
    expect(cells('主要指标\n指标\t2022年\t增长\n\n 财政收入\t36.8亿元\t4.1%\n')).toEqual([
      [
        ['指标', '2022年', '增长'],
        ['财政收入', '36.8亿元', '4.1%']
      ]
    ])
    expect(cells('Item | 2022 | Growth\nExports | 36.8 billion yuan | +4.1%')).toHaveLength(1)
    expect(cells('指标    2022年   增长\n出口  36.8亿元   4.1%\n进口  12.4亿元   -2%')).toHaveLength(1)
  })

  it.each([
    ['a list with tabs behind its numbers', '1.\t新建学校3所\n2.\t改造小区12个\n3.\t新增车位600个'],
    ['a line of titles', '市长  李明  2023年1月5日'],
    ['links of a page', 'Home | News | Reports'],
    ['paragraphs with a tab', `\t过去一年，我们完成投资12亿元。\t同时新增企业30家。\n\t${'今年要抓好落实'.repeat(20)}`],
    ['a Markdown table', '| 指标 | 2022年 |\n|---|---|\n| 出口 | 3亿元 |']
  ])('%s is none', (_, text) => expect(plainTables(text)).toEqual([]))

  it('keeps what parts the cells, and the rows', () => {
    const tabbed = ['政府工作报告', '指标\t2022年\t2023年', '财政收入\t36.8亿元\t38.1亿元']
    expect(cleaned(...tabbed)).toBe(tabbed.join('\n'))
    const spaced = [
      '指标      2022年完成   增长    2023年目标',
      '一般公共预算收入   36.8亿元   +4.1%   5%左右',
      '社会消费品零售总额   98.2亿元   -0.6%   6%以上'
    ]
    expect(cleaned('政府工作报告', ...spaced)).toBe(['政府工作报告', ...spaced].join('\n'))
  })

  it('never overlaps and never throws', () => {
    const text = fc.string({unit: fc.constantFrom('\t', ' ', '|', '\n', '3', '亿', '年', 'a', '。'), maxLength: 80})
    fc.assert(
      fc.property(text, (value) => {
        const spans = plainTables(value).flatMap(({rows}) => rows.flatMap((row) => row.cells))
        for (const [k, {start, end}] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[k - 1]?.end ?? 0)
          expect(end).toBeGreaterThanOrEqual(start)
        }
      })
    )
  })
})
