import {expect, test} from 'vitest'
import {compile, print, read} from './documents.js'

test('headings become nested bookmarks', async () => {
  const {outline} = await read(
    await print('# 简报\n\n## 一、概况\n\n文字\n\n### （一）收入\n\n文字\n\n## 二、展望\n\n文字')
  )
  expect(outline).toMatchObject([
    {
      title: '简报',
      items: [
        {title: '一、概况', items: [{title: '（一）收入'}]},
        {title: '二、展望', items: []}
      ]
    }
  ])
})

test('text comes out of the PDF as it went in', async () => {
  const sentence = '一般公共预算收入57.66亿元，增长12.5%——这是近五年来的最好水平……'
  const {text} = await read(await print(`**真，**她说：${sentence}`))
  expect(text.replaceAll(' ', '')).toContain(`真，她说：${sentence}`)
})

test('the head of a table is repeated on every page', async () => {
  const rows = Array.from({length: 120}, (_, index) => `| 指标${index} | ${index}.5% |`)
  const {pages} = await read(await print(['| 指标名称 | 数值 |', '|:--|--:|', ...rows].join('\n')))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) expect(page.text).toContain('指标名称')
})

test('notes are numbered by mention and linked there and back', async () => {
  const markdown = '甲[^b]乙[^a]丙[^b]\n\n[^a]: 第二条\n[^b]: 第一条\n[^c]: 无人提及'
  const {pages, destinations, text} = await read(await print(markdown))
  expect(text.replaceAll(' ', '')).toContain('甲[1]乙[2]丙[1]注释[1]第一条[2]第二条')
  expect(text).not.toContain('无人提及')
  const targets = pages.flatMap((page) => page.links.map((link) => link.destination))
  expect(targets).toEqual(expect.arrayContaining(['note-1', 'note-2', 'note-1-mention-1', 'note-2-mention-1']))
  for (const target of targets) expect(destinations).toContain(target)
  expect(destinations).toContain('note-1-mention-2')
})

test('a character that no font has is printed as 〓 and reported', () => {
  const {messages} = compile('好😀')
  expect(messages.map((message) => [message.ruleId, message.line, message.reason])).toEqual([
    ['missing-glyph', 1, 'No font has 😀 (U+1F600); 〓 is printed instead']
  ])
})

test('a character of a fallback font is printed in that font', async () => {
  const {messages} = compile('损坏▯处')
  expect(messages).toEqual([])
  expect((await read(await print('损坏▯处'))).text).toContain('损坏▯处')
})

test('the same input gives the same bytes', async () => {
  const markdown = '# 题\n\n正文[^1]\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n[^1]: 注'
  const date = new Date('2024-01-16T00:00:00Z')
  expect(Buffer.compare(await print(markdown, {date}), await print(markdown, {date}))).toBe(0)
})
