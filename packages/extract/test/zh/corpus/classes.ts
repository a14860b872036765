import type {Specimen} from './specimen.js'

/** Figures of classes, of comparisons, of older reports. */
export const classes: Readonly<Record<string, readonly Specimen[]>> = {
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
      text: '日均新设企业由5000多户增加到16000户。',
      figures: [
        ['5000多户', '日均新设企业', 5000, 'count/d', 'gt', 'level', 'achieved', '2022'],
        ['16000户', '日均新设企业', 16000, 'count/d', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '产值过亿元企业45家，过10亿元8家；日均新增企业120家，日均处理污水3万吨。',
      figures: [
        ['亿元', '产值过亿元企业', 100000000, 'CNY', 'gt', 'threshold', 'achieved', null],
        ['45家', '产值过亿元企业', 45, 'count', 'eq', 'level', 'achieved', '2023'],
        ['10亿元', '过10亿元', 1000000000, 'CNY', 'gt', 'threshold', 'achieved', null],
        ['8家', '过10亿元', 8, 'count', 'eq', 'level', 'achieved', '2023'],
        ['120家', '日均新增企业', 120, 'count/d', 'eq', 'delta', 'achieved', '2023'],
        ['3万吨', '日均处理污水', 30000, 't/d', 'eq', 'delta', 'achieved', '2023']
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
        ['20%', '增加值占比', 20, '%', 'approx', 'share', 'achieved', '2023'],
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
        ['100元', '残疾人补贴标准', 100, 'CNY/month', 'eq', 'level', 'achieved', '2023'],
        ['120元', '残疾人补贴标准', 120, 'CNY/month', 'eq', 'level', 'target', '2024'],
        ['6个', '打造15分钟便民生活圈', 6, 'count', 'eq', 'delta', 'target', '2024']
      ]
    }
  ],
  'prices, sums and what became of places': [
    {
      text: '累计建成绿色工厂198家、绿色园区10个，新建学校3所。',
      figures: [
        ['198家', '建成绿色工厂', 198, 'count', 'eq', 'level', 'achieved', null],
        ['10个', '绿色园区', 10, 'count', 'eq', 'level', 'achieved', null],
        ['3所', '新建学校', 3, 'count', 'eq', 'delta', 'achieved', '2023']
      ]
    },
    {
      text: '累计建成人才公寓11.77万套、满足35万人才拎包入住。',
      figures: [
        ['11.77万套', '建成人才公寓', 117700, 'count', 'eq', 'level', 'achieved', null],
        ['35万', '人才', 350000, 'person', 'eq', 'level', 'achieved', '2023']
      ]
    },
    {
      text: '两个县成为国家乡村振兴示范县。',
      figures: [['两个', '县', 2, 'count', 'eq', 'delta', 'achieved', '2023']]
    },
    {
      text: '南郊热电（28.1亿元）、长安汽车扩建（9.3亿元）开工，利用外资10亿元（1.5亿美元）。',
      figures: [
        ['28.1亿元', '南郊热电', 2810000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['9.3亿元', '长安汽车扩建', 930000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['10亿元', '利用外资', 1000000000, 'CNY', 'eq', 'level', 'achieved', '2023'],
        ['1.5亿美元', '利用外资', 150000000, 'USD', 'eq', 'level', 'achieved', '2023']
      ]
    }
  ]
}
