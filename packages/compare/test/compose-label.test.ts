import {composeName} from '@jianbao/lexicon'
import {expect, test} from 'vitest'
import {composeLabel} from '../src/bridge/compose-label.js'

test.each([
  ['超10亿元或1亿美元项目', 'projects of over 1 billion yuan or US$100 million'],
  ['5000万元以上工业项目', 'industrial projects of at least 50 million yuan'],
  ['国家级绿色工厂', 'national green factories'],
  ['整治提升企业', 'rectified and upgraded enterprises'],
  ['金坛港', 'Jintan port'],
  ['新建幼儿园', 'newly built kindergartens']
])('%s is %s', (zh, en) => expect(composeLabel(zh)).toBe(en))

test.each(['两业融合乱象', '超10亿元怪物', '磷账本'])(
  '%s has no English: half of it would name something else',
  (name) => {
    expect(composeLabel(name)).toBeNull()
  }
)

test('marks around a name are left out, letters and digits kept', () => {
  expect(composeName('“5G工厂”')).toBe('5G factories')
})
