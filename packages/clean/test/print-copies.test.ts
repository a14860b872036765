import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value

describe('lines that are one', () => {
  test.each([
    [
      '（2026年1月27日在贵州省第十四届人民代表大会\n　　　　第四次会议上）\n各位代表：',
      '（2026年1月27日在贵州省第十四届人民代表大会第四次会议上）\n各位代表：'
    ],
    [
      '——2026年1月25日在北京市第十六届\n人民代表大会第四次会议上\n市长 殷勇',
      '——2026年1月25日在北京市第十六届人民代表大会第四次会议上\n市长 殷勇'
    ],
    [
      '民生福祉持续增进。城镇新增就业6 2.6 万\n人。城镇居民收入增长。',
      '民生福祉持续增进。城镇新增就业62.6万人。城镇居民收入增长。'
    ],
    [
      '细颗粒物年平均浓度下降，不高于23微克/\n立方米，水质提高。',
      '细颗粒物年平均浓度下降，不高于23微克/立方米，水质提高。'
    ],
    ['REPORT ON THE WORK\nOF THE GOVERNMENT', 'REPORT ON THE WORK OF THE GOVERNMENT'],
    ['Report on the Work of\nthe Government', 'Report on the Work of the Government'],
    [
      '战略性推进富矿精开\n②，集中力量建设。\n②富矿精开：指精确探矿。',
      '战略性推进富矿精开，集中力量建设。\n②富矿精开：指精确探矿。'
    ],
    ['建立“5+3”机制①，推进。\n①“5+3”机制：指专班机制。', '建立“5+3”机制，推进。\n①“5+3”机制：指专班机制。']
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each([
    '（2026年1月27日在某市会议上）\n市长（代）',
    '城镇新增就业62.6万\n人民生活改善',
    'Report on the Work\nMayor Zhang San',
    'REVIEW OF 2023\nPLANS FOR 2024',
    '①富矿精开：指精确探矿。\n②“一图三清单”：指产业链全景图。'
  ])('%s stays', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})

describe('English numbers and spaces', () => {
  test.each([
    ['GDP surpassed 1 26 trillion yuan.', 'GDP surpassed 126 trillion yuan.'],
    ['over 6 0 percent of the output', 'over 60 percent of the output'],
    [
      'A total of 12. 44\nmillion urban jobs were added, and the rest followed.',
      'A total of 12.44 million urban jobs were added, and the rest followed.'
    ],
    [
      'Incomes grew by 8.4percent, and 12.5million people moved.',
      'Incomes grew by 8.4 percent, and 12.5 million people moved.'
    ],
    [
      'We have laboratories.Important achievements were made.',
      'We have laboratories. Important achievements were made.'
    ],
    ['The index (CPI)¹ rose, as did yields.²', 'The index (CPI) rose, as did yields.']
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each([
    'in phase 2 60 percent, in May 5 60 percent, the top 5 80 percent',
    'GDP grew 12 5 percent',
    'See www.gov.Cn now; the U.S.Government; 10 km²'
  ])('%s stays', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})

test('a hyphen at a line end stays only in what is a compound', () => {
  const text =
    'We saw inter-\nnational gains and old-\nage care, inter-\ncity rail, Chinese-\nbuilt ships, pre-\nvention, high-\nlights, co-\nordinated work, short-\nage of day-\nlight and year-\nend bonuses.'
  expect(cleaned(text)).toBe(
    'We saw international gains and old-age care, inter-city rail, Chinese-built ships, prevention, highlights, coordinated work, shortage of daylight and year-end bonuses.'
  )
})

test.each([
  ['PM_2.5', 'PM2.5'],
  ['PM 2. 5', 'PM2.5'],
  ['PM_{10}', 'PM10']
])('%s is %s', (damaged, expected) => {
  expect(cleaned(`细颗粒物（${damaged}）浓度下降。`)).toBe(`细颗粒物（${expected}）浓度下降。`)
})
