/** How far 预计 reaches; marked as `marked.ts` says. */
export const foreseen: Readonly<Record<string, readonly string[]>> = {
  'what is foreseen and what was done beside it': [
    '预计地区生产总值增长6%{c!expected}，投资增长8%{c!expected}，建成学校12所{d!achieved}，新增就业3.2万人{d!expected}。',
    '预计新建学校12所{d!expected}。',
    '全年接待游客预计突破2000万人次{l!expected}，旅游收入增长12%{c!achieved}，创建景区2家{d!achieved}。',
    '研发支出预计达到26亿元{l!expected}，增长12%{c!expected}，同比提高2个百分点{c!expected}。',
    '研发支出预计达到26亿元{l!expected}，专利授权120件{d!achieved}，增长12%{c!achieved}。',
    '预计规上工业增加值增长9%{c!expected}，已签约项目86个{d!achieved}。'
  ]
}
