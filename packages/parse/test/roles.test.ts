import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {done, read, tasks} from './report-of.js'
import {rolesOf, sectionsOf} from './tree.js'

const problems = '同时，我们也清醒地看到，经济社会发展还存在不少困难和问题：产业结构不够优，民生短板仍然较多。'
const requirements = '今年政府工作的总体要求是：以习近平新时代中国特色社会主义思想为指导，坚持稳中求进工作总基调。'
const targets = '今年全市经济社会发展的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%。'
const closing = '各位代表！蓝图已绘就，奋进正当时。让我们更加紧密地团结起来，为建设美好江城而努力奋斗！'

describe('roles of paragraphs', () => {
  it('takes the situation at the head of the tasks for requirements', () => {
    const situation = '2024年是“十四五”规划实施的关键一年，也是江城加快转型的重要一年。当前，机遇与挑战并存。'
    const opens = '为实现上述目标，要重点抓好以下工作：'
    const report = read([
      '一、2023年工作回顾',
      done,
      '二、2024年重点工作',
      situation,
      requirements,
      targets,
      opens,
      tasks
    ])
    expect(rolesOf(report)).toEqual(['review', 'requirements', 'requirements', 'targets', 'tasks', 'tasks'])
    const later = read([
      '一、2023年工作回顾',
      done,
      '二、2024年重点工作',
      tasks,
      situation,
      '（一）抓项目',
      tasks,
      situation
    ])
    expect(new Set(rolesOf(later))).toEqual(new Set(['review', 'tasks']))
  })

  it('parts problems, targets and tasks in a report on one line', () => {
    const long = done.repeat(60)
    const line = `各位代表：现在，我代表市人民政府向大会报告工作。一、2023年工作回顾 ${done}${long}在肯定成绩的同时，我们也清醒地看到还存在一些困难和问题。二、2024年工作安排 2024年是关键一年。${tasks}主要预期目标是：地区生产总值增长6%。今年，要重点抓好以下工作：（一）加快项目建设。${tasks}`
    const roles = rolesOf(read([line]))
    expect(roles.slice(-6)).toEqual(['review', 'problems', 'requirements', 'targets', 'tasks', 'tasks'])
  })

  it('closes a report that plans nothing', () => {
    const lines = [
      '一、2023年工作回顾',
      done,
      done,
      '我们的工作得到了全市人民的支持。我们相信，各项事业一定能够取得更大的胜利。'
    ]
    expect(rolesOf(read(lines)).at(-1)).toBe('closing')
  })

  it('reads a report with part headings', () => {
    const report = read([
      '一、2023年工作回顾',
      done,
      problems,
      '二、2024年工作安排',
      requirements,
      targets,
      tasks,
      closing
    ])
    expect(rolesOf(report)).toEqual(['review', 'problems', 'requirements', 'targets', 'tasks', 'closing'])
  })

  it('tells progress towards a goal from the goal', () => {
    const lines = [
      'Work Report of the Riverton Government',
      'Review of the Work in 2023',
      '(1) Indicators have risen, and progress has been made in achieving the development goal',
      'Revenue was 3 billion yuan.',
      'Goals of government work in 2024',
      'GDP growth of 6 percent.'
    ]
    expect(rolesOf(parseReport(documentOf(lines.join('\n')))).slice(-2)).toEqual(['review', 'targets'])
  })

  it.each([
    ['I. Implementation of the 2012 Plan for Social Development', 'review'],
    ['II. Plan for Social Development in 2013', 'tasks'],
    ['LAST YEAR', 'review'],
    ['THIS YEAR', 'tasks'],
    ['Last year’s performance', 'review'],
    ['What’s next in 2013', 'tasks'],
    ['Major Measures for 2013', 'tasks'],
    ['II. Work for This Year', 'tasks'],
    ['2013 at a Glance', 'tasks'],
    ['Key figures for 2012', 'review']
  ])('%s', (heading, role) => {
    const lines = ['Riverton Government Work Report', 'January 15, 2013', heading, 'Growth of 8 percent.']
    expect(rolesOf(parseReport(documentOf(lines.join('\n')))).at(-1)).toBe(role)
  })

  it('takes the items under a heading of news for what it announces', () => {
    const lines = [
      'RIVERTON, March 5, 2021 (Xinhua) -- The mayor gave the government work report on Friday, Xinhua said, before deputies who',
      'WHAT WAS ACHIEVED IN 2020',
      '* Output growth: 4 percent',
      'WHAT TO EXPECT IN 2021',
      '* Output growth: around 6 percent',
      'Deputies to the congress spoke of the year that has passed, of its many hardships and of all that was done in it.',
      '2021 at a glance',
      'A jobless rate of 5 percent'
    ]
    const roles = rolesOf(parseReport(documentOf(lines.join('\n'))))
    expect(roles).toEqual(['other', 'other', 'other', 'other', 'targets', 'other', 'other', 'targets'])
  })

  it('lets a heading that announces the review end what a foreword announced', () => {
    const lines = [
      'Highlights of the 2024 Report on the Work of the Riverton Government',
      'What was done last year, and what are its main targets and priorities for this year? The points are below.',
      'I. A Review of the Work in 2023',
      'GDP was up by 9.2%',
      'II. Targets for 2024',
      'GDP growth of 8%'
    ]
    const roles = rolesOf(parseReport(documentOf(lines.join('\n'))))
    expect(roles.slice(-2)).toEqual(['review', 'targets'])
  })

  it('takes a line that names the year planned for as the heading of a plan', () => {
    const roles = rolesOf(read(['2024年民生实事', '一是对25条街巷进行改造提升。', '二是建设6个完整社区。']))
    expect(roles).toEqual(['tasks', 'tasks'])
  })

  it('reads a part whose heading says nothing by the words of its text', () => {
    const report = read([
      '一、提案',
      '五年来共收到提案1972件，主要内容和重要建议已经落实。',
      '二、活动',
      '共开展活动12次。'
    ])
    expect(rolesOf(report)).toEqual(['review', 'review'])
  })

  it.each([
    ['This year, the city will allocate a fund of 5 billion yuan.', 'tasks'],
    ['This year saw the completion of 5 billion yuan of works.', 'review']
  ])('English without headings: %s', (line, role) => {
    const text = ['Work Report of the Riverton Government', 'It was delivered in January 2024.', line].join('\n')
    expect(rolesOf(parseReport(documentOf(text))).at(-1)).toBe(role)
  })

  it.each([
    ['2024年江城市民生实事清单', '●新建老年人供餐点30个', 'tasks'],
    ['2023年江城市民生实事完成情况', '●新建老年人供餐点30个', 'review'],
    ['10 projects for public', 'A total of 300 wet markets in urban and rural areas.', 'tasks'],
    ['Riverton in figures', 'A total of 300 wet markets in urban and rural areas.', 'review']
  ])('a text without parts is a list of promises by its title: %s', (title, line, role) => {
    const text = [title, title.includes('年') ? '1月5日，江城市人民代表大会开幕。' : 'January 5, 2024', line].join('\n')
    expect(rolesOf(parseReport(documentOf(text))).at(-1)).toBe(role)
  })

  it.each([
    ['一、“十五”计划主要预期目标提前实现', 'review'],
    ['一、目标任务圆满完成', 'review'],
    ['一、确保目标任务圆满完成', 'tasks'],
    ['一、2024年主要预期目标', 'targets']
  ])('tells a goal that is reached from a goal: %s', (title, role) => {
    const [section] = sectionsOf(read([title, done]))
    expect(section?.role).toBe(role)
  })

  it('takes a numbered English sentence for an item that states figures', () => {
    const text = ['40 livelihood projects', 'January 23, 2024', '1. Upgrade six homes for disabled people.'].join('\n')
    const report = parseReport(documentOf(text))
    expect(sectionsOf(report)).toEqual([])
    expect(rolesOf(report).at(-1)).toBe('tasks')
  })

  it('goes on with the review in numbered sections whose part has no heading', () => {
    const more = '实现地区生产总值300亿元，要素保障有力，加快推进了项目建设，进一步提升了服务水平。'
    const report = read([
      '过去的一年，我们完成了各项任务。',
      '（一）经济运行稳中有进',
      more,
      '（二）城乡面貌焕然一新',
      more
    ])
    expect(new Set(rolesOf(report))).toEqual(new Set(['review']))
  })

  it('takes an excerpt that only tells of what is to be done for a plan', () => {
    const excerpt = [
      '狠抓龙头培育。加快企业上市步伐，力争3家企业开展备案辅导。',
      '狠抓产业提升。推进质量强市，确保净增50家。'
    ]
    expect(new Set(rolesOf(parseReport(documentOf(excerpt.join('\n')))))).toEqual(new Set(['tasks']))
    const mixed = ['去年新增企业50家，达到300家，完成了备案。', '加快企业上市步伐，力争3家企业开展备案辅导。']
    expect(rolesOf(parseReport(documentOf(mixed.join('\n'))))[0]).toBe('review')
  })

  it('reads a list of targets under a line that announces it', () => {
    const lines = [
      'Highlights of the 2024 work report',
      'Major targets for 2024:',
      '• GDP grows 5 percent.',
      '• Add 3,000 jobs.'
    ]
    expect(rolesOf(parseReport(documentOf(lines.join('\n')))).slice(-3)).toEqual(['targets', 'targets', 'targets'])
  })

  it('follows the wording where there are no headings', () => {
    expect(rolesOf(read([done, problems, requirements, targets, tasks, closing]))).toEqual([
      'review',
      'problems',
      'requirements',
      'targets',
      'tasks',
      'closing'
    ])
  })

  it('turns from review to plan inside a mixed part', () => {
    const report = read([
      '一、2023年工作回顾和2024年工作的总体要求',
      done,
      problems,
      requirements,
      '二、积极扩大内需',
      tasks
    ])
    expect(rolesOf(report)).toEqual(['review', 'problems', 'requirements', 'tasks'])
  })

  it('keeps a review a review where it speaks of this year', () => {
    const thanks = '各位代表，去年各项工作成效显著，为做好今年工作打下了良好的基础，成绩来之不易，值得倍加珍惜。'
    expect(rolesOf(read(['一、2023年工作回顾', done, thanks, '二、2024年主要任务', tasks]))).toEqual([
      'review',
      'review',
      'tasks'
    ])
  })

  it('keeps problems and targets that go on as a list', () => {
    const list = ['——地区生产总值增长6%；', '——新增就业2万人。']
    const report = read(['一、2024年工作安排', '今年的主要预期目标是：', ...list, tasks])
    expect(rolesOf(report)).toEqual(['targets', 'targets', 'targets', 'tasks'])
  })

  it('puts problems beside the last numbered section, not into it', () => {
    const report = read(['一、2023年工作回顾', `（一）经济稳步增长。${done}`, problems, '二、2024年工作安排', tasks])
    const [review] = report.children.filter((node) => node.type === 'section')
    expect(review?.children.map((node) => node.type)).toEqual(['section', 'paragraph'])
  })

  it('reads an opening that has only the review', () => {
    expect(rolesOf(read(['2023年工作回顾', done, done.replace('一年来', '全年')]))).toEqual(['review', 'review'])
  })
})

it('stays in the review of an opening that speaks of old requirements', () => {
  const old = '“十二五”以来，全市认真落实党中央提出的总要求：稳中求进，各项目标是：稳步增长，经济持续发展。'
  expect(rolesOf(read(['一、“十二五”时期和2023年经济社会发展回顾', old, done]))).toEqual(['review', 'review'])
})
