import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseTheme} from '../src/index.js'
import {tokens} from '../src/print/text/tokens.js'
import {print, type ReadPage, read, themeSource} from './documents.js'

/** Lines of a page by their baselines, as text and ends. */
function linesOf(page: ReadPage): {text: string; left: number; right: number}[] {
  const lines = new Map<number, {text: string; left: number; right: number}>()
  for (const {text, x, y, width} of page.pieces) {
    const line = lines.get(Math.round(y))
    if (text.trim() === '') continue
    if (line === undefined) lines.set(Math.round(y), {text, left: x, right: x + width})
    else Object.assign(line, {text: line.text + text, right: x + width})
  }
  return [...lines.entries()].sort(([a], [b]) => b - a).map(([, line]) => line)
}

const text = [
  '过去一年，全市上下坚持以“八八战略”为统领，完整、准确、全面贯彻新发展理念——这是近五年来的最好水平……',
  '全年实现地区生产总值10116.4亿元（不变价），增长6.8%；一般公共预算收入680.3亿元，增长7.6%。',
  '“我们要干在实处、走在前列！”他说：《纲要》提出的目标，能否如期实现？答案是肯定的。'
]
const long = Array.from({length: 40}, (_, index) =>
  text.map((part, at) => part.slice((index * 7 + at) % 5)).join('')
).join('')

test('no stop or closing mark starts a line, no opening one ends it, dashes and dots stay whole', async () => {
  for (const punctuation of ['compress', 'full']) {
    const theme = parseTheme({...themeSource, typography: {punctuation}})
    const {pages} = await read(await print(long, {theme}))
    const lines = pages.flatMap((page) => linesOf(page).slice(0, -1)).map((line) => line.text.trim())
    expect(lines.length).toBeGreaterThan(60)
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：？！”’）》〉】』」％…—·]/)
      expect(line).not.toMatch(/[“‘（《〈【『「]$/)
      expect(line).not.toMatch(/(^|[^—])—($|[^—])|(^|[^…])…($|[^…])/)
    }
  }
})

test('at most one body line in twenty is an em short', async () => {
  const {pages} = await read(await print(long))
  const lines = pages.flatMap((page) => linesOf(page).slice(0, -1)).slice(0, -1) // without page numbers and the last line
  const edge = 595.28 - (22 * 72) / 25.4
  const short = lines.filter((line) => line.right < edge - 10.5)
  expect(short.length / lines.length).toBeLessThanOrEqual(0.05)
  for (const line of lines) expect(line.right).toBeLessThan(edge + 10.5 / 2 + 0.5) // only the empty half of a mark hangs out
})

test('between Han and Latin there is room, but no space to trip a search', async () => {
  const {pages} = await read(await print('预算收入57.66亿元'))
  expect(pages[0]?.text).toContain('预算收入57.66亿元')
  const width = (page: ReadPage | undefined) =>
    page === undefined ? 0 : (linesOf(page)[0]?.right ?? 0) - (linesOf(page)[0]?.left ?? 0)
  const tight = parseTheme({...themeSource, typography: {hanLatinSpace: 0}})
  const closed = await read(await print('预算收入57.66亿元', {theme: tight}))
  expect(width(pages[0]) - width(closed.pages[0])).toBeCloseTo(2 * 0.09 * 10.5, 1)
})

test('neighbouring full-width marks share their empty halves', async () => {
  const theme = parseTheme({...themeSource, typography: {punctuation: 'full'}})
  const ends = async (options: object) =>
    linesOf((await read(await print('（甲）、（乙）', options))).pages[0] as ReadPage)[0]
  const narrow = await ends({})
  const wide = await ends({theme})
  expect((wide?.right ?? 0) - (narrow?.right ?? 0)).toBeGreaterThan(9)
})

test('an address longer than a line is broken and keeps its letters', async () => {
  const address = `https://example.org/${'path-of-many-parts/'.repeat(20)}end`
  const {text: read_} = await read(await print(`<${address}>`))
  expect(read_.replaceAll(' ', '')).toContain(address)
})

test('tokens joined are the text', () => {
  const join = (string: string) =>
    tokens(string)
      .map((token) => token.text)
      .join('')
  for (const string of ['a-b-c', '-a', 'self-made—', 'www.a.b/c?d=e', 'x’y', '——……—']) expect(join(string)).toBe(string)
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (string) => {
      expect(join(string)).toBe(string)
    })
  )
})

test('any text prints', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: 'binary', maxLength: 60}), async (string) => {
      expect((await print(string)).length).toBeGreaterThan(500)
    }),
    {numRuns: 15}
  )
})
