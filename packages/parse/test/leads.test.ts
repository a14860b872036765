import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {done} from './report-of.js'
import {paragraphsOf, sectionsOf} from './tree.js'

const long =
  '全市上下认真贯彻落实各项决策部署，坚持稳中求进，经济社会发展取得新的成绩，各项工作有序推进，群众生活不断改善。'

/** Titles of the sections of a report with these paragraphs under a heading. */
function titles(...paragraphs: readonly string[]): string[] {
  const text = ['江城市人民政府工作报告', '各位代表：', '一、2024年重点工作', ...paragraphs].join('\n')
  return sectionsOf(parseReport(documentOf(text)))
    .map(({title}) => title)
    .slice(1)
}

const led = (...leads: readonly string[]) => leads.map((lead) => `${lead}。${long}`)

describe('lead sentences are headings beside others', () => {
  it.each([
    [led('勇攀产业高峰', '聚力项目攻坚'), ['勇攀产业高峰', '聚力项目攻坚']],
    [
      [long, ...led('勇攀产业高峰', '聚力项目攻坚')],
      ['勇攀产业高峰', '聚力项目攻坚']
    ],
    // what speaks to the audience stands among them
    [
      [...led('勇攀产业高峰'), `各位代表，${long}`, ...led('聚力项目攻坚')],
      ['勇攀产业高峰', '聚力项目攻坚']
    ],
    // that begin alike, whoever they speak of
    [
      led('我们坚持产业第一，全力推进工业强市', '我们扩大改革开放，激发发展活力', '我们守护碧水蓝天，厚植绿色底色'),
      ['我们坚持产业第一，全力推进工业强市', '我们扩大改革开放，激发发展活力', '我们守护碧水蓝天，厚植绿色底色']
    ],
    // counted by what is to be done
    [
      [
        `一要强化政治引领，展现新担当。${long}`,
        '二要广泛团结联谊，在画好同心圆上开创新局面。深化共建活动，筹办首届商会大会，讲好江城故事。',
        `三要加强自身建设，呈现新气象。${long}`
      ],
      ['一要强化政治引领，展现新担当', '二要广泛团结联谊，在画好同心圆上开创新局面', '三要加强自身建设，呈现新气象']
    ],
    // alone in its section
    [led('勇攀产业高峰'), ['勇攀产业高峰']],
    [[long, ...led('勇攀产业高峰')], ['勇攀产业高峰']],
    // longer ones, and those with the numbers of names, beside short ones
    [
      led(
        '勇攀产业高峰',
        '坚持规划先行和建管并重相结合，高起点规划建设管理城市',
        '实施“372行动计划”，夯实工作基础',
        '聚力项目攻坚'
      ),
      [
        '勇攀产业高峰',
        '坚持规划先行和建管并重相结合，高起点规划建设管理城市',
        '实施“372行动计划”，夯实工作基础',
        '聚力项目攻坚'
      ]
    ],
    // longer ones on lines of their own that begin alike
    [
      [
        '这一年，我们感恩奋进、埋头苦干，枢纽建设如期完成。',
        long + long,
        '这一年，我们敢闯敢试、敢为人先，开放步伐不断加快。',
        long + long,
        '这一年，我们精心呵护、系统治理，绿色底色持续巩固。',
        long + long
      ],
      [
        '这一年，我们感恩奋进、埋头苦干，枢纽建设如期完成',
        '这一年，我们敢闯敢试、敢为人先，开放步伐不断加快',
        '这一年，我们精心呵护、系统治理，绿色底色持续巩固'
      ]
    ],
    // on lines of their own
    [
      ['生态底色更加亮丽。', long + long, '经济运行持续向好。', long + long],
      ['生态底色更加亮丽', '经济运行持续向好']
    ]
  ])('%j', (paragraphs, expected) => expect(titles(...paragraphs)).toEqual(expected))

  it.each([
    ['one of many', [long, ...led('我市的管理水平正在逐步提高'), long, long]],
    ['two far from each other', [...led('健全民主制度'), long, long, ...led('维护社会稳定')]],
    ['what stands between a title and its sections', [...led('打铁还需自身硬'), `（一）增强法治意识。${long}`]],
    ['what speaks of demands', led('必须坚定不移', '我们的事业前程远大')],
    ['a short line that a long one does not follow', ['生态底色更加亮丽。', '经济运行持续向好。', long]]
  ])('not %s', (_, paragraphs) => expect(titles(...paragraphs).filter((title) => title !== '增强法治意识')).toEqual([]))

  it('in English', () => {
    const rest = 'We completed the targets of the year and the economy kept growing at a steady pace in all districts. '
    const lines = ['Climb the peak of new energy.', 'Renew the old town.'].map((lead) => `${lead} ${rest}${rest}`)
    const text = ['Government Work Report', 'Dear representatives:', 'Main tasks in 2024', ...lines].join('\n')
    const found = sectionsOf(parseReport(documentOf(text))).map(({title}) => title)
    expect(found).toEqual(['Main tasks in 2024', 'Climb the peak of new energy', 'Renew the old town'])
    const demand = `Efforts should be made to widen the streets. ${rest}${rest}`
    const beside = ['Government Work Report', 'Dear representatives:', 'Main tasks in 2024', ...lines, demand]
    expect(sectionsOf(parseReport(documentOf(beside.join('\n')))).at(-1)?.title).toBe(
      'Efforts should be made to widen the streets'
    )
    const we = [...beside.slice(0, -1), demand.replace('Efforts should be made', 'This year we need')]
    expect(sectionsOf(parseReport(documentOf(we.join('\n'))))).toHaveLength(3)
    const one = ['Government Work Report', 'Dear representatives:', 'Main tasks in 2024', ...lines.slice(1), rest, rest]
    expect(sectionsOf(parseReport(documentOf(one.join('\n')))).map(({title}) => title)).toEqual(['Main tasks in 2024'])
  })
})

describe('run-in headings inside a paragraph', () => {
  const inner = (paragraph: string): string[] => {
    const text = ['江城市人民政府工作报告', '各位代表：', '一、2023年工作回顾', done, paragraph].join('\n')
    const children = paragraphsOf(parseReport(documentOf(text))).at(-1)?.children ?? []
    return children.filter(({lead}) => lead).map(({value}) => value)
  }

  it('several, each before what it governs', () => {
    expect(inner(`${long}产业结构持续优化。${long}项目建设扎实推进。${long}`)).toEqual([
      '产业结构持续优化。',
      '项目建设扎实推进。'
    ])
  })

  it.each([
    `${long}产业结构持续优化。${long}`,
    `${long}加强堤防建设。继续整治河道。抓紧建设水库。${long}`,
    `${long}二是规范金融秩序。${long}三是推进产业转型。${long}`
  ])('none in %s', (paragraph) => expect(inner(paragraph)).toEqual([]))
})
