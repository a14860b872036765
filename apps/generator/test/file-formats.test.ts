import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {openFonts, parseTheme, printPdf, toPdfmake} from '@jianbao/remark-pdfmake'
import {AlignmentType, Document, type IParagraphOptions, LevelFormat, Packer, Paragraph} from 'docx'
import {cleanDocument, type Figure, readDocument, readReport} from 'jianbao'
import type {Root, RootContent} from 'mdast'
import {beforeAll, describe, expect, test} from 'vitest'
import {loadFonts} from '../src/fonts/load-fonts.js'

const at = (name: string) => new URL(`../../../${name}`, import.meta.url)
const cMapUrl = createRequire(import.meta.url)
  .resolve('pdfjs-dist/package.json')
  .replace('package.json', 'cmaps/')

/** What a figure says, without its place in a file. */
type Reading = Omit<Figure, 'source'>

async function read(bytes: Uint8Array, name: string): Promise<{readings: Reading[]; headings: readonly string[]}> {
  const report = readReport(cleanDocument(await readDocument(bytes, name, {cMapUrl})))
  const readings = report.figures.map(({source, ...reading}) => reading)
  return {readings, headings: [...new Set(report.figures.flatMap(({section}) => section))]}
}

interface Line {
  readonly text: string
  /** 0 the title, 1 `一、`, 2 `（一）`; 3 a paragraph. */
  readonly level: number
}

export function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, k) => ({
      text: line,
      level:
        k === 0
          ? 0
          : /^[一二三四五六七八九十]+、[^。]+$/.test(line)
            ? 1
            : /^（[一二三四五六七八九十]+）/.test(line)
              ? 2
              : 3
    }))
}

/** As Word keeps it when an office writes with automatic numbers: they are nowhere in the text. */
async function docxOf(lines: readonly Line[]): Promise<Uint8Array> {
  const paragraphs = lines.map(({text, level}) => new Paragraph(paragraphOf(text, level)))
  const levels = ['%1、', '（%2）'].map((label, level) => ({
    level,
    format: LevelFormat.CHINESE_COUNTING,
    text: label,
    alignment: AlignmentType.LEFT
  }))
  const file = new Document({numbering: {config: [{reference: 'report', levels}]}, sections: [{children: paragraphs}]})
  return Packer.toBuffer(file)
}

function paragraphOf(text: string, level: number): IParagraphOptions {
  if (level === 0 || level === 3) return {text, ...(level === 0 ? {alignment: AlignmentType.CENTER} : {})}
  const numbering = {reference: 'report', level: level - 1}
  return {text: text.replace(/^[一二三四五六七八九十]+、|^（[一二三四五六七八九十]+）/, ''), numbering}
}

/** As an office prints it. */
export async function pdfOf(lines: readonly Line[], themeName: string): Promise<Uint8Array> {
  const file = at(`apps/generator/themes/${themeName}.yaml`)
  const theme = parseTheme(await readFile(file, 'utf8'))
  const children = lines.map(({text, level}): RootContent => {
    const words = [{type: 'text' as const, value: text}]
    if (level === 0) return {type: 'heading', depth: 1, children: words}
    return level === 1 ? {type: 'heading', depth: 2, children: words} : {type: 'paragraph', children: words}
  })
  const fonts = openFonts(await loadFonts(theme, new URL('.', file).pathname))
  const tree: Root = {type: 'root', children}
  const {definition} = toPdfmake(tree, {theme, fonts, title: 'x', language: 'zh', date: new Date(0)})
  return printPdf(definition, fonts)
}

const longTitle = '关于江苏省常州市金坛区人民政府二〇二四年度全区各项重点工作安排的政府工作报告'

describe.each([
  ['Jintan', 'test/fixtures/gold/004.clean.txt', (text: string) => text.replaceAll('\uFFFD', '4')],
  ['own writing', 'apps/generator/test/fixtures/numbered-report.txt', (text: string) => text]
])('a report reads the same in each format: %s', (_, file, whole) => {
  let lines: Line[] = []
  let plain: Awaited<ReturnType<typeof read>> = {readings: [], headings: []}

  beforeAll(async () => {
    const text = whole(await readFile(at(file), 'utf8'))
    lines = linesOf(text)
    plain = await read(new TextEncoder().encode(text), 'a.txt')
    expect(plain.readings.length).toBeGreaterThan(10)
  })

  test('Word with automatic numbers', async () => {
    expect(await read(await docxOf(lines), 'a.docx')).toEqual(plain)
  })

  test.each(['gongwen', 'modern'])('PDF of the theme %s', async (theme) => {
    expect(await read(await pdfOf(lines, theme), 'a.pdf')).toEqual(plain)
  })

  test('PDF with a title that is broken over lines', async () => {
    const titled = [{text: longTitle, level: 0}, ...lines.slice(1)]
    const bytes = await pdfOf(titled, 'gongwen')
    const {text} = cleanDocument(await readDocument(bytes, 'a.pdf', {cMapUrl}))
    expect(text.value.split('\n')[0]).toBe(longTitle)
  })
})
