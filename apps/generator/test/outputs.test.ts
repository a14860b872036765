import {strFromU8, unzipSync} from 'fflate'
import {parseBriefing, stringifyBriefing} from 'jianbao'
import {describe, expect, test} from 'vitest'
import {chartsOf} from '../src/outputs/charts.js'
import {printDocx} from '../src/outputs/docx/print-docx.js'
import {plainMarkdown} from '../src/outputs/plain-markdown.js'
import {printHtml} from '../src/outputs/print-html.js'
import {withTemplateImages} from '../src/outputs/template-images.js'

const markdown = `# 简报

:::callout{kind=finding}
收入增长12.5%[^1]。
:::

::page-break

## 指标

| 指标 | 金坛 |
| - | -: |
| 收入 | 57.66亿元[^1] |

- 甲
  - 乙

Note:this 1.776:1

\`\`\`chart
type: bars
title: 收入
unit: 亿元
series: [常州市, 金坛区]
rows:
  - label: 收入
    values: [{value: 680.3, text: 680.3亿元}, {value: 57.66, text: 57.66亿元}]
\`\`\`

[^1]: “一般公共预算收入57.66亿元,增长12.5%” <script>alert(1)</script>
`

const tree = parseBriefing(markdown)
const charts = chartsOf(tree, 'briefing.zh', 'sans')

describe('plain Markdown', () => {
  test('unwraps directives, keeps words behind colons, draws charts beside the file', () => {
    const {withPictures, pictures, diagnostics} = charts
    expect(diagnostics).toEqual([])
    const types = withPictures.children.map(({type}) => type)
    expect(types).toEqual([
      'heading',
      'paragraph',
      'heading',
      'table',
      'list',
      'paragraph',
      'paragraph',
      'footnoteDefinition'
    ])
    expect(JSON.stringify(withPictures)).toContain('"value":":this"')
    expect([...pictures.keys()]).toEqual(['briefing.zh/chart-1.svg'])
    expect(pictures.get('briefing.zh/chart-1.svg')).toMatch(/^<svg[\s\S]*680\.3亿元[\s\S]*57\.66亿元/)
  })

  test('leaves the tree that it was given as it was', () => {
    const before = JSON.stringify(tree)
    plainMarkdown(tree, {})
    expect(JSON.stringify(tree)).toBe(before)
  })
})

describe('Word', () => {
  const properties = {title: '简报', language: 'zh', date: '2024-01-16'} as const

  test('has real headings, tables, lists and footnotes', async () => {
    const files = unzipSync(await printDocx(charts.withTables, properties))
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
    const body = part('word/document.xml')
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body.match(/<w:tbl>/g)).toHaveLength(2) // the table, and the chart as a table
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('<w:footnoteReference w:id="1"/>')
    expect(body).toContain('57.66亿元')
    expect(part('word/footnotes.xml')).toContain('一般公共预算收入57.66亿元')
    expect(part('docProps/core.xml')).toContain('2024-01-16T00:00:00Z')
  })

  test('shows a template’s logo at its size, and keeps notes that stand together apart', async () => {
    // a PNG of 120 × 40 points, as far as its size goes
    const logo = Uint8Array.from([
      0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 120, 0, 0, 0, 40
    ])
    const text = '![标志](logo.png)\n\n![图](no.png) 占8.48%[^1][^2]。\n\n[^1]: 甲\n\n[^2]: 乙\n'
    const files = unzipSync(await printDocx(parseBriefing(text), {...properties, images: {'logo.png': logo}}))
    const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain(`cx="${120 * 9525}" cy="${40 * 9525}"`) // EMU: 9,525 a pixel of 1/96 inch
    expect(Object.keys(files).filter((name) => /^word.media.+\.png$/.test(name))).toHaveLength(1)
    expect(body).toMatch(/footnoteReference w:id="1".*>,<.*footnoteReference w:id="2"/)
    expect(body).toContain('图')
  })

  test('is the same bytes on every run', async () => {
    const [one, two] = [await printDocx(charts.withTables, properties), await printDocx(charts.withTables, properties)]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
})

describe('HTML', () => {
  const page = printHtml(charts.withPictures, {title: '简报 <1>', language: 'zh'}, charts.pictures)

  test('is one self-contained page with notes and pictures', () => {
    expect(page).toContain('data-footnote-ref')
    expect(page).toContain('<span class="figure">57.66亿元</span><sup>')
    expect(page).toMatch(/<img src="data:image\/svg\+xml;base64,/)
    expect(page).not.toMatch(/(?:src|href)="https?:/)
  })

  test('runs nothing that a source holds', () => {
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('<title>简报 &#x3C;1></title>')
  })
})

test('a template’s logo goes beside the Markdown and into the page, and the tree for the PDF stays', () => {
  const source = parseBriefing('![标志](logo.png)\n')
  const {tree: moved, pictures} = withTemplateImages(source, 'briefing.zh', {
    'logo.png': Uint8Array.of(137, 80, 78, 71)
  })
  expect(stringifyBriefing(moved)).toBe('![标志](briefing.zh/logo.png)\n')
  expect(stringifyBriefing(source)).toBe('![标志](logo.png)\n')
  expect([...pictures.keys()]).toEqual(['briefing.zh/logo.png'])
  expect(printHtml(moved, {title: 'x', language: 'zh'}, pictures)).toContain('src="data:image/png;base64,iVBORw=="')
})

test('a page follows no address that runs code, and a drawing of a template comes without its scripts', () => {
  const source = parseBriefing(
    '[甲](javascript:alert(1)) [乙](file:///etc/passwd) [丙](https://example.org) ![标志](logo.svg)\n'
  )
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script><rect width="9" height="9"/></svg>'
  const {tree: moved, pictures} = withTemplateImages(source, 'briefing.zh', {'logo.svg': new TextEncoder().encode(svg)})
  expect(pictures.get('briefing.zh/logo.svg')).toBe(svg.replace('<script>x()</script>', ''))
  const page = printHtml(moved, {title: 'x', language: 'zh'}, pictures)
  expect(page).toContain('<a>甲</a> <a>乙</a> <a href="https://example.org">丙</a>')
  expect(page).toMatch(/script-src 'sha256-[\w+/]+=*'"/)
})

test('Word gets each note once; a further reference is its raised number', async () => {
  const twice = parseBriefing('甲[^1]，乙[^2]，丙[^1]。\n\n[^1]: 一\n\n[^2]: 二\n')
  const bytes = await printDocx(twice, {title: '简报', language: 'zh', date: '2024-02-01'})
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  expect([...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2'])
  expect(xml).toMatch(/<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t[^>]*>1<\/w:t>/)
})
