import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value
const below = '各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。'

test.each([
  [
    'over two lines',
    '中国人民政治协商会议第七届平川县委员会常务委员会工作报告\n中国人民政治协商会议\n第七届平川县委员会常务委员会工作报告',
    '中国人民政治协商会议\n第七届平川县委员会常务委员会工作报告'
  ],
  [
    'a subtitle behind a dash and in brackets',
    '——2026年1月27日在平川市第四届人民代表大会第四次会议上\n政府工作报告\n（2026年1月27日在平川市第四届人民代表大会第四次会议上）',
    '政府工作报告\n（2026年1月27日在平川市第四届人民代表大会第四次会议上）'
  ],
  [
    'in capitals, with a year that the session has',
    'Report on the Work of the Government (2010)\nREPORT ON THE WORK OF THE GOVERNMENT\n-- Delivered at the Third Session of the People’s Congress on March 5, 2010',
    'REPORT ON THE WORK OF THE GOVERNMENT\n-- Delivered at the Third Session of the People’s Congress on March 5, 2010'
  ]
])('a title that stands twice is kept once: %s', (_, head, kept) => {
  expect(cleaned(`${head}\n${below}`)).toBe(`${kept}\n${below}`)
})

test.each([
  ['the title has a year that nothing below it has', '政府工作报告（2014年）\n政府工作报告'],
  ['two titles of two years', '2013年政府工作报告\n2014年政府工作报告'],
  ['the line above is a part of another one', '平川县\n平川县人民政府工作报告']
])('both stay: %s', (_, head) => {
  expect(cleaned(`${head}\n${below}`)).toBe(`${head}\n${below}`)
})
