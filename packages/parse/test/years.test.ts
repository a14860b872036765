import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

const parts = ['一、2023年工作回顾', '2023年，地区生产总值增长5%。', '二、2024年工作安排', '今年要做好各项工作。']

function read(...lines: readonly string[]) {
  return parseReport(documentOf(lines.join('\n'))).metadata
}

describe('years and dates', () => {
  it.each([
    ['——2024年1月16日在江城市第五届人民代表大会第三次会议上', '2024-01-16', '2024', '2023'],
    ['（二○○八年一月二十二日在江城市第五届人民代表大会第三次会议上）', '2008-01-22', '2008', '2007'],
    ['——19年2月24日在江城市第十四届人民代表大会第四次会议上', '2019-02-24', '2019', '2018'],
    ['——2024年12月28日在山南市第二届人民代表大会第八次会议上', '2024-12-28', '2025', '2024'],
    ['——在江城县第十四届人民代表大会第四次会议上（2006.2.16）', '2006-02-16', '2006', '2005'],
    ['——第十四届全国人民代表大会第二次会议', null, '2024', '2023'],
    ['——第五届全国人民代表大会第四次会议', null, '1982', '1981'], // held in November
    ['——第五届全国人民代表大会第二次会议', null, '1979', '1978']
  ])('%s', (line, date, year, yearReviewed) => {
    expect(read('政府工作报告', line, '各位代表：', '一、工作回顾', '成绩不小。')).toMatchObject({
      date,
      year,
      yearReviewed
    })
  })

  it('takes the year of what is to be done in a headline for the year planned for', () => {
    const news = ['2026年，江城要干这些大事', '2026-01-20 来源：江城发布', '江城市第十八届人大五次会议开幕。']
    expect(read(...news, '今年，这样干', '实施重点项目260个。')).toMatchObject({year: '2026', yearReviewed: '2025'})
  })

  it('believes the headings more than the day of publication', () => {
    expect(read('政府工作报告', '发布日期：2025-03-01', '各位代表：', ...parts)).toMatchObject({
      year: '2024',
      date: null
    })
  })

  it('reads the years of a five-year report', () => {
    const metadata = read(
      '2008年政府工作报告',
      '各位代表：',
      '一、过去五年及２００７年工作回顾',
      '好。',
      '二、今后五年的奋斗目标',
      '到2012年。'
    )
    expect(metadata).toMatchObject({year: '2008', yearReviewed: '2007'})
  })
})

describe('years of English reports', () => {
  it('takes the year that is over where a heading names two', () => {
    const metadata = read(
      'Report on the Work of the Government 2020',
      'Delivered at the Third Session of the Fifth Riverton People’s Congress on May 20, 2020',
      'Fellow Deputies,',
      'I. A Review of Our Work in 2019 and the First Few Months of 2020',
      'Revenue rose.'
    )
    expect(metadata).toMatchObject({year: '2020', yearReviewed: '2019'})
  })

  it('reads the dateline of a text without a head', () => {
    const metadata = read(
      'Xinhua, January 26, 2010',
      'Revenue rose by 8% last year, the mayor reported to the deputies.'
    )
    expect(metadata).toMatchObject({year: '2010', yearReviewed: '2009'})
  })
})

describe('years of reports held at unusual times', () => {
  const head = ['政府工作报告', '各位代表：', '现在，我代表县人民政府向大会报告工作。']

  it('takes a review of half a year in July for no year that is over', () => {
    const metadata = read(
      '政府工作报告',
      '——2021年7月29日在安吉县第十七届人民代表大会第一次会议上',
      ...head.slice(1),
      '一、过去五年发展成就和2021年上半年工作回顾',
      '“十三五”时期，地区生产总值年均增长6%。',
      '二、今后五年的主要目标',
      '今后五年要做好各项工作。'
    )
    expect(metadata).toMatchObject({year: '2021', yearReviewed: '2020', date: '2021-07-29'})
  })

  it.each([
    ['2016年11月', '2017', '2016'],
    ['2017年1月', '2017', '2016'],
    ['二〇一七年二月', '2017', '2016']
  ])('reads the year of a session of %s', (month, year, yearReviewed) => {
    const metadata = read(
      '政府工作报告',
      `——${month}在安吉县第十七届人民代表大会第一次会议上`,
      ...head.slice(1),
      '一、今后五年的主要目标',
      '今后五年要做好各项工作。'
    )
    expect(metadata).toMatchObject({year, yearReviewed, date: null})
  })
})

it.each([
  ['关于2018年提案工作情况的报告', '2019', '2018'],
  ['2023年政府工作报告', '2023', '2022']
])('a title of a review names the year reviewed: %s', (title, year, yearReviewed) => {
  expect(read(title, '各位代表：', '完成固定资产投资300亿元。')).toMatchObject({year, yearReviewed})
})

it('takes the year up to which a report without dates counts', () => {
  const {year, yearReviewed} = read('提案工作情况报告', '共收到提案1972件。截至2021年7月底，全部办复。')
  expect([year, yearReviewed]).toEqual(['2022', '2021'])
})

it.each([
  ['Riverton County 2010 government work report: review of 2009', '2010'],
  ['2009年政府工作回顾和2010年工作报告', '2010']
])('the later of two years in a title is the report’s: %s', (title, year) => {
  expect(read(title, 'The economy rebounded.').year).toBe(year)
})

it('takes the years that follow each other where nothing else tells the year', () => {
  const text = ['The GDP of the region grew in 2022, and the target for 2023 is 9.5%.', 'In 2022 exports rose by 20%.']
  const {year, yearReviewed} = read('A report card', ...text)
  expect([year, yearReviewed]).toEqual(['2023', '2022'])
  expect(read('A report card', 'The plan to 2035 follows that of 2020.').year).toBeNull()
})

it.each([
  ['前五年工作回顾', '十二五时期，是我乡经济社会发展取得显著成效的五年。', '2016', '2015'],
  ['2024年全市上下交出了一份优异的成绩单', '过去的一年，奋斗充满艰辛。', '2025', '2024']
])('tells the year of a report without date by what it looks back on: %s', (heading, line, year, yearReviewed) => {
  const title = heading.startsWith('前') ? `一、${heading}` : heading
  expect(read('政府工作报告', '各位代表：', '现在，我代表乡人民政府作工作报告。', title, line)).toMatchObject({
    year,
    yearReviewed
  })
})

it('takes the year that news call just past for the year reviewed', () => {
  const text = [
    '江城在线1月16日讯（记者王一）今天上午，江城市第五届人民代表大会第一次会议开幕，市长张三作工作报告。',
    '他说，刚刚过去的2007年，全市生产总值增长14.5%。'
  ]
  expect(read(...text)).toMatchObject({body: 'news', year: '2008', yearReviewed: '2007'})
})

describe('heads of their own', () => {
  it('reads a line that is the day as one of the head', () => {
    const {date, year} = read(
      '政府工作报告（摘要）',
      '省长 陆明',
      '（二○一三年一月二十七日）',
      '过去的一年，成绩不小。'
    )
    expect([date, year]).toEqual(['2013-01-27', '2013'])
  })

  it('reads both years of a title without heads', () => {
    const {year, yearReviewed} = read('青石乡2002年工作总结和2003年工作意见', '各位代表，2002年，农业获得好收成。')
    expect([year, yearReviewed]).toEqual(['2003', '2002'])
  })

  it('takes a report on the proposals of a session for one of its own year', () => {
    const title = '政协江城市委员会提案委员会关于五届三次会议提案审查情况的报告'
    const {year, yearReviewed} = read(title, '（2024年1月18日）', '各位委员：', '共收到提案286件。')
    expect([year, yearReviewed]).toEqual(['2024', '2024'])
  })

  it('takes whom the speaker stands for from the session', () => {
    const text = '各位代表：现在，我代表县人民政府向江城县第十七届人民代表大会第二次会议报告政府工作，请予审议。'
    expect(read(`${text}一、2016年工作回顾 去年，成绩不小。二、2017年工作安排 今年要实干。`).session).toBe(
      '江城县第十七届人民代表大会第二次会议'
    )
  })
})
