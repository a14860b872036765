import {describe, expect, it} from 'vitest'
import {done, read, tasks} from './report-of.js'
import {rolesOf, sectionsOf} from './tree.js'

const titles = (...lines: readonly string[]) => sectionsOf(read(lines)).map(({title}) => title)

describe('a part that its first sentence runs into', () => {
  it.each([
    ['二、2024年主要任务今年要抓好以下工作。', '2024年主要任务'],
    ['二、2024年工作安排今年我们要突出六个重点。', '2024年工作安排'],
    ['二、2024年总体要求做好今年的工作，意义重大。', '2024年总体要求']
  ])('%s', (line, title) =>
    expect(titles('一、2023年工作回顾', done, `${line}${tasks}`)).toEqual(['2023年工作回顾', title])
  )

  it('ends before the years of a plan', () => {
    const line = `一、“十四五”时期工作回顾“十四五”时期，是极不平凡的五年。${done}`
    expect(titles(line, '二、2024年工作安排', tasks)).toEqual(['“十四五”时期工作回顾', '2024年工作安排'])
  })

  it('of the administration', () => {
    const own = `三、加强政府自身建设做好今年的工作，必须把自身建设摆在突出位置，提高执行力和公信力，让人民满意。${tasks}`
    const report = read(['一、2023年工作回顾', done, '二、2024年工作安排', tasks, own])
    expect(sectionsOf(report).map(({role}) => role)).toEqual(['review', 'tasks', 'self-building'])
  })

  it('no title that goes on', () => {
    const line = '（一）完成今年要求的各项任务目标。'
    expect(titles('一、2023年工作回顾', `${line}${done}`)).toEqual(['2023年工作回顾', '完成今年要求的各项任务目标'])
  })
})

it('conduct is a matter of the administration in a plan, of the review in a review', () => {
  const report = read([
    '一、2023年工作回顾',
    `（一）作风建设明显好转。${done}`,
    '二、2024年工作安排',
    `（一）抓好作风建设。${tasks}`
  ])
  expect(sectionsOf(report).map(({role}) => role)).toEqual(['review', 'review', 'tasks', 'self-building'])
})

it('goals name a part beside measures, requirements beside goals', () => {
  const role = (title: string) => {
    const report = read(['一、2023年工作回顾', done, `二、${title}`, tasks])
    return sectionsOf(report).at(-1)?.role
  }
  expect(role('“十五五”时期主要目标和重大举措')).toBe('targets')
  expect(role('“十五五”时期的指导原则和发展目标')).toBe('requirements')
  expect(role('2024年的重大举措')).toBe('tasks')
})

it('an English plan opens with its year and its general target', () => {
  const plan = [
    'The year 2024 is of particular importance for the city, and all of us must keep the overall situation in mind.',
    'As a general target, we aim at growth of about six percent and at more jobs for young people in the city.',
    'We will build new schools and repair old roads, and we will make the air cleaner for all.'
  ]
  const head = [
    'Report on the Work of the Government',
    'January 9, 2024',
    'I. Review of work in 2023',
    'Last year we made progress.'
  ]
  expect(rolesOf(read([...head, 'II. Tasks for 2024', ...plan])).slice(-3)).toEqual([
    'requirements',
    'targets',
    'tasks'
  ])
})

describe('a report on one line, its paragraphs joined by spaces', () => {
  it('Chinese titles end at the space before their text, a lead sentence or another title', () => {
    const text = [
      '各位代表： 现在，我代表市人民政府向大会报告工作，请予审议。 2023年工作回顾 过去的一年，我们稳中求进。',
      `一、凝心聚力,筑牢发展“四大”底座 围绕重大项目，举全市之力。${done}`,
      '二、2024年工作安排 今年要抓好以下工作。',
      `（一）在新能源之都建设上再出发,谱写产业集群新篇章 勇攀新能源高峰。${tasks}`
    ].join(' ')
    const found = titles(text.padEnd(3200, '我们要加快建设，推动各项工作再上新台阶。'))
    expect(found).toEqual([
      '2023年工作回顾',
      '凝心聚力,筑牢发展“四大”底座',
      '2024年工作安排',
      '在新能源之都建设上再出发,谱写产业集群新篇章'
    ])
  })

  it('English titles end before a word that titles write small', () => {
    const text = [
      'Report on the Work of the Government Dear deputies: I now report to you.',
      'I. Review of Work in the Past Five Years The past five years were extraordinary, and much was done by all of us.',
      '1. Improving the quality and performance of the whole economy We overhauled industries and closed old plants.',
      'II. Suggestions for the Work of the Government This Year Based on an overall analysis, we set out the tasks below.',
      '1. Strengthening the foundation for agriculture and rural development In this area we must act without delay.'
    ].join(' ')
    expect(titles(text)).toEqual([
      'Review of Work in the Past Five Years',
      'Improving the quality and performance of the whole economy',
      'Suggestions for the Work of the Government This Year',
      'Strengthening the foundation for agriculture and rural development'
    ])
  })

  it('a numbered sentence has no title', () => {
    const line =
      '1. Growth of 5 percent was reached. In the year before, much of that was due to exports and to the weather.'
    expect(titles('I. Review of work in 2023', line)).toEqual(['Review of work in 2023'])
  })
})
