import type {Specimen} from './specimen.js'

/** What sort of figure it is, and of which year. */
export const kinds: Readonly<Record<string, readonly Specimen[]>> = {
  'sizes and classes': [
    {
      text: '推进华能5万千瓦风电项目和镇南220千伏变电站建设，安装60千瓦变压器一台。',
      figures: [
        ['5万千瓦', '华能风电项目', 50000, 'kW', 'eq', 'level', 'achieved', '2023'],
        ['220千伏', '镇南220千伏变电站建设', 220, 'kV', 'eq', 'threshold', 'achieved', null],
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
        ['500元', '小学标准', 500, 'CNY', 'eq', 'level', 'achieved', '2022'],
        ['700元', '初中生均公用经费标准', 700, 'CNY', 'eq', 'level', 'achieved', '2022'],
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
        ['12万', '农村人口饮水困难', 120000, 'person', 'eq', 'level', 'achieved', '2023']
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
  ]
}
