import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value
const title = '2026年平川市人民政府工作报告'
const session = '——2026年1月27日在平川市第十六届人民代表大会第四次会议上'
const opening = '各位代表：'
const body = [
  '现在，我代表市人民政府，向大会报告工作，请予审议，并请各位政协委员和其他列席人员提出意见。',
  '一、2025年工作回顾',
  '过去一年，我们坚持稳中求进工作总基调，全市地区生产总值增长6.2%，一般公共预算收入增长5.1%。',
  '二、2026年工作安排',
  '今年，我们要扎实推进产业转型升级，全市地区生产总值增长6%左右，城镇新增就业2.1万人。'
]
const report = [title, session, opening, ...body]
const own = report.join('\n')
const tail = ['责任编辑：李某', '【发表评论】【加入收藏】【告诉好友】', '主办：平川市人民政府办公室 平ICP备05000013号']

describe('a page around a report', () => {
  test('is cut off below a second copy of the beginning', () => {
    expect(
      cleaned([...report, ...tail, 'abcd39f1fb7f426d9dfb6bd0fa1f2146:', title, `${opening}${body[0]}`].join('\n'))
    ).toBe(own)
  })

  test('is cut off above the title, sentences of who posts it as well', () => {
    const post = [
      '平川论坛 → 时政 → 浏览：【转帖】2026年政府工作报告',
      '1楼 发表于 2026-02-18 21:14 只看楼主 引用 回复',
      '最近整理资料，把历年的政府工作报告都贴上来，方便大家查阅，请大家支持。'
    ]
    expect(cleaned([...post, ...report, ...tail].join('\n'))).toBe(own)
  })

  test('takes the titles in its boxes along, numbered or not', () => {
    const box = [
      '【政府工作报告】相关文章：',
      '1.乡镇2025年政府工作报告',
      '2.镇政府工作报告2026',
      '3.在镇人代会上的讲话'
    ]
    expect(cleaned([...report, ...box, ...tail].join('\n'))).toBe(own)
  })

  test('takes links in a row along, in Markdown as well', () => {
    const links = ['| [关于我们](/about) | [联系我们](/contact) | [网站地图](/map) |', '最新热点 最新推荐 相关文章']
    expect(cleaned([...report, ...links, ...tail].join('\n'))).toBe(own)
  })

  test('says over a printed report of which meeting it is a paper, and below it who had it printed', () => {
    const [head, foot] = [
      ['平川市第十六届人民代表大会', '第四次会议文件（9）'],
      ['平川市人民代表大会常务委员会办公厅 2026 年 2 月 印', '（共印 1200 份）']
    ]
    expect(cleaned([...head, ...report, ...foot].join('\n'))).toBe(own)
  })
})

describe('lines of a report', () => {
  const rows = [
    '附表',
    '项目　　单位　　数值',
    '地区生产总值　　亿元　　553.2',
    '城镇化率　　%　　63',
    '粮食产量　　万吨　　62'
  ]

  test('that are rows of figures stay below it', () => {
    const text = [...report, ...rows].join('\n')
    expect(cleaned(text)).toBe(text)
  })

  test.each(['分享', '打印'])('that are one word of pages stay where nothing else is of a page: %s', (word) => {
    const text = [...report.slice(0, 6), word, ...report.slice(6)].join('\n')
    expect(cleaned(text)).toBe(text)
  })

  test('that open a part behind an advertisement stay', () => {
    const english = [
      'Report on the Work of the Government',
      'Fellow deputies,',
      'On behalf of the government, I now present to you my report for your deliberation.',
      'Advertisement',
      'Continue Reading Below',
      '(1) Amplify the effect of promoting consumption',
      'We will do everything possible to promote consumption, and retail sales will grow by 5 percent.'
    ]
    expect(cleaned([...english, 'Leave a Comment', 'Your email address will not be published.'].join('\n'))).toBe(
      [...english.slice(0, 3), ...english.slice(5)].join('\n')
    )
  })
})

describe('what the tags of a page have parted', () => {
  test.each([
    ['…，企业找技术、成果找市场“双向\n揭榜\n挂帅”的简称。', '…，企业找技术、成果找市场“双向揭榜挂帅”的简称。'],
    ['全面推进改革。\n（\n三）深化开放。', '全面推进改革。\n（三）深化开放。'],
    ['优良天数比例超过88%，PM\n2.5\n浓度为25.9微克/立方米。', '优良天数比例超过88%，PM2.5浓度为25.9微克/立方米。']
  ])('is joined: %s', (parted, joined) => {
    expect(cleaned(parted)).toBe(joined)
  })

  test.each(['主题是“双向\n加快发展。', 'PM2.5\n浓度\n25', '各位代表，“十五五\n二、发展目标'])(
    'no more than that: %s',
    (text) => {
      expect(cleaned(text)).toBe(text)
    }
  )
})

describe('question marks of a page that had no character for blanks', () => {
  const page = '????各位代表：\n????用?当表率?的定位谋划工作，打造?菜篮子??后花园?。\n'

  test('are blanks and quotation marks', () => {
    expect(cleaned(page)).toBe('各位代表：\n用“当表率”的定位谋划工作，打造“菜篮子”“后花园”。')
  })

  test('are questions where something is asked', () => {
    expect(cleaned('????各位代表：\n????钱从哪里来?人往哪里去?事由谁来办?')).toBe(
      '各位代表：\n钱从哪里来?人往哪里去?事由谁来办?'
    )
  })
})
