/** Growth, sums above a plan, policies and groups that are counted; marked as `marked.ts` says. */
export const measured: Readonly<Record<string, readonly string[]>> = {
  'growth and what was surpassed': [
    '地区生产总值保持年均9.6%{c:地区生产总值}增长，财政收入完成12.3亿元{l}，超年初任务8000万元{c:财政收入}。',
    '2023年预计，地区生产总值实现520亿元{l!expected}，比上年增长6%{c!expected}；财政收入完成45亿元{l!expected}。',
    '专利授权量1.2万件{l}，商标申请量3400件{l}，授权发明专利860件{d}。'
  ],
  'places won': [
    '县域经济综合竞争力列全国百强县第45位{r}，较上年前移3位{c=3:县域经济综合竞争力}。',
    '引进高层次人才3位{d}。'
  ],
  'what is counted': [
    '出台政策措施12条{d}，出台优化营商环境20条{n}。',
    '引入18家{d:技术转移、知识产权服务机构}技术转移、知识产权服务机构。',
    '建立合作社86家{d}，入社农户1.2万户{l}，带动农户3万户{l}。',
    '培训农民达到一亿人{d}，两人{n}同行。',
    '测土配方施肥面积达到480万亩次{l}。'
  ]
}
