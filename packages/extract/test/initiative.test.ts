import type {Language} from '@jianbao/model'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findTerms} from '../src/index.js'
import {namesIn} from '../src/initiative/find-initiatives.js'

const conceptsOf = (text: string, language: Language) => namesIn(text, language).map(({concept}) => concept)

describe('concepts join languages', () => {
  test.each([
    ['一网统管建设', 'high-quality scenarios of “one network and unified management”'],
    ['推广“拿地即开工”', 'Promote “start construction as soon as the land is obtained”'],
    ['“532”发展战略', 'the “532” development strategy'],
    ['“两湖”创新区', 'the “Two Lakes” Innovation Zone'],
    ['金坛港', 'we opened Jintan Port'],
    ['长荡湖', 'in Changdang Lake'],
    ['常州奔牛国际机场', 'at Changzhou Benniu International Airport'],
    ['美丽乡村“十百千”工程', 'the “Ten, Hundred, Thousand” project'],
    ['“龙城英才计划”', 'the “Dragon City Talent Plan”']
  ])('%s: %s', (zh, en) => {
    const [concept] = conceptsOf(en, 'en')
    expect(concept).not.toBeNull()
    expect(conceptsOf(zh, 'zh')).toContain(concept)
  })

  test('different numbers are different things', () => {
    expect(conceptsOf('“1+29”公共安全体系', 'zh')).not.toEqual(conceptsOf('“1+8”公共安全体系', 'zh'))
  })
})

test('members of lists and neighbours carry the concept of their words', () => {
  expect(conceptsOf('建设龙湖港、金坛港等项目', 'zh')).toEqual(conceptsOf('龙湖港和金坛港', 'zh'))
  expect(conceptsOf('创建国家级无废城市', 'zh')).toEqual(conceptsOf('无废城市', 'zh'))
})

test('findTerms finds words that name no undertaking, too', () => {
  const [hit] = findTerms('开展专题协商', 'zh')
  expect(hit).toMatchObject({start: 2, end: 6, term: {kind: 'term'}})
})

test('spans lie within the text, whatever it is', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '532',
    '发展战略',
    '金坛',
    '港',
    '湖',
    '建设',
    '。',
    'Jintan',
    ' Port',
    ' and ',
    '"',
    '湾区'
  )
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.constantFrom('zh', 'en'),
      (text, language) => {
        for (const {start, end, name} of namesIn(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(name).not.toBe('')
        }
      }
    )
  )
})
