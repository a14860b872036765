import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const clean = (text: string) => cleanDocument(documentOf(text))

describe('numbers that copies have parted, widened or misprinted', () => {
  test.each([
    ['增长 8.2 %', '增长8.2%'],
    ['产量达到 1, 234. 5 万吨，', '产量达到1234.5万吨，'],
    ['总值568.\n9亿元，增长8.\n6%。', '总值568.9亿元，增长8.6%。'],
    ['浓度下降到3 5微克/立方米，改造泵站1 2座。', '浓度下降到35微克/立方米，改造泵站12座。'],
    ['投资125﹒6亿元', '投资125.6亿元'],
    ['增长8.5%[注1]，办件12万件（注2）。', '增长8.5%，办件12万件。'],
    ['2023?1?5日，2022?11月30日，2021年3?8日', '2023年1月5日，2022年11月30日，2021年3月8日'],
    ['2023\uFFFD\uFFFD1\uFFFD\uFFFD15日', '2023年1月15日'],
    ['Incomes rose from 7, 690 yuan to 13, 640 yuan.', 'Incomes rose from 7,690 yuan to 13,640 yuan.'],
    ['达到1 302.92亿元', '达到1302.92亿元'],
    ['达到1 234.5亿元，增长8%', '达到1234.5亿元，增长8%'],
    ['达到57 . 66亿元', '达到57.66亿元'],
    ['达到57． 66亿元', '达到57.66亿元'],
    ['达到５７．６６亿元，增长８．２％', '达到57.66亿元，增长8.2%'],
    ['达到１，２３４．５万元', '达到1,234.5万元'],
    ['达到１２３，４５６人', '达到123,456人'],
    ['第１、２、３产业', '第1、2、3产业'],
    ['１，２，３号楼', '1，2，3号楼'],
    ['增长8.2﹪', '增长8.2%'],
    ['增长8.2％', '增长8.2%'],
    ['增长l2.5%', '增长12.5%'],
    ['增长1O.5%', '增长10.5%'],
    ['增长I2%', '增长12%'],
    ['2OO4年', '2004年'],
    ['增长8.2\n%', '增长8.2%'],
    ['共有1 2个项目', '共有12个项目'],
    ['2 0 2 3 年', '2023年'],
    ['2023 年 1 月 17 日', '2023年1月17日'],
    ['在2023 年，全市 GDP 增长 6.5%', '在2023年，全市 GDP 增长6.5%'],
    ['投资 236. 8 亿元', '投资236.8亿元'],
    ['投资236 .8亿元', '投资236.8亿元'],
    ['投资236．8亿元', '投资236.8亿元'],
    ['投资236·8亿元', '投资236.8亿元'],
    ['增长1 2 . 5 %', '增长12.5%'],
    ['增长12.5 个百分点', '增长12.5个百分点'],
    ['完成投资3 5 亿元', '完成投资35亿元'],
    ['三次产业比为１．２：４５．６：５３．２', '三次产业比为1.2：45.6：53.2'],
    ['１０００～２０００元', '1000～2000元'],
    ['５—１０个', '5—10个'],
    ['ＧＤＰ增长', 'GDP增长'],
    ['达到1 302．92亿元', '达到1302.92亿元'],
    ['增长10％左右，CPI２％', '增长10%左右，CPI2%'],
    ['“532 ”战略', '“532”战略'],
    ['第 3 季度', '第3季度'],
    ['增长6.5 %；投资增长 10%', '增长6.5%；投资增长10%'],
    ['增长6.5% ；投资', '增长6.5%；投资'],
    ['完成 126 家 ，增长', '完成126家，增长'],
    ['１２３４', '1234'],
    ['增长 9·2 ％', '增长9.2％'],
    ['面积12·5平方公里，投资3・5亿元，约1‧2公里', '面积12.5平方公里，投资3.5亿元，约1.2公里'],
    ['增长8·5—9·0%', '增长8.5—9.0%'],
    ['分别提高1·5和2·3个百分点', '分别提高1.5和2.3个百分点'],
    ['价格指数为102·2，今年控制在103·5左右', '价格指数为102.2，今年控制在103·5左右'],
    ['居民消费价格指数控制在103·5左右', '居民消费价格指数控制在103.5左右'],
    ['三次产业比重为12·5:45·6:41·9', '三次产业比重为12.5:45.6:41.9'],
    ['Output rose 1·8 percent to 3·5 billion yuan.', 'Output rose 1.8 percent to 3.5 billion yuan.'],
    ['达到55.6 亿 元，提高2 个 百 分 点', '达到55.6亿元，提高2个百分点'],
    ['新增3 000多人，共1 200余户', '新增3000多人，共1200余户'],
    ['投资1 ,234万元，其中财政1,2 34万元', '投资1,234万元，其中财政1,234万元'],
    ['3O日前完成2o%，建成1OO所', '30日前完成20%，建成100所'],
    ['财政收入达到1，302亿元，增长8%', '财政收入达到1,302亿元，增长8%'],
    ['发放补贴5，846万元，惠及12，500多户。', '发放补贴5,846万元，惠及12,500多户。'],
    ['从1，200人增加到1，500人，共有2，300个项目', '从1,200人增加到1,500人，共有2,300个项目'],
    ['财政收入达到12，345，678元，增长8%', '财政收入达到12,345,678元，增长8%'],
    ['PM2. 5浓度下降，4 . 8级地震', 'PM2.5浓度下降，4.8级地震'],
    ['引进2O余家、3O多个', '引进20余家、30多个'],
    ['新建住房l2OO套，跻身1O强', '新建住房1200套，跻身10强'],
    ['—— 2 0 0 7 年 1 月 3 0 日在大会上', '—— 2007年1月30日在大会上'],
    ['跻身全球独角兽企业5 0 0强', '跻身全球独角兽企业500强'],
    ['提高到\u202a75\u202c.\u202a3\u202c岁，\u2066增长\u20692%', '提高到75.3岁，增长2%'],
    ['增长8..5%', '增长8.5%'],
    ['增长18 · 5 %', '增长18.5%'],
    ['三次产业比为12. 5: 45. 6: 41. 9', '三次产业比为12.5: 45.6: 41.9'],
    ['完成投资１２ ３４０万元，增长8%', '完成投资12340万元，增长8%'],
    ['完成地方财政收入12345\n元，增长8%', '完成地方财政收入12345元，增长8%'],
    ['2○12年、2О12年、2〇12年', '2012年、2012年、2012年'],
    ['“十二五 ”时期，他说：“加油。 ”', '“十二五”时期，他说：“加油。”'],
    ['新增企业 , 增长8%', '新增企业, 增长8%'],
    ['全市完成投资3 50亿元，增长8%', '全市完成投资350亿元，增长8%'],
    ['全年实现生产总值达到5 7.66亿元，增长8%', '全年实现生产总值达到57.66亿元，增长8%'],
    ['整治提升清洁乡村2 50 0个，村道改造1 5 00公里，气温2 5℃。', '整治提升清洁乡村2500个，村道改造1500公里，气温25℃。'],
    ['转移劳动力75O 万人次，办结1,O13件，完成4,1O0家。', '转移劳动力750万人次，办结1,013件，完成4,100家。'],
    ['增长l 2.5%，分别增加3445.9元和1O O2.7元，投资2 O亿元。', '增长12.5%，分别增加3445.9元和1002.7元，投资20亿元。'],
    ['达到5S.6亿元，增长8S%，占Z3%。', '达到55.6亿元，增长85%，占23%。'],
    [
      '三次产业结构由上年的10.3:4 5:44.7调整为10.5:41.6:47.9。',
      '三次产业结构由上年的10.3:45:44.7调整为10.5:41.6:47.9。'
    ],
    ['到 2 0 25年，到20 26年，', '到2025年，到2026年，']
  ])('%s', (damaged, expected) => {
    const {text, diagnostics} = clean(damaged)
    expect(text.value).toBe(expected)
    expect(diagnostics).toEqual([])
  })
})

describe('numbers of English sentences that a copy has parted', () => {
  test.each([
    [
      'It rose to 1. 67 trillion yuan; revenue came to 134.0 5 billion yuan.',
      'It rose to 1.67 trillion yuan; revenue came to 134.05 billion yuan.'
    ],
    [
      'Ten parks; 1, 240 projects were carried out, and firms rose to 8,2 36.',
      'Ten parks; 1,240 projects were carried out, and firms rose to 8,236.'
    ],
    [
      'The area handled 1 ,052 freight trips and 30 .87 million TEUs.',
      'The area handled 1,052 freight trips and 30.87 million TEUs.'
    ],
    ['A total of 386, 200 new jobs were created.', 'A total of 386,200 new jobs were created.'],
    ['Output rose 3 . 5 percent to 5 . 6 billion yuan.', 'Output rose 3.5 percent to 5.6 billion yuan.'],
    ['Firms rose to 1, 024,000 and jobs to 12,34 5.', 'Firms rose to 1,024,000 and jobs to 12,345.'],
    [
      'We created 1 2,300 jobs and built 6 ,000 kilometers of roads.',
      'We created 12,300 jobs and built 6,000 kilometers of roads.'
    ],
    [
      'We put 1,O13 services online with a team of 4,1O0 people.',
      'We put 1,013 services online with a team of 4,100 people.'
    ],
    [
      'We raised the number of firms to 8,2\n36 and helped 10\n9,000 people.',
      'We raised the number of firms to 8,236 and helped 109,000 people.'
    ]
  ])('%s', (damaged, expected) => {
    const {text, diagnostics} = clean(damaged)
    expect(text.value).toBe(expected)
    expect(diagnostics).toEqual([])
  })

  test.each([
    'Firms rose to 8,236. In 2005, 120 firms came; on March 5, 120 people came, and fines were 50, 100 and 200 yuan.',
    'Trips rose to 8,236. Items 1, 2, 300 and 4. Of the 318, 200 were new. People over 60, 200 in all, came.',
    'Among the top 500, 120 enterprises are ours. In Phase 2, 350 households moved.',
    'For people over 60, 200 yuan each is paid; for those aged 80, 500 yuan each.',
    'It is 2 ,5 and 3 ,100 , he said ; 1 ,200 came .',
    'The Boeing 737, 100 seats; Route 5, 120 kilometers; by May 1 2,300 people came.'
  ])('%s stays', (text) => {
    expect(clean(text).text.value).toBe(text)
  })

  test('where it may be two numbers, it stays and is reported', () => {
    const {text, diagnostics} = clean('Firms rose to 8,2 36. In Zone 12, 350 people live, up by 12 5 percent.')
    expect(text.value).toBe('Firms rose to 8,236. In Zone 12, 350 people live, up by 12 5 percent.')
    expect(diagnostics.map(({ruleId}) => ruleId)).toContain('parted-number')
  })
})

describe('what looks like a damaged number and may be none', () => {
  test.each([
    '发展O2O平台，推广O2O模式2个、O2O项目3个，O3年均浓度、O3日最大浓度下降',
    '他说：“增长5.?”',
    'The number of canteens grew to 1,036. 1,872 lifts were put in; to 2,015. 30 more came.',
    '分别为12，345，678户',
    '到2020年，100个项目；第5，100名干部；得分95，120个站点',
    '自然增长率5.2‰',
    '工作要点1.\n5亿元工程',
    '第（注1）号，（注）：',
    '①5.2% ②3.1%',
    '一是①5.2%的增速',
    '面积12.5平方公里²',
    '完成m²面积5万m²',
    '二○二四年一月',
    '二О二四年',
    '二0二四年',
    '增长百分之六点五',
    '建成12、345个',
    '达到12,345.6亿元',
    '投资236。8亿元',
    '分别增长6、5%',
    '三家银行占比5、8、9%',
    '占比为3 : 5 : 2',
    '三次产业比为1.2:45.6:53.2',
    '增长—2.5%',
    "达到1'234亿元",
    '“3·15”晚会、“12·9”运动、“9·11”事件',
    '“3·15”、5·12汶川地震、12·9运动、阿里·买买提',
    '版本1·2·3、第1·2节',
    '二○一二年、二О一二年、O型、No.1、PM2.5、3I级',
    '2012.3.5发布V1.2.3',
    '比例为3 : 5 : 2、“4 +1”、1 +X',
    '分列第3，5位',
    '增长12，5%的企业减亏',
    '户数达到12，300户脱贫',
    '（注）[见附件]（一）',
    '完成12,5万吨级码头开工',
    '“ ”内填写',
    '指标 2021 2022 2023',
    '得分 12 35 48'
  ])('%s', (text) => {
    expect(clean(text).text.value).toBe(text)
    expect(clean(text).diagnostics).toEqual([])
  })
})

describe('what cannot be known is marked, never guessed', () => {
  test.each([
    ['财政收入增长12。5%，位居全省前列', '财政收入增长12▯5%，位居全省前列', 'lost-digit'],
    ['财政收入增长12 5%，位居前列', '财政收入增长12▯5%，位居前列', 'lost-digit'],
    ['财政收入增长0 5%，位居前列', '财政收入增长0▯5%，位居前列', 'lost-digit'],
    ['财政收入达到12。6亿元，居前列', '财政收入达到12▯6亿元，居前列', 'lost-digit'],
    ['2023年13?5日，', '2023年13▯5日，', 'lost-digit'],
    ['粮食总产达到3,5万吨，增长8%', '粮食总产达到3▯5万吨，增长8%', 'lost-digit'],
    ['财政收入增长12，5%，位居全省前列', '财政收入增长12▯5%，位居全省前列', 'lost-digit'],
    ['财政收入增长6、5%，居前列', '财政收入增长6▯5%，居前列', 'lost-digit'],
    ['财政收入增长12?5%', '财政收入增长12▯5%', 'lost-digit'],
    ['合计 12 35个', '合计12 35个', 'parted-number'],
    ['地区生产总值增长$1.$2倍', '地区生产总值增长▯.▯倍', 'lost-digit'],
    ['地区生产总值增长\\1.\\2倍', '地区生产总值增长▯.▯倍', 'lost-digit'],
    ['财政收入增长1?.4%', '财政收入增长1▯.4%', 'lost-digit'],
    ['固定资产投资578.?亿元', '固定资产投资578.▯亿元', 'lost-digit']
  ])('%s', (damaged, expected, ruleId) => {
    const {text, diagnostics} = clean(damaged)
    expect(text.value).toBe(expected)
    expect(diagnostics).toMatchObject([{ruleId, severity: 'warning', line: 1}])
  })

  test('a full stop between a number and a sentence that begins with one stays', () => {
    const text = '获奖企业达到12。5家企业上市'
    expect(clean(text).text.value).toBe(text)
  })
})
