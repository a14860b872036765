import {describe, expect, test} from 'vitest'
import {decode} from '../src/index.js'
import {encodeLegacy} from './encode-legacy.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig)
  return bytes
}

describe('GBK, however short', () => {
  test.each([
    '报告',
    '政府工作报告',
    '各位代表：',
    '一、2023年工作回顾',
    '全年实现地区生产总值1302.92亿元，增长6.8%，一般公共预算收入57.66亿元。'
  ])('%s', (text) => {
    expect(decode(encodeLegacy(text, 'gb18030'), 'a.txt')).toMatchObject({encoding: 'gb18030', text})
  })
})

test('Big5 of a few sentences', () => {
  const text = '各位代表：現在，我代表市人民政府向大會報告工作，請予審議。全年地區生產總值增長百分之六。'.repeat(4)
  expect(decode(encodeLegacy(text, 'big5'), 'a.txt')).toMatchObject({encoding: 'big5', text})
})

describe('UTF-16 without a mark', () => {
  const text = '政府工作报告\n2023年，地区生产总值增长6.8%，财政收入57.66亿元。\n'
  test('little end first', () => expect(decode(utf16(text, false), 'a.txt').text).toBe(text))
  test('big end first', () => expect(decode(utf16(text, true), 'a.txt').text).toBe(text))
})

describe('GBK that was read as Latin-1 and encoded again', () => {
  const misread = (text: string) => utf8(new TextDecoder('windows-1252').decode(encodeLegacy(text, 'gb18030')))
  test.each(['中国', '各位代表：\n现在，我代表市人民政府向大会报告工作。\n2023年，地区生产总值增长6.8%，“双碳”目标。'])(
    '%s',
    (text) => {
      expect(decode(misread(text), 'a.txt').text).toBe(text)
    }
  )

  test.each(['L’été à Genève coûte 12 £ ± 5', '§ 5 Ö Ä Ü', 'Résumé'])('%s stays', (text) => {
    expect(decode(utf8(text), 'a.txt').text).toBe(text)
  })
})

describe('UTF-8 that was encoded twice', () => {
  const twice = (text: string, from: string) => utf8(new TextDecoder(from).decode(utf8(text)))
  test.each(['2023年，信息产业增长8.2%。', '“双碳”目标——绿色发展', '全市人均可支配收入达6.8万元'])('%s', (text) => {
    expect(decode(twice(text, 'windows-1252'), 'a.txt').text).toBe(text)
  })

  test('twice over', () => {
    const once = new TextDecoder().decode(twice('信息产业增长', 'windows-1252'))
    expect(decode(twice(once, 'windows-1252'), 'a.txt').text).toBe('信息产业增长')
  })

  test('beside text that is fine', () => {
    const bytes = utf8(`政府工作报告\n${new TextDecoder('windows-1252').decode(utf8('信息产业'))}增长8%`)
    expect(decode(bytes, 'a.txt').text).toBe('政府工作报告\n信息产业增长8%')
  })
})
