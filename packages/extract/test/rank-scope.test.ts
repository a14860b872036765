import {describe, expect, test} from 'vitest'
import {rankScope} from '../src/index.js'

describe('rankScope', () => {
  test.each([
    ['增速居全省第一', '第一', 'zh', '全省'],
    ['位列2023全国市辖区高质量发展百强第33名', '第33名', 'zh', '全国市辖区'],
    ['数量位居全市第一,连续21个月居苏南首位', '首位', 'zh', '苏南'],
    ['数量位居全市第一,连续21个月居苏南首位', '第一', 'zh', '全市'],
    ['全省领先,增速第一', '第一', 'zh', null],
    ['including 7 new A-share listings, ranking ninth in the country.', 'ninth', 'en', 'in the country'],
    ['ranked first in Southern Jiangsu for 21 months; second in the province', 'first', 'en', 'in Southern Jiangsu'],
    ['ranked first among prefecture-level cities', 'first', 'en', 'among prefecture-level cities'],
    ['He came second. In the province it rained.', 'second', 'en', null]
  ] as const)('%s: %s', (quote, ordinal, language, scope) => {
    expect(rankScope(quote, quote.indexOf(ordinal), language)).toBe(scope)
  })
})
