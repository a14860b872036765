import {readFile} from 'node:fs/promises'
import {openFonts, parseTheme, printPdf, type Theme, toPdfmake} from '@jianbao/remark-pdfmake'
import {parseBriefing} from 'jianbao'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {beforeAll, describe, expect, test} from 'vitest'
import {loadFonts} from '../src/fonts/load-fonts.js'

const folder = new URL('../themes/', import.meta.url)
const millimetre = 72 / 25.4

interface Line {
  text: string
  /** Millimetres from the paper's left edge to the first glyph and past the last one. */
  left: number
  right: number
  /** Millimetres from the paper's top edge to the top of the characters' squares. */
  top: number
  size: number
}

async function load(name: string): Promise<Theme> {
  return parseTheme(await readFile(new URL(`${name}.yaml`, folder), 'utf8'))
}

/** Lines of each page, top first, as an independent reader finds their glyphs. */
async function linesOf(pdf: Uint8Array): Promise<Line[][]> {
  const document = await getDocument({data: new Uint8Array(pdf), verbosity: 0}).promise
  const pages: Line[][] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const height = page.view[3] ?? 0
    const byBaseline = new Map<number, Line>()
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str === '') continue
      const [size = 0, , , , x = 0, y = 0] = item.transform as number[]
      const left = x / millimetre
      const right = (x + item.width) / millimetre
      const line = byBaseline.get(Math.round(y * 10))
      if (line === undefined)
        byBaseline.set(Math.round(y * 10), {
          text: item.str,
          left,
          right,
          top: (height - y - 0.88 * size) / millimetre,
          size
        })
      else {
        line.text += item.str
        line.right = Math.max(line.right, right)
      }
    }
    pages.push([...byBaseline.values()].sort((a, b) => a.top - b.top))
  }
  return pages
}

describe('gongwen keeps the measures of GB/T 9704', () => {
  let pages: Line[][] = []

  beforeAll(async () => {
    const theme = await load('gongwen')
    const fonts = openFonts(await loadFonts(theme))
    const text = '坚持稳中求进工作总基调完整准确全面贯彻新发展理念加快构建新发展格局着力推动高质量发展'.repeat(40)
    const {definition, messages} = toPdfmake(unified().use(remarkParse).parse(text), {theme, fonts})
    expect(messages).toEqual([])
    pages = await linesOf(await printPdf(definition, fonts))
  })

  const body = () => pages.map((lines) => lines.slice(0, -1))

  test('22 lines a page', () => {
    expect(pages.length).toBe(3)
    for (const lines of body().slice(0, -1)) expect(lines).toHaveLength(22)
  })

  test('28 characters a line, the first line set in by two', () => {
    const lines = body().flat().slice(0, -1)
    expect(lines[0]?.text).toHaveLength(26)
    for (const line of lines.slice(1)) expect(line.text).toHaveLength(28)
    expect(lines[0]?.left).toBeCloseTo(28 + (2 * 156) / 28, 0)
  })

  test('margins within a millimetre', () => {
    for (const lines of body().slice(0, -1)) {
      expect(Math.abs((lines[0]?.top ?? 0) - 37)).toBeLessThan(1)
      const bottom = (lines.at(-1)?.top ?? 0) + 16 / millimetre
      expect(bottom).toBeLessThanOrEqual(37 + 225)
      for (const line of lines.slice(1)) {
        expect(Math.abs(line.left - 28)).toBeLessThan(1)
        expect(Math.abs(line.right - (28 + 156))).toBeLessThan(1)
      }
    }
  })

  test('size 3 on a pitch of a 22nd of the type area', () => {
    const [lines = []] = body()
    for (const [index, line] of lines.entries()) {
      expect(line.size).toBeCloseTo(16, 2)
      expect(line.top - (lines[0]?.top ?? 0)).toBeCloseTo((index * 225) / 22, 1)
    }
  })

  test('page numbers in dashes, odd at the right, even at the left, one character in, below the type area', () => {
    const numbers = pages.map((lines) => lines.at(-1))
    expect(numbers.map((line) => line?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —'])
    const character = 14 / millimetre
    expect(Math.abs((numbers[0]?.right ?? 0) - (28 + 156 - character))).toBeLessThan(1)
    expect(Math.abs((numbers[1]?.left ?? 0) - (28 + character))).toBeLessThan(1)
    for (const line of numbers) {
      expect(line?.size).toBeCloseTo(14, 2)
      const middle = (line?.top ?? 0) + character / 2
      expect(Math.abs(middle - (37 + 225 + 7))).toBeLessThan(1)
    }
  })

  test('below a red head the first page keeps the type area, the characters of a line and the page number', async () => {
    const theme = await load('gongwen')
    const fonts = openFonts(await loadFonts(theme))
    const text = '坚持稳中求进工作总基调完整准确全面贯彻新发展理念'.repeat(60)
    const head = ':::masthead\n工作简报\n\n第1期\n\n市政府研究室 | 2024年2月1日\n:::\n\n# 两份报告比较\n\n'
    const {definition} = toPdfmake(parseBriefing(head + text), {theme, fonts})
    const [first = [], second = []] = await linesOf(await printPdf(definition, fonts))
    const lines = first.filter((line) => Math.abs(line.size - 16) < 0.01 && /^\p{Script=Han}{28}$/u.test(line.text))
    expect(lines.length).toBeGreaterThan(8)
    for (const line of lines) {
      expect(Math.abs(line.left - 28)).toBeLessThan(1)
      expect(Math.abs(line.right - (28 + 156))).toBeLessThan(1)
    }
    expect(first[0]?.text.replaceAll(' ', '')).toBe('工作简报')
    expect(first[0]?.top).toBeGreaterThan(36)
    expect((lines.at(-1)?.top ?? 0) + 16 / millimetre).toBeLessThanOrEqual(37 + 225)
    expect(first.at(-1)?.text).toBe('— 1 —')
    expect(Math.abs((second[0]?.top ?? 0) - 37)).toBeLessThan(1)
    expect(second.slice(0, -1)).toHaveLength(22)
  })

  test('it says what its fonts stand in for', async () => {
    const {fonts} = await load('gongwen')
    expect(fonts['fangsong']?.substituteFor).toBe('仿宋_GB2312')
    expect(fonts['xiaobiaosong']?.substituteFor).toBe('方正小标宋')
  })
})

test.each(['modern', 'plain', 'gongwen'])('%s has a font for everything a report is written with', async (name) => {
  const theme = await load(name)
  const fonts = openFonts(await loadFonts(theme))
  const text = '# 题\n\n“引用”……——·①㎡％‰℃，。；：！？《》〔2024〕1号 ▯▲▼→√×≈≥ Ⅰ AaZz 57.66%'
  const {messages} = toPdfmake(unified().use(remarkParse).parse(text), {theme, fonts})
  expect(messages).toEqual([])
})

test('a font file that is not there is a sentence', async () => {
  const theme = await load('plain')
  const broken = {...theme, fonts: {serif: {normal: './nowhere.ttf'}}}
  await expect(loadFonts(broken)).rejects.toThrow('cannot read font ./nowhere.ttf: ENOENT')
})
