import type {Figure} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {trackTargets} from '../src/index.js'
import {metadata, reading} from './reading.js'

type Draft = Partial<Figure> & Pick<Figure, 'surface' | 'value' | 'unit'>

const early = (draft: Draft) => reading(metadata('early'), [{status: 'target', period: '2024', ...draft}])
const late = (...drafts: readonly Draft[]) =>
  reading(
    metadata('late', {year: '2025', yearReviewed: '2024'}),
    drafts.map((draft) => ({period: '2024', ...draft}))
  )

/** The verdict on a target by one result of the same subject. */
function verdict(target: Draft, result: Partial<Figure>) {
  return trackTargets(early(target), late({...target, bound: 'eq', ...result})).targets[0]?.verdict
}

const revenue = {subject: '税收收入', metric: 'tax-revenue', unit: 'CNY', surface: '65亿元', value: 65e8} as const
const growth = {subject: '地区生产总值', metric: 'gdp', unit: '%', kind: 'change', surface: '5%', value: 5} as const
const energy = {subject: '单位地区生产总值能耗', unit: '%', kind: 'change', surface: '3%', value: -3} as const
const jobless = {subject: '城镇登记失业率', unit: '%', kind: 'share', surface: '4%', value: 4} as const
const dust = {subject: '细颗粒物平均浓度', unit: 'ug/m3', surface: '35微克/立方米', value: 35} as const

describe('verdicts', () => {
  test.each([
    ['a deeper cut', energy, {value: -3.5}, 'exceeded'],
    ['the cut that was promised', energy, {value: -3}, 'met'],
    ['a smaller cut', energy, {value: -2.1}, 'missed'],
    ['a rise where a cut was promised', energy, {value: 0.4}, 'missed'],
    ['a limit that is kept', {...jobless, bound: 'lte'} as const, {value: 3.84}, 'met'],
    ['a limit that is broken', {...jobless, bound: 'lte'} as const, {value: 4.08}, 'missed'],
    ['unemployment below an aim that is no limit by its words', jobless, {value: 3.84}, 'met'],
    ['unemployment above the aim', jobless, {value: 4.2}, 'missed'],
    ['cleaner air', dust, {value: 33}, 'exceeded'],
    ['dirtier air', dust, {value: 37}, 'missed'],
    ['within a range', {...growth, surface: '5%—6%', high: 6}, {value: 5.5}, 'met'],
    ['above a range', {...growth, surface: '5%—6%', high: 6}, {value: 6.2, high: undefined}, 'exceeded'],
    ['below a range', {...growth, surface: '5%—6%', high: 6}, {value: 4.9, high: undefined}, 'missed'],
    ['slightly below 左右', {...growth, bound: 'approx'} as const, {value: 4.9}, 'unclear'],
    ['far below 左右', {...growth, bound: 'approx'} as const, {value: 2.1}, 'missed'],
    ['more than the target', revenue, {bound: 'gt'}, 'exceeded'],
    ['more than a target that is itself more than', {...revenue, bound: 'gt'} as const, {bound: 'gt'}, 'met'],
    ['nearly the target', revenue, {bound: 'near'}, 'missed'],
    ['more than a number below the target', revenue, {value: 64e8, bound: 'gt'}, 'unclear'],
    ['less than a number above the target', revenue, {value: 66e8, bound: 'near'}, 'unclear'],
    ['destroyed digits', revenue, {value: null, damaged: true}, 'unclear'],
    [
      'a better rank',
      {subject: '综合实力', unit: 'rank', kind: 'rank', surface: '第五', value: 5},
      {value: 3},
      'exceeded'
    ]
  ] as ReadonlyArray<readonly [string, Draft, Partial<Figure>, string]>)('%s', (_, target, result, wanted) => {
    expect(verdict(target, result)).toBe(wanted)
  })
})

describe('what answers a target', () => {
  test('not the average or the sum of several years', () => {
    const annual = late({
      ...growth,
      surface: '9%',
      value: 9,
      period_from: '2020',
      quote: '五年来地区生产总值年均增长9%'
    })
    expect(trackTargets(early(growth), annual).targets).toMatchObject([{verdict: 'unreported', result: null}])
    const sum = {
      ...revenue,
      surface: '300亿元',
      value: 300e8,
      period_from: '2020',
      quote: '五年累计实现税收收入300亿元'
    }
    expect(trackTargets(early(revenue), late(sum)).targets).toMatchObject([{verdict: 'unreported'}])
  })

  test('but the level that was reached at the end of several years', () => {
    const end = {...revenue, surface: '66亿元', value: 66e8, period_from: '2020', quote: '税收收入由40亿元增加到66亿元'}
    expect(trackTargets(early(revenue), late(end)).targets).toMatchObject([{verdict: 'exceeded'}])
  })

  test('of several results the one that is counted alike', () => {
    const jobs = {subject: '就业', unit: 'person', kind: 'delta', surface: '900人', value: 900} as const
    const target = early({...jobs, subject: '高校毕业生就业', quote: '高校毕业生就业900人'})
    const other = {...jobs, surface: '2291人', value: 2291, quote: '帮扶就业2291人'}
    expect(trackTargets(target, late(other)).targets).toMatchObject([{verdict: 'unreported'}])
    const same = {...jobs, subject: '高校毕业生就业', surface: '950人', value: 950, quote: '高校毕业生就业950人'}
    expect(trackTargets(target, late(other, same)).targets).toMatchObject([
      {verdict: 'exceeded', result: {surface: '950人'}}
    ])
  })

  test('not a count that is wider by a word that narrows', () => {
    const poles = {subject: '公共充电桩', unit: 'count', kind: 'delta', surface: '500个', value: 500} as const
    const wider = {...poles, subject: '充电桩', surface: '800个', value: 800, quote: '新增充电桩800个'}
    expect(trackTargets(early({...poles, quote: '新增公共充电桩500个'}), late(wider)).targets).toMatchObject([
      {verdict: 'unreported', result: null}
    ])
  })

  test('a shorter name of the same thing', () => {
    const beds = {subject: '旅游接待床位', unit: 'count', surface: '2.5万张', value: 25000} as const
    const shorter = {...beds, subject: '接待床位', quote: '接待床位达到2.5万张'}
    expect(trackTargets(early(beds), late(shorter)).targets).toMatchObject([{verdict: 'met'}])
  })

  test('a count of another stage, which leaves open whether it was met', () => {
    const parks = {subject: '口袋公园', unit: 'count', kind: 'delta', surface: '20个', value: 20} as const
    const both = {...parks, surface: '26个', value: 26, quote: '新建改造口袋公园26个'}
    const [target] = trackTargets(early({...parks, quote: '新增口袋公园20个'}), late(both)).targets
    expect(target).toMatchObject({verdict: 'unclear', result: {surface: '26个'}})
    expect(target?.note.zh).toMatch(/阶段/)
  })
})
