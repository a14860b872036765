import type {Specimen} from './specimen.js'

/** Of which year a figure is, and what of a measure it tells that was named before. */
export const periods: Readonly<Record<string, readonly Specimen[]>> = {
  periods: [
    {
      text: '基本养老金、低保标准和环卫工人工资再次提高，月人均分别提高221元、90元和300元，下调工伤保险缴费率30%。',
      figures: [
        ['221元', '基本养老金', 221, 'CNY', 'eq', 'change', 'achieved', '2023'],
        ['90元', '低保标准', 90, 'CNY', 'eq', 'change', 'achieved', '2023'],
        ['300元', '环卫工人工资', 300, 'CNY', 'eq', 'change', 'achieved', '2023'],
        ['30%', '工伤保险缴费率', -30, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '减少农村贫困人口60万人，设立10亿元科技创新资金，为16万个教学点配备设施，21个县完成选举。',
      figures: [
        ['60万人', '农村贫困人口', -600000, 'person', 'eq', 'change', 'achieved', '2023'],
        ['10亿元', '科技创新资金', 1000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['16万个', '教学点', 160000, 'count', 'eq', 'level', 'achieved', '2023'],
        ['21个', '县', 21, 'count', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '研发支出占比预计达到2.5%，全年发明专利申请量增长15% 以上，投资3500万元的供水管网改造项目完工。',
      figures: [
        ['2.5%', '研发支出占比', 2.5, '%', 'eq', 'share', 'expected', '2023'],
        ['15%', '发明专利申请量', 15, '%', 'gte', 'change', 'achieved', '2023'],
        ['3500万元', '供水管网改造项目投资', 35000000, 'CNY', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '2020年到2023年，粮食产量由40万吨增加到45万吨，累计培训农民3万人。',
      figures: [
        ['40万吨', '粮食产量', 400000, 't', 'eq', 'level', 'achieved', '2020'],
        ['45万吨', '粮食产量', 450000, 't', 'eq', 'level', 'achieved', '2023'],
        ['3万人', '培训农民', 30000, 'person', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '累计建成充电桩2000余个，比2019年增长2倍。',
      figures: [
        ['2000余个', '建成充电桩', 2000, 'count', 'gt', 'level', 'achieved', null],
        ['2倍', '建成充电桩', 2, 'times', 'eq', 'change', 'achieved', '2023']
      ]
    }
  ],
  'measures of what came before': [
    {
      text: '第三产业发展迅猛，增加值达到120亿元，占地区生产总值的比重由上年的40.5%提高到42%。',
      figures: [
        ['120亿元', '第三产业增加值', 12000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['40.5%', '第三产业增加值占地区生产总值的比重', 40.5, '%', 'eq', 'share', 'achieved', '2022'],
        ['42%', '第三产业增加值占地区生产总值的比重', 42, '%', 'eq', 'share', 'achieved', '2023']
      ]
    },
    {
      text: '粮食播种面积达3万亩，产量1.2万吨，产值8000万元。',
      figures: [
        ['3万亩', '粮食播种面积', 30000, 'mu', 'eq', 'level', 'achieved', '2023'],
        ['1.2万吨', '粮食产量', 12000, 't', 'eq', 'level', 'achieved', '2023'],
        ['8000万元', '粮食产值', 80000000, 'CNY', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '种植业、养殖业等蓬勃发展，产量分别增长6%、12%。',
      figures: [
        ['6%', '种植业产量', 6, '%', 'eq', 'change', 'achieved', '2023'],
        ['12%', '养殖业产量', 12, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '乡镇企业总收入达到五十亿元，比上年净增五亿元，实现利税三亿多元。',
      figures: [
        ['五十亿元', '乡镇企业总收入', 5000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['五亿元', '乡镇企业总收入', 500000000, 'CNY', 'eq', 'change', 'achieved', '2023'],
        ['三亿多元', '乡镇企业利税', 300000000, 'CNY', 'gt', 'level', 'achieved', '2023']
      ]
    }
  ]
}
