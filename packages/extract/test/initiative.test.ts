import type {Language} from '@jianbao/model'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findTerms} from '../src/index.js'
import {namesIn} from '../src/initiative/find-initiatives.js'

const namesOf = (text: string, language: Language) => namesIn(text, language).map(({name}) => name)
const conceptsOf = (text: string, language: Language) => namesIn(text, language).map(({concept}) => concept)

describe('Chinese names', () => {
  test.each([
    ['全面落实“532”发展战略', ['532发展战略']],
    ['勇当“两湖”创新区主战场', ['两湖创新区']],
    ['市“龙城英才计划”39人', ['龙城英才计划']],
    ['金坛港至上海洋山港航线开通', ['金坛港', '上海洋山港']],
    ['沪宁沿江高铁正式通车', ['沪宁沿江高铁']],
    ['推动长荡湖水质稳定达标', ['长荡湖']],
    ['加快建设华罗庚科学城', ['华罗庚科学城']],
    ['第八届全民运动会开幕', ['全民运动会']],
    ['深化“1+29”公共安全体系建设', ['1+29公共安全体系']],
    ['全面推行河长制和一网统管', ['河长制', '一网统管']],
    ['推进地铁18号线建设', ['地铁18号线']],
    ['打造江南桥现代服务业集聚区', ['江南桥现代服务业集聚区']],
    ['创建可持续发展议程创新示范区', ['可持续发展议程创新示范区']],
    ['获第八届中国创新创业大赛一等奖', ['中国创新创业大赛']],
    ['全力备战第46届世界技能大赛', ['世界技能大赛']],
    ['筹建江城大剧院', ['江城大剧院']],
    ['规划建设好临江矿产品物流园区，保护好鹿角湿地', ['临江矿产品物流园区', '鹿角湿地']],
    ['推动建设成贵铁路', ['成贵铁路']],
    ['鹿鸣湖湖心区水质达标', ['鹿鸣湖']],
    ['（3）东湖康复医院一期工程', ['东湖康复医院一期工程']],
    ['建成8平方公里滨湖新区启动区', ['滨湖新区']],
    ['实施“1234”发展战略', ['1234发展战略']],
    ['开展“项目攻坚年”活动', ['项目攻坚年']],
    ['江城经济开发区、东湖科技城加快建设', ['江城经济开发区', '东湖科技城']],
    // what is behind the quotes, where it tells more than that something is done
    ['举办“乐购江城”消费季', ['乐购江城消费季']],
    ['推进“三化”改造', ['三化改造']],
    ['开展“三查三改”专项行动', ['三查三改']],
    ['统筹“五位一体”总体布局', ['五位一体总体布局']],
    // strategies, plans and works behind the verb that carries them out
    ['大力实施生态立市战略和跨江发展战略', ['生态立市战略', '跨江发展战略']],
    ['要落实外贸主体培育三年行动计划', ['外贸主体培育三年行动计划']],
    ['继续实施环湖森林带工程', ['环湖森林带工程']],
    ['建设海洋经济强市', ['海洋经济强市']],
    ['开展营商环境攻坚年活动', ['营商环境攻坚年']],
    ['推进平安江西建设', ['平安江西']],
    // phases, lines and ways
    ['轻轨3号线、4号线二期和阳山电厂三期工程', ['轻轨3号线', '4号线二期', '阳山电厂三期']],
    ['华宁重工二期投产', ['华宁重工二期']],
    ['推进九江至景德镇高速前期工作', ['九江至景德镇高速']],
    // heads that need a proper name
    ['长沙现代制造基地、青岛金融小镇', ['长沙现代制造基地', '青岛金融小镇']],
    ['白鹿岛申遗', ['白鹿岛申遗']],
    ['建设长江国家文化公园', ['长江国家文化公园']],
    // events that are held or counted
    ['办好国际海洋周', ['国际海洋周']],
    ['首届数字经济发展高峰论坛', ['数字经济发展高峰论坛']],
    // members of a list of projects
    ['推进华宁新材料、南昌古县城、千年府衙等项目', ['华宁新材料', '南昌古县城', '千年府衙']],
    ['重点项目，如两桥一洞、南昌火车站、旧网改造等', ['两桥一洞', '南昌火车站', '旧网改造']],
    // what quoted words are witnessed by
    ['深入开展“严打”斗争', ['严打']],
    ['开展“迎盛会、讲文明”活动', ['迎盛会讲文明']],
    ['组织“诚信宣传月”', ['诚信宣传月']],
    // works of a place or a river, and plans that are said to be carried out
    ['华宁信用工程加快建设', ['华宁信用工程']],
    ['加快江西信用工程建设', ['江西信用工程']],
    ['龙江分洪工程全面展开', ['龙江分洪工程']],
    ['第二轮环保三年行动计划顺利完成', ['第二轮环保三年行动计划']],
    ['湘江两岸综合开发加快推进', ['湘江两岸综合开发']],
    ['武江大道改造二期工程建成', ['武江大道改造二期']],
    ['江西港内陆码头项目投运', ['江西港内陆码头']],
    // roads and routes
    ['改造312国道和谢家路', ['312国道']],
    ['加快东北三环高速公路建设', ['东北三环高速公路']],
    ['启动杭申线、苏浙线航道整治', ['杭申线', '苏浙线航道']],
    ['南昌九江线今年铺轨', ['南昌九江线']],
    // events by their number and in lists
    ['办好第六届湘赣经贸洽谈暨产品展销会', ['湘赣经贸洽谈暨产品展销会']],
    ['举办环湖灯会、首届江鲜美食节、湘江杯龙舟拉力赛等系列活动', ['环湖灯会', '江鲜美食节', '湘江杯龙舟拉力赛']],
    ['众兴壹街、华汇地下金街开工', ['众兴壹街', '华汇地下金街']],
    ['推进波兰民族风情街、土产专业街等特色街区改造', ['波兰民族风情街', '土产专业街']],
    // honours that are sought
    ['创建国家级森林城市', ['国家级森林城市']],
    ['加大国家级园林城市创建力度', ['国家级园林城市']],
    ['以创建国家级生态县（区）为抓手', ['国家级生态县区']],
    // several works with one name
    ['继续实施五大工程', ['五大工程']],
    ['抓好“红色、绿色、古色”三大特色旅游工程', ['红色绿色古色三大特色旅游工程']],
    // abbreviations and slogans in quotes
    ['率先实现“两基”', ['两基']],
    ['动员全社会参与“创森”工作', ['创森']],
    ['贯彻“7315”发展思路', ['7315发展思路']],
    ['推进“五五”普法', ['五五']],
    ['围绕“江河，让城市更美好”的主题', ['江河让城市更美好']],
    // the whole country's, whose they are, and what a work is of
    ['高水平建设国家深海数据中心', ['国家深海数据中心']],
    ['支持长沙国家先进计算中心建设', ['长沙国家先进计算中心']],
    ['建设国家数字贸易创新发展试验区', ['国家数字贸易创新发展试验区']],
    ['建成珠三角供水调蓄工程', ['珠三角供水调蓄工程']],
    ['推进G42科创走廊建设', ['G42科创走廊']],
    ['江城综保区封关运作', ['江城综保区']],
    ['长沙综合改革试点全面启动', ['长沙综合改革试点']],
    ['落实省委“2468”工作部署', ['2468工作部署']],
    ['推进明湖科学园和鹿角岛开发', ['明湖科学园', '鹿角岛']],
    ['江湘高质量发展融合试验区', ['江湘高质量发展融合试验区']],
    ['兴办华宁软件基地', ['华宁软件基地']],
    // what settles is one, whatever joints its name holds
    ['全球海洋信息与治理中心落户南昌', ['全球海洋信息与治理中心']],
    ['国资监管体制深化提升行动顺利收官', ['国资监管体制深化提升行动']],
    ['实施一流大港和内河航运建设工程', ['一流大港和内河航运建设工程']],
    ['深化全球合伙商计划', ['全球合伙商计划']],
    // events with joints in their names
    ['办好从都国际论坛', ['从都国际论坛']],
    ['承办智能装备和新材料博览会', ['智能装备和新材料博览会']],
    ['世界青年工程师峰会影响扩大', ['世界青年工程师峰会']],
    ['第二届湘江艺术节和全运会', ['湘江艺术节', '全运会']],
    // what is founded
    ['湘江理工大学正式成立', ['湘江理工大学']],
    ['筹建钱江大学', ['钱江大学']],
    ['龙山中微子实验站建成', ['龙山中微子实验站']],
    ['组建江城先进材料研究院、江城智能制造研究院', ['江城先进材料研究院', '江城智能制造研究院']],
    // programmes of common words, by how their matter ends
    ['实施村镇电商高质量发展工程', ['村镇电商高质量发展工程']],
    ['统筹推进稳外贸六大工程、城建七大攻坚行动', ['稳外贸六大工程', '城建七大攻坚行动']],
    // two characters of places name a work
    ['湘赣特高压联网工程投用', ['湘赣特高压联网工程']],
    ['闽西水资源调配工程开工', ['闽西水资源调配工程']],
    ['办好东洽会', ['东洽会']],
    ['江北国际机场客流增长', ['江北国际机场']],
    ['获批国家茶叶技术创新中心', ['国家茶叶技术创新中心']],
    // what is done to it is no part of a name
    ['拆除鹿鸣湖围网', ['鹿鸣湖']],
    ['就江城台商工业园开展调研', ['江城台商工业园']],
    // short names that are figures of speech
    ['实施雨露计划、春雷行动', ['雨露计划', '春雷行动']],
    ['扎实推进扫盲攻坚战', ['扫盲攻坚战']],
    // festivals that are held or counted
    ['举办荔枝节和杨梅节', ['荔枝节', '杨梅节']],
    ['改造S318线和江陵至石门公路', ['S318线', '江陵至石门公路']],
    ['众泰索道、江控“向前进”标准厂房、华汇重工等6个项目开工', ['众泰索道', '标准厂房', '华汇重工']],
    // own scale
    ['加快质量强市建设', ['质量强市']],
    ['建设质量强国', ['质量强国']]
  ] as const)('%s', (text, names) => expect(namesOf(text, 'zh')).toEqual(names))

  test.each([
    '建设一批重点产业园和示范区',
    '坚持“产业强区、工业立区、项目兴区”不动摇',
    '纠治“四风”',
    '坚持“五位一体”，融入“长三角”',
    '发展新质生产力，推进文旅融合',
    '做好“扩量”工作,新增口岸',
    '湖州、山东和港口',
    '开通10条高铁、4条高速公路',
    '建设30个特色商贸集聚区',
    '除险加固2座中型水库',
    '粤港澳、深港和香港合作',
    '与中山、芜湖对口协作',
    '在江城市第十五届人民代表大会上',
    '扛起“先手棋”责任，当好“店小二”',
    '助推工业园区做大做强',
    '抓住重要战略机遇期，优化中心城区布局',
    '继续开发园区，设立基地',
    '建设市民服务中心和培训基地',
    '命名教育实践基地14个',
    '实施城市道路工程',
    '举办各类大型展览会',
    '推进供水管网、道路改造等项目',
    '新兴市场和泰兴市',
    '增强“三个意识”',
    '从“大写意”向“细描画”转变',
    '做到“大刀阔斧”，守护“母亲河”',
    '荣获“全国先进城市”称号，实现“八连冠”',
    '京剧《情满长湖》上演',
    '农村宅基地改革',
    '文明城市、健康生活',
    '谱写美丽江西新篇章',
    '整治老旧小区813个，启动7个城中村改造',
    '完成8.4万亩退耕还林',
    '按照“做精主业”的发展思路',
    '反对制造“两个江城”',
    '粮食生产“十五连丰”',
    '“七省通衢”的武汉',
    '参加会议的“两委”成员',
    '一批重大产业项目和配套项目加快建设',
    '南昌市重点工程加快建设',
    '国家标准城市道路',
    '生产线、沿线公路和一线员工',
    '推进土地资源综合开发',
    '新建产权交易市场',
    '推进学校、医院、养老院等民生项目',
    '争取中央预算内资金、专项债券等项目支持',
    '新建3个国家级软件产业示范基地',
    '实施三年行动，落实年度计划',
    '权责脱节，保持气节，办好春节活动',
    '规划建设通用机场和支线机场',
    '与国外缔结友好城市',
    '新增独角兽企业和瞪羚企业',
    '实施管网提升工程',
    '布局一批国家新型数据中心',
    '各专项行动深入开展',
    '首个研发中心挂牌',
    '医药卫生体制综合改革全面推开',
    '江城大学牵头组建联盟',
    '设立超500亿元区域基金',
    '山东半岛、跨岛和岛内外',
    '发展氢能、集成电路、航空航天等产业',
    '建设智慧监管平台',
    '实施学校和医院建设工程',
    ''
  ])('none in %s', (text) => expect(namesOf(text, 'zh')).toEqual([]))

  test('an industry counts within the name of a park', () => {
    expect(namesOf('合成生物产业园揭牌', 'zh')).toEqual(['合成生物产业园', '合成生物产业'])
  })
})

describe('English names', () => {
  test.each([
    ['The “532” development strategy was launched', ['532 development strategy']],
    ['the upgraded version of the “Dragon City Talent Plan”', ['dragon city talent plan']],
    ['Accelerate Jintan Port and the Danjin Expressway', ['jintan port', 'danjin expressway']],
    ['Changdang Lake was stabilized', ['changdang lake']],
    ['the renovation of Changzhou Benniu International Airport', ['changzhou benniu international airport']],
    ['Implement the strategy of making growth more balanced.', ['strategy of making growth more balanced']],
    // programmes, hospitals and clusters by their capitals
    ['They joined the Hundred-Day Cleaning Drive last year.', ['hundred-day cleaning drive']],
    ['We set up the 222 Leading Craftsmen Program in May.', ['222 leading craftsmen program']],
    ['The Riverbank Science and Innovation Corridor took shape.', ['riverbank science and innovation corridor']],
    ['We host the Jiangcheng Forum for Young Farmers.', ['jiangcheng forum for young farmers']],
    ['The Silk Road Initiative (SRI) moved on.', ['silk road initiative']],
    ['They saw Liyang City and Tianmu Lake.', ['tianmu lake']],
    ['We joined the games and the Jiangcheng Book Expo.', ['jiangcheng book expo']],
    ['They opened the Jiangcheng-Huaning high-speed railway.', ['jiangcheng-huaning high-speed railway']],
    ['The Safe Jiangcheng initiative went on in the schools.', ['safe jiangcheng initiative']],
    ['Open the Lushan Tunnel and make life easier.', ['lushan tunnel']],
    ['Then came the Year of the Dragon. Deputies know it well.', []],
    ['Work began on the Jiangcheng Metro last year.', ['jiangcheng metro']],
    ['The Lotus River Greenway was opened to all.', ['lotus river greenway']],
    // names that the translation writes small
    [
      'advance the three-year action plan for the renewal of industry',
      ['three-year action plan for the renewal of industry']
    ],
    ['carry out the moon landing program', ['moon landing program']],
    ['We will implement the smart farming action plan soon.', ['smart farming action plan']],
    ['It put the One Port, Three Centers idea into practice.', ['one port three centers']],
    ['the master strategy for coastal development and adopt the new rules', ['master strategy for coastal development']]
  ] as const)('%s', (text, names) => expect(namesOf(text, 'en')).toEqual(names))

  test.each([
    'The Municipal People’s Congress met in Changzhou',
    'stable “quantity” and “quality”',
    'a strategy for economic development',
    'Completing the Hundred-Day Cleaning Drive',
    'the Jiangcheng Municipal Committee of the Consultative Conference met',
    'She won the Golden Rooster Award and studied at Jiangcheng Medical University.',
    'implement the strategy of the city',
    'implement a more active employment policy',
    'complete the Thirteenth Five-Year Plan for the country',
    'the Provincial Highway',
    'We implement the industrial policy and the policy of reform.',
    'advance the development program'
  ])('none in %s', (text) => expect(namesOf(text, 'en')).toEqual([]))
})

describe('concepts join languages', () => {
  test.each([
    ['一网统管建设', 'high-quality scenarios of “one network and unified management”'],
    ['推广“拿地即开工”', 'Promote “start construction as soon as the land is obtained”'],
    ['“532”发展战略', 'the “532” development strategy'],
    ['“两湖”创新区', 'the “Two Lakes” Innovation Zone'],
    ['金坛港', 'we opened Jintan Port'],
    ['长荡湖', 'in Changdang Lake'],
    ['常州奔牛国际机场', 'at Changzhou Benniu International Airport'],
    ['美丽乡村“十百千”工程', 'the “Ten, Hundred, Thousand” project'],
    ['“龙城英才计划”', 'the “Dragon City Talent Plan”']
  ])('%s: %s', (zh, en) => {
    const [concept] = conceptsOf(en, 'en')
    expect(concept).not.toBeNull()
    expect(conceptsOf(zh, 'zh')).toContain(concept)
  })

  test('different numbers are different things', () => {
    expect(conceptsOf('“1+29”公共安全体系', 'zh')).not.toEqual(conceptsOf('“1+8”公共安全体系', 'zh'))
  })
})

test('members of lists and neighbours carry the concept of their words', () => {
  expect(conceptsOf('建设龙湖港、金坛港等项目', 'zh')).toEqual(conceptsOf('龙湖港和金坛港', 'zh'))
  expect(conceptsOf('创建国家级无废城市', 'zh')).toEqual(conceptsOf('无废城市', 'zh'))
})

test('findTerms finds words that name no undertaking, too', () => {
  const [hit] = findTerms('开展专题协商', 'zh')
  expect(hit).toMatchObject({start: 2, end: 6, term: {kind: 'term'}})
})

test('spans lie within the text, whatever it is', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '532',
    '发展战略',
    '金坛',
    '港',
    '湖',
    '建设',
    '。',
    'Jintan',
    ' Port',
    ' and ',
    '"',
    '湾区'
  )
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.constantFrom('zh', 'en'),
      (text, language) => {
        for (const {start, end, name} of namesIn(text, language)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(name).not.toBe('')
        }
      }
    )
  )
})
