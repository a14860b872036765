import type {InitiativeMention, ReportReading} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {compareReports, isLocal} from '../src/index.js'
import {mention, metadata, reading, spoken} from './reading.js'

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

  test('quoted words are one with their noun and without, but for numbers', () => {
    const joined = (one: string, other: string) =>
      sharedBy([mention(city, one, {surface: one})], [mention(district, other, {surface: other})]).length
    expect(joined('“百日攻坚”行动', '“百日攻坚”')).toBe(1)
    expect(joined('“两湖”创新区', '“两湖”')).toBe(0)
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

  test('are of these places unless the whole country has them', () => {
    const of = (name: string, changes: Partial<InitiativeMention>) =>
      sharedBy([mention(city, name, changes)], [mention(district, name, changes)]).map(isLocal)
    expect(of('百日攻坚', {kind: 'other'})).toEqual([true])
    expect(of('云岭度假区', {kind: 'place', concept: 'yunling-resort'})).toEqual([true])
    expect(of('乡村振兴', {kind: 'strategy', concept: 'rural-revitalization'})).toEqual([false])
    expect(of('生物制造', {kind: 'industry'})).toEqual([false])
  })

  test('are found in a report that names them without what makes a name', () => {
    const named = {...mention(city, '兰亭书法节', {kind: 'event'})}
    const cityReading = {...reading(city, []), initiatives: [named]}
    const shared = compareReports([
      cityReading,
      spoken(district, [{text: '兰亭书法节、时尚周影响力提升。'}])
    ]).initiatives
    expect(shared).toMatchObject([{name: '兰亭书法节', same: true}])
    expect(shared[0]?.mentions['district']?.[0]).toMatchObject({
      surface: '兰亭书法节',
      quote: '兰亭书法节、时尚周影响力提升。',
      source: {cleanStart: 0, cleanEnd: 5}
    })
  })
})
