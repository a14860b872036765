import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'

const parts = ['一、2023年工作回顾', '2023年，地区生产总值增长5%。', '二、2024年工作安排', '今年要做好各项工作。']

const english = [
  'I. Review of the work in 2013',
  'We held two consultations.',
  'II. Tasks for 2014',
  'We will do well.'
]

function read(...lines: readonly string[]) {
  return parseReport(documentOf(lines.join('\n'))).metadata
}

describe('places', () => {
  it.each([
    ['常州市金坛区薛埠镇第三届人民代表大会第四次会议', '薛埠镇', 'township', ['江苏省', '常州市', '金坛区']],
    ['沭阳县第十七届人民代表大会第一次会议', '沭阳县', 'county', ['江苏省', '宿迁市']],
    ['凉山彝族自治州第十二届人民代表大会第三次会议', '凉山彝族自治州', 'city', ['四川省']],
    ['锡林郭勒盟第三次人民代表会议', '锡林郭勒盟', 'city', ['内蒙古自治区']],
    ['鄂温克族自治旗第十三届人民代表大会第二次会议', '鄂温克族自治旗', 'county', ['内蒙古自治区', '呼伦贝尔市']],
    ['上海市浦东新区第七届人民代表大会第五次会议', '浦东新区', 'district', ['上海市']],
    ['重庆市第六届人民代表大会第一次会议', '重庆市', 'province', []],
    ['第十四届全国人民代表大会第二次会议', '中国', 'national', []],
    ['江苏省江城市第五届人民代表大会第一次会议', '江城市', 'city', ['江苏省']],
    ['日喀则市第二届人民代表大会第三次会议', '日喀则市', 'city', ['西藏自治区']],
    ['岳麓区第五届人大第六次会议', '岳麓区', 'district', ['湖南省', '长沙市']],
    ['宁乡县第十四届人民代表大会第四次会议', '宁乡县', 'county', ['湖南省', '长沙市']],
    ['政协安吉县第九届委员会第一次会议', '安吉县', 'county', ['浙江省', '湖州市']],
    // Neither the city nor its district is in the gazetteer.
    ['澄渚市南浦区第三届人民代表大会第四次会议', '南浦区', 'district', ['澄渚市']],
    ['湖北省澄渚市南浦区第三届人民代表大会第四次会议', '南浦区', 'district', ['湖北省', '澄渚市']],
    ['中国人民政治协商会议澄渚市南浦区第三届委员会第四次会议', '南浦区', 'district', ['澄渚市']],
    ['澄渚市南浦区柳湾镇第三届人民代表大会第四次会议', '柳湾镇', 'township', ['澄渚市', '南浦区']],
    // A city of the gazetteer, and a district that it does not hold there.
    ['常州市南浦区第三届人民代表大会第四次会议', '南浦区', 'district', ['江苏省', '常州市']],
    // A name that districts of several cities have is none of them in a city that is not theirs.
    ['澄渚市朝阳区第三届人民代表大会第四次会议', '朝阳区', 'district', ['澄渚市']],
    ['湖北省澄渚市鼓楼区第三届人民代表大会第四次会议', '鼓楼区', 'district', ['湖北省', '澄渚市']],
    ['长春市朝阳区第三届人民代表大会第四次会议', '朝阳区', 'district', ['吉林省', '长春市']],
    // 襄樊市 is 襄阳市 today: its district keeps its place in the gazetteer.
    ['襄樊市樊城区第三届人民代表大会第四次会议', '樊城区', 'district', ['湖北省', '襄阳市']]
  ])('%s', (session, name, level, parents) => {
    const metadata = read('政府工作报告', `——在${session}上`, '各位代表：', ...parts)
    expect(metadata.place).toMatchObject({name, parents})
    expect(metadata.level).toBe(level)
  })

  it('reads a zone, which is not the city that it is named after', () => {
    const {place, level} = read('2024年常州经济开发区管委会工作报告', '同志们：', ...parts)
    expect(place).toMatchObject({name: '常州经济开发区', parents: ['江苏省', '常州市']})
    expect(level).toBe('district')
  })

  it.each([
    ['滨江国家高新区2007年工作总结和2008年工作安排', '滨江国家高新区', 'district'],
    ['2019年陕西省西咸新区管委会工作报告', '西咸新区', 'district'],
    ['常州市金坛区东城街道办事处2022年工作总结和2023年工作计划', '东城街道', 'township']
  ])('reads %s', (title, name, level) => {
    expect(read(title, ...parts)).toMatchObject({place: {name}, level})
  })

  it('counts the short name of a county where the head is lost', () => {
    const text = '我市财政收入增长10%。丹阳市通过验收，丹阳高新区、丹阳眼镜城加快建设，全市面貌一新。'
    expect(read('各位代表：', '现在，我代表市人民政府向大会报告工作。', ...parts, text).place?.name).toBe('丹阳市')
  })

  it('counts names where the head is lost, and says so where nothing is named', () => {
    const text = '我市经济稳步增长。合肥都市圈建设加快。合肥综保区获批。全市坚持创新，合肥声谷发展壮大。'
    expect(read('各位代表：', '现在，我代表市人民政府向大会报告工作。', ...parts, text).place?.name).toBe('合肥市')
    const {metadata, diagnostics} = parseReport(documentOf(['县人民政府工作报告', '各位代表：', ...parts].join('\n')))
    expect(metadata.place).toBeNull()
    expect(diagnostics.map(({ruleId}) => ruleId)).toContain('place-unknown')
  })

  it.each([
    [
      'Third Session of the Tenth People’s Congress of Nanpu District, Chengzhu City',
      'Nanpu District',
      ['Chengzhu City']
    ],
    ["fourth meeting of the sixth Nanpu District People's Congress", 'Nanpu District', []],
    [
      'Second Session of the Third People’s Congress of Nanpu District, Changzhou City',
      'Nanpu District',
      ['江苏省', '常州市']
    ],
    [
      'Second Session of the Third People’s Congress of Chaoyang District, Chengzhu City',
      'Chaoyang District',
      ['Chengzhu City']
    ],
    ['Third Session of the Fourth CPPCC Chengzhu Municipal Committee', 'Chengzhu City', []],
    // 河东区 lies in Tianjin, a province of that name nowhere.
    ["Second Session of the Ninth Hedong Provincial People's Congress", 'Hedong Province', []],
    // Those of the gazetteer stay what they are.
    ['Third Session of the Tenth People’s Congress of Jintan District, Changzhou City', '金坛区', ['江苏省', '常州市']],
    [
      'Third Session of the Tenth People’s Congress of Chaoyang District, Changchun City',
      '朝阳区',
      ['吉林省', '长春市']
    ],
    ["Second Session of the Fifteenth Shanghai Municipal People's Congress", '上海市', []],
    ["Second Session of the Ninth Yunnan Provincial People's Congress", '云南省', []]
  ])('%s', (session, name, parents) => {
    const head = ['Report on the Work of the Government', `——At the ${session} on January 7, 2014`, 'Fellow deputies:']
    expect(read(...head, ...english).place).toMatchObject({name, parents})
  })

  it('takes no place from words before a class word that name none', () => {
    const head = ["Tenth District People's Congress, Fourth Session", 'Report of the Municipal Government']
    expect(read(...head, 'Fellow deputies:', ...english).place).toBeNull()
  })

  it('takes a place that stands in capitals, and none that the text passes by', () => {
    const report = read('NANPU DISTRICT, CHENGZHU CITY', 'GOVERNMENT WORK REPORT 2014', 'Fellow deputies:', ...english)
    expect(report.place).toMatchObject({name: 'Nanpu District', parents: ['Chengzhu City']})
    const lines = ['Work report', 'Fellow deputies:', ...english, 'We paired with Nanpu District.']
    expect(read(...lines).place).toBeNull()
  })

  it('takes no place from the name of the speaker', () => {
    const head = ['Work Report of the Standing Committee of the CPPCC', 'Wang Shilin, Chairman of the CPPCC Committee']
    expect(read(...head, 'Dear members:', ...english).place).toBeNull()
  })

  it('says which places an ambiguous name may mean', () => {
    const {diagnostics} = parseReport(documentOf(['朝阳区人民政府工作报告', '各位代表：', ...parts].join('\n')))
    expect(diagnostics.find(({ruleId}) => ruleId === 'place-ambiguous')?.reason).toContain('吉林省长春市朝阳区')
  })
})

describe('speakers', () => {
  it.each([
    ['常州市人民政府市长 盛蕾', '盛蕾'],
    ['市  长   牙合甫·排都拉', '牙合甫·排都拉'],
    ['**代市长 李晓波**', '李晓波'],
    ['国务院总理　朱镕基', '朱镕基'],
    ['上海市市长韩正', '韩正'],
    ['全国人民代表大会常务委员会委员长 张德江', '张德江'],
    ['县委副书记、县长 才仁道尔吉', '才仁道尔吉'],
    ['戴 源', '戴源']
  ])('%s', (line, speaker) => {
    expect(read('政府工作报告', '——2024年1月1日', line, '各位代表：', ...parts).speaker).toBe(speaker)
  })

  it.each([
    ['Gong Zheng, Mayor of Shanghai', 'Gong Zheng'],
    ['Premier Wen Jiabao', 'Wen Jiabao'],
    ['Dai Yuan', 'Dai Yuan']
  ])('%s', (line, speaker) => {
    expect(
      read('Government Work Report', line, 'Dear representatives:', '1. Work review in 2023', 'GDP grew.').speaker
    ).toBe(speaker)
  })
})

describe('bodies', () => {
  const cppcc = '中国人民政治协商会议常州市金坛区第十届委员会常务委员会工作报告'
  it.each([
    [cppcc, '各位委员：', 'cppcc'],
    ['常州市人民代表大会常务委员会工作报告', '各位代表：', 'congress'],
    ['常州市人民政府工作报告', '各位代表：', 'government']
  ])('%s', (title, salutation, body) => {
    expect(read(title, salutation, ...parts).body).toBe(body)
  })

  it('reads Chinese news', () => {
    const text =
      '本报讯（记者 王某）1月16日，江苏省十四届人大二次会议常州代表团审议省政府工作报告。陈某代表指出，2024年常州要勇挑大梁。'
    expect(read('常州代表团审议政府工作报告', text)).toMatchObject({body: 'news', date: '2024-01-16', level: 'city'})
  })

  it('dates news without a year by the day of the page', () => {
    const lines = [
      '江城县第八届人民代表大会第五次会议开幕',
      '发布时间：2026-01-29 09:44',
      '1月28日，县长李某作政府工作报告。'
    ]
    expect(read(...lines, '大会主席团成员在主席台就座。')).toMatchObject({
      body: 'news',
      date: '2026-01-28',
      year: '2026'
    })
  })

  it.each([
    ['Report on the Work of the Standing Committee of the Hangzhou Municipal People’s Congress', 'congress'],
    ['Report on the Work of the Government of Hangzhou', 'government']
  ])('%s', (title, body) => {
    expect(read(title, 'Distinguished deputies:', 'I. Review of 2023', 'Work went well.').body).toBe(body)
  })
})

it('keeps what the user knows better', () => {
  const document = documentOf(['常州市人民政府工作报告', '各位代表：', ...parts].join('\n'))
  expect(parseReport(document, {overrides: {id: 'mine', year: '2030'}}).metadata).toMatchObject({
    id: 'mine',
    year: '2030',
    body: 'government'
  })
})

it('takes an empty document', () => {
  const {metadata, diagnostics, children} = parseReport(documentOf(''))
  expect(children).toEqual([])
  expect(metadata.year).toBeNull()
  expect(diagnostics.map(({ruleId}) => ruleId)).toContain('empty-report')
})

it('knows the report on proposals as the CPPCC’s, one on how they were handled as the government’s', () => {
  const ours = read('政协安吉县第十届委员会常务委员会关于十届二次会议以来提案工作情况的报告', '各位委员：', ...parts)
  expect(ours.body).toBe('cppcc')
  expect(read('安吉县人民政府关于政协提案办理工作情况的报告', '各位委员：', ...parts).body).toBe('government')
  expect(read('政协XX市第XX届委员会常务委员会提案工作情况报告', ...parts).body).toBe('cppcc')
})

it('knows the session of a CPPCC committee in news and summaries', () => {
  const head = 'The second session of the sixth Riverton Municipal Committee of the CPPCC opened on January 20.'
  expect(read('Riverton Work Report of Proposals', head, 'A total of 1,480 proposals were submitted.').body).toBe(
    'cppcc'
  )
})

it('is a government’s though it asks the members of the CPPCC for their opinion', () => {
  const head = '各位代表：现在，我代表江城市人民政府，向大会作工作报告，请予审议，并请市政协委员提出意见。'
  expect(read('2006年江城市政府工作报告', head, ...parts).body).toBe('government')
})

describe('heads of English reports', () => {
  const english = [
    'I. Review of Work in the Past Year',
    'Revenue grew by 6 percent.',
    'II. Main Tasks for This Year',
    'We will build 12 schools.'
  ]

  it.each([
    ['— WANG Meili, Governor of Guangdong Province', 'WANG Meili'],
    ['By Premier Zhou Ping', 'Zhou Ping'],
    ['Mayor of Nanshan District   Zeng Ming', 'Zeng Ming'],
    ['Town Head Zhou Wei', 'Zhou Wei'],
    ['Li Hua, Acting Magistrate of Anji County', 'Li Hua']
  ])('finds who speaks in %s', (line, speaker) => {
    const metadata = read(
      'Report on the Work of the Government',
      'Delivered on January 25, 2019',
      line,
      'Fellow Deputies:',
      ...english
    )
    expect(metadata).toMatchObject({speaker, date: '2019-01-25', year: '2019', body: 'government'})
  })

  it.each([
    ['Report on the Work of the Standing Committee of the Anji County Committee of the CPPCC', 'cppcc'],
    ['Report of the Standing Committee of the National Committee of the CPPCC on the Proposal-Related Work', 'cppcc'],
    ['Report on the Work of the Government of Anji County', 'government']
  ])('%s is of the %s', (title, body) => expect(read(title, 'Fellow Members,', ...english).body).toBe(body))

  it('reads the year of news from a dateline with a short month', () => {
    const {body, year} = read(
      'Guangdong targets growth of over 5 pct',
      'GUANGZHOU, Jan. 12, 2023 (Xinhua) -- Guangdong has set its target, the governor said.',
      'The GDP was estimated at 12.8 trillion yuan, he said at the annual session of the Provincial People’s Congress.'
    )
    expect({body, year}).toEqual({body: 'news', year: '2023'})
  })

  it('knows news by a byline or a dateline', () => {
    const told = 'Exports grew by 8 percent in 2024 to 36 billion yuan, Mayor Luo Ping told deputies on Tuesday.'
    expect(read('Anji city eyes ships', 'By Ma Lan, Anji Daily, January 9, 2025', told).body).toBe('news')
    expect(read('Anji city eyes ships', `ANJI, Jan. 9 (Xinhua) -- ${told}`).body).toBe('news')
    expect(read('Government work report', 'By Ma Lan, Mayor of Anji', 'Exports grew by 8 percent.').body).toBe(
      'government'
    )
  })
})

it('parts highlights of a report, and takes no line with a figure for a heading', () => {
  const text = [
    'Following are the highlights of a report distributed on March 5, 2018, Xinhua said.',
    'OVER PAST FIVE YEARS',
    'Grain output has reached a new level of 1.3 trillion jin',
    'MAJOR TARGETS FOR 2018',
    'GDP growth of around 6.5 percent'
  ].join('\n')
  const {children} = parseReport(documentOf(text))
  expect(children.map((node) => ('role' in node ? node.role : node.type))).toEqual(['review', 'review', 'targets'])
})

it.each([
  ['XX镇政府工作报告', 'township'],
  ['某某乡人民政府2014年工作报告', 'township'],
  ['XX市政府工作报告', null]
])('a title without a place tells only that it is a township’s: %s', (title, level) => {
  expect(read(title, ...parts).level).toBe(level)
})

it('does not take a district that an English text passes by for its place', () => {
  const text = 'In 2009, GDP rose by 9%. Shunyi New City was built.'
  expect(read('Work Report', text).place).toBeNull()
  expect(read('Work Report', `${text} Shunyi is open.`).place?.name).toBe('顺义区')
})

describe('sessions', () => {
  it.each([
    ['甘肃省十四届人民代表大会第四次会议', '甘肃省十四届人民代表大会第四次会议'],
    ['甘肃省第十四届人民代表大会第四次会议', '甘肃省第十四届人民代表大会第四次会议']
  ])('%s', (session, expected) =>
    expect(read('政府工作报告', `——2026年1月27日在${session}上`, '各位代表：', ...parts).session).toBe(expected)
  )

  it('the first congress planned nothing: its report is of its own year', () => {
    const one = (session: string) =>
      read('政府工作报告', `——在${session}上`, '各位代表：', '工农业生产有了很大的发展。').year
    expect(one('第一届全国人民代表大会第一次会议')).toBe('1954')
    expect(one('第三届全国人民代表大会第一次会议')).toBe('1965')
  })
})

it('names the committee whose session it was', () => {
  const head = [
    'Work report of the Standing Committee',
    '—— Third session of the Fourth CPPCC Chengzhu Municipal Committee'
  ]
  expect(read(...head, 'Dear members:', ...english).session).toBe(
    'Third session of the Fourth CPPCC Chengzhu Municipal Committee'
  )
})
