/** Sentences under a heading and behind others, which say of which years they tell. */
export interface Told {
  readonly section?: string
  readonly before?: string
  readonly lead?: string
  readonly source: string
}

/** Of which year a number is, where a five-year part, a sentence before or the sentence itself names several. */
export const spans: readonly Told[] = [
  {section: '过去五年工作回顾', source: '工业化率从32.6%{s@2018}提高到40.4%{s@2023}。'},
  {
    section: '过去五年工作回顾',
    source: '城镇化率由41%{s@2018}提高到52.3%{s@2023}，森林覆盖率从38.1%{s@2018}提升至40.2%{s@2023}。'
  },
  {section: '过去五年工作回顾', source: '农民人均纯收入由8200元{l@2018}增加到1.4万元{l@2023}。'},
  {section: '过去五年工作回顾', source: '贫困发生率由12.4%{s@2018}下降到0.6%{s@2023}。'},
  {section: '过去五年工作回顾', source: '规上企业从86家{l@2018}发展到152家{l@2023}。'},
  {
    section: '“十三五”主要成就及2020年工作回顾',
    before: '五年来，我们保持专注发展定力，经济实力明显增强。',
    source: '工业化率从32.6%{s@2018}提高到40.4%{s@2023}。'
  },
  {
    section: '“十三五”主要成就及2020年工作回顾',
    before: '五年来，我们坚持绿色发展。',
    source: '全社会固定资产投资累计完成2701亿元{l@2023}。'
  },
  {
    section: '“十三五”主要成就及2020年工作回顾',
    before: '五年来，脱贫成效显著。',
    source: '累计整合涉农资金24.7亿元{l@2023}、发放贷款15亿元{l@2023}。'
  },
  {source: '全市人均GDP由1万美元{l@}提高到1.6万美元{l@2023}。'},
  {source: '2015年到2020年，地区生产总值由1865亿元{l@2015}增加到3090亿元{l@2020}，年均增长9.7%{c@2020}。'},
  {
    before: '2015年到2020年，地区生产总值由1865亿元增加到3090亿元。',
    source: '人均GDP由1万美元{l@2015}提高到1.6万美元{l@2023}。'
  },
  {source: '全年开工项目146个{d@2023}，其中续建项目30个{l@2023}，累计完成固定资产投资42.3亿元{l@2023}。'},
  {source: '全年新开工项目56个{d}，累计到位资金8.2亿元{l@2023}。'},
  {source: '2023年全县共实施项目86个{d@2023}，累计完成投资52亿元{l@2023}。'},
  {source: '自2017年起旅游景点年接待游客量均超过千万人次{l@2023}。'},
  {source: '从2016年起，连续安排专项资金每年5000万元{l@2023}。'},
  {source: '五年间经济总量净增283亿元{c@2023}。'},
  {section: '过去一年和五年工作回顾', source: '累计减贫31万人{l@2023}，全年减贫2万人{l@2023}。'},
  {lead: '五年来，主要做了以下工作：', source: '累计实施项目260个{l@2023}，城镇化率从51%{s@2018}提高到58%{s@2023}。'},
  {lead: '去年，面对重重困难，全市上下奋力拼搏。', source: '累计实施项目260个{l@}。'}
]
