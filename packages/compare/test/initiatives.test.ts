import type {InitiativeMention, ReportReading} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {mention, metadata, reading} from './reading.js'

const city = metadata('city')
const district = metadata('district', {level: 'district'})

function sharedBy(...groups: ReadonlyArray<readonly InitiativeMention[]>) {
  const metas = [city, district]
  const readings = groups.map((initiatives, at): ReportReading => {
    return {...reading(metas[at] ?? city, []), initiatives}
  })
  return compareReports(readings).initiatives
}

describe('shared initiatives', () => {
  test('are named by at least two reports', () => {
    const shared = sharedBy(
      [mention(city, '东湖科技城'), mention(city, '滨江新城')],
      [mention(district, '东湖科技城'), mention(district, '东湖科技城')]
    )
    expect(shared).toMatchObject([{name: '东湖科技城', same: true}])
    expect(Object.values(shared[0]?.mentions ?? {}).map((list) => list.length)).toEqual([1, 2])
  })

  test('quotation marks make no other name', () => {
    expect(sharedBy([mention(city, '“1234”战略')], [mention(district, '1234战略')])).toHaveLength(1)
  })

  test('one concept joins different wordings', () => {
    const shared = sharedBy(
      [mention(city, '对口支援', {concept: 'east-west-cooperation'})],
      [mention(district, '东西部协作', {concept: 'east-west-cooperation'})]
    )
    expect(shared).toHaveLength(1)
  })

  test('the same number before another noun is told as a false friend', () => {
    const shared = sharedBy([mention(city, '532发展战略')], [mention(district, '532产业体系')])
    expect(shared.filter(({same}) => same)).toEqual([])
  })
})
