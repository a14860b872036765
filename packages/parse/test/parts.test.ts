import {describe, expect, it} from 'vitest'
import {done, read, tasks} from './report-of.js'
import {rolesOf} from './tree.js'

describe('parts that the usual heads do not name', () => {
  it('takes the parts behind one that reviews and requires for the plan', () => {
    const report = read(['一、2023年工作回顾和2024年工作的总体要求', done, '二、扩大内需', tasks])
    expect(rolesOf(report)).toEqual(['review', 'tasks'])
  })

  it('turns to the plan with a paragraph that begins with its year', () => {
    const plan = '2024年，粮食总产要保住1200万公斤，栽植经济林800亩，羊只存栏突破3万只。'
    expect(rolesOf(read([done, plan]))).toEqual(['review', 'tasks'])
    expect(rolesOf(read([done, '2024年，1月份以来实现了开门红，新增企业20家。']))).toEqual(['review', 'review'])
  })

  it('reads a year alone as the head of what was done in it, or is to be', () => {
    const report = read(['一、报告原文', '2023年', '新增就业2万人', '2024年', '新增就业3万人'])
    expect(rolesOf(report)).toEqual(['review', 'tasks'])
  })

  it('takes no fulfilled task for a plan', () => {
    const lines = ['一、2023年工作回顾', done, '完成上级下达的单位地区生产总值能耗降低约束性任务', done]
    expect(rolesOf(read(lines)).every((role) => role === 'review')).toBe(true)
  })

  it('takes a line with the year and its work for a head, whatever follows', () => {
    const report = read(['2023年工作回顾', done, '2024年主要任务及举措', '（一）突出发展主题', tasks])
    expect(rolesOf(report).slice(-1)).toEqual(['tasks'])
  })
})
