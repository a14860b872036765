import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../src/index.js'

function split(text: string, language: 'zh' | 'en'): string[] {
  return splitSentences(text, language).map(({start, end}) => text.slice(start, end))
}

describe('Chinese sentences', () => {
  it.each([
    ['甲增长8%。乙下降2.5%；丙持平。', ['甲增长8%。', '乙下降2.5%；丙持平。']],
    ['他说：“要干好。”大家同意！', ['他说：“要干好。”', '大家同意！']],
    ['（详见附件。）全文完。', ['（详见附件。）', '全文完。']],
    ['全市上下同心.经济持续向好.', ['全市上下同心.', '经济持续向好.']],
    ['规模达3.6万亩。IPv6.0上线', ['规模达3.6万亩。', 'IPv6.0上线']],
    ['**转型发展迈出坚实步伐。**开展活动。**其次。**好。', ['转型发展迈出坚实步伐。', '开展活动。', '其次。', '好。']],
    ['各位代表!现在报告工作。', ['各位代表!', '现在报告工作。']],
    ['提出“干就干好。”，大家同意。', ['提出“干就干好。”，大家同意。']],
    ['就业5万人.3个县脱贫．民生改善．', ['就业5万人.', '3个县脱贫．', '民生改善．']],
    [
      '结构为3:48:49. 指标居全市第一. 建设"两个中心". 加快发展.',
      ['结构为3:48:49.', '指标居全市第一.', '建设"两个中心".', '加快发展.']
    ],
    ['今后要做好：2. 推进改革。', ['今后要做好：2. 推进改革。']],
    ['稳中有进**.实现增长8.2%.IPv6上线', ['稳中有进**.', '实现增长8.2%.', 'IPv6上线']],
    ['登录中国.com查询', ['登录中国.com查询']],
    ['没有句号', ['没有句号']],
    ['', []]
  ])('%s', (text, sentences) => expect(split(text, 'zh')).toEqual(sentences))
})

describe('English sentences', () => {
  it.each([
    ['GDP grew by 6.8%. Revenue was 57.66 billion yuan.', ['GDP grew by 6.8%.', 'Revenue was 57.66 billion yuan.']],
    ['Line No. 1 and the U.S. market grew. Mr. Li agreed.', ['Line No. 1 and the U.S. market grew.', 'Mr. Li agreed.']],
    ['PM2.5 fell to 31.2. We won.', ['PM2.5 fell to 31.2.', 'We won.']],
    ['continue political guidance.Adhere to it.', ['continue political guidance.', 'Adhere to it.']],
    ['He said “We will.” They did!', ['He said “We will.”', 'They did!']],
    ['met in 2023. 11 indicators rose.', ['met in 2023.', '11 indicators rose.']],
    ['Revenue rose 7.7%.The tax grew.', ['Revenue rose 7.7%.', 'The tax grew.']],
    ['1. We built roads. 2. We saved 0.5 kWh.', ['1. We built roads.', '2. We saved 0.5 kWh.']],
    ['roads, rails, etc. Funds rose.', ['roads, rails, etc.', 'Funds rose.']]
  ])('%s', (text, sentences) => expect(split(text, 'en')).toEqual(sentences))
})

describe('what is longer than any sentence is parted', () => {
  it.each([
    ['at its commas, not in a number', '全区一般公共预算收入1,234.5万元，'.repeat(500), 'zh', /万元，$/],
    ['at its spaces', 'The revenue was 1, 234 yuan and '.repeat(400), 'en', /[a-z]$/],
    ['between words where it has no marks', '全区一般公共预算收入百分之八点二'.repeat(400), 'zh', /[^百分之八点]$/]
  ] as const)('%s', (_, text, language, end) => {
    const parts = split(text, language)
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts) expect(part).toMatch(end)
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  it('but a number is not', () => expect(split('1234567890'.repeat(1000), 'zh')).toHaveLength(1))
})

describe('sentences tile the text', () => {
  const piece = fc.constantFrom(
    '增长8.2%',
    '。',
    '”',
    '！',
    '.',
    ' ',
    'No. 1',
    'U.S.',
    '\n',
    '**',
    '（',
    '）',
    'Grew',
    'by 5',
    '?',
    '；'
  )
  it.each(['zh', 'en'] as const)('%s', (language) => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = pieces.join('')
        const spans = splitSentences(text, language)
        expect(
          spans
            .map(({start, end}) => text.slice(start, end))
            .join('')
            .replace(/\s|\*\*/g, '')
        ).toBe(text.replace(/\s|\*\*/g, ''))
        for (const [k, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.start).toBeGreaterThanOrEqual(spans[k - 1]?.end ?? 0)
        }
      })
    )
  })
})
