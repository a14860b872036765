import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const clean = (text: string) => cleanDocument(documentOf(text))
const cleaned = (text: string) => clean(text).text.value

describe('scanned letters of the shape of others', () => {
  test.each([
    ['全市增长l3%，居民入均可支配收人提高，已投人3亿元。', '全市增长13%，居民人均可支配收入提高，已投入3亿元。'],
    [
      '政俯职能转变取得积极迸展，固走资产投资增长l3%，外贺进出口、农衬低保、精神文朋创建、圆满的旬号。',
      '政府职能转变取得积极进展，固定资产投资增长13%，外贸进出口、农村低保、精神文明创建、圆满的句号。'
    ],
    [
      '五年来减少贫困入口l40万，廊访、唐山获评，下岗职土、往房保障、种粮衣民都有提高。',
      '五年来减少贫困人口140万，廊坊、唐山获评，下岗职工、住房保障、种粮农民都有提高。'
    ],
    ['优良夭数占8O%，士壤污染得到治理。', '优良天数占80%，土壤污染得到治理。'],
    ['新增2O家，人民生沽改善，基木完成技木创新，时伐新人。', '新增20家，人民生活改善，基本完成技术创新，时代新人。'],
    ['——2026年l月25日在会议上', '——2026年1月25日在会议上'],
    ['深入实施O.l微克攻坚行动，新增l家。', '深入实施0.1微克攻坚行动，新增1家。'],
    ['增长3B.5%，达到1B5亿元，下降5.4o/o。', '增长38.5%，达到185亿元，下降5.4%。'],
    ['CPl上涨2%，人工智能（Al）产业加快发展。', 'CPI上涨2%，人工智能（AI）产业加快发展。'],
    ['Artificial intelligence (Al) and the CPl matter.', 'Artificial intelligence (AI) and the CPI matter.'],
    ['老旧小区改造完工l225个，精细化治理1 411条背街小巷。', '老旧小区改造完工1225个，精细化治理1411条背街小巷。']
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each([
    '青年入乡发展，川气入汉项目加快。',
    '全年未提交提案，好于预期，一个由中山大学共建。',
    'I类水质、O型血、O2O平台、1B号楼、B2层、o/o',
    '铝（Al）价上涨，人工智能发展。',
    'Al Gore spoke on aluminum; the AlN film.',
    '水流5l，CO2排放'
  ])('%s stays', (text) => {
    expect(cleaned(text)).toBe(text)
  })

  test.each([
    '增长l3%，南车北车合并，出口进口、进口入口都有，冰上运动、水上项目、来年末年、开局升级。',
    '增长l3%，工业和商业、土地与士官、人口入户、千家干部、未来周末、日曰、住往、定向走访。'
  ])('in a scanned text as well %s', (text) => {
    expect(cleaned(text)).toBe(text.replace('l3', '13'))
  })

  test('dirt at the ends of lines goes, marks of lists and tables stay', () => {
    const lines = [
      '　　全市增长l3%，社会保障体系逐步健全，企  ·',
      "业离退休人员养老金足额发放，转移农村富余劳动力 ' .",
      '75O 万人次。',
      '| 　　发展环境明显改善。'
    ]
    expect(cleaned(lines.join('\n'))).toBe(
      '全市增长13%，社会保障体系逐步健全，企\n业离退休人员养老金足额发放，转移农村富余劳动力\n750万人次。\n发展环境明显改善。'
    )
    const table = '增长l3%。\n| 指标 | 数值 |\n| 人口 | 3万 |\n· 推进改革\n· 扩大开放'
    expect(cleaned(table)).toBe(table.replace('l3', '13'))
    const sound = '发展环境明显改善 ·\n| 　　全市增长13%。'
    expect(cleaned(sound)).toContain('改善 ·')
  })

  test('a character that might be another stays in a text that shows no scanning', () => {
    expect(cleaned('城乡居民收人增长。')).toBe('城乡居民收人增长。')
  })
})

describe('digits of which nothing is left', () => {
  test('are marked, one mark for each, and reported', () => {
    const {text, diagnostics} = clean('累计创建??个示范村，投资??亿元。')
    expect(text.value).toBe('累计创建▯▯个示范村，投资▯▯亿元。')
    expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['lost-digit', 'lost-digit'])
  })
})

describe('spaces within a word of a sentence', () => {
  test('go', () => {
    expect(cleaned('推进32个城中 村改造，公交与轨 道换乘，经济发 展。')).toBe(
      '推进32个城中村改造，公交与轨道换乘，经济发展。'
    )
  })
  test.each(['市长 张三', '一是农业 工业 服务业，共三项。', '同城约会 上门服务，随叫随到。'])('%s stays', (text) => {
    expect(cleaned(text)).toBe(text)
  })
})

describe('numbers of scanned texts, whatever they count', () => {
  const scanned = 'The govemment put l.6 million to use. '
  test.each([
    [
      'In 2O24 and 202l we opened lO roads, 3OO schools and 95,0O0 homes.',
      'In 2024 and 2021 we opened 10 roads, 300 schools and 95,000 homes.'
    ],
    [
      'The I3th Five-Year Plan put IOO,OOO people in 2I cities; RMB I6,O0O.',
      'The 13th Five-Year Plan put 100,000 people in 21 cities; RMB 16,000.'
    ],
    [
      'Prices rose O.4 percentage points. (l) We put 6O high-tech firms.',
      'Prices rose 0.4 percentage points. (1) We put 60 high-tech firms.'
    ]
  ])('%s', (damaged, expected) => {
    expect(cleaned(scanned + damaged)).toBe(`The government put 1.6 million to use. ${expected}`)
  })

  test.each([
    'O3 fell; the O2O model of 5l, 3I and PM10, CO2 of B2B and the IO of it.',
    'Phase II and World War I, Type O and Type I; H2O2 and the 5G of Q1, 4K.'
  ])('%s stays', (text) => {
    expect(cleaned(scanned + text)).toBe(`The government put 1.6 million to use. ${text}`)
  })

  test('in Chinese', () => {
    const scan = '增长l3%，3个IOO万，大树I万余株，资助IO万人，完成17O92起，2O2I年。'
    expect(cleaned(scan)).toBe('增长13%，3个100万，大树1万余株，资助10万人，完成17092起，2021年。')
    const sound = '增长l3%，I类水质、O型血、O2O平台、O3浓度、3I级、5l，IT业和IO接口。'
    expect(cleaned(sound)).toBe(sound.replace('l3', '13'))
  })
})
