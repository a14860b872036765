import {expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {metadata, reading} from './reading.js'

const things = [
  '口袋公园',
  '充电桩',
  '人才公寓',
  '老旧小区',
  '停车泊位',
  '高标准农田',
  '美丽街区',
  '污水管网',
  '幼儿园',
  '养老机构'
]
const where = [
  '东部',
  '西部',
  '南部',
  '北部',
  '中部',
  '山区',
  '湖区',
  '沿江',
  '沿海',
  '老城',
  '新城',
  '园区',
  '镇区',
  '村庄',
  '学校',
  '医院',
  '车站',
  '社区',
  '企业',
  '市场'
]

/** 200 figures of which most have a namesake in every other report. */
function report(index: number) {
  const drafts = where.flatMap((place, row) =>
    things.map((thing, column) => ({
      subject: `${place}${thing}`,
      surface: `${row * 10 + column + index}个`,
      value: row * 10 + column + index,
      unit: 'count',
      kind: 'delta' as const,
      quote: `新增${place}${thing}${row * 10 + column + index}个。`
    }))
  )
  return reading(
    metadata(`r${index}`, {place: {name: `第${index}市`, short: `第${index}`, en: `City ${index}`, parents: []}}),
    drafts
  )
}

test('50 reports of 200 figures take less than 5 s', () => {
  const reports = Array.from({length: 50}, (_, index) => report(index))
  const start = process.cpuUsage()
  const {metrics} = compareReports(reports)
  const used = process.cpuUsage(start)
  expect(metrics.length).toBeGreaterThanOrEqual(200)
  // CPU time, so that other work on the machine does not count.
  expect((used.user + used.system) / 1e6).toBeLessThan(5)
})
