import {describe, expect, it} from 'vitest'
import {done, read, tasks} from './report-of.js'
import {paragraphsOf, rolesOf, sectionsOf} from './tree.js'

const titles = (...lines: readonly string[]) => sectionsOf(read(lines)).map(({title}) => title)

describe('paragraphs that count', () => {
  it('一是 begins a section where its sentence governs the paragraph', () => {
    const lines = ['一、2023年工作回顾', done, `一是项目建设势头强劲。${done}`, `二是产业根基不断夯实。${done}`]
    expect(titles(...lines)).toEqual(['2023年工作回顾', '项目建设势头强劲', '产业根基不断夯实'])
    expect(paragraphsOf(read(lines)).at(-1)?.children[0]).toMatchObject({value: '产业根基不断夯实。', lead: true})
  })

  it.each([
    ['that count within', '一是加强学习，提高本领。坚持每周集中学习。二是改进作风，狠抓落实。三是严守纪律。'],
    ['that say no more', '一是加强学习、改进作风、严守各项纪律。'],
    ['with more behind than a title', '一是全面完成年度各项工作任务并继续做好下一阶段各项准备。好。'],
    ['that state a figure', `一是完成投资50亿元。${done}`]
  ])('not %s', (_, paragraph) => expect(titles('一、2023年工作回顾', paragraph)).toEqual(['2023年工作回顾']))

  it('one sentence among the paragraphs behind such a section is no title', () => {
    const lines = [`一是项目建设势头强劲。${done}`, `开放步伐加快。${done}`, `二是产业根基不断夯实。${done}`]
    expect(titles('一、2023年工作回顾', ...lines)).not.toContain('开放步伐加快')
  })

  it('they do what the paragraph before announced', () => {
    const announced = '今后五年，要把握机遇、应对挑战，努力实现以下目标：'
    const items = ['——产业水平明显提升', '——人民生活明显改善'].map((title) => `${title}。${tasks}`)
    const report = read(['一、2023年工作回顾', done, '二、2024年工作安排', announced, ...items, tasks])
    expect(rolesOf(report)).toEqual(['review', 'targets', 'targets', 'targets', 'tasks'])
    expect(sectionsOf(report).map(({role}) => role)).toEqual(['review', 'tasks', 'targets', 'targets'])
  })

  it('they go on with targets that the paragraph before told', () => {
    const told = '未来五年的主要奋斗目标是，到2028年，全市地区生产总值突破1000亿元，城乡面貌焕然一新。'
    const items = [`——经济实力明显增强。${tasks}`, `——人民生活明显改善。${tasks}`]
    const report = read(['一、2023年工作回顾', done, '二、今后五年的指导思想和奋斗目标', tasks, told, ...items, tasks])
    expect(rolesOf(report)).toEqual(['review', 'requirements', 'targets', 'targets', 'targets', 'requirements'])
  })

  it('the targets and tasks of a five-year plan are targets, those of a year tasks', () => {
    const role = (title: string) => sectionsOf(read(['一、2023年工作回顾', done, title, tasks])).at(-1)?.role
    expect(role('二、“十五五”时期主要目标任务')).toBe('targets')
    expect(role('二、2024年目标任务')).toBe('tasks')
  })
})

describe('an administration that the speaker turns to without a title', () => {
  it('is self-building up to the closing', () => {
    const report = read([
      '一、2023年工作回顾',
      done,
      '二、2024年工作安排',
      '（一）抓项目',
      tasks,
      '各位代表！任务艰巨，使命光荣。全市各级政府及其工作人员，一定要牢记宗旨，勤勉尽责。',
      `要坚守清廉底线。${tasks}`,
      `要提高执行能力。${tasks}`,
      '各位代表！让我们携起手来，为建设美好江城而奋斗！'
    ])
    expect(rolesOf(report).slice(-4)).toEqual(['self-building', 'self-building', 'self-building', 'closing'])
    expect(rolesOf(report)[1]).toBe('tasks')
  })

  it('is not what governments of all levels are told among the tasks', () => {
    const demand = '要坚决制止重复建设。各级政府都要严格把关，积极推进行业调整。'
    expect(rolesOf(read(['一、2023年工作回顾', done, '二、2024年工作安排', demand])).at(-1)).toBe('tasks')
  })
})

it('a line that addresses the audience belongs to the closing behind it', () => {
  const last = '征途漫漫，惟有奋斗。全市人民一条心，江城的明天一定更加美好！'
  const lines = ['一、2023年工作回顾', done, '二、2024年工作安排', tasks, tasks, '各位代表！', last]
  expect(rolesOf(read(lines)).at(-1)).toBe('closing')
  expect(rolesOf(read(lines.filter((line) => line !== '各位代表！'))).at(-1)).toBe('tasks')
})

describe('titles that a space alone parts from their paragraph', () => {
  it('behind （一）', () => {
    const glued = `（一）经济实力显著增强，产业结构优化　${done}`
    expect(titles('一、2023年工作回顾', done, glued)).toEqual(['2023年工作回顾', '经济实力显著增强，产业结构优化'])
  })

  it('not behind 1.', () => {
    expect(titles('一、2023年工作回顾', done, `1.改造老旧小区和农贸市场 ${done}`)).toEqual(['2023年工作回顾'])
  })
})
