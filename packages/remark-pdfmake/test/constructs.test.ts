import {describe, expect, test} from 'vitest'
import {parseTheme} from '../src/index.js'
import {compile, print, read, themeSource} from './documents.js'

const sentence = '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念。'

const text = async (markdown: string, options = {}) =>
  (await read(await print(markdown, options))).text.replaceAll(/[\s\u00A0]/g, '')

const rules = (markdown: string, options = {}) => compile(markdown, options).messages.map((message) => message.ruleId)

test('a table of contents gives page numbers whole, also where letters are set apart by a grid', async () => {
  const spaced = parseTheme({...themeSource, text: {...themeSource.text, letterSpacing: '8pt'}})
  const pdf = await print('::toc{depth=2}\n\n## 甲\n\n::page-break\n\n## 乙', {theme: spaced})
  expect((await read(pdf)).text.replaceAll(/[\s\u00A0]/g, '')).toMatch(/^甲1乙2甲1\/2/)
})

describe('CommonMark and GFM', () => {
  test.each([
    ['emphasis beside Han marks', '**真，**她说**“好”**。', '真，她说“好”。'],
    ['strikethrough beside Han marks', '~~删，~~留', '删，留'],
    ['hard and soft breaks', '甲\n乙  \n丙\\\n丁', '甲乙丙丁'],
    ['a soft break between words', 'one\ntwo', 'onetwo'],
    ['nested lists', '1. 甲\n   - 乙\n     1. 丙\n2. 丁', '1.甲乙1.丙2.丁'],
    ['a list that starts elsewhere', '3. 丙\n4. 丁', '3.丙4.丁'],
    ['tasks', '- [x] 完成\n- [ ] 未完', '完成未完'],
    ['quotes', '> 甲\n>\n> > 乙', '甲乙'],
    ['code', '`a  b`\n\n```js\nif (x)\n  y()\n```', 'abif(x)y()'],
    ['references', '[甲][a]与[b]\n\n[a]: https://example.org\n[b]: <mailto:a@b.c>', '甲与b'],
    ['escapes and entities', '1\\. \\*甲\\* &amp; &lt;乙&gt;', '1.*甲*&<乙>'],
    ['a time, which is no directive', '会议12:30开始，比例:甲', '会议12:30开始，比例:甲']
  ])('%s', async (_, markdown, expected) => {
    expect(await text(markdown)).toBe(`${expected}1/1`)
    expect(rules(markdown)).toEqual([])
  })

  test('columns are aligned as the table says', async () => {
    const {pages} = await read(
      await print('| 左 | 中 | 右 |\n|:--|:-:|--:|\n| 甲甲甲甲 | 乙 | 1 |\n| 丙 | 丁丁丁丁 | 2222 |')
    )
    const [page] = pages
    const find = (piece: string) => page?.pieces.find((candidate) => candidate.text === piece) ?? {x: 0, width: 0}
    expect(find('丙').x).toBeCloseTo(find('甲甲甲甲').x, 1)
    expect(find('乙').x + find('乙').width / 2).toBeCloseTo(find('丁丁丁丁').x + find('丁丁丁丁').width / 2, 1)
    expect(find('1').x + find('1').width).toBeCloseTo(find('2222').x + find('2222').width, 1)
  })

  test('HTML is left out with a message, comments without', () => {
    expect(rules('<div>甲</div>\n\n<!-- 乙 -->\n\n丙<b>丁</b>')).toEqual(['html', 'html', 'html'])
  })

  test('links lead where they may', async () => {
    const {pages} = await read(
      await print('## 目标\n\n[甲](https://example.org/a) [乙](#目标) [丙](javascript:alert(1)) [丁](#无)')
    )
    expect(pages[0]?.links).toEqual([
      {url: 'https://example.org/a', destination: undefined},
      {url: undefined, destination: '目标'}
    ])
    expect(rules('[丙](javascript:alert(1)) [丁](#无)')).toEqual(['link-scheme', 'link-target'])
    expect(rules(`[戊](https://example.org/${'a'.repeat(8000)})`)).toEqual(['link-scheme'])
  })
})

describe('pages', () => {
  test('a heading never stands alone at a page’s foot', async () => {
    for (let filler = 20; filler < 32; filler += 1) {
      const markdown = `${'行\n\n'.repeat(filler)}## 标题\n\n### 小标题\n\n${sentence.repeat(8)}`
      const {pages} = await read(await print(markdown))
      const page = pages.find((candidate) => candidate.text.includes('小标题'))
      expect(page?.text, `after ${filler} lines`).toMatch(/标题.*小标题.*坚持/)
    }
  })

  test('a table’s head never stands alone at a page’s foot', async () => {
    for (let filler = 24; filler < 32; filler += 1) {
      const markdown = `${'行\n\n'.repeat(filler)}| 表头 |\n|--|\n| ${sentence.repeat(60)} |`
      const {pages} = await read(await print(markdown))
      const page = pages.find((candidate) => candidate.text.includes('表头'))
      expect(page?.text, `after ${filler} lines`).toMatch(/表头.*坚持/)
    }
  })

  test.each([
    [
      'a table of high rows',
      `| 表 | 说明 |\n|--|--|\n| 甲 | ${sentence.repeat(6)} |\n| 乙 | ${sentence.repeat(6)} |`,
      '甲'
    ],
    ['a high drawing', '```chart\nx\n```', '图中字'],
    ['a block to be kept whole', `:::unbreakable\n${`${sentence.repeat(3)}\n\n`.repeat(3)}:::`, '贯彻'],
    ['cards', ':::cards\n- **1亿元** 卡片\n- **2亿元** 项目\n:::', '1亿元'],
    ['a list', `- ${sentence.repeat(2)}\n- 乙`, '坚持']
  ])('a heading and the line that leads to %s go with it', async (_, block, start) => {
    const chart =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><text x="5" y="20" font-size="10">图中字</text></svg>'
    for (let filler = 8; filler < 32; filler += 2) {
      const markdown = `${'行\n\n'.repeat(filler)}## 标题\n\n导语如下：\n\n${block}`
      const {pages} = await read(await print(markdown, {fences: {chart: () => chart}}))
      const page = pages.find((candidate) => candidate.text.includes('标题'))
      expect(page?.text, `after ${filler} lines`).toMatch(new RegExp(`标题.*导语如下：.*${start}`))
    }
  })

  test('no page begins or ends with one line of a paragraph', async () => {
    const numbered = (count: number) => Array.from({length: count}, (_, index) => `第${index}`).join('\\\n')
    for (const count of [2, 3, 4, 5]) {
      for (let filler = 25; filler < 32; filler += 1) {
        const {pages} = await read(await print(`${'行\n\n'.repeat(filler)}${numbered(count)}`))
        const lines = pages.map((page) => page.text.match(/第\d/g)?.length ?? 0)
        expect(lines, `${count} lines after ${filler}`).not.toContain(1)
        expect(lines.reduce((sum, number) => sum + number, 0)).toBe(count)
      }
    }
  })

  test('a heading behind a page break leaves no empty page', async () => {
    const {pages} = await read(await print(`${'行\n\n'.repeat(28)}::page-break\n\n## 标题\n\n文`))
    expect(pages).toHaveLength(2)
  })

  test('page breaks begin a page, not an empty one', async () => {
    const {pages} = await read(await print('::page-break\n\n甲\n\n::page-break\n\n::page-break\n\n乙\n\n::page-break'))
    expect(pages.map((page) => page.text.replaceAll(' ', ''))).toEqual(['甲1/2', '乙2/2'])
  })

  test.each([
    ['a table cell higher than a page', `| a | b |\n|--|--|\n| x | ${sentence.repeat(200)} |`],
    [
      'a block to be kept whole that is higher than a page',
      `:::unbreakable\n${`${sentence.repeat(20)}\n\n`.repeat(10)}:::`
    ],
    ['a callout higher than a page', `:::callout\n${sentence.repeat(200)}\n:::`]
  ])('%s loses nothing', async (_, markdown) => {
    expect((await text(markdown)).split('。').length - 1).toBe(200)
  })

  test('the table of contents names the pages of its headings', async () => {
    const markdown = '# 题\n\n::toc{depth=2}\n\n::page-break\n\n## 甲\n\n文\n\n::page-break\n\n## 乙\n\n### 丙\n\n文'
    const {pages} = await read(await print(markdown))
    expect(pages[0]?.text.replaceAll(' ', '')).toBe('题甲2乙3丙31/3')
    expect(pages[0]?.links.map((link) => link.destination)).toEqual(['甲', '甲', '乙', '乙', '丙', '丙'])
  })

  test('headers and footers know title, page and pages', async () => {
    const {pages, info} = await read(await print('---\ntitle: 题名\nauthor: 研究室\n---\n\n甲\n\n::page-break\n\n乙'))
    expect(pages.map((page) => page.text.replaceAll(' ', ''))).toEqual(['甲1/2', '乙2/2'])
    expect(info).toMatchObject({Title: '题名', Author: '研究室'})
  })
})

describe('directives', () => {
  test('cards, columns, callouts and mastheads print what they hold', async () => {
    const markdown = [
      ':::masthead\n简报\n\n第1期\n\n研究室 | 1月16日\n:::',
      ':::cards\n- **57.66亿元** 收入\n- **12.5%** 增速\n:::',
      '::::columns\n:::column\n左\n:::\n:::column\n右\n:::\n::::',
      ':::callout{kind=note}\n说\n:::'
    ].join('\n\n')
    expect(rules(markdown)).toEqual([])
    expect(await text(markdown)).toBe('简报第1期研究室1月16日57.66亿元收入12.5%增速左右说明说1/1')
  })

  test('what is not known is said, and its content printed', async () => {
    expect(rules(':::odd\n甲\n:::\n\n::strange')).toEqual(['unknown-directive', 'unknown-directive'])
    expect(await text(':::odd\n甲\n:::')).toBe('甲1/1')
  })
})

describe('pictures', () => {
  const chart =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="20" font-family="sans" font-size="10">图中字</text></svg>'

  test('a fenced block becomes the drawing that its handler makes', async () => {
    const markdown = '```chart\nkind: bar\n```'
    expect(await text(markdown, {fences: {chart: () => chart}})).toBe('图中字1/1')
    expect(await text(markdown)).toBe('kind:bar1/1')
  })

  test('images come from the bytes that were given, from nowhere else', async () => {
    const images = {'a.svg': new TextEncoder().encode(chart), 'b.jpg': jpeg}
    const markdown =
      '![甲](a.svg)\n\n![乙](b.jpg "题注")\n\n![丙](../../etc/passwd)\n\n![丁](https://example.org/x.png)'
    expect(await text(markdown, {images})).toBe('图中字题注[丙][丁]1/1')
    expect(rules(markdown, {images})).toEqual(['image-missing', 'image-missing'])
    for (const broken of [
      [71, 73, 70],
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2],
      [0xff, 0xd8, 0xff, 0xe0, 0, 4]
    ])
      expect(rules('![甲](a.x)', {images: {'a.x': new Uint8Array(broken)}})).toEqual(['image-format'])
  })

  test('a character of a drawing that its font lacks is said', async () => {
    const fences = {chart: () => chart.replace('图中字', '图&amp;😀')}
    expect(rules('```chart\nx\n```', {fences})).toEqual(['missing-glyph'])
    expect(await text('```chart\nx\n```', {fences})).toBe('图&〓1/1')
  })

  test('a drawing that is none is left out', async () => {
    for (const drawing of ['no drawing', '<svg width="10" height="10"><rect></svg>', '<svg><rect/></svg>']) {
      const fences = {chart: () => drawing}
      expect(rules('```chart\nx\n```', {fences})).toEqual(['svg-invalid'])
      expect(await text('```chart\nx\n```', {fences})).toBe('1/1')
    }
  })
})

test('files are carried inside the PDF', async () => {
  const bytes = new TextEncoder().encode('{"a":1}')
  const {attachments} = await read(
    await print('甲', {attachments: {'comparison.json': {bytes, type: 'application/json', description: '数据'}}})
  )
  expect(new TextDecoder().decode(attachments['comparison.json'])).toBe('{"a":1}')
})

/** One pixel. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64'
)
