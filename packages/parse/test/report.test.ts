import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf, fixture} from './document.js'
import {paragraphsOf, sectionsOf, sentencesOf} from './tree.js'

const names = ['000.txt', '001.txt', '003.txt', '004.clean.txt']

describe.each(names)('the tree of %s', (name) => {
  const document = fixture(name)
  const report = parseReport(document)
  const text = document.text.value

  it('has values that are the slices of their spans', () => {
    for (const {value, span} of sentencesOf(report)) expect(text.slice(span.start, span.end)).toBe(value)
    for (const {title, headingSpan} of sectionsOf(report))
      expect(text.slice(headingSpan.start, headingSpan.end)).toContain(title)
  })

  it('has sentences that tile their paragraphs', () => {
    for (const {children, span} of paragraphsOf(report)) {
      const joined = children.map(({value}) => value).join('')
      expect(joined.replace(/\s/g, '')).toBe(text.slice(span.start, span.end).replace(/\s/g, ''))
    }
  })

  it('loses no line: each is a paragraph or a heading', () => {
    const kept = [...paragraphsOf(report).map(({span}) => span), ...sectionsOf(report).map((node) => node.headingSpan)]
    for (const match of text.matchAll(/\S.*/g)) expect(kept.some(({start}) => start === match.index)).toBe(true)
  })

  it('has ids that are unique', () => {
    const ids = [...sectionsOf(report), ...paragraphsOf(report), ...sentencesOf(report)].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('keeps ids when a paragraph goes, and when spaces and punctuation change', () => {
  const text = fixture('004.clean.txt').text.value
  const lines = text.split('\n')
  const before = parseReport(documentOf(text))
  const without = parseReport(documentOf(lines.filter((_, k) => k !== 10).join('\n')))
  const gone = new Set(sentencesOf(parseReport(documentOf(lines[10] ?? ''))).map(({id}) => id))
  const kept = sentencesOf(before).filter(({id}) => !gone.has(id))
  const later = new Set(sentencesOf(without).map(({id}) => id))
  expect(kept.filter(({id}) => !later.has(id))).toEqual([])
  const spaced = parseReport(documentOf(text.replaceAll(',', '， ').replaceAll('\n', '\r\n\r\n　　')))
  expect(sectionsOf(spaced).map(({id}) => id)).toEqual(sectionsOf(before).map(({id}) => id))
  expect(sentencesOf(spaced).map(({id}) => id)).toEqual(sentencesOf(before).map(({id}) => id))
})

it('never throws, and keeps spans in the text, whatever the text is', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '一、',
      '（一）',
      '1.',
      '——',
      '**',
      '#',
      '|',
      '\n',
      '。',
      '各位代表：',
      '2023年工作回顾',
      '[1]',
      '：',
      '\u3000'
    ),
    fc.string({maxLength: 6})
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
      const text = pieces.join('')
      const report = parseReport(documentOf(text))
      for (const {value, span} of sentencesOf(report)) expect(text.slice(span.start, span.end)).toBe(value)
      for (const {span, headingSpan} of sectionsOf(report)) {
        expect(span.start).toBe(headingSpan.start)
        expect(span.end).toBeGreaterThanOrEqual(headingSpan.end)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
    })
  )
})

it('reads tables with their header', () => {
  const table = '| 序号 | 项目 | 单位 |\n| --- | --- | --- |\n| 1 | 改造老旧小区<br>120个 | 住建局 |'
  const report = parseReport(documentOf(`附件1\n**2024年十件民生实事安排**\n${table}`))
  const tables = sectionsOf(report).flatMap(({children}) => children.filter((node) => node.type === 'table'))
  expect(tables).toHaveLength(1)
  expect(tables[0]?.header).toBe(true)
  expect(tables[0]?.children.map((row) => row.children.map(({value}) => value))).toEqual([
    ['序号', '项目', '单位'],
    ['1', '改造老旧小区<br>120个', '住建局']
  ])
})

it('reads five megabytes on one line in time that grows with the length', () => {
  const piece = '一年来，全市完成固定资产投资300.5亿元，增长8.2%。（一）经济稳步增长。城乡面貌焕然一新；'
  const time = (length: number): number => {
    const document = documentOf(`各位代表：${piece.repeat(Math.ceil(length / piece.length))}`)
    const start = performance.now()
    parseReport(document)
    return performance.now() - start
  }
  time(100_000)
  // Ten times the text may take fifteen times as long on a busy machine; quadratic growth would take a hundred.
  expect(time(1_500_000)).toBeLessThan(Math.max(time(150_000), 20) * 15 * 2)
})

it('reads rows whose cells hold several lines', () => {
  const rows = ['| 1 | 环境整治 | （1）改造供水设施。', '（2）新增管网1000公里。 |', '| 2 | 教育 | 新建学校。 |']
  const report = parseReport(documentOf(['一、2024年任务', ...rows].join('\n')))
  const [table] = sectionsOf(report).flatMap(({children}) => children.filter((node) => node.type === 'table'))
  expect(table?.children.map((row) => row.children.map(({value}) => value))).toEqual([
    ['1', '环境整治', '（1）改造供水设施。\n（2）新增管网1000公里。'],
    ['2', '教育', '新建学校。']
  ])
})

it('reads what is left of an HTML table', () => {
  const lines = ['<table>', '<tr><th>项目</th><th>数量</th></tr>', '<tr><td width="80">学校</td><td>12所', '</table>']
  const document = documentOf(['一、2024年任务', ...lines].join('\n'))
  const [table] = sectionsOf(parseReport(document)).flatMap(({children}) =>
    children.filter((node) => node.type === 'table')
  )
  expect(table?.header).toBe(true)
  expect(table?.children.map((row) => row.children.map(({value}) => value))).toEqual([
    ['项目', '数量'],
    ['学校', '12所']
  ])
  for (const {value, span} of table?.children.flatMap((row) => row.children) ?? [])
    expect(document.text.value.slice(span.start, span.end)).toBe(value)
})

it('takes footnotes for notes', () => {
  const report = parseReport(
    documentOf('一、2024年任务\n推进“三馆合一”建设。\n[1]三馆合一：三座场馆建在一处。\n注：数据为快报数。')
  )
  expect(paragraphsOf(report).map(({type}) => type)).toEqual(['paragraph', 'note', 'note'])
})
