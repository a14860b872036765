import type {Bilingual} from '@jianbao/model'

type Reason = (zh: string, en: string) => Bilingual

const paren = (text: string) => (text === '' ? '' : `（${text}）`)
const plain = (text: string) => (text === '' ? '' : ` (${text})`)

function reason(zh: string, en: string): Reason {
  return (detailZh, detailEn) => ({
    zh: `${zh}${paren(detailZh)}`,
    en: `${en}${plain(detailEn === '' ? detailZh : detailEn)}`
  })
}

/** Why two figures that look alike are not, or only partly, comparable. The keys are the codes of the contract. */
export const reasons = {
  unit: reason('单位不同', 'different units'),
  'level-change': reason('一为总量，一为增速', 'one is an amount, the other its growth'),
  kind: reason('指标性质不同', 'different kinds of measure'),
  status: reason('一为结果，一为目标', 'one is a result, the other a target'),
  period: reason('年份不同', 'different years'),
  scope: reason('范围不同', 'different scopes'),
  event: reason('一方是一次活动的成果，不是全年的', 'one is what came of a single event, not of the year'),
  stage: reason('阶段不同', 'different stages'),
  'stock-flow': reason('一为存量，一为增量', 'one is a stock, the other an addition'),
  grade: reason('级别不同', 'different grades'),
  class: reason('门槛不同', 'different thresholds'),
  'own-list': reason('各有各的清单，不能相除', 'each has its own list, so no share can be computed'),
  narrowed: reason('口径宽窄不同', 'one is narrower than the other'),
  real: reason('一方注明为扣除价格因素的实际增速', 'only one is said to be growth in real terms'),
  basis: reason('一方注明为同口径增速', 'only one is said to be growth on a like-for-like basis'),
  'part-exceeds-whole': reason('部分大于整体，口径必有不同', 'the part exceeds the whole, so the scopes must differ'),
  'other-metric': reason('是两项不同的指标', 'these are two different indicators'),
  'different-benefit': reason('不同的待遇', 'different benefits')
} as const
