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

describe('a plan that first looks back on the year', () => {
  const plan = '二、努力做好2021年的工作'
  const roleOf = (paragraph: string) =>
    read('一、“十三五”时期的回顾', done, plan, paragraph, tasks)
      .children.filter((block) => block.type === 'section')
      .at(-1)
      ?.children.map((block) => (block.type === 'paragraph' ? (block.role ?? null) : null))[0]

  it('reads the paragraph as a review', () => {
    expect(roleOf('过去的一年，全市经济取得新的成就。国内生产总值增长10.2%，粮食总产量达到46万吨。')).toBe('review')
  })

  it('leaves one that goes on to plan in the plan', () => {
    expect(roleOf('过去的一年，全市经济取得新的成就。今年国内生产总值要增长8%。')).not.toBe('review')
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
