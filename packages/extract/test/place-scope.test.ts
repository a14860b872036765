import type {Place} from '@jianbao/model'
import {expect, test} from 'vitest'
import {otherPlace, placeBefore} from '../src/place-scope.js'

const city: Place = {name: '常州市', short: '常州', en: 'Changzhou', parents: ['江苏省']}

test.each([
  ['金坛区地区生产总值', '金坛区'],
  ['常州市金坛区地区生产总值', '常州市金坛区'],
  ['江苏银行贷款余额', ''],
  ['地区生产总值', ''],
  ['金坛区', '']
])('%s begins with the place “%s”', (subject, place) => {
  expect(placeBefore(subject)).toBe(place)
})

test('a place is told where it is not the report’s own', () => {
  expect(otherPlace('金坛区地区生产总值', city)).toBe('金坛区')
  expect(otherPlace('常州市金坛区地区生产总值', city)).toBe('金坛区')
  expect(otherPlace('常州市地区生产总值', city)).toBeNull()
  expect(otherPlace('地区生产总值', city)).toBeNull()
})
