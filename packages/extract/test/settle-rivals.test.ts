import {undamagedDocument} from '@jianbao/clean'
import {describe, expect, test} from 'vitest'
import {readReport} from '../src/index.js'

/** Surface and metric of each figure of a report with this sentence. */
function metricsOf(sentence: string) {
  const text = `2012年某市政府工作报告\n一、2011年工作回顾\n${sentence}\n`
  return readReport(undamagedDocument(text, 'report.txt')).figures.map(({surface, metric}) => [surface, metric])
}

describe('of several values of one metric under different names', () => {
  test('the first with a full name of the metric keeps it', () => {
    expect(metricsOf('实际利用外资21.4亿美元，其中外商直接投资12.3亿美元，增长8%。')).toEqual([
      ['21.4亿美元', 'foreign-capital-used'],
      ['12.3亿美元', null],
      ['8%', null]
    ])
  })

  test('none keeps it where each is qualified', () => {
    expect(metricsOf('办理省人大代表建议12件、市人大代表建议340件。')).toEqual([
      ['12件', null],
      ['340件', null]
    ])
  })

  test('all keep it where they may be one value, or one name has two', () => {
    expect(metricsOf('生产总值突破1500亿元。全年地区生产总值1512.6亿元。')).toEqual([
      ['1500亿元', 'gdp'],
      ['1512.6亿元', 'gdp']
    ])
    expect(metricsOf('扩建老校，新增学位6600个。新校投用，新增学位1.2万个。')).toEqual([
      ['6600个', 'school-places'],
      ['1.2万个', 'school-places']
    ])
  })
})

test('ten thousand values of one metric are settled in a moment', () => {
  const sentences = (subject: string) => Array.from({length: 5000}, (_, at) => `${subject}${1000 + at}亿元。`).join('')
  const start = performance.now()
  const settled = metricsOf(sentences('全年地区生产总值') + sentences('开发区完成生产总值'))
  expect(settled).toHaveLength(10_000)
  // Linear it takes a second or two; each against each it would take minutes.
  expect(performance.now() - start).toBeLessThan(20_000)
})
