import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => {
  const {text: clean, diagnostics, repairs} = cleanDocument(documentOf(text))
  return {text: clean.value, diagnostics, repairs}
}
const hintsOf = (text: string) => cleaned(text).diagnostics.map(({hint = ''}) => hint)

describe('a question mark in a number is a lost character, marked and never guessed', () => {
  test.each([
    ['打造“?5分钟生活圈”，方便群众。', '打造“▯5分钟生活圈”，方便群众。'],
    ['有序实施?个城中村改造。', '有序实施▯个城中村改造。'],
    ['财政收入增长?.5%，位居前列。', '财政收入增长▯.5%，位居前列。'],
    ['新增企业?2家，其中规上5家。', '新增企业▯2家，其中规上5家。'],
    ['建成高标准农田?5.3万亩。', '建成高标准农田▯5.3万亩。'],
    ['全年完成投资：?18亿元。', '全年完成投资：▯18亿元。'],
    ['培育?家企业上市。', '培育▯家企业上市。']
  ])('%s', (damaged, marked) => {
    const {text, diagnostics} = cleaned(damaged)
    expect(text).toBe(marked)
    expect(diagnostics).toMatchObject([{ruleId: 'lost-digit', severity: 'warning'}])
  })

  test.each([
    ['困难怎么办?5年攻坚见成效。'],
    ['资金够不够?个个心里有数。'],
    ['钱从哪里来?10亿元基金给出答案。'],
    ['为了谁?家家户户都明白。'],
    ['增长5%?8%？'],
    ['http://a.example/b?id=5&p=12']
  ])('%s asks, or is no sentence', (same) => {
    expect(cleaned(same).text).not.toContain('▯')
  })

  test.each(['举办“2003中国武汉?神龙国际旅游节”', '支持?个人创业', '承办?2008年赛事'])(
    'in %s no number is lost for certain: the mark stays and is reported',
    (same) => {
      const {text, diagnostics} = cleaned(same)
      expect(text).toBe(same)
      expect(diagnostics).toMatchObject([{ruleId: 'lost-character'}])
    }
  )
})

describe('candidates come from the document, as a hint', () => {
  test('the same metric told elsewhere', () => {
    const [hint] = hintsOf('地区生产总值增长?.5%，税收增长9.5%。\n上半年地区生产总值增长6.5%，下半年加快。')
    expect(hint).toMatch(/^Elsewhere this text has “半年地区生产总值增长6\.5%”\. Look/)
    expect(hint).not.toContain('9.5')
  })

  test('a name of the same kind, behind a quotation mark', () => {
    expect(hintsOf('打造“?5分钟医保圈”。\n建设“15分钟生活圈”，耗时25分钟。')[0]).toContain('“15分钟生活圈”')
    expect(hintsOf('打造“?5分钟医保圈”。\n建设“15分钟生活圈”，耗时25分钟。')[0]).not.toContain('25分钟')
  })

  test('the same words around a number that is lost altogether', () => {
    expect(hintsOf('有序实施?个城中村改造。\n今年，我们有序实施3个城中村改造。')[0]).toContain('有序实施3个城中村改造')
  })

  test('what is left of a total', () => {
    const [hint] = hintsOf('改造道路120公里，其中国道50公里、省道?0公里、县道30公里。')
    expect(hint).toContain('make it 40 (120 − 50 − 30)')
  })

  test('the total of its parts, and only where the digits agree', () => {
    expect(hintsOf('引进人才?5人，其中博士12人、硕士23人。')[0]).toContain('make it 35 (12 + 23)')
    expect(hintsOf('引进人才?7人，其中博士12人、硕士23人。')[0]).not.toContain('make it')
  })

  test('a share and the points by which it has changed', () => {
    const [hint] = hintsOf('研发投入占比由2.85%提高到?.12%，提高0.27个百分点。')
    expect(hint).toContain('make it 3.12 (2.85 + 0.27)')
  })

  test('numbers that fit by chance are no candidates', () => {
    expect(hintsOf('新建学校?5所。改造管网15公里，安置房25万平方米，新增学位35个。')[0]).toBe(
      'Look the passage up in another copy of the report.'
    )
  })
})

describe('a space that a mark has swallowed', () => {
  // The mark before the break was wide: what stands behind its second byte is no digit.
  const page = '市本级投资18?保芬诿涝?。'
  test('leaves nothing between a full-width mark and the next clause', () => {
    const {text} = cleaned(`${page}新建社区休闲场地1?保锻蚱椒矫祝?配备室外健身器材，丰富生活。`)
    expect(text).toContain('万平方米，配备室外健身器材')
  })

  test('may be a digit before what counts', () => {
    expect(cleaned(`${page}新建社区休闲场地1?保锻蚱椒矫祝?个社区达标，丰富生活。`).text).toContain('万平方米，▯个社区')
  })
})
