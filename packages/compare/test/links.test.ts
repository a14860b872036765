import {describe, expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {metadata, spoken} from './reading.js'

const cppccMeta = metadata('cppcc', {body: 'cppcc'})

/** Links of what a CPPCC says to what a government says. */
function linksOf(said: string, done: string, planned = '') {
  const government = spoken(metadata('city'), [{text: done}, {role: 'tasks', text: planned}])
  return compareReports([spoken(cppccMeta, [{text: said}]), government]).links
}

describe('links of CPPCC topics to governments', () => {
  test('a topic is linked to the passages that name its matter, of the review and of the plan', () => {
    const [link, ...more] = linksOf(
      '围绕优化营商环境开展专题协商。',
      '营商环境持续优化。新建公园12个。',
      '深化营商环境改革。'
    )
    expect(more).toEqual([])
    expect(link).toMatchObject({strength: 'strong', byReport: {city: 'strong'}, from: {quote: '优化营商环境'}})
    expect(link?.to.map(({quote}) => quote)).toEqual(['营商环境持续优化。', '深化营商环境改革。'])
  })

  test('the wider matter is a weak link, no word of it none', () => {
    expect(linksOf('围绕优化营商环境开展协商。', '政务服务更加便捷。')).toMatchObject([{strength: 'weak'}])
    expect(linksOf('围绕优化营商环境开展协商。', '粮食总产量稳定。')).toMatchObject([{strength: 'none', to: []}])
  })

  test('care for the elderly is not linked to pensions', () => {
    expect(linksOf('就养老服务设施开展视察。', '企业退休人员养老金上调255元。')).toMatchObject([{strength: 'weak'}])
    expect(linksOf('就养老服务设施开展视察。', '新建养老机构5家。')).toMatchObject([{strength: 'strong'}])
  })

  test('a matter that only the place knows is found by its own name', () => {
    const links = linksOf('围绕加快东南国际航运中心建设开展专题协商。', '东南国际航运中心核心区开工。新增航线3条。')
    expect(links).toMatchObject([{strength: 'strong', topic: {zh: '加快东南国际航运中心建设'}}])
    expect(links[0]?.to.map(({quote}) => quote)).toEqual(['东南国际航运中心核心区开工。'])
  })

  test('and where no word of it stands, it left no trace', () => {
    expect(linksOf('围绕古厝群落活化开展界别协商。', '城市更新加快。')).toMatchObject([{strength: 'none', to: []}])
  })

  test('a rare word of a matter that only the place knows is a weak link, a wide word none', () => {
    expect(linksOf('围绕青瓷烧制技艺保护开展界别协商。', '举办青瓷文化节。')).toMatchObject([{strength: 'weak'}])
    expect(linksOf('围绕青瓷烧制技艺保护开展界别协商。', '技艺传承人12名。')).toMatchObject([{strength: 'none'}])
  })

  test('sentences without a form of consultation hold no topic', () => {
    expect(linksOf('围绕优化营商环境，我们感到责任重大。', '营商环境持续优化。')).toEqual([])
  })

  test('roll calls act on nothing', () => {
    const called = '工会、青少年、妇女儿童、残疾人、红十字等各项事业取得新成效。'
    expect(linksOf('围绕残疾人事业开展民主监督。', called)).toMatchObject([{strength: 'none'}])
  })
})

describe('topics that an English report tells as a story', () => {
  const said = (text: string) => {
    const english = spoken(metadata('cppcc', {body: 'cppcc', language: 'en', translation: true}), [{text}])
    const city = spoken(metadata('city'), [{text: '启动老街修缮，保护历史街区。新增公共停车泊位600个。'}])
    return compareReports([english, city]).links.map(({from, form}) => [from.quote, form])
  }

  test('the clause that says what was done and names a known matter', () => {
    expect(said('Members called for the rescue of historic districts such as Mill Lane, and tea was served.')).toEqual([
      ['Members called for the rescue of historic districts such as Mill Lane', 'consultation']
    ])
    expect(said('We contributed ideas to solving the difficulty of parking in the old quarter.')).toHaveLength(1)
  })

  test('a matter is one topic of its sentence, and clauses without deed or known matter are none', () => {
    expect(said('Inspections were made on parking, and members put forward advice on parking fees.')).toHaveLength(1)
    expect(said('Parking remains difficult.')).toEqual([])
    expect(said('Members called for a warmer welcome.')).toEqual([])
  })
})

describe('topics of a sentence', () => {
  const topicsOf = (said: string) => linksOf(said, '粮食总产量稳定。').map(({topic}) => topic.zh)

  test.each([
    ['开展历史地名保护专题调研，梳理老地名217个。', ['历史地名保护']],
    ['对城市内涝治理开展专项民主监督。', ['城市内涝治理']],
    ['持续跟踪老旧电梯更换提案落实情况，推动出台指导意见。', ['老旧电梯更换']],
    ['组织视察跨境电商产业园，提出建议9条。', ['跨境电商产业园']],
    ['督办“放心农贸市场建设”“推进城中村改造”等重点提案12件。', ['放心农贸市场建设', '推进城中村改造']],
    ['以“传承红色基因”为主题开展协商。', ['传承红色基因']],
    ['围绕学校食堂管理、灵活就业人员权益保障开展协商。', ['学校食堂管理', '灵活就业人员权益保障']],
    ['组织委员对沙湾大桥和南沙港建设情况开展视察。', ['沙湾大桥和南沙港建设情况']],
    ['联合调研夜间经济发展，为老茶馆集群升级出谋划策。', ['夜间经济发展', '老茶馆集群升级']],
    [
      '连续两年跟踪月牙湖保护，以退出网箱养鱼、恢复岸边芦苇为重点开展民主监督。',
      ['月牙湖保护', '退出网箱养鱼', '恢复岸边芦苇']
    ],
    ['视察“彩绘清江”行动，提出建议5条。', ['彩绘清江']],
    ['主席会议协商了“千家上云”工程的政策落实问题。', ['千家上云']],
    ['对农贸市场改造提出意见，促成改造方案出台。', ['农贸市场改造']],
    ['为破解景区停车难、夜间打车难献计出力。', ['破解景区停车难', '夜间打车难']],
    ['关于盲道修缮的提案由市长领衔督办。', ['盲道修缮']],
    ['提出《关于规范流动摊贩管理的建议》，形成集体提案。', ['规范流动摊贩管理']],
    ['督办居家养老服务、老旧小区加装电梯等重点提案。', ['居家养老服务', '老旧小区加装电梯']],
    ['呼吁抢救石桥老街，倡议保障快递员权益。', ['石桥老街', '快递员权益']],
    ['紧紧围绕打造百亿菌菇产业，成立课题组，赴外地考察学习。', ['打造百亿菌菇产业']],
    ['召开企业家座谈会，围绕优化营商环境听取意见。', ['优化营商环境']],
    ['围绕举办省级园博会开展专题协商。', ['举办省级园博会']],
    ['对《养犬管理条例》贯彻实施情况进行民主监督。', ['《养犬管理条例》贯彻实施情况']],
    [
      '主席会议听取并协商了港区建设、新农村建设、创业和就业保障三个专题。',
      ['港区建设', '新农村建设', '创业和就业保障']
    ],
    ['组织部分委员对全市餐饮卫生、学校周边环境、出租车管理进行视察。', ['全市餐饮卫生', '学校周边环境', '出租车管理']],
    ['组织委员视察了污水处理厂、垃圾填埋场。', ['污水处理厂', '垃圾填埋场']],
    ['提出的关于整治城区摩的的建议，市政府出台了办法。', ['整治城区摩的']],
    ['就发展江海联运建言献策。', ['发展江海联运']],
    ['关注留守儿童心理问题，开展界别协商。', ['留守儿童心理']],
    ['围绕临空示范区建设开展民主监督，就空域协调、产业准入提出意见11条。', ['临空示范区建设']]
  ])('%s', (said, topics) => expect(topicsOf(said)).toEqual(topics))

  test.each([
    '坚持以习近平新时代中国特色社会主义思想为指导，发挥专门协商机构作用。',
    '围绕中心工作、服务大局，开展协商。',
    '组织重点协商活动22场，报送建言成果68篇。',
    '召开主席会议专题协商5次。',
    '召开专家学者和企业参加的对口协商会。',
    '全年收到提案268件，立案240件。',
    '联合调研报告12篇。',
    '会议期间，委员们就政府工作报告、财政预算进行了协商讨论。',
    '应对严峻形势，开展视察、调研活动18次。',
    '提高协商议政的针对性，听取市交通局关于道路施工情况的通报。',
    '开展“有事好商量”协商活动300场。',
    '为党政科学决策建言献策。'
  ])('none in: %s', (said) => expect(topicsOf(said)).toEqual([]))
})

describe('English topics whose matter the lexicon does not know', () => {
  const topicsOf = (said: string, role: 'review' | 'problems' = 'review') => {
    const cppcc = metadata('cppcc', {body: 'cppcc', language: 'en'})
    const readings = [spoken(cppcc, [{role, text: said}]), spoken(metadata('city'), [{text: '粮食总产量稳定。'}])]
    return compareReports(readings).links.map(({topic}) => topic.en)
  }

  test.each([
    [
      'A special consultation was held on accelerating the construction of Qingwan Harbour Town.',
      ['accelerating the construction of Qingwan Harbour Town']
    ],
    [
      'The chairman’s meeting negotiated the layout of the “Hundred Mills” plan, and put forward 5 suggestions.',
      ['the layout of the “Hundred Mills” plan']
    ],
    [
      'Members were organized to inspect the third bridge over the Lanhe River and gave 6 suggestions.',
      ['the third bridge over the Lanhe River']
    ],
    ['A key proposal on roadside notice boards was led and supervised by the mayor.', ['roadside notice boards']],
    [
      'We offered suggestions to ease the plight of ferry passengers and the difficulty of mooring.',
      ['ease the plight of ferry passengers', 'the difficulty of mooring']
    ],
    [
      'We visited street vendors, and proposed to protect the rights and duties of night vendors.',
      ['protect the rights and duties of night vendors']
    ],
    [
      'A consultation meeting was held to build a regional centre for lacquer ware, and 9 proposals were adopted.',
      ['build a regional centre for lacquer ware']
    ],
    [
      'Key proposals, including those on smart lamp posts, barrier-free piers and the protection of old wells, were overseen by the leaders.',
      ['smart lamp posts', 'barrier-free piers and the protection of old wells']
    ],
    ['We will conduct oversight on the safety of ferry landings.', ['the safety of ferry landings']],
    ['Attention will be paid to the problem of gambling among villagers.', ['the problem of gambling among villagers']],
    [
      'On river weir maintenance and inheriting the bell-casting craft, we will organize consultations.',
      ['river weir maintenance', 'inheriting the bell-casting craft']
    ],
    ['The city’s opera troupes were visited, and a symposium of lock keepers’ families and other people was held.', []]
  ])('%s', (said, topics) => expect(topicsOf(said)).toEqual(topics))

  test.each([
    'Ten key proposals were supervised by the chairperson and vice-chairpersons.',
    'A forum was held to gather opinions from sectors.',
    'Consultations were held on the development of the city and the work of sectors.',
    'Focusing on giving full play to our role, we held 6 consultations.',
    'Inspections were carried out, conscientiously implementing the requirements of the plan.',
    'On the afternoon of the inspection, members held consultations.',
    'Consultations were held at the meeting on the spirit of the plenum.'
  ])('none in: %s', (said) => expect(topicsOf(said)).toEqual([]))

  test('nobody looked for it, so no finding says that it left no trace', () => {
    const cppcc = spoken(metadata('cppcc', {body: 'cppcc', language: 'en'}), [
      {text: 'We inspected the repair of ferry piers.'}
    ])
    const {links, findings} = compareReports([cppcc, spoken(metadata('city'), [{text: '粮食总产量稳定。'}])])
    expect(links).toMatchObject([{strength: 'none', sought: false}])
    expect(findings.map(({type}) => type)).not.toContain('no-trace')
  })

  test('none in what a report says of its own shortcomings', () => {
    expect(topicsOf('Supervision on the operation of ferries was thin.', 'problems')).toEqual([])
  })

  test('around tells a place, where it does not lead topics in', () => {
    expect(topicsOf('We inspected the repair of ferry piers around old quays.')).toEqual([
      'the repair of ferry piers around old quays'
    ])
    expect(topicsOf('Inspections were carried out around the repair of ferry piers.')).toEqual([
      'the repair of ferry piers'
    ])
  })
})

describe('topics of an English sentence', () => {
  const topicsOf = (said: string) => {
    const cppcc = metadata('cppcc', {body: 'cppcc', language: 'en'})
    const readings = [spoken(cppcc, [{text: said}]), spoken(metadata('city'), [{text: '粮食总产量稳定。'}])]
    return compareReports(readings).links.map(({topic}) => topic.en)
  }

  test.each([
    ['A special consultation was held on rural tourism, suggesting that homestays be licensed.', ['rural tourism']],
    [
      'Research will be carried out on barrier-free facilities, domestic service, and hospice care.',
      ['barrier-free facilities', 'domestic service', 'hospice care']
    ],
    [
      'The restoration of abandoned mines was inspected, and 9 opinions were adopted.',
      ['The restoration of abandoned mines']
    ],
    ['With the parking difficulty as the theme, members met residents for consultation.', ['the parking difficulty']],
    [
      'The proposals “Sorting Household Garbage: waste sorting” and “Better Back Streets” were followed up.',
      ['Sorting Household Garbage: waste sorting', 'Better Back Streets']
    ],
    [
      'The committee will consult on the night economy and on cold chain logistics.',
      ['the night economy', 'cold chain logistics']
    ]
  ])('%s', (said, topics) => expect(topicsOf(said)).toEqual(topics))

  test.each([
    'A total of 612 proposals were received.',
    'The evaluation of members was improved by the standing committee meeting.'
  ])('none in: %s', (said) => expect(topicsOf(said)).toEqual([]))
})
