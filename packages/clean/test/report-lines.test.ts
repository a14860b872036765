import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const linesOf = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

/** Own lines such as reports have, each with a word or a shape of what pages put around them. */
const sets = [
  {
    name: 'report-lines.txt',
    above: ['首页 > 政务公开', '平川市政府工作报告', '各位代表：', '过去一年，全市生产总值增长6.2%，各项事业进步。'],
    below: ['今年，全市生产总值增长7%左右，财政收入增长5%。', '谢谢大家！', '责任编辑：李四', '上一篇：无']
  },
  {
    name: 'report-lines-en.txt',
    above: ['Home > News', 'Report on the Work of the Government', 'Fellow Deputies,', 'GDP grew by 6.2 percent.'],
    below: ['This year, GDP is to grow by 7 percent.', 'Thank you!', 'Related Posts', '© 2024 All rights reserved']
  }
]

describe.each(sets)('no line of $name is taken for one of the page', ({name, above, below}) => {
  test.each(linesOf(name))('%s', (line) => {
    const {removals} = cleanDocument(documentOf([...above, line, ...below].join('\n')))
    expect(removals.filter(({text}) => text.trim() === line)).toEqual([])
    expect(removals.length).toBeGreaterThan(0)
  })
})

test.each(linesOf('spam-lines.txt'))('spam in a report goes: %s', (line) => {
  const [head, prose] = ['各位代表：', '过去一年，全市生产总值增长6.2%，各项事业进步。']
  expect(cleanDocument(documentOf([head, prose, line, prose, '谢谢大家！'].join('\n'))).text.value).not.toContain(line)
})
