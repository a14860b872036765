import {metrics, topics} from '@jianbao/lexicon'
import type {Report, Section, Sentence} from '@jianbao/model'
import {describe, expect, test} from 'vitest'
import {assignTopics, createTopicReader} from '../src/index.js'

const span = {start: 0, end: 0}

/** A report of one section whose paragraph is made of these sentences; those ending in `!` are run-in headings. */
function reportOf(language: 'zh' | 'en', title: string, texts: readonly string[]): Report {
  const children = texts.map(
    (value, at): Sentence => ({type: 'sentence', id: `s${at}`, value, span, lead: value.endsWith('!')})
  )
  const section: Section = {
    type: 'section',
    id: 'section',
    depth: 1,
    role: 'tasks',
    title,
    label: '',
    headingStyle: 'plain',
    headingSpan: span,
    span,
    children: [{type: 'paragraph', id: 'p', span, children}]
  }
  const metadata = {language} as Report['metadata']
  return {type: 'report', metadata, span, children: [section], diagnostics: []}
}

const topicsOf = (language: 'zh' | 'en', title: string, ...texts: string[]) =>
  assignTopics(reportOf(language, title, texts)).map(({topic}) => topic)

describe('assignTopics', () => {
  test.each([
    ['zh', 'rural', '新建高标准农田7100亩,确保粮食产量稳定。'],
    ['zh', 'social-security', '城乡居民基础养老金提高至437元/月。'],
    ['zh', 'ecology', '空气质量连续三年稳定达到国家二级标准。'],
    ['zh', 'innovation', '全社会研发经费占比达3.52%,净增高企83家。'],
    ['zh', 'transport', '沪宁沿江高铁正式通车。'],
    ['zh', 'consultation', '围绕重点课题开展专题协商,编报社情民意信息。'],
    ['zh', 'party-building', '推进全面从严治党,严格执行中央八项规定。'],
    ['en', 'employment', '114,700 new jobs were created and college graduates were helped.'],
    ['en', 'education', '78 schools have been newly renovated and expanded.'],
    ['en', 'opening-up', 'The total import and export volume reached 318.4 billion yuan; foreign trade grew.']
  ] as const)('%s: %s', (language, topic, text) => expect(topicsOf(language, '', text)).toEqual([topic]))

  test('names the words that decided, strongest first', () => {
    const [assignment] = assignTopics(reportOf('zh', '', ['高铁通车。']))
    expect(assignment).toMatchObject({node: 's0', topic: 'transport', length: 5})
    expect(assignment?.because.map(({word}) => word)).toEqual(['高铁', '通车'])
  })

  test('a sentence that says nothing leans on its heading', () => {
    expect(topicsOf('zh', '深化科技创新', '取得新的进展。')).toEqual(['innovation'])
  })

  test('a run-in heading governs up to the next one', () => {
    const texts = ['发展教育事业!', '工作扎实有效。', '守护健康!', '工作扎实有效。']
    expect(topicsOf('zh', '', ...texts)).toEqual(['education', 'education', 'health', 'health'])
  })

  test('a sentence leans on near sentences only, so that a report on one line stays linear', () => {
    const texts = ['发展教育事业。', ...Array.from({length: 9}, () => '工作扎实有效。')]
    expect(assignTopics(reportOf('zh', '', texts)).map(({node}) => node)).toEqual(['s0', 's1', 's2', 's3', 's4'])
  })

  test('what speaks for no topic is left out', () => {
    expect(topicsOf('zh', '', '各位代表:')).toEqual([])
  })

  test.each([
    ['zh', '现在，我代表市人民政府向大会报告工作，请予审议，并请市政协各位委员提出意见。'],
    ['zh', '让我们紧密团结在党中央周围，为建设教育强市而努力奋斗！'],
    ['zh', '向各民主党派、工商联致以崇高的敬意！'],
    ['en', 'On behalf of the municipal government, I now present the report for your deliberation.'],
    ['en', 'Fellow Deputies,']
  ] as const)('the form of a report is about nothing (%s): %s', (language, text) => {
    expect(topicsOf(language, '深化科技创新', text)).toEqual([])
  })

  test.each([
    ['governance', '市政府转变政府职能。'],
    ['urban', '完善市政设施。'],
    ['industry', '优化投资环境，做强工业。'],
    ['economy', '在市委的坚强领导下，以邓小平理论、科学发展观为指导，经济运行平稳。'],
    ['party-building', '深入学习贯彻科学发展观，加强党的建设。'],
    ['education', '我代表学生家长感谢学校。']
  ])('parts of other words and guiding clauses do not decide: %s: %s', (topic, text) => {
    expect(topicsOf('zh', '', text)).toEqual([topic])
  })
})

/** Terms that a statistical segmenter cuts up; here each has to come out as one word, among others. */
const terms = [
  '社会消费品零售总额',
  '一般公共预算收入',
  '规模以上工业',
  '固定资产投资',
  '高新技术企业',
  '专精特新',
  '小巨人',
  '揭榜挂帅',
  '拿地即开工',
  '一网统管',
  '城镇新增就业',
  '最低生活保障',
  '基础养老金',
  '老旧小区',
  '加装电梯',
  '口袋公园',
  '保障性租赁住房',
  '高标准农田',
  '特色田园乡村',
  '人居环境整治',
  '河长制',
  '碳达峰',
  '优良天数',
  '污染防治',
  '生产安全事故',
  '扫黑除恶',
  '枫桥经验',
  '社情民意',
  '民主监督',
  '综合保税区',
  '跨境电商',
  '实际使用外资',
  '新型研发机构',
  '发明专利',
  '数字经济',
  '工业互联网',
  '动力电池',
  '新能源汽车',
  '固态电池',
  '分布式光伏',
  '轨道交通',
  '集装箱',
  '适老化',
  '普惠托育',
  '义务教育',
  '医共体',
  '全域旅游',
  '非物质文化遗产'
]

describe('segmentation', () => {
  const read = createTopicReader('zh')

  test.each(terms)('%s stays whole', (term) => {
    expect(read(`我们将推进${term}工作`).map(({word}) => word)).toContain(term)
  })

  test('parts of a longer word do not count', () => {
    expect(read('高新技术企业').map(({word}) => word)).toEqual(['高新技术企业'])
  })

  test('English words are whole words, or plurals', () => {
    const words = (text: string) => createTopicReader('en')(text).map(({word}) => word)
    expect(words('Hospitals and the airport')).toEqual(['hospitals', 'airport'])
    expect(words('a report on important supports')).toEqual([])
  })

  test('every topic has words in both languages', () => {
    for (const {id, strong, words} of topics())
      for (const language of ['zh', 'en'] as const) {
        expect(strong[language]?.length, `${id} ${language}`).toBeGreaterThan(9)
        expect(words[language]?.length, `${id} ${language}`).toBeGreaterThan(2)
      }
    expect(new Set(metrics().map(({category}) => category)).size).toBeGreaterThan(15)
  })
})
