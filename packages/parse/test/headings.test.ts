import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {sectionsOf} from './tree.js'

const long =
  '全市上下认真贯彻落实党中央、国务院和省委、省政府的决策部署，坚持稳中求进，经济社会发展取得新的成绩，各项工作有序推进。'

/** `label title style` of every section of a report with these lines under a review. */
function titles(lines: readonly string[]): string[] {
  const text = ['江城市人民政府工作报告', '各位代表：', ...lines].join('\n')
  return sectionsOf(parseReport(documentOf(text))).map(
    ({label, title, headingStyle}) => `${label}|${title}|${headingStyle}`
  )
}

describe('headings in every style', () => {
  it.each([
    ['一、2023年工作回顾', '一、|2023年工作回顾|numbered'],
    ['第一部分 2023年工作回顾', '第一部分|2023年工作回顾|numbered'],
    ['（一）着力稳增长调结构，经济发展方式加快转变', '（一）|着力稳增长调结构，经济发展方式加快转变|numbered'],
    ['(一)综合实力显著提高', '(一)|综合实力显著提高|numbered'],
    ['三）不失时机地深化改革', '三）|不失时机地深化改革|numbered'],
    [`1.狠抓招商引资。${long}`, '1.|狠抓招商引资|numbered'],
    [`第一，城市面貌有了新的改善。${long}`, '第一，|城市面貌有了新的改善|numbered'],
    [`——聚焦“扩量”做好项目招引文章。${long}`, '——|聚焦“扩量”做好项目招引文章|dash'],
    [
      `（一）经济增长进一步加快，综合实力显著提高。2011年，${long}`,
      '（一）|经济增长进一步加快，综合实力显著提高|numbered'
    ],
    ['**一、2018年工作回顾**', '一、|2018年工作回顾|numbered'],
    ['（一）**以增加农牧民收入为重点**', '（一）|以增加农牧民收入为重点|numbered'],
    ['## 二、继续扩大内需', '二、|继续扩大内需|numbered'],
    ['## 2024年主要任务', '|2024年主要任务|markdown'],
    ['**2024年主要任务**', '|2024年主要任务|bold'],
    [`**转型发展迈出坚实步伐。**${long}`, '|转型发展迈出坚实步伐|bold'],
    ['2023年工作回顾', '|2023年工作回顾|plain'],
    [`2023年工作回顾 2023年是不平凡的一年。${long}`, '|2023年工作回顾|plain'],
    [`一、2023年工作回顾2023年是不平凡的一年。${long}`, '一、|2023年工作回顾|numbered']
  ])('%s', (line, expected) => {
    expect(titles([line, long])).toEqual([expected])
  })

  it('takes a short line between paragraphs as a subheading', () => {
    expect(titles([long, '综合配套改革有序推进', long])).toEqual(['|综合配套改革有序推进|plain'])
  })
})

it('takes a short numbered sentence over its paragraph for a title, and not those of a list', () => {
  expect(titles(['1.经济总量跨上新台阶。', long, '2.创新动能更加强劲。', long])).toEqual([
    '1.|经济总量跨上新台阶|numbered',
    '2.|创新动能更加强劲|numbered'
  ])
  expect(titles([long, '1.严格落实安全责任。', '2.持续改进工作作风。', '谢谢大家。'])).toEqual([])
})

describe('what is no heading', () => {
  it.each([
    ['a list in a paragraph', `要抓好三件事：1.招商引资；2.项目建设；3.民生实事。${long}`],
    ['一是, 二是', `一是狠抓招商引资。${long}二是狠抓项目建设。${long}`],
    ['a numbered item that states a figure', '1.改造老旧小区120个。'],
    ['an item that ends with a semicolon', '（1）改造农村公路；'],
    ['a dash before a statement', '——地区生产总值增长8%，达到1300亿元；'],
    ['a decimal', '1.5万亩高标准农田建成，粮食产量稳步提高'],
    ['an address', `各位代表！${long}`],
    ['a short sentence with a figure', `新增就业5万人。${long}`],
    ['a line that a sentence goes on from', '《中华人民共和国宪法》']
  ])('%s', (_, line) => {
    expect(
      titles([
        long,
        line,
        '，接着，又通过了几个重要的法律，并且完成了历史性的工作，这是全国人民的大事，也是全世界的大事。'
      ])
    ).toEqual([])
  })
})

describe('English headings', () => {
  const paragraph =
    'We completed the targets of the year and the economy kept growing at a steady pace in all districts.'
  const english = (line: string): string[] => {
    const text = ['Government Work Report', 'Dear representatives:', line, paragraph].join('\n')
    return sectionsOf(parseReport(documentOf(text))).map(
      ({label, title, headingStyle}) => `${label}|${title}|${headingStyle}`
    )
  }
  it.each([
    ['1. Work review in 2023', '1.|Work review in 2023|numbered'],
    ['I. Review of Work in the Past Five Years', 'I.|Review of Work in the Past Five Years|numbered'],
    [`(2) Strive for high-end manufacturing. ${paragraph}`, '(2)|Strive for high-end manufacturing|numbered'],
    [`4. Always adhere to unity.We will go on. ${paragraph}`, '4.|Always adhere to unity|numbered'],
    ['Main tasks in 2024', '|Main tasks in 2024|plain'],
    ['2023 work review', '|2023 work review|plain']
  ])('%s', (line, expected) => expect(english(line)).toEqual([expected]))

  it.each(['-- Prices remained stable.', '2023. 11 indicators were met.', 'Related Posts'])('not %s', (line) =>
    expect(english(line)).toEqual([])
  )
})

describe('English titles on two lines', () => {
  const titles = (...lines: readonly string[]) =>
    sectionsOf(
      parseReport(
        documentOf(
          ['Report on the Plan', ...lines, 'Output grew by 8 percent in all parts of the city, and so did trade.'].join(
            '\n\n'
          )
        )
      )
    ).map(({title}) => title)

  it.each([
    [
      ['I. Implementation of the 2000 Plan for', 'Growth and Welfare'],
      'Implementation of the 2000 Plan for Growth and Welfare'
    ],
    [['II. Main Tasks and Targets', 'of the Government in 2001'], 'Main Tasks and Targets of the Government in 2001']
  ])('%j', (lines, title) => expect(titles(...lines)).toEqual([title]))

  it.each([
    [['I. Work of the Past Year', 'Growth and Welfare in brief'], 'Work of the Past Year'],
    [['I. Work of the Past Year', 'of which much can be said.'], 'Work of the Past Year']
  ])('%j are not one', (lines, title) => expect(titles(...lines)).toEqual([title]))
})

it('finds the headings of a report on one line', () => {
  const body = (title: string): string => `**${title}**${long.repeat(12)}`
  const text = `江城市市长 张三各位代表：现在，我代表市人民政府，向大会报告工作。 **一、2018年工作回顾** ${long.repeat(8)}主要做了以下工作：${body('转型发展迈出坚实步伐。')} ${body('创新作用增强。')}二、2019年工作安排 2019年是关键之年。${long.repeat(10)}（一）全力实施创新驱动战略。${long.repeat(10)}`
  const sections = sectionsOf(parseReport(documentOf(text)))
  expect(sections.map(({title, depth}) => `${depth} ${title}`)).toEqual([
    '1 2018年工作回顾',
    '2 转型发展迈出坚实步伐',
    '2 创新作用增强',
    '1 2019年工作安排',
    '2 全力实施创新驱动战略'
  ])
})

it('finds the headings of a window of such a report, which is shorter than a report', () => {
  const lead = (title: string): string => `**${title}**${long.repeat(3)}`
  const text = `一、2018年工作回顾\n${long}\n${long.repeat(2)}走出振兴之路！二、2019年工作安排 2019年是关键之年。${long}\n${lead('进一步推进改革。')} ${lead('进一步扩大开放。')}\n三、加强政府自身建设 新时代要有新作为。${long}${lead('坚持依法行政。')} ${lead('提升服务水平。')}`
  const sections = sectionsOf(parseReport(documentOf(text)))
  expect(sections.map(({title}) => title)).toEqual([
    '2018年工作回顾',
    '2019年工作安排',
    '进一步推进改革',
    '进一步扩大开放',
    '加强政府自身建设',
    '坚持依法行政',
    '提升服务水平'
  ])
})

it('leaves a paragraph whole that has words in bold', () => {
  const text = `一、2018年工作回顾\n${long}要做到**一是提速**，${long}**二是增效**，${long}`
  expect(sectionsOf(parseReport(documentOf(text))).map(({title}) => title)).toEqual(['2018年工作回顾'])
})

it.each(['四、加强政府自身建设 打造人民满意政府', '三、加强政府自身建设'])('%s is one title', (line) => {
  expect(sectionsOf(parseReport(documentOf(`${line}\n${long}`))).map(({title}) => title)).toEqual([line.slice(2)])
})
