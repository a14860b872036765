import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {parseTheme, printPdf, toPdfmake} from '../src/index.js'
import {fonts, parse, type ReadPage, read, themeSource} from './documents.js'

const require = createRequire(import.meta.url)

const fontFile = (name: string) => require.resolve(`@expo-google-fonts/${name}`)
const regular = fontFile('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
const bold = fontFile('noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')

interface Pdfmake {
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): {getBuffer(): Promise<Uint8Array>}
}

/** What pdfmake itself makes of a definition: the measure for everything that is done in its place here. */
function printPlain(definition: object): Promise<Uint8Array> {
  const pdfmake = require('pdfmake') as Pdfmake
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setFonts({sans: {normal: regular, bold, italics: regular, bolditalics: bold}})
  return pdfmake.createPdf(definition).getBuffer()
}

/** What both must do alike: no rule of Chinese typesetting is in play. */
const theme = parseTheme({
  ...themeSource,
  text: {font: 'sans', size: 10.5, align: 'left', after: 6},
  typography: {hanLatinSpace: 0, punctuation: 'full', widows: false}
})

const paragraph = '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，一般公共预算收入57.66亿元，增长12.5%。'
const rows = Array.from({length: 30}, (_, index) => `| 指标${index} | ${index}.5% | 说明文字 |`)
const markdown = [
  '# 简报',
  '## 一、概况',
  paragraph.repeat(3),
  `**重点**：${paragraph}[^1]`,
  `- ${paragraph}\n- 项目\n  1. 甲\n  2. 乙`,
  '> 引用的话。',
  ['| 指标 | 数值 | 说明 |', '|:--|--:|:--|', ...rows].join('\n'),
  ...Array.from({length: 14}, (_, index) => `**小节${index}**\n\n${paragraph.repeat(2 + (index % 3))}`),
  '[^1]: 来源。'
].join('\n\n')

interface TextLine {
  text: string
  x: number
  y: number
}

/** Pieces joined to lines: one engine writes a line at once, the other character by character. */
function linesOf(page: ReadPage): TextLine[] {
  const lines = new Map<number, TextLine>()
  for (const {text, x, y} of page.pieces.toSorted((a, b) => a.x - b.x)) {
    if (text.trim() === '') continue
    const key = Math.round(y)
    const line = lines.get(key) ?? lines.get(key - 1) ?? lines.get(key + 1)
    if (line === undefined) lines.set(key, {text: text.replaceAll(' ', ''), x, y})
    else line.text += text.replaceAll(' ', '')
  }
  return [...lines.values()].sort((a, b) => b.y - a.y)
}

test('text and places are those of plain pdfmake', async () => {
  const definition = () => toPdfmake(parse(markdown), {theme, fonts}).definition
  const own = await read(await printPdf(definition(), fonts))
  const plain = await read(await printPlain(definition()))
  expect(own.pages.length).toBeGreaterThan(2)
  expect(own.pages.length).toBe(plain.pages.length)
  for (const [index, page] of own.pages.entries()) {
    const lines = linesOf(page)
    const expected = linesOf(plain.pages[index] ?? page)
    expect(lines.map((line) => line.text)).toEqual(expected.map((line) => line.text))
    for (const [at, line] of lines.entries()) {
      expect(Math.abs(line.x - (expected[at]?.x ?? 0))).toBeLessThan(1)
      expect(Math.abs(line.y - (expected[at]?.y ?? 0))).toBeLessThan(1)
    }
  }
})

test('the PDF is smaller than that of plain pdfmake', async () => {
  const definition = () => toPdfmake(parse(markdown), {theme, fonts}).definition
  const own = await printPdf(definition(), fonts)
  const plain = await printPlain(definition())
  expect(own.length).toBeLessThan(plain.length)
})
