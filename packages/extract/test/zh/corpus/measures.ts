import type {Specimen} from './specimen.js'

/** What is measured, and how it is bounded and ranked. */
export const measures: Readonly<Record<string, readonly Specimen[]>> = {
  'elided subjects': [
    {
      text: '全年完成地区生产总值850.5亿元，增长6.1%；一般公共预算收入40亿元，同比下降2%，税比88%。',
      figures: [
        ['850.5亿元', '地区生产总值', 85050000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['6.1%', '地区生产总值', 6.1, '%', 'eq', 'change', 'achieved', '2023'],
        ['40亿元', '一般公共预算收入', 4000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['2%', '一般公共预算收入', -2, '%', 'eq', 'change', 'achieved', '2023'],
        ['88%', '税比', 88, '%', 'eq', 'share', 'achieved', '2023']
      ]
    },
    {
      text: '新材料出口逆势上扬，全年实现12亿元、占全市总量的31%。',
      figures: [
        ['12亿元', '新材料出口逆势上扬', 1200000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['31%', '新材料出口逆势上扬占总量', 31, '%', 'eq', 'share', 'achieved', '2023']
      ]
    }
  ],
  'expectations that govern a list': [
    {
      text: '初步预计，地区生产总值213亿元，增长7%；固定资产投资56亿元。',
      figures: [
        ['213亿元', '地区生产总值', 21300000000, 'CNY', 'eq', 'level', 'expected', '2023'],
        ['7%', '地区生产总值', 7, '%', 'eq', 'change', 'expected', '2023'],
        ['56亿元', '固定资产投资', 5600000000, 'CNY', 'eq', 'level', 'expected', '2023']
      ]
    },
    {
      text: '全年完成地区生产总值265亿元、增长5.2%（预计，下同）；财政总收入30.8亿元。',
      figures: [
        ['265亿元', '地区生产总值', 26500000000, 'CNY', 'eq', 'level', 'expected', '2023'],
        ['5.2%', '地区生产总值', 5.2, '%', 'eq', 'change', 'expected', '2023'],
        ['30.8亿元', '财政总收入', 3080000000, 'CNY', 'eq', 'level', 'expected', '2023']
      ]
    },
    {
      text: '出口额12亿美元，增长3%；进口额预计达到9亿美元。',
      figures: [
        ['12亿美元', '出口额', 1200000000, 'USD', 'eq', 'level', 'achieved', '2023'],
        ['3%', '出口额', 3, '%', 'eq', 'change', 'achieved', '2023'],
        ['9亿美元', '进口额', 900000000, 'USD', 'eq', 'level', 'expected', '2023']
      ]
    }
  ],
  'nouns that begin like adverbs': [
    {
      text: '城镇新增就业5128人，再就业1291人。',
      figures: [
        ['5128人', '城镇新增就业', 5128, 'person', 'eq', 'delta', 'achieved', '2023'],
        ['1291人', '再就业', 1291, 'person', 'eq', 'delta', 'achieved', '2023']
      ]
    }
  ],
  distribution: [
    {
      text: '火灾起数和死亡人数分别下降12%、30%，城乡居民人均可支配收入分别增长5%和7%。',
      figures: [
        ['12%', '火灾起数', -12, '%', 'eq', 'change', 'achieved', '2023'],
        ['30%', '死亡人数', -30, '%', 'eq', 'change', 'achieved', '2023'],
        ['5%', '城镇居民人均可支配收入', 5, '%', 'eq', 'change', 'achieved', '2023'],
        ['7%', '农村居民人均可支配收入', 7, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '省级、市级湿地公园分别增至3个、11个。',
      figures: [
        ['3个', '省级湿地公园', 3, 'count', 'eq', 'level', 'achieved', '2023'],
        ['11个', '市级湿地公园', 11, 'count', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'counts before their nouns': [
    {
      text: '9个市重大项目顺利推进，新建5座桥梁，为300户困难家庭进行危房改造。',
      figures: [
        ['9个', '市重大项目', 9, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['5座', '桥梁', 5, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['300户', '困难家庭', 300, 'household', 'eq', 'delta', 'achieved', '2023']
      ]
    }
  ],
  thresholds: [
    {
      text: '签约超5亿元或1亿美元项目8个，6家企业纳税超千万元。',
      figures: [
        ['5亿元', '签约超5亿元或1亿美元项目', 500000000, 'CNY', 'gt', 'threshold', 'achieved', null],
        ['1亿美元', '签约超5亿元或1亿美元项目', 100000000, 'USD', 'gt', 'threshold', 'achieved', null],
        ['8个', '签约超5亿元或1亿美元项目', 8, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['6家', '纳税超千万元企业', 6, 'count', 'eq', 'level', 'achieved', '2023'],
        ['千万元', '纳税超千万元企业', 10000000, 'CNY', 'gt', 'threshold', 'achieved', null]
      ]
    }
  ],
  'bounds and plans': [
    {
      text: '地区生产总值增长6%以上，力争达到900亿元；失业率控制在4%以内，新增就业1.2万人左右。',
      role: 'targets',
      figures: [
        ['6%', '地区生产总值', 6, '%', 'gte', 'change', 'target', '2024'],
        ['900亿元', '地区生产总值', 90000000000, 'CNY', 'eq', 'level', 'target', '2024'],
        ['4%', '失业率', 4, '%', 'lte', 'share', 'target', '2024'],
        ['1.2万人', '就业', 12000, 'person', 'approx', 'delta', 'target', '2024']
      ]
    },
    {
      text: '预计全年进出口总额近80亿美元，增长3%。',
      figures: [
        ['80亿美元', '进出口总额', 8000000000, 'USD', 'near', 'level', 'expected', '2023'],
        ['3%', '进出口总额', 3, '%', 'eq', 'change', 'expected', '2023']
      ]
    }
  ],
  'ranks and spans': [
    {
      text: '空气优良天数比例连续三年居全省第二，城市建成区位列全国百强第41位。',
      figures: [
        ['三年', '空气优良天数比例居全省第二', 3, 'year', 'eq', 'span', 'achieved', '2023'],
        ['第二', '空气优良天数比例', 2, 'rank', 'eq', 'rank', 'achieved', '2023'],
        ['第41位', '城市建成区', 41, 'rank', 'eq', 'rank', 'achieved', '2023']
      ]
    }
  ],
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
