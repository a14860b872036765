import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {planBeginning} from '../src/section-period.js'
import {documentOf} from './document.js'
import {done, tasks} from './report-of.js'
import {rolesOf} from './tree.js'

const read = (...lines: readonly string[]) =>
  parseReport(
    documentOf(
      [
        '江城市人民政府工作报告',
        '——2021年1月10日在江城市第五届人民代表大会第五次会议上',
        '各位代表：',
        '现在，我代表市人民政府向大会报告工作，请予审议。',
        ...lines
      ].join('\n')
    )
  )

const part = '二、“十三五”时期发展成就和“十四五”时期主要目标任务'

describe('a part that looks back on one five-year plan and ahead to the next', () => {
  it('turns where it speaks of the next', () => {
    const coming = '“十四五”时期是江城加快转型的五年。我们编制了规划纲要，提交大会审查。'
    const list = [`——产业水平明显提升。${tasks}`, `——人民生活明显改善。${tasks}`]
    const report = read('一、2020年工作回顾', done, part, done, coming, ...list, '三、2021年重点工作', tasks)
    expect(rolesOf(report)).toEqual(['review', 'review', 'targets', 'targets', 'targets', 'tasks'])
  })

  it('does not turn where it speaks of the plan that has ended', () => {
    const ended = '“十三五”时期是江城发展极不平凡的五年。城乡面貌焕然一新。'
    expect(rolesOf(read('一、2020年工作回顾', done, part, ended, done)).slice(1)).toEqual(['review', 'review'])
  })
})

it.each([
  ['2021', '十四五'],
  ['2016', '十三五'],
  ['1991', '八五'],
  ['2001', '十五'],
  ['2006', '十一五'],
  ['2024', undefined]
])('the plan that begins in %s', (year, plan) => expect(planBeginning(year)).toBe(plan))
