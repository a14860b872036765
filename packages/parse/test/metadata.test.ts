import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {documentOf} from './document.js'
import {english, metadataOf, parts} from './metadata-of.js'

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
    expect(metadataOf('政府工作报告', '——2024年1月1日', line, '各位代表：', ...parts).speaker).toBe(speaker)
  })

  it.each([
    ['Gong Zheng, Mayor of Shanghai', 'Gong Zheng'],
    ['Premier Wen Jiabao', 'Wen Jiabao'],
    ['Dai Yuan', 'Dai Yuan']
  ])('%s', (line, speaker) => {
    expect(
      metadataOf('Government Work Report', line, 'Dear representatives:', '1. Work review in 2023', 'GDP grew.').speaker
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
    expect(metadataOf(title, salutation, ...parts).body).toBe(body)
  })

  it('reads Chinese news', () => {
    const text =
      '本报讯（记者 王某）1月16日，江苏省十四届人大二次会议常州代表团审议省政府工作报告。陈某代表指出，2024年常州要勇挑大梁。'
    expect(metadataOf('常州代表团审议政府工作报告', text)).toMatchObject({
      body: 'news',
      date: '2024-01-16',
      level: 'city'
    })
  })

  it.each([
    // the fields of a page's head
    [
      [
        '标题：江城县2021年政府工作报告（节选）',
        '发文时间：2021-08-17（在江城县第十八届人民代表大会第一次会议上）',
        '报告人：江城县人民政府县长 王某某'
      ],
      {session: '江城县第十八届人民代表大会第一次会议', date: '2021-08-17', speaker: '王某某'}
    ],
    // below the title, where the page has a day of its own
    [['江城市政府工作报告', '2006年2月18日', '2006年2月16日 王某某'], {date: '2006-02-16', speaker: '王某某'}],
    [['江城市政府工作报告', '发布时间：2006-02-18', '报告人：王某某'], {date: null, speaker: '王某某'}]
  ])('reads %j', (head, facts) => {
    expect(metadataOf(...head, '各位代表：', '一、2020年工作回顾', '工作取得新成绩。')).toMatchObject(facts)
  })

  it('dates news without a year by the day of the page', () => {
    const lines = [
      '江城县第八届人民代表大会第五次会议开幕',
      '发布时间：2026-01-29 09:44',
      '1月28日，县长李某作政府工作报告。'
    ]
    expect(metadataOf(...lines, '大会主席团成员在主席台就座。')).toMatchObject({
      body: 'news',
      date: '2026-01-28',
      year: '2026'
    })
  })

  it.each([
    ['Report on the Work of the Standing Committee of the Hangzhou Municipal People’s Congress', 'congress'],
    ['Report on the Work of the Government of Hangzhou', 'government']
  ])('%s', (title, body) => {
    expect(metadataOf(title, 'Distinguished deputies:', 'I. Review of 2023', 'Work went well.').body).toBe(body)
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
  const ours = metadataOf(
    '政协安吉县第十届委员会常务委员会关于十届二次会议以来提案工作情况的报告',
    '各位委员：',
    ...parts
  )
  expect(ours.body).toBe('cppcc')
  expect(metadataOf('安吉县人民政府关于政协提案办理工作情况的报告', '各位委员：', ...parts).body).toBe('government')
  expect(metadataOf('政协XX市第XX届委员会常务委员会提案工作情况报告', ...parts).body).toBe('cppcc')
})

it('knows the session of a CPPCC committee in news and summaries', () => {
  const head = 'The second session of the sixth Riverton Municipal Committee of the CPPCC opened on January 20.'
  expect(metadataOf('Riverton Work Report of Proposals', head, 'A total of 1,480 proposals were submitted.').body).toBe(
    'cppcc'
  )
})

it('is a government’s though it asks the members of the CPPCC for their opinion', () => {
  const head = '各位代表：现在，我代表江城市人民政府，向大会作工作报告，请予审议，并请市政协委员提出意见。'
  expect(metadataOf('2006年江城市政府工作报告', head, ...parts).body).toBe('government')
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
    const metadata = metadataOf(
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
  ])('%s is of the %s', (title, body) => expect(metadataOf(title, 'Fellow Members,', ...english).body).toBe(body))

  it('reads the year of news from a dateline with a short month', () => {
    const {body, year} = metadataOf(
      'Guangdong targets growth of over 5 pct',
      'GUANGZHOU, Jan. 12, 2023 (Xinhua) -- Guangdong has set its target, the governor said.',
      'The GDP was estimated at 12.8 trillion yuan, he said at the annual session of the Provincial People’s Congress.'
    )
    expect({body, year}).toEqual({body: 'news', year: '2023'})
  })

  it('knows news by a byline or a dateline', () => {
    const told = 'Exports grew by 8 percent in 2024 to 36 billion yuan, Mayor Luo Ping told deputies on Tuesday.'
    expect(metadataOf('Anji city eyes ships', 'By Ma Lan, Anji Daily, January 9, 2025', told).body).toBe('news')
    expect(metadataOf('Anji city eyes ships', `ANJI, Jan. 9 (Xinhua) -- ${told}`).body).toBe('news')
    expect(metadataOf('Government work report', 'By Ma Lan, Mayor of Anji', 'Exports grew by 8 percent.').body).toBe(
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
  expect(metadataOf(title, ...parts).level).toBe(level)
})

it('does not take a district that an English text passes by for its place', () => {
  const text = 'In 2009, GDP rose by 9%. Shunyi New City was built.'
  expect(metadataOf('Work Report', text).place).toBeNull()
  expect(metadataOf('Work Report', `${text} Shunyi is open.`).place?.name).toBe('顺义区')
})

describe('sessions', () => {
  it.each([
    ['甘肃省十四届人民代表大会第四次会议', '甘肃省十四届人民代表大会第四次会议'],
    ['甘肃省第十四届人民代表大会第四次会议', '甘肃省第十四届人民代表大会第四次会议']
  ])('%s', (session, expected) =>
    expect(metadataOf('政府工作报告', `——2026年1月27日在${session}上`, '各位代表：', ...parts).session).toBe(expected)
  )

  it('the first congress planned nothing: its report is of its own year', () => {
    const one = (session: string) =>
      metadataOf('政府工作报告', `——在${session}上`, '各位代表：', '工农业生产有了很大的发展。').year
    expect(one('第一届全国人民代表大会第一次会议')).toBe('1954')
    expect(one('第三届全国人民代表大会第一次会议')).toBe('1965')
  })
})

it('names the committee whose session it was', () => {
  const head = [
    'Work report of the Standing Committee',
    '—— Third session of the Fourth CPPCC Chengzhu Municipal Committee'
  ]
  expect(metadataOf(...head, 'Dear members:', ...english).session).toBe(
    'Third session of the Fourth CPPCC Chengzhu Municipal Committee'
  )
})
