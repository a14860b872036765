import {expect, test} from 'vitest'
import {readDocument} from '../src/index.js'

async function textOf(html: string): Promise<string> {
  return (await readDocument(new TextEncoder().encode(html), 'report.html')).text.value.trim()
}

test('merged cells leave empty ones where they reach, so that columns stay columns', async () => {
  const text = await textOf(
    [
      '<table><tr><th rowspan="2">指标</th><th colspan="2">2023年</th><th>2024年</th></tr>',
      '<tr><th>完成</th><th>增长</th><th>目标</th></tr>',
      '<tr><td>地区生产总值</td><td>161.8</td><td>6.2</td><td>172</td></tr></table>'
    ].join('')
  )
  expect(text.split('\n')).toEqual([
    '| 指标 | 2023年 |  | 2024年 |',
    '|  | 完成 | 增长 | 目标 |',
    '| 地区生产总值 | 161.8 | 6.2 | 172 |'
  ])
})

test('claims of endless cells are not believed, and a table around another one is the page’s layout', async () => {
  const wide = await textOf('<table><tr><td colspan="900000">甲</td><td rowspan="x">乙</td></tr></table>')
  expect(wide).toBe('| 甲 | 乙 |')
  const nested = await textOf(
    '<table><tr><td rowspan="2"><table><tr><td>丙</td><td>3</td></tr></table></td><td>丁</td></tr><tr><td>戊</td></tr></table>'
  )
  expect(nested.split('\n')).toEqual(['| 丙 | 3 |', '丁', '戊'])
})
