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
  'standards of a month': [
    {
      text: '最低工资标准每月提高120元，基础养老金、低保标准每月分别提高15元、40元。',
      figures: [
        ['120元', '最低工资标准', 120, 'CNY/month', 'eq', 'change', 'achieved', '2023'],
        ['15元', '基础养老金标准', 15, 'CNY/month', 'eq', 'change', 'achieved', '2023'],
        ['40元', '低保标准', 40, 'CNY/month', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '财政补助每年提高30元。',
      figures: [['30元', '财政补助', 30, 'CNY', 'eq', 'change', 'achieved', '2023']]
    }
  ],
  'tons a day': [
    {
      text: '新建日处理污水3万吨的污水厂，日产鲜奶280吨，全年产奶9万吨。',
      figures: [
        ['3万吨', '新建日处理污水', 30000, 't/d', 'eq', 'level', 'achieved', '2023'],
        ['280吨', '日产鲜奶', 280, 't/d', 'eq', 'level', 'achieved', '2023'],
        ['9万吨', '产奶', 90000, 't', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'a rank beside its amount': [
    {
      text: '水能利用率达91.5%、连续4年保持全省第一。',
      figures: [
        ['91.5%', '水能利用率', 91.5, '%', 'eq', 'share', 'achieved', '2023'],
        ['4年', '水能利用率保持全省第一', 4, 'year', 'eq', 'span', 'achieved', '2023'],
        ['第一', '水能利用率', 1, 'rank', 'eq', 'rank', 'achieved', '2023']
      ]
    }
  ],
  'those who are paid': [
    {
      text: '3.2万名退休人员养老金做到按时足额发放。',
      figures: [['3.2万名', '退休人员养老金做到按时足额发放', 32000, 'person', 'eq', 'level', 'achieved', '2023']]
    }
  ]
}
