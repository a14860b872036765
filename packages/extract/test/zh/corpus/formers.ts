import type {Told} from './spans.js'

/** Of which year a former value is, and which sums are of several years; marked as `marked.ts` says. */
export const formers: readonly Told[] = [
  {source: '办事窗口由312个{l@2022!achieved}精简到256个{l@2023}，研发强度从2.3%{s@2022}提升到2.5%{s@2023}。'},
  {source: '库存煤由最低时的12万吨{l@}上升到64万吨{l@2023}。'},
  {source: '2021年，低保标准由520元{l@2020}提高到600元{l@2021}。'},
  {source: '+将补助标准由650元{l@2023!achieved}提高到700元{l@2024!target}。'},
  {source: '+到2027年，绿化覆盖率由38%{s@2023!achieved}提高到42%{s@2027!target}。'},
  {section: '过去五年工作回顾', source: '累计认定研发平台86个{d@2023}，累计拥有研发平台120个{l@2023}。'},
  {
    lead: '五年来，主要做了以下工作：',
    source: '累计改造老旧小区560个{d@2023}，新建公园12个{d@2023}，累计建成96个{l@}。'
  },
  {
    section: '过去五年和2023年工作回顾',
    before: '刚刚过去的2023年，我们迎难而上。',
    source: '建成充电桩186个{d@2023}，累计建成320个{l@}。'
  },
  {source: '累计认定研发平台86个{l@}。'}
]
