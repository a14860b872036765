import {createRequire} from 'node:module'
import {describe, expect, test} from 'vitest'
import {readDocument} from '../src/index.js'
import {below, type Placed, pdfOf} from './pdf-of.js'

const cMapUrl = createRequire(import.meta.url)
  .resolve('pdfjs-dist/package.json')
  .replace('package.json', 'cmaps/')
const read = async (bytes: Uint8Array) => (await readDocument(bytes, 'a.pdf', {cMapUrl})).text.value
const linesOf = async (bytes: Uint8Array) => (await read(bytes)).trimEnd().split('\n')

const full = [
  '　　过去一年，全市上下坚持稳中求进工作总基调，完整准确全面贯彻',
  '新发展理念，地区生产总值完成千亿元，增长百分之六点八，一般公共预',
  '算收入稳步提高，税收占比持续改善，城镇居民人均可支配收入不断增长',
  '粮食产量再创新高。',
  '　　今年，我们要扩大内需，优化结构，深化改革，改善民生，推动经济',
  '持续健康发展。'
]
const joined = [
  '过去一年，全市上下坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，地区生产总值完成千亿元，增长百分之六点八，一般公共预算收入稳步提高，税收占比持续改善，城镇居民人均可支配收入不断增长粮食产量再创新高。',
  '今年，我们要扩大内需，优化结构，深化改革，改善民生，推动经济持续健康发展。'
]
// pdf.js reports an indent of full-width spaces as part of the line; real ones move the line.
const indented = (lines: readonly string[], from: Placed) =>
  below(
    lines.map((line) => line.trimStart()),
    from
  ).map((placed, at) => (lines[at]?.startsWith('　') ? {...placed, x: placed.x + 24} : placed))
const at = (x: number, y: number) => ({x, y, size: 12, text: ''})

test('lines are joined to paragraphs, heads, feet and page numbers left out', async () => {
  const head = {x: 90, y: 800, size: 9, text: '平川市第九届人民代表大会第三次会议文件'}
  const page = (number: number, placed: Placed[]): Placed[] => [
    head,
    ...placed,
    {x: 280, y: 40, size: 9, text: `— ${number} —`},
    {x: 90, y: 30, size: 9, text: '平川市人民政府'}
  ]
  const bytes = pdfOf([
    page(1, [{x: 220, y: 740, size: 20, text: '政府工作报告'}, ...indented(full, at(90, 700))]),
    page(2, indented(full, at(90, 740)))
  ])
  expect(await linesOf(bytes)).toEqual(['政府工作报告', ...joined, ...joined])
})

test('a page that is turned reads as one that is not', async () => {
  const turned = pdfOf([indented(full, at(90, 700))], 90)
  expect(await linesOf(turned)).toEqual(joined)
})

test('of two columns the left one comes first, under the headline over both', async () => {
  const column = [
    '　　过去一年，全市上下坚持稳中',
    '求进工作总基调，完整准确全面贯',
    '彻新发展理念，地区生产总值完成',
    '千亿元，增长百分之六点八，一般',
    '公共预算收入稳步提高，税收占比',
    '持续改善，居民收入不断增长，粮',
    '食产量再创新高，民生持续改善。'
  ]
  // The columns' lines stand on different heights, and the right column was written first.
  const bytes = pdfOf([
    [
      ...indented(column, at(310, 693)),
      {x: 180, y: 740, size: 20, text: '平川市人民政府工作报告'},
      ...indented(column, at(90, 700))
    ]
  ])
  const paragraph = column.join('').trim()
  expect(await linesOf(bytes)).toEqual(['平川市人民政府工作报告', paragraph, paragraph])
})

test('a number that went to the next line as a whole leaves room and ends no paragraph', async () => {
  const bytes = pdfOf([
    [
      ...below(
        [
          '新增规模以上工业企业一百三十家，完成技改投资二百三十六点八亿',
          '元，国家高新技术企业达到八十三家，比上年增加七家，完成投资',
          '123456.78亿元，增长百分之八点三，高于全省二点三个百分点。'
        ],
        at(90, 700)
      )
    ]
  ])
  expect(await read(bytes)).toContain('完成投资123456.78亿元')
})

test('letters set one by one, or a little apart, have no spaces between them', async () => {
  const letters = (text: string, y: number, pitch: number) =>
    Array.from(text, (char, k) => ({x: 90 + k * pitch, y, size: 12, text: char}))
  const bytes = pdfOf([[...letters('全市地区生产总值增长', 700, 13.5), ...letters('居民收入稳步提高', 660, 12)]])
  expect(await linesOf(bytes)).toEqual(['全市地区生产总值增长', '居民收入稳步提高'])
})

test('rows with wide gaps are a table', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, k) => ({x: 90 + 150 * k, y, size: 12, text}))
  const bytes = pdfOf([
    [...row(700, '指标', '2023年', '2024年目标'), ...row(680, '财政收入', '57.66', '61.1'), ...row(600, '市长', '张三')]
  ])
  expect(await linesOf(bytes)).toEqual(['| 指标 | 2023年 | 2024年目标 |', '| 财政收入 | 57.66 | 61.1 |', '市长 张三'])
})

test('English lines are joined with spaces, numbers included', async () => {
  const bytes = pdfOf([
    below(
      [
        'Over the past year the gross domestic product of our city',
        'reached 130 billion yuan, an increase of 6.8 percent, and',
        '12,600 households moved.'
      ],
      at(90, 700)
    )
  ])
  expect(await linesOf(bytes)).toEqual([
    'Over the past year the gross domestic product of our city reached 130 billion yuan, an increase of 6.8 percent, and 12,600 households moved.'
  ])
})

test('pages without text beside pages with text are reported', async () => {
  const {source} = await readDocument(pdfOf([below(['政府工作报告']), []]), 'a.pdf', {cMapUrl})
  expect(source.diagnostics).toMatchObject([
    {ruleId: 'page-without-text', reason: expect.stringContaining('no text: 2.')}
  ])
})

test('fonts that do not tell their characters are an error of its own', async () => {
  const glyphs = Array.from({length: 400}, (_, k) => String.fromCharCode(0x9fa0 - 7 * k)).join('')
  await expect(read(pdfOf([below([glyphs])]))).rejects.toThrow(/does not say which characters/)
})

test('a sentence that fills its last line ends its paragraph where a little room follows, or a number', async () => {
  const sentence = '全市地区生产总值稳步增长，财政收入质量持续改善，居民收入较快增加。'
  const line = (text: string, y: number): Placed => ({x: 90, y, size: 12, text})
  const bytes = pdfOf([
    [
      ...below([sentence, sentence], at(90, 700)),
      line('全力推进重点项目', 654),
      line(sentence, 628),
      line('（二）改善民生福祉', 608),
      line(sentence, 588)
    ]
  ])
  expect(await linesOf(bytes)).toEqual([
    sentence + sentence,
    '全力推进重点项目',
    sentence,
    '（二）改善民生福祉',
    sentence
  ])
})

test('the space that a reader makes behind a dash is none', async () => {
  const text = '——　聚焦提质做好转型升级文章，加快新旧动能转换和发展方式转型。'
  const bytes = pdfOf([below([text.replace('　', ' '), '——聚焦增效做好精细管理文章，让群众生活更便捷。'], at(90, 700))])
  expect((await linesOf(bytes))[0]).toBe(text.replace('　', ''))
})

test('notes at the foot of a page do not part the sentence that goes on over it', async () => {
  const line = (text: string, y: number, size = 12): Placed => ({x: 90, y, size, text})
  const long = '全市培育专精特新①企业三十六家，完成技改投资十二亿元，规模以上工'
  const next = '业增加值增长百分之八，高于全省二个百分点。'
  const bytes = pdfOf([
    [
      line('一、过去一年的工作', 730),
      line(long, 700),
      line('① 专精特新：指专业化、精细化、特色化、新颖化，即主营业务突出、竞争力强、成长性好的中小', 80, 9),
      line('企业。', 68, 9),
      line('— 1 —', 40, 9)
    ],
    [line(next, 730), line('二、今年的安排', 700), line('— 2 —', 40, 9)]
  ])
  expect(await linesOf(bytes)).toEqual([
    '一、过去一年的工作',
    long + next,
    '二、今年的安排',
    '① 专精特新：指专业化、精细化、特色化、新颖化，即主营业务突出、竞争力强、成长性好的中小企业。'
  ])
})

test('a raised number behind a word is a note’s mark', async () => {
  const row = [
    {x: 90, y: 700, size: 12, text: '新增专精特新'},
    {x: 162, y: 704, size: 7, text: '3'},
    {x: 166, y: 700, size: 12, text: '企业12家，建成区85平方公里'},
    {x: 320, y: 704, size: 7, text: '2'}
  ]
  expect(await linesOf(pdfOf([row]))).toEqual(['新增专精特新[3]企业12家，建成区85平方公里2'])
})

test('small letters at the end of a page that begin with no mark stay in their place', async () => {
  const line = (text: string, y: number, size = 12): Placed => ({x: 90, y, size, text})
  const bytes = pdfOf([
    [...indented(full, at(90, 700)), line('注：本报告数据为快报数', 80, 9)],
    indented(full, at(90, 740))
  ])
  expect(await linesOf(bytes)).toEqual([...joined, '注：本报告数据为快报数', ...joined])
})

describe('titles', () => {
  const width = 26 * 12
  const centred = (text: string, y: number, size: number): Placed => ({
    x: 90 + (29 * 12 - text.length * size) / 2,
    y,
    size,
    text
  })
  const page = (...head: Placed[]) => pdfOf([[...head, ...indented(full, at(90, 600))]])

  test('a title that found no room in one line is one title', async () => {
    const bytes = page(
      centred('关于平川市二〇二三年国民经济和', 740, 22),
      centred('社会发展计划执行情况的报告', 705, 22)
    )
    expect(width).toBeLessThan(15 * 22)
    expect((await linesOf(bytes))[0]).toBe('关于平川市二〇二三年国民经济和社会发展计划执行情况的报告')
  })

  test('a title of three lines, its date and speaker below it in smaller letters', async () => {
    const bytes = page(
      centred('中国人民政治协商会议第九届', 760, 22),
      centred('平川市委员会常务委员会', 725, 22),
      centred('工作报告', 690, 22),
      centred('（2024年1月15日）', 655, 14),
      centred('主席　王五', 630, 14)
    )
    expect((await linesOf(bytes)).slice(0, 3)).toEqual([
      '中国人民政治协商会议第九届平川市委员会常务委员会工作报告',
      '（2024年1月15日）',
      '主席 王五'
    ])
  })

  test('a title at the left edge that found no room', async () => {
    const bytes = page(
      {x: 90, y: 740, size: 20, text: '平川市人民政府二〇二四年度各项重点'},
      {x: 90, y: 712, size: 20, text: '工作安排的报告'}
    )
    expect((await linesOf(bytes))[0]).toBe('平川市人民政府二〇二四年度各项重点工作安排的报告')
  })

  test.each([
    ['short lines that would have fitted into one', ['平川市人民政府', '工作报告']],
    ['a date below in letters of the same size', ['平川市第九届人民代表大会文件汇编', '2024年1月17日']],
    ['a place and occasion behind a dash', ['平川市人民政府向大会作的工作报告', '——在第三次会议上']]
  ])('%s stay apart', async (_, [one = '', two = '']) => {
    const bytes = page(centred(one, 740, 22), centred(two, 705, 22))
    expect((await linesOf(bytes)).slice(0, 2)).toEqual([one, two])
  })

  test('large headings one below the other stay apart, whatever their width', async () => {
    const bytes = page(
      centred('二、二〇二四年政府工作的总体要求', 740, 18),
      centred('（一）坚持稳中求进推动高质量发展', 710, 18)
    )
    expect((await linesOf(bytes)).slice(0, 2)).toEqual([
      '二、二〇二四年政府工作的总体要求',
      '（一）坚持稳中求进推动高质量发展'
    ])
  })
})
