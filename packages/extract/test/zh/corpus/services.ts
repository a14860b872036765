/** Livelihood projects, services to people, planned amounts; marked as `marked.ts` says. */
export const services: Readonly<Record<string, readonly string[]>> = {
  'services to people and the work beside them': [
    '完成适龄女生免费接种疫苗21500人次{l}、肠癌筛查8.6万人次{l}，培训护理员1200人次{l}。',
    '新增残疾人就业860人{d}、提供照护服务1500人{l}、托养机构规范化提升32家{d:托养机构规范化}。',
    '开展留守儿童心理关爱服务96场次{d}，服务留守儿童380余人次{l}。',
    '企业数量提升74家{c}。',
    '三座{d:火车站}火车站成功更名。'
  ],
  'parts of a project, sizes, planned amounts': [
    '+实施堤防治理工程，包括挡墙8.5公里{d:挡墙}、道路6.2公里{d:道路}。',
    '+建设日处理300吨{l:垃圾转运中心}的垃圾转运中心。',
    '全年新建幼儿园32所{d}，超额完成25所{l}的年度目标任务。',
    '+实施18个{d:未完成安置补偿的城中村改造}未完成安置补偿的城中村改造。',
    '+开展20场{d:线上线下招聘会}以上线上线下招聘会，全年扩岗1500人{d}以上。',
    '改造完成率96%{s:改造完成率}。'
  ]
}
