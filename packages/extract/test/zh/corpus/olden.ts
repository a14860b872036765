import type {Specimen} from './specimen.js'

/** Figures of older reports, totals of lists, expectations. */
export const olden: Readonly<Record<string, readonly Specimen[]>> = {
  'old reports': [
    {
      text: '粮食亩产首次突破千斤，总产达到十三亿八千万斤，比上年增产一亿二千万斤。',
      figures: [
        ['千斤', '粮食亩产', 1000, 'jin', 'gt', 'level', 'achieved', '2023'],
        ['十三亿八千万斤', '粮食总产', 1380000000, 'jin', 'eq', 'level', 'achieved', '2023'],
        ['一亿二千万斤', '粮食总产', 120000000, 'jin', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '农民人均纯收入由1990年的620元增加到1995年的1560元，平均每年增加188元，年均递增20.3%。',
      figures: [
        ['620元', '农民人均纯收入', 620, 'CNY', 'eq', 'level', 'achieved', '1990'],
        ['1560元', '农民人均纯收入', 1560, 'CNY', 'eq', 'level', 'achieved', '1995'],
        ['188元', '农民人均纯收入', 188, 'CNY', 'eq', 'change', 'achieved', '1995'],
        ['20.3%', '农民人均纯收入', 20.3, '%', 'eq', 'change', 'achieved', '1995']
      ]
    },
    {
      text: '上缴税金突破5000万元，同比净增800多万元，财政收入比一九九○年翻了一番多。',
      figures: [
        ['5000万元', '上缴税金', 50000000, 'CNY', 'gt', 'level', 'achieved', '2023'],
        ['800多万元', '上缴税金', 8000000, 'CNY', 'gt', 'change', 'achieved', '2023'],
        ['一番', '财政收入', 2, 'times', 'gt', 'change', 'achieved', '2023']
      ]
    }
  ],
  'lists and totals of them': [
    {
      text: '新增高新技术企业35家、专精特新企业22家，总数分别达186家和78家。',
      figures: [
        ['35家', '高新技术企业', 35, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['22家', '专精特新企业', 22, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['186家', '高新技术企业', 186, 'count', 'eq', 'level', 'achieved', '2023'],
        ['78家', '专精特新企业', 78, 'count', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '精简会议30%，空气优良天数达到325天，同比增加18天。',
      figures: [
        ['30%', '精简会议', -30, '%', 'eq', 'change', 'achieved', '2023'],
        ['325天', '空气优良天数', 325, 'day', 'eq', 'level', 'achieved', '2023'],
        ['18天', '空气优良天数', 18, 'day', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '事故起数、死亡人数“双下降”，分别下降15.4%和20%。',
      figures: [
        ['15.4%', '事故起数', -15.4, '%', 'eq', 'change', 'achieved', '2023'],
        ['20%', '死亡人数', -20, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '今年1—11月，规上工业增加值增长8.6%，低保标准由每人每年3600元提高到4200元。',
      figures: [
        ['8.6%', '规上工业增加值', 8.6, '%', 'eq', 'change', 'achieved', '2023'],
        ['3600元', '低保标准', 3600, 'CNY/person-year', 'eq', 'level', 'achieved', '2022'],
        ['4200元', '低保标准', 4200, 'CNY/person-year', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'per head': [
    {
      text: '预计全年地区生产总值增长6%，是2019年的1.5倍，人均超过8万元。',
      figures: [
        ['6%', '地区生产总值', 6, '%', 'eq', 'change', 'expected', '2023'],
        ['1.5倍', '地区生产总值', 1.5, 'times', 'eq', 'ratio', 'expected', '2023'],
        ['8万元', '人均地区生产总值', 80000, 'CNY', 'gt', 'level', 'expected', '2023']
      ]
    },
    {
      text: '地区生产总值达到580亿元，人均达到6.2万元；居民储蓄存款余额300亿元、人均3万元。',
      figures: [
        ['580亿元', '地区生产总值', 58000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['6.2万元', '人均地区生产总值', 62000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['300亿元', '居民储蓄存款余额', 30000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['3万元', '人均居民储蓄存款余额', 30000, 'CNY', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'growth that is expected': [
    {
      text: '地区生产总值预计增长8%以上，位居全省前列；农村贫困人口减少1109万。',
      figures: [
        ['8%', '地区生产总值', 8, '%', 'gte', 'change', 'expected', '2023'],
        ['1109万', '农村贫困人口', -11090000, 'person', 'eq', 'change', 'achieved', '2023']
      ]
    }
  ]
}
