import type {SentenceContext} from '../../src/index.js'

/** What a figure must be read as: surface, subject, value, unit, bound, kind, status, period. */
export type Expected = readonly [string, string, number | null, string, string, string, string, string | null]

export interface Specimen {
  readonly text: string
  readonly role?: SentenceContext['role']
  readonly figures: readonly Expected[]
}

/** Own sentences in the manner of reports, by what they are about. Reported on 2023, planned for 2024. */
export const corpus: Readonly<Record<string, readonly Specimen[]>> = {
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
  ],
  'sizes and classes': [
    {
      text: '推进华能5万千瓦风电项目和镇南220千伏变电站建设，安装60千瓦变压器一台。',
      figures: [
        ['5万千瓦', '华能风电项目', 50000, 'kW', 'eq', 'level', 'achieved', '2023'],
        ['220千伏', '镇南变电站建设', 220, 'kV', 'eq', 'level', 'achieved', '2023'],
        ['60千瓦', '安装变压器', 60, 'kW', 'eq', 'level', 'achieved', '2023'],
        ['一台', '变压器', 1, 'count', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '全镇引进项目6个，其中投资超亿元的2个，养羊百只以上大户30户。',
      figures: [
        ['6个', '引进项目', 6, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['亿元', '投资超亿元的引进项目', 100000000, 'CNY', 'gt', 'threshold', 'achieved', null],
        ['2个', '投资超亿元的引进项目', 2, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['百只', '养羊百只以上大户', 100, 'count', 'gte', 'threshold', 'achieved', null],
        ['30户', '养羊百只以上大户', 30, 'household', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '为70岁以上老人免费体检2万人次，新增2家产值超十亿元企业。',
      figures: [
        ['70岁', '70岁以上老人', 70, 'year', 'gte', 'threshold', 'achieved', null],
        ['2万人次', '为70岁以上老人免费体检', 20000, 'person-time', 'eq', 'level', 'achieved', '2023'],
        ['2家', '产值超十亿元企业', 2, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['十亿元', '产值超十亿元企业', 1000000000, 'CNY', 'gt', 'threshold', 'achieved', null]
      ]
    },
    {
      text: '新改建500平方米以上的街头绿地9个，升级10千伏及以上线路80公里。',
      figures: [
        ['500平方米', '新改建500平方米以上的街头绿地', 500, 'm2', 'gte', 'threshold', 'achieved', null],
        ['9个', '新改建500平方米以上的街头绿地', 9, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['10千伏', '升级10千伏及以上线路', 10, 'kV', 'gte', 'threshold', 'achieved', null],
        ['80公里', '升级10千伏及以上线路', 80, 'km', 'eq', 'delta', 'achieved', '2023']
      ]
    }
  ],
  'done one by one, had or enjoyed': [
    {
      text: '新上项目12个，新打机井300眼，收到提案200件，编报信息50期。',
      figures: [
        ['12个', '新上项目', 12, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['300眼', '新打机井', 300, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['200件', '收到提案', 200, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['50期', '编报信息', 50, 'count', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '河东区12公里污水管网、8公里供水管网和5公里道路改造工程完工。',
      figures: [
        ['12公里', '污水管网', 12, 'km', 'eq', 'delta', 'achieved', '2023'],
        ['8公里', '供水管网', 8, 'km', 'eq', 'delta', 'achieved', '2023'],
        ['5公里', '道路改造工程', 5, 'km', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '3个县、20个村脱贫摘帽，2家企业被列入国家级示范名单。',
      figures: [
        ['3个', '县', 3, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['20个', '村', 20, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['2家', '企业', 2, 'count', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '新增博物馆4家、累计达到11家，在建高速公路120公里。',
      figures: [
        ['4家', '博物馆', 4, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['11家', '博物馆', 11, 'count', 'eq', 'level', 'achieved', null],
        ['120公里', '在建高速公路', 120, 'km', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '8000户居民的居住条件得到改善，对30个村实施环境整治，对12座寺庙的僧人进行培训。',
      figures: [
        ['8000户', '居民的居住条件', 8000, 'household', 'eq', 'level', 'achieved', '2023'],
        ['30个', '村', 30, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['12座', '寺庙的僧人', 12, 'count', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '小河两岸建成绿地面积12万平方米，农作物播种面积20万亩。',
      figures: [
        ['12万平方米', '小河两岸建成绿地面积', 120000, 'm2', 'eq', 'delta', 'achieved', '2023'],
        ['20万亩', '农作物播种面积', 200000, 'mu', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'several subjects': [
    {
      text: '绿化覆盖率、绿地率、人均公园绿地面积分别增加1.2个百分点、1个百分点和0.5平方米。',
      figures: [
        ['1.2个百分点', '绿化覆盖率', 1.2, 'pp', 'eq', 'change', 'achieved', '2023'],
        ['1个百分点', '绿地率', 1, 'pp', 'eq', 'change', 'achieved', '2023'],
        ['0.5平方米', '人均公园绿地面积', 0.5, 'm2', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '小学、初中生均公用经费标准分别从500元、700元提高到900元、1100元。',
      figures: [
        ['500元', '小学标准', 500, 'CNY', 'eq', 'level', 'achieved', null],
        ['700元', '初中生均公用经费标准', 700, 'CNY', 'eq', 'level', 'achieved', null],
        ['900元', '小学标准', 900, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['1100元', '初中生均公用经费标准', 1100, 'CNY', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '城乡低保标准分别提高到每人每月600元和400元。',
      role: 'tasks',
      figures: [
        ['600元', '城镇低保标准', 600, 'CNY/person-month', 'eq', 'level', 'target', '2024'],
        ['400元', '农村低保标准', 400, 'CNY/person-month', 'eq', 'level', 'target', '2024']
      ]
    },
    {
      text: '港口旅客、货物吞吐量分别达到200万人次、3000万吨。',
      figures: [
        ['200万人次', '港口旅客吞吐量', 2000000, 'person-time', 'eq', 'level', 'achieved', '2023'],
        ['3000万吨', '货物吞吐量', 30000000, 't', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'bare numbers': [
    {
      text: '财政收入完成300万，调整支出预算250万，解决12万农村人口饮水困难。',
      figures: [
        ['300万', '财政收入', 3000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['250万', '调整支出预算', 2500000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['12万', '农村人口饮水困难', 120000, 'person', 'eq', 'delta', 'achieved', '2023']
      ]
    }
  ],
  'years aimed at and looked back on': [
    {
      text: '今后五年，地区生产总值年均增长7%以上，到2028年突破900亿元。',
      role: 'targets',
      figures: [
        ['7%', '地区生产总值', 7, '%', 'gte', 'change', 'target', '2028'],
        ['900亿元', '地区生产总值', 90000000000, 'CNY', 'gt', 'level', 'target', '2028']
      ]
    },
    {
      text: '城镇新增就业3万人，物价涨幅低于2023年，单位GDP能耗降低4%。',
      role: 'targets',
      figures: [
        ['3万人', '城镇新增就业', 30000, 'person', 'eq', 'delta', 'target', '2024'],
        ['4%', '单位GDP能耗', -4, '%', 'eq', 'change', 'target', '2024']
      ]
    },
    {
      text: '服务业比重由2019年的41%提高到45%，综合实力由全省第48位前移到第41位。',
      figures: [
        ['41%', '服务业', 41, '%', 'eq', 'share', 'achieved', '2019'],
        ['45%', '服务业', 45, '%', 'eq', 'share', 'achieved', '2023'],
        ['第48位', '综合实力', 48, 'rank', 'eq', 'rank', 'achieved', '2023'],
        ['第41位', '综合实力', 41, 'rank', 'eq', 'rank', 'achieved', '2023']
      ]
    }
  ],
  'classes of a sum': [
    {
      text: '签约亿元以上项目268个、总投资1520亿元，其中10亿元以上43个、50亿元以上6个。',
      figures: [
        ['亿元', '签约亿元以上项目', 100000000, 'CNY', 'gte', 'threshold', 'achieved', null],
        ['268个', '签约亿元以上项目', 268, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['1520亿元', '签约亿元以上项目总投资', 152000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['10亿元', '10亿元以上的项目', 1000000000, 'CNY', 'gte', 'threshold', 'achieved', null],
        ['43个', '10亿元以上的项目', 43, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['50亿元', '50亿元以上的项目', 5000000000, 'CNY', 'gte', 'threshold', 'achieved', null],
        ['6个', '50亿元以上的项目', 6, 'count', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '税收过百万元企业23家、过千万元企业3家，改造老旧小区86个、惠及1.8万户。',
      figures: [
        ['百万元', '税收过百万元企业', 1000000, 'CNY', 'gt', 'threshold', 'achieved', null],
        ['23家', '税收过百万元企业', 23, 'count', 'eq', 'level', 'achieved', '2023'],
        ['千万元', '过千万元企业', 10000000, 'CNY', 'gt', 'threshold', 'achieved', null],
        ['3家', '过千万元企业', 3, 'count', 'eq', 'level', 'achieved', '2023'],
        ['86个', '改造老旧小区', 86, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['1.8万户', '改造老旧小区惠及', 18000, 'household', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '其中一、二、三产业分别增长5%、21%和13%。',
      figures: [
        ['5%', '第一产业', 5, '%', 'eq', 'change', 'achieved', '2023'],
        ['21%', '第二产业', 21, '%', 'eq', 'change', 'achieved', '2023'],
        ['13%', '第三产业', 13, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '投资350万元的管网改造、380万元的巷道改造全面完成。',
      figures: [
        ['350万元', '管网改造投资', 3500000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['380万元', '巷道改造投资', 3800000, 'CNY', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '增加值465亿元，约占全省20%，增长26%。',
      figures: [
        ['465亿元', '增加值', 46500000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['20%', '增加值占比', 20, '%', 'eq', 'share', 'achieved', '2023'],
        ['26%', '增加值', 26, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '年内完成3800户、58万平方米棚户区改造，堤防达到200年一遇标准。',
      figures: [
        ['3800户', '棚户区改造', 3800, 'household', 'eq', 'delta', 'achieved', '2023'],
        ['58万平方米', '棚户区改造', 580000, 'm2', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '关停水泥产能14万吨、钢铁产能48万吨，计划生育率达到93%。',
      figures: [
        ['14万吨', '关停水泥产能', 140000, 't', 'eq', 'delta', 'achieved', '2023'],
        ['48万吨', '钢铁产能', 480000, 't', 'eq', 'delta', 'achieved', '2023'],
        ['93%', '计划生育率', 93, '%', 'eq', 'share', 'achieved', '2023']
      ]
    },
    {
      text: '全面投产的东方10GWh锂电池项目实现产值20亿元。',
      figures: [
        ['10GWh', '投产的东方锂电池项目', 10000000, 'kWh', 'eq', 'level', 'achieved', '2023'],
        ['20亿元', '锂电池项目实现产值', 2000000000, 'CNY', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ],
  'what is compared, spent or bounded by a name': [
    {
      text: '财政总收入由2018年的171亿元增加到425亿元，比“十三五”计划目标275亿元超过150亿元。',
      figures: [
        ['171亿元', '财政总收入', 17100000000, 'CNY', 'eq', 'level', 'achieved', '2018'],
        ['425亿元', '财政总收入', 42500000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['275亿元', '财政总收入“十三五”计划目标', 27500000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['150亿元', '财政总收入', 15000000000, 'CNY', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '投资5亿元高端颜料项目落户园区，组建500余人的调查队伍，筹建38家驿站。',
      figures: [
        ['5亿元', '高端颜料项目投资', 500000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['500余人', '调查队伍', 500, 'person', 'gt', 'delta', 'achieved', '2023'],
        ['38家', '驿站', 38, 'count', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '空气优良天数比“十三五”末增加13天，5年内二产比重上升12个百分点。',
      figures: [
        ['13天', '空气优良天数', 13, 'day', 'eq', 'change', 'achieved', '2023'],
        ['12个百分点', '二产比重', 12, 'pp', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '完成包括小区改造、环境提升等57件民生实事，地区生产总值实现比2010年翻一番目标。',
      figures: [
        ['57件', '民生实事', 57, 'count', 'eq', 'delta', 'achieved', '2023'],
        ['一番', '地区生产总值', 2, 'times', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '城镇和农村常住居民人均可支配收入完成29092元、17191元，分别增长3%、6%。',
      figures: [
        ['29092元', '城镇常住居民人均可支配收入', 29092, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['17191元', '农村常住居民人均可支配收入', 17191, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['3%', '城镇常住居民人均可支配收入', 3, '%', 'eq', 'change', 'achieved', '2023'],
        ['6%', '农村常住居民人均可支配收入', 6, '%', 'eq', 'change', 'achieved', '2023']
      ]
    },
    {
      text: '将残疾人补贴标准由每月100元提高至120元，打造15分钟便民生活圈6个。',
      role: 'tasks',
      figures: [
        ['100元', '残疾人补贴标准', 100, 'CNY/month', 'eq', 'level', 'target', null],
        ['120元', '残疾人补贴标准', 120, 'CNY/month', 'eq', 'level', 'target', '2024'],
        ['6个', '打造15分钟便民生活圈', 6, 'count', 'eq', 'delta', 'target', '2024']
      ]
    }
  ],
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
        ['3600元', '低保标准', 3600, 'CNY/person-year', 'eq', 'level', 'achieved', null],
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

/** Sentences that state no figure. */
export const negatives: readonly string[] = [
  '重点做好六个方面工作。',
  '严格执行中央八项规定精神。',
  '出台优化营商环境20条，擦亮“12345”热线品牌。',
  '实施三年行动计划，打好三大攻坚战。',
  '2023年是实施“十四五”规划的关键一年。',
  '深化“两个健康”先行区建设，推进340省道改造和轨道交通4号线前期工作。',
  '坚持把政治建设摆在首位，一批重点项目建成。',
  '规范收支两条线管理，用好科技三项费用。',
  '两年来新建学校，划清两个界限。',
  '每村一个，全国唯一一家，不少一项。',
  '全面落实“两不愁三保障”，打赢三大攻坚战，推进“双一流”建设。',
  '创建国家5A级景区，建成4A级景区，推行“1+X”证书制度。',
  '深入实施“八八战略”，推进“五位一体”总体布局和“四个全面”战略布局。',
  '坚持“三个代表”重要思想，实现“两个率先”目标，落实四项基本原则。',
  '推进一产提质、二产升级、三产增效，构建“一核两翼三带”格局。',
  '第七次全国人口普查、第四次经济普查圆满完成。',
  '加快312国道改线、S39高速、G40连接线、京沪二通道建设。',
  '开展“双随机、一公开”监管，推行“最多跑一次”改革，实现“一网通办”。',
  '深化“放管服”改革，落实“三去一降一补”，抓好“三公”经费管理。',
  '推进“百村示范、千村整治”工程，实施“十百千”行动，打造“万亩千亿”平台。',
  '加强110报警服务和120急救体系建设，畅通12345、12348热线。',
  '举办第三届进博会分会场活动，参加第十二届全国运动会。',
  '国务院令第592号、皖政〔2020〕15号文件精神得到落实。',
  '推动7×24小时服务，实现365天不打烊。',
  '每万人拥有量全省领先，人均水平进一步提高。',
  '坚持一手抓疫情防控、一手抓经济发展，两手抓、两手硬。',
  '实现“一县一品”“一乡一业”，“三变”改革稳步推进。',
  '党的十九届五中全会、省委十一届八次全会精神深入人心。',
  '完善“1+3+N”政策体系，构建“3+2”产业体系。',
  '《关于加快推进50个重点项目的意见》印发实施。',
  '抓好春节、“五一”、“十一”期间市场供应。',
  '全市上下一心，众志成城，千方百计稳增长，百折不挠谋发展。'
]
