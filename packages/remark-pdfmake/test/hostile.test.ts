import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {printPdf, toPdfmake} from '../src/index.js'
import {compile, fonts, print, read, theme} from './documents.js'

const sentence = '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念。'

/** A tree of one text inside so many nodes of a type; no parser would take the time to make one. */
function nested(type: 'blockquote' | 'emphasis' | 'delete', levels: number): Root {
  let node: object = {type: 'text', value: '深处'}
  if (type === 'blockquote') node = {type: 'paragraph', children: [node]}
  for (let level = 0; level < levels; level += 1) node = {type, children: [node]}
  const block = type === 'blockquote' ? node : {type: 'paragraph', children: [node]}
  const position = {start: {line: 7, column: 1, offset: 0}, end: {line: 7, column: 9, offset: 8}}
  return {type: 'root', children: [{...block, position}]} as Root
}

/** Of processor time, ten times what an idle machine takes: waiting for other work does not count, growth with the square would. */
const microseconds = 30_000_000

async function timed<T>(task: () => Promise<T>): Promise<T> {
  const start = process.cpuUsage()
  const result = await task()
  const {user, system} = process.cpuUsage(start)
  expect(user + system).toBeLessThan(microseconds)
  return result
}

describe('nesting', () => {
  test.each(['blockquote', 'emphasis', 'delete'] as const)('50,000 levels of %s print as text', async (type) => {
    const {definition, messages} = toPdfmake(nested(type, 50_000), {theme, fonts})
    expect(messages.map((message) => message.ruleId)).toEqual(['nesting'])
    expect((await read(await printPdf(definition, fonts))).text).toContain('深处')
  })

  test('1,000 quotes are said with their place', async () => {
    const markdown = `${'> '.repeat(1000)}深处`
    const [message, ...rest] = compile(markdown).messages
    expect([message?.ruleId, message?.line, rest.length]).toEqual(['nesting', 1, 0])
    expect((await timed(async () => read(await print(markdown)))).text).toContain('深处')
  })

  test('20 levels of lists print, the deepest with their own text', async () => {
    const markdown = Array.from({length: 18}, (_, level) => `${'  '.repeat(level)}- 层${level}`).join('\n')
    expect(compile(markdown).messages).toEqual([])
    expect((await read(await print(markdown))).text).toMatch(/层0.*层9.*层17/)
  })
})

describe('length', () => {
  test('a table of 1,000 rows', async () => {
    const markdown = `| 名 | 值 |\n|--|--|\n${`| ${sentence} | 12.5% |\n`.repeat(1000)}`
    const {pages} = await timed(async () => read(await print(markdown)))
    expect(pages.every((page) => page.text.includes('名'))).toBe(true)
    expect(
      pages
        .map((page) => page.text)
        .join('')
        .match(/12\.5%/g)
    ).toHaveLength(1000)
  })

  test('a table of 20 columns', async () => {
    const row = (cells: string[]) => `| ${cells.join(' | ')} |`
    const cells = Array.from({length: 20}, (_, index) => `${index + 1}23.4亿元`)
    const {pages} = await read(await print([row(cells), row(cells.map(() => '--:')), row(cells)].join('\n')))
    const right = 595.28 - (22 * 72) / 25.4
    for (const piece of pages[0]?.pieces ?? []) expect(piece.x + piece.width).toBeLessThan(right + 1)
    const text = pages[0]?.text.replaceAll(' ', '') ?? ''
    for (const cell of cells) for (const character of cell) expect(text).toContain(character)
  })

  test.each([
    ['a paragraph of 40,000 characters', sentence.repeat(1500), '新发展理念。'],
    ['a word of 40,000 letters', 'x'.repeat(40_000), 'xxxx'],
    ['a line of code of 40,000 characters', `\`\`\`\n${'let x = 1;'.repeat(4000)}\n\`\`\``, 'let'],
    ['2,000 headings', '## 标题\n\n'.repeat(2000), '标题'],
    [
      '500 notes',
      `${Array.from({length: 500}, (_, index) => `甲[^${index}]`).join('')}\n\n${Array.from({length: 500}, (_, index) => `[^${index}]: 注${index}`).join('\n\n')}`,
      '注499'
    ]
  ])('%s', async (_, markdown, part) => {
    expect((await timed(async () => read(await print(markdown)))).text).toContain(part)
  })

  test('a long word stays in the text area and loses no letter', async () => {
    const {pages} = await read(await print('ab'.repeat(1000)))
    expect(
      pages
        .map((page) => page.text)
        .join('')
        .replace(/\d \/ \d/g, '')
        .replaceAll(' ', '')
    ).toBe('ab'.repeat(1000))
    const right = 595.28 - (22 * 72) / 25.4
    for (const piece of pages[0]?.pieces ?? []) expect(piece.x + piece.width).toBeLessThan(right + 0.5)
  })
})
