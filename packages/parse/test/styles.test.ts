import type {Block} from '@jianbao/model'
import {expect, test} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

/** `role: title` of every section, indented by depth, and `role` of paragraphs that have another than their section. */
function outline(blocks: readonly Block[], around = '', depth = 0): string[] {
  return blocks.flatMap((block) => {
    const indent = '  '.repeat(depth)
    if (block.type === 'section')
      return [`${indent}${block.role}: ${block.title}`, ...outline(block.children, block.role, depth + 1)]
    if (block.type === 'note') return [`${indent}note: ${block.term}`]
    const own =
      block.type === 'paragraph' && block.role !== around && block.role !== 'front' ? [`${indent}${block.role}`] : []
    return own
  })
}

const read = (text: string) => outline(parseReport(documentOf(text)).children)

test('a county report with unnumbered parts and `1．` in them', () => {
  const text = `2016年江城县政府工作报告
——2016年1月20日在江城县第十六届人民代表大会第五次会议上
各位代表：
“十二五”工作回顾
“十二五”时期，全县地区生产总值年均增长10.5%。
1．坚持稳增长。完成固定资产投资80亿元，增长15%。
2．坚持惠民生。新增就业3200人。
存在的主要困难：经济总量不大，产业结构不优。
“十三五”发展目标
到2020年，全县地区生产总值突破200亿元。
2016年重点工作
今年，全县地区生产总值增长9%。
（一）突出项目攻坚
实施重点项目60个。
各位代表，使命光荣！让我们携手奋进！`
  expect(read(text)).toEqual([
    'review: “十二五”工作回顾',
    '  review: 坚持稳增长',
    '  review: 坚持惠民生',
    '  problems',
    'targets: “十三五”发展目标',
    'tasks: 2016年重点工作',
    '  tasks: 突出项目攻坚',
    '  closing'
  ])
})

test('a congress report whose parts are named by their year alone', () => {
  const text = `江城市人大常委会工作报告
——2020年1月10日在江城市第七届人民代表大会第四次会议上
各位代表：
受市人大常委会委托，我向大会报告工作，请予审议。
2019年的主要工作
过去的一年，共召开常委会会议8次。
一、坚持党的领导，把牢正确方向
召开党组会议20次。
2020年的主要工作
一、服务中心大局
听取专项工作报告18项。`
  expect(read(text)).toEqual([
    'review: 2019年的主要工作',
    '  review: 坚持党的领导，把牢正确方向',
    'tasks: 2020年的主要工作',
    '  tasks: 服务中心大局'
  ])
})

test('an English report with parts, (I) and 1.', () => {
  const text = `Government Work Report of Changzhou City
Delivered on January 12, 2022
Fellow deputies,
Part One: Work in 2021
Last year GDP reached 120 billion yuan.
(I) Industry grew steadily
Industrial output rose by 9 percent.
We are also aware of the difficulties and problems: the economy is not large.
Part Two: Key tasks for 2022
1. Promote industry
We will build 12 plants.
Part Three: Strengthening government self-construction
We will cut costs.`
  expect(read(text)).toEqual([
    'review: Work in 2021',
    '  review: Industry grew steadily',
    '  problems',
    'tasks: Key tasks for 2022',
    '  tasks: Promote industry',
    'self-building: Strengthening government self-construction'
  ])
})

test('a short report on one line, with its glossary', () => {
  const text =
    '江城区政府工作报告 ——2021年1月8日在江城区第五届人民代表大会第五次会议上 区长 李明 各位代表： 现在，我代表区人民政府向大会报告工作，请予审议。 一、2020年工作回顾 2020年，全区地区生产总值500亿元，增长4.2%。 （一）经济运行稳中有进。规上工业增加值增长5.1%。 二、“十四五”时期发展目标 到2025年，地区生产总值突破800亿元。 三、2021年重点工作 今年，地区生产总值增长8%。 （一）做强产业。完成工业投资60亿元。 各位代表！让我们团结奋斗！ 名词解释 1.“双高”：指高质量、高水平。'
  expect(parseReport(documentOf(text)).metadata).toMatchObject({
    title: '江城区政府工作报告',
    speaker: '李明',
    year: '2021'
  })
  expect(read(text)).toEqual([
    'review: 2020年工作回顾',
    '  review: 经济运行稳中有进',
    'targets: “十四五”时期发展目标',
    'tasks: 2021年重点工作',
    '  tasks: 做强产业',
    '  closing',
    'notes: 名词解释',
    '  note: “双高”'
  ])
})

test('two numbered items of one paragraph are no report', () => {
  const text = `各位代表：${'全市经济平稳增长，社会大局稳定。'.repeat(30)}要做好两件事。 一、抓项目。 二、抓民生。`
  expect(read(`一、2020年工作回顾\n好。\n${text}`)).toHaveLength(1)
})

test('Roman numbers of one sign number the parts of a report', () => {
  const text = `Report on the Work of the Government
Delivered at the Fourth Session of the 15th Jiangcheng Municipal People's Congress on January 23, 2019
Dear deputies,
Ⅰ. Review of the Work in 2018
(1) We promoted transformation. The output of industry grew by 8%.
(2) We promoted the government's own construction. We handled 117 suggestions.
Ⅱ. General Thinking and Tasks of Government Work in 2019
(1) Promote transformation. The output of industry will grow by 9%.`
  expect(read(text)).toEqual([
    'review: Review of the Work in 2018',
    '  review: We promoted transformation',
    "  review: We promoted the government's own construction",
    'tasks: General Thinking and Tasks of Government Work in 2019',
    '  tasks: Promote transformation'
  ])
})

test('a number alone on its line heads a part, which its opening words tell', () => {
  const text = `Report on the Work of the Standing Committee of the Jiangcheng Municipal Committee of the CPPCC
Delivered at the Third Session of the Tenth Jiangcheng Municipal Committee of the CPPCC on March 3, 2005
Fellow Members,
I
For our city 2004 was a year of development, and the Constitution of the CPPCC was amended.
1. Study was given priority. The Standing Committee held four meetings.
II
We are aware that there are still shortcomings in our work. About one fifth of the proposals were not specific enough.
III
The year 2005 is the last year of the Tenth Five-Year Plan. The Standing Committee will center its work on development.
1. We will improve inspection tours. Their number will be kept at around 25.`
  expect(read(text)).toEqual([
    'review: I',
    '  review: Study was given priority',
    'review: II',
    '  problems',
    'tasks: III',
    '  requirements',
    '  tasks: We will improve inspection tours'
  ])
})
