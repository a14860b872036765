import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trim()
const report = fixture('own-writing.txt').split('\n')
const half = report.length >> 1
const within = (line: string) => [...report.slice(0, half), line, ...report.slice(half)].join('\n')

// Offers in words that no list has, each alone in the middle of a report.
test.each(fixture('offers.txt').split('\n'))('an offer that has nothing to do with its report goes: %s', (line) => {
  const {text, removals} = cleanDocument(documentOf(within(line)))
  expect(removals).toMatchObject([{text: expect.stringContaining(line)}])
  expect(text.value).toBe(cleanDocument(documentOf(report.join('\n'))).text.value)
})

describe('headings and lines of a report with words of offers stay', () => {
  test.each([
    '国际旅游目的地建设',
    '开通官方微博',
    '高清探头覆盖城乡',
    '手机APP下载量',
    '官方网站改版',
    '体育公园免费开放',
    '贷款余额',
    '医院、学校',
    '市长 张三',
    '一、平台经济',
    '雄关漫道真如铁',
    '“扫一扫”便民服务'
  ])('%s', (line) => {
    expect(cleanDocument(documentOf(within(line))).removals).toEqual([])
  })
})

test('a title between lines of spam stays', () => {
  const lines = ['国产精品一区二区', '政府工作报告', '澳门金沙登陆网址', ...report]
  expect(cleanDocument(documentOf(lines.join('\n'))).text.value).toMatch(/^政府工作报告\n/)
})

describe('a line without a word of offers', () => {
  const line = '黑暗料理爆笑囧图合辑'
  test('goes where it has nothing to do with its report', () => {
    expect(cleanDocument(documentOf(within(line))).removals).toMatchObject([{text: expect.stringContaining(line)}])
  })

  test.each([
    ['in a list of its like', `${line}\n萤窗异草聊斋拾遗补\n鲛绡帐暖芙蓉醉卧图`],
    ['as a verse', '雄关漫道真如铁 而今迈步从头越'],
    ['as the name of a place', '鄂伦春毕拉河诺敏镇'],
    ['with a word of reports', '鲛绡蟒缎织造工艺创新']
  ])('stays %s', (_, lines) => {
    expect(cleanDocument(documentOf(within(lines))).removals).toEqual([])
  })

  test('stays in a text that is no report', () => {
    const novel = '林黛玉倚栏叹息，贾宝玉踏雪寻梅。薛宝钗扑蝶滴翠亭，史湘云醉眠芍药裀。'.repeat(60)
    expect(
      cleanDocument(documentOf(`${novel}\n${line}\n${novel}甲。`)).removals.map(({reason}) => reason)
    ).not.toContain('spam')
  })
})
