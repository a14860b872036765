import {describe, expect, it} from 'vitest'
import {chinesePatterns} from '../src/index.js'

describe('the patterns of Chinese figures', () => {
  const sources = Object.values(chinesePatterns).flatMap((patterns) => Object.values<RegExp>(patterns))

  it('have words in place of the names of their lists', () => {
    expect(sources.filter(({source}) => /\{[a-z]/i.test(source))).toEqual([])
  })

  it('know the words of their lists, the longest first, and the patterns they name', () => {
    expect(chinesePatterns.kind.dayCount.test('优良天数达到')).toBe(true)
    expect(chinesePatterns.kind.lessBurden.test('办理平均减时间83%、减材料')).toBe(true)
    expect(chinesePatterns.time.mentioned.exec('任期五年来')?.groups?.['many']).toBe('任期五年')
    expect(chinesePatterns.time.mentioned.exec('到过去五年')?.groups?.['back']).toBe('五')
  })
})
