import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {fixture} from './document.js'
import {done, read, tasks} from './report-of.js'
import {paragraphsOf, rolesOf, sectionsOf} from './tree.js'

const closing = '各位代表！蓝图已绘就，奋进正当时。让我们更加紧密地团结起来，为建设美好江城而努力奋斗！'

describe('roles of sections', () => {
  it.each([
    ['一、过去五年工作回顾', 'review', {from: '2019', to: '2023'}],
    ['一、2023年主要工作任务完成情况', 'review', {to: '2023'}],
    ['二、今后五年的奋斗目标和主要任务', 'tasks', {from: '2024', to: '2028'}],
    ['一、五年来的工作', 'review', undefined],
    ['一、较好完成年度目标任务', 'review', undefined],
    ['三、全面加强政府自身建设', 'self-building', undefined],
    ['二、2024年工作的总体要求', 'requirements', {to: '2024'}],
    ['二、2024年经济社会发展的主要预期目标', 'targets', {to: '2024'}],
    ['“十五五”主要目标', 'targets', {from: '2026', to: '2030'}],
    ['“十五五”时期工作的重要要求', 'requirements', {from: '2026', to: '2030'}],
    ['“十五五”，这样奋斗', 'targets', {from: '2026', to: '2030'}],
    ['今年，这样干', 'tasks', undefined],
    ['一、“十三五”时期发展成就回顾', 'review', {from: '2016', to: '2020'}]
  ])('%s', (title, role, period) => {
    const [section] = sectionsOf(read([title, done]))
    expect(section?.role).toBe(role)
    expect(section?.period).toEqual(period)
  })

  it('keeps self-building and solved problems of a review in the review', () => {
    const report = read([
      '一、2023年工作回顾',
      '（一）着力解决突出问题',
      done,
      '（二）加强政府自身建设',
      done,
      '二、2024年任务',
      tasks
    ])
    expect(sectionsOf(report).map(({role}) => role)).toEqual(['review', 'review', 'review', 'tasks'])
  })

  it('reads the parts of a CPPCC report', () => {
    const roles = paragraphsOf(parseReport(fixture('001.txt'))).map((node) =>
      node.type === 'paragraph' ? node.role : 'notes'
    )
    expect(new Set(roles)).toEqual(new Set(['front', 'review', 'problems', 'requirements', 'tasks', 'closing']))
  })

  it('makes notes of a glossary behind the closing', () => {
    const report = read([
      '一、2024年任务',
      tasks,
      closing,
      '名词解释',
      '1.“三馆合一”：指美术馆、非遗馆和文学馆建在一处。',
      '2.小升规：小微企业升级为规模以上企业。'
    ])
    expect(rolesOf(report)).toEqual(['tasks', 'closing', 'notes', 'notes'])
    const notes = paragraphsOf(report).filter((node) => node.type === 'note')
    expect(notes.map(({term}) => term)).toEqual(['“三馆合一”', '小升规'])
  })
})
