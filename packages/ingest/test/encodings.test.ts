import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {decode} from '../src/index.js'

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
    expect(decode(iconv.encode(text, 'gb18030'), 'a.txt')).toMatchObject({encoding: 'gb18030', text})
  })
})

describe('Big5, however short', () => {
  test.each([
    '政府工作報告',
    '現在，我代表市人民政府，向大會報告工作，請予審議。',
    '全年地區生產總值1302.92億元，增長6.8%。'
  ])('%s', (text) => {
    expect(decode(iconv.encode(text, 'big5'), 'a.txt')).toMatchObject({encoding: 'big5', text})
  })
})

describe('GBK with characters beyond GB 2312', () => {
  test.each(['市人民政府發展經濟，報告工作。', '喆、堃、镕等同志出席，工作人员昳丽参加，向大会报告工作。'])(
    '%s',
    (text) => {
      expect(decode(iconv.encode(text, 'gb18030'), 'a.txt')).toMatchObject({encoding: 'gb18030', text})
    }
  )
})

// 一 and — have a zero byte as well as Latin letters, on the other side.
describe('UTF-16 without a mark', () => {
  test.each([
    '政府工作报告\n2023年，地区生产总值增长6.8%，财政收入57.66亿元。\n',
    '一、回顾\n——全年增长6.8%，居全省第一位。\n',
    '各位代表',
    'Government Work Report 2023\n'
  ])('%s', (text) => {
    expect(decode(utf16(text, false), 'a.txt')).toMatchObject({encoding: 'utf-16le', text})
    expect(decode(utf16(text, true), 'a.txt')).toMatchObject({encoding: 'utf-16be', text})
  })
})

describe('text that was read as GBK and encoded again', () => {
  const misread = (bytes: Uint8Array) => utf8(new TextDecoder('gbk').decode(bytes))

  test('UTF-8 whose runs are even comes back whole', () => {
    const {text, evidence} = decode(misread(utf8('政府工作报告')), 'a.txt')
    expect(text).toBe('政府工作报告')
    expect(evidence).toContain('UTF-8 read as GBK, undone')
  })

  test('of a run of odd length the last character is lost and reported, no digit is', () => {
    const {text, diagnostics} = decode(misread(utf8('各位代表：\n全市地区生产总值1302.92亿元，增长6.8%')), 'a.txt')
    expect(text).toBe('各位代表\uFFFD\n全市地区生产总\uFFFD1302.92亿元，增\uFFFD6.8%')
    expect(diagnostics).toMatchObject([{ruleId: 'undecodable-bytes', line: 1, column: 5, start: 4}])
  })

  test('Big5', () => {
    const text = '現在，我代表市人民政府，向大會報告工作，請予審議。'
    const {evidence, ...decoded} = decode(misread(iconv.encode(text, 'big5')), 'a.txt')
    expect(decoded.text).toBe(text)
    expect(evidence).toContain('Big5 read as GBK, undone')
  })

  test.each([
    '鼋鼍龘靐齉爨',
    '鄂温克族自治旗、鄯善县、亳州市、泸州市、瓯海区、衢州市、邳州市、儋州市',
    'ᠬᠥᠬᠡᠬᠣᠲᠠ 呼和浩特'
  ])('%s stays', (text) => {
    expect(decode(utf8(text), 'a.txt').text).toBe(text)
  })
})

test('text that nothing undoes is reported', () => {
  const stripped = Buffer.from('各位代表，现在我代表市人民政府向大会报告工作。'.repeat(3))
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, '')
  expect(decode(utf8(stripped), 'a.txt').diagnostics).toMatchObject([{ruleId: 'unreadable-text', severity: 'warning'}])
})

describe('GBK that was read as Latin-1 and encoded again', () => {
  const misread = (text: string) => utf8(iconv.decode(iconv.encode(text, 'gb18030'), 'latin1'))
  test.each([
    '中国',
    '各位代表：\n现在，我代表市人民政府向大会报告工作。\n2023年，地区生产总值增长6.8%，“双碳”目标。',
    // 镕 is not in GB 2312, × is a letter to no one
    '朱镕基总理视察后，发电厂2×35万千瓦热电联产项目开工。'
  ])('%s', (text) => {
    expect(decode(misread(text), 'a.txt').text).toBe(text)
  })

  test.each(['L’été à Genève coûte 12 £ ± 5', '§ 5 Ö Ä Ü', 'Résumé'])('%s stays', (text) => {
    expect(decode(utf8(text), 'a.txt').text).toBe(text)
  })
})

describe('UTF-8 that was encoded twice', () => {
  // As browsers read it: the undefined bytes pass.
  const read = (bytes: Uint8Array) =>
    Array.from(bytes, (byte) =>
      iconv.decode(Buffer.of(byte), 'windows-1252').replace('\uFFFD', String.fromCharCode(byte))
    )
  const twice = (text: string) => utf8(read(utf8(text)).join(''))
  test.each(['2023年，信息产业增长8.2%。', '“双碳”目标——绿色发展', '全市人均可支配收入达6.8万元'])('%s', (text) => {
    expect(decode(twice(text), 'a.txt').text).toBe(text)
  })

  test('as Latin-1, whose controls pass', () => {
    expect(decode(utf8(iconv.decode(Buffer.from(utf8('新能源黄金水道')), 'latin1')), 'a.txt').text).toBe(
      '新能源黄金水道'
    )
  })

  test('signs of two bytes', () => {
    const text = '阿里·买买提建2×35万千瓦电厂。'.repeat(20)
    expect(decode(twice(text), 'a.txt').text).toBe(text)
  })

  test('twice over', () => {
    const once = new TextDecoder().decode(twice('信息产业增长'))
    expect(decode(twice(once), 'a.txt').text).toBe('信息产业增长')
  })

  test('beside text that is fine', () => {
    const bytes = utf8(`政府工作报告\n${read(utf8('信息产业')).join('')}增长8%`)
    expect(decode(bytes, 'a.txt').text).toBe('政府工作报告\n信息产业增长8%')
  })
})

describe('windows-1252', () => {
  const prose =
    'The city’s “Five Actions” – rural, urban and industrial… – cost £3 million, and all of their targets for the year were met; the café’s revenue rose 8%, that of the hotels and of the other services in the district rose by 9%.'

  test('a text in English with its marks', () => {
    expect(decode(iconv.encode(prose, 'windows-1252'), 'a.txt')).toMatchObject({encoding: 'windows-1252', text: prose})
  })

  test('that was read as GBK: what the bytes say is undone', () => {
    const said = 'China’s GDP grew by 8% last year, and the people’s “smart” city is what it was to become: it’s fine.'
    const shown = iconv.decode(iconv.encode(said, 'windows-1252'), 'gbk')
    expect(shown).toContain('China抯')
    const {text, evidence} = decode(utf8(shown), 'a.txt')
    expect(text).toMatch(/^China’s GDP grew .*people’s “smart.*city is what it was to become: it’s fine\.$/)
    expect(evidence.join()).toMatch(/read as GBK/)
  })

  test.each([
    ['a Chinese name', 'The 抯 of Changzhou (常州) and its 太湖 lake.'],
    ['Chinese', '抯。政府工作报告。'],
    ['one odd character among words', 'The park 公园 lies by the 湖.']
  ])('%s stays', (_, text) => {
    expect(decode(utf8(text), 'a.txt').text).toBe(text)
  })

  test.each([
    [
      'UTF-8 with a broken sequence',
      Buffer.concat([Buffer.from('The city’s “plan” '), Buffer.of(0xe2, 0x80), Buffer.from(' ends.'.repeat(50))]),
      'utf-8'
    ],
    ['GBK', iconv.encode('喆：'.repeat(9), 'gbk'), 'gb18030']
  ])('is not %s', (_, bytes, encoding) => {
    expect(decode(bytes, 'a.txt').encoding).toBe(encoding)
  })
})

describe('UTF-8 read as windows-1252 that lost the bytes without a character', () => {
  const text = '政府工作报告，信息公开。2025年全市生产总值完成1185.4亿元，增长10.4%，水平提高。'
  const misread = iconv.decode(Buffer.from(text), 'windows-1252')
  test.each([
    ['as marks', misread],
    ['without a trace', misread.replaceAll('\uFFFD', '')]
  ])('%s: what is whole comes back, the rest is marked', (_, damaged) => {
    const {text: undone, diagnostics} = decode(utf8(damaged), 'a.txt')
    expect(undone).toContain('信\uFFFD公开。2025年')
    expect(undone).toContain('1185.4')
    expect(undone).toContain('10.4%，水平')
    expect(diagnostics).toMatchObject([{ruleId: 'undecodable-bytes'}])
  })

  test('Latin letters of other languages stay', () => {
    const french = 'Le Président a été élu à « Besançon » — ÀÉÈÊËÎÏÔ ÙÛÜŸ ÇŒÆ àéèêëîïôùûüÿçœæ'
    expect(decode(utf8(french), 'a.txt').text).toBe(french)
  })
})

test('an English text with rules and note marks was not read as GBK', () => {
  const text = 'The people’s wellbeing improved.¹\n─────────────\n¹ As measured → at the end of the year.\n— 12 —'
  expect(decode(new TextEncoder().encode(text), 'a.txt').text).toBe(text)
})
