import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readFigures, type SentenceContext} from '../../src/index.js'
import {negatives} from './corpus/negatives.js'
import {corpus} from './corpus.js'

const context = (text: string, role: SentenceContext['role'] = 'review'): SentenceContext => ({
  text,
  role,
  language: 'zh',
  section: [],
  year: '2024',
  yearReviewed: '2023',
  before: []
})

describe.each(Object.entries(corpus))('%s', (_, specimens) => {
  test.each(specimens)('$text', ({text, role, figures}) => {
    const read = readFigures(context(text, role))
    expect(
      read.map(({start, end, subject, value, unit, bound, kind, status, period}) => [
        text.slice(start, end),
        subject,
        value,
        unit,
        bound,
        kind,
        status,
        period
      ])
    ).toEqual(figures)
  })
})

test.each(negatives)('no figure: %s', (text) => expect(readFigures(context(text))).toEqual([]))

test.each([
  ['增速居全省首位。', '全省'],
  ['进出口总额位居中西部第一。', '中西部'],
  ['人均可支配收入居中心城区第一。', '中心城区'],
  ['创新指数在副省级城市排第八位。', '副省级城市'],
  ['创新集群全球百强排名由上年的32位提升到21位。', '全球百强'],
  ['外贸综合竞争力位居全国百强城市第5位。', '全国百强城市']
])('a rank holds in a scope: %s', (text, scope) => {
  expect(readFigures(context(text))[0]).toMatchObject({kind: 'rank', scope})
})

test('every figure names the rules that read it', () => {
  const [figure] = readFigures(context('新增口袋公园4个。'))
  expect(figure?.rules).toEqual([
    'quantity/measured',
    'numeral/arabic',
    'subject/before',
    'kind/new',
    'status/part:review',
    'period/part'
  ])
})

const pieces = [
  '增长',
  '8.2%',
  '、',
  '和',
  '分别',
  '12个',
  '亿元',
  '超',
  '项目',
  '，',
  '；',
  '（',
  '”',
  '“',
  '第',
  '三',
  '▯',
  '$1.$2',
  '占',
  '的',
  '2023年',
  '由',
  '到',
  '每',
  '万'
]

test('any text gives sorted figures inside it, without overlaps', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 3})), {maxLength: 40}), (parts) => {
      const text = parts.join('')
      let from = 0
      for (const {start, end} of readFigures(context(text))) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        from = end
      }
      expect(from).toBeLessThanOrEqual(text.length)
    }),
    {numRuns: 300, seed: 20240116}
  )
})
