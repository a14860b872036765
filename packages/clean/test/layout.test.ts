import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value

describe('letters of PDF copies', () => {
  test.each([
    ['⼯作报告：⻓江、⺠⽣、⽣产总值增⻓6.8%', '工作报告：长江、民生、生产总值增长6.8%'],
    [
      'The ﬁnancial sector, ofﬁces and ﬂows; eﬀective eﬃciency.',
      'The financial sector, offices and flows; effective efficiency.'
    ],
    ['\uf90a融、\uf96e、\uf92d', '金融、葉、來'],
    [
      '各 位 代 表 ， 现 在 ， 我 代 表 市 人 民 政 府 ， 向 大 会 报 告 工 作 。',
      '各位代表，现在，我代表市人民政府，向大会报告工作。'
    ],
    ['建  成  核  算  平  台  3  个', '建成核算平台3个'],
    ['建 成 G D P 核 算 平 台 , 新 增 企 业', '建成GDP核算平台,新增企业'],
    ['第 一 部 分 2 0 2 3 年 工 作 回 顾', '第一部分2023年工作回顾'],
    ['（一） 坚 持 创 新 驱 动', '（一） 坚持创新驱动']
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each(['①增长5.2%；②增长3.1%', '面积5㎡、长3㎞、第Ⅲ类、№5、㈠', '张 三　李 四', '市长 张三'])(
    '%s stays',
    (text) => {
      expect(cleaned(text)).toBe(text)
    }
  )
})

describe('English words that a line end has parted', () => {
  test('lose its hyphen, or keep their own', () => {
    const {text, repairs} = cleanDocument(
      documentOf('The inte-\ngrated development moved ahead, and we fostered high-\ntech enterprises in all districts.')
    )
    expect(text.value).toBe(
      'The integrated development moved ahead, and we fostered high-tech enterprises in all districts.'
    )
    expect(repairs.map(({certainty, rule}) => [certainty, rule])).toEqual([
      ['inferred', 'broken-line'],
      ['inferred', 'broken-line']
    ])
  })

  test('are written as the text has them elsewhere', () => {
    const text = 'Pre-school education and policymakers. We ran pre-\nschool classes and asked policy-\nmakers.'
    expect(cleaned(text)).toBe(
      'Pre-school education and policymakers. We ran pre-school classes and asked policymakers.'
    )
  })

  test('a dash at a line end is none', () => {
    const text = 'We did more -\nand better - for all.'
    expect(cleaned(text)).toBe(text)
  })
})

describe('paragraphs set letter by letter', () => {
  const sentence = '居民消费价格指数102.2，改造住房23.96万套，分别提高1.5个和2.3个百分点；GDP增长6.8%。'
  test('numbers keep all their digits', () => expect(cleaned([...sentence].join(' '))).toBe(sentence))
  test('a row of numbers stays', () => {
    const row = '年 份 1 2 3 4 5 6 7 8 9'
    expect(cleaned(row)).toBe(row)
  })
})

describe('pages of a printed report', () => {
  const paragraphs = ['各位代表：', '过去一年，全市生产总值增长6.2%。', '改造老旧小区47个。', '谢谢大家！']
  test.each([
    ['bare numbers', ['3', '4', '5']],
    ['between dashes', ['— 3 —', '- 4 -', '·5·']],
    ['in words', ['第3页 共20页', 'Page 4 of 20', '5/20']]
  ])('%s go', (_, [one, two, three]) => {
    const [first, second, third, last] = paragraphs
    expect(cleaned([first, one, second, two, third, three, last].join('\n'))).toBe(paragraphs.join('\n'))
  })

  test('numbers that do not count pages stay', () => {
    const text = ['各位代表：', '3', '全市生产总值增长。', '7', '改造老旧小区。', '2'].join('\n')
    expect(cleaned(text)).toBe(text)
  })
})

describe('tables of contents', () => {
  test.each(['目录\n1 一、回顾\n2 二、安排', '目  录\n一、回顾……1\n二、安排……12', '目录\n一、回顾\n二、安排'])(
    '%s',
    (contents) => {
      const report = '一、回顾\n过去一年，全市生产总值增长。\n二、安排\n今年要更好。'
      expect(cleaned(`${contents}\n${report}`)).toBe(report)
    }
  )

  test('what does not come again stays', () => {
    const text = '收入项目 支出项目\n一、税收收入\n二、非税收入\n完成预算。'
    expect(cleaned(text)).toBe(text)
  })
})

describe('spam', () => {
  test.each([
    '九游娱乐官网入口',
    '澳门威尼斯人平台注册',
    '某某体育官方网站入口-手机版登录',
    '国产精品久久久久久，亚洲一区二区三区。',
    '欧美日韩 成人影院 免费观看'
  ])('%s goes', (line) => {
    expect(cleaned(`各位代表：\n${line}\n过去一年，全市生产总值增长6.2%。`)).toBe(
      '各位代表：\n过去一年，全市生产总值增长6.2%。'
    )
  })

  test.each([
    '打造亚洲精品旅游目的地',
    '体育彩票公益金支持健身设施建设',
    '推进一区二园三带建设',
    '建设文化娱乐综合体和电竞产业园',
    '国产精品牌走向世界',
    '国际贸易“单一窗口”平台注册企业1200家',
    '公共体育场馆预约入口上线',
    '扩大日本、韩国、欧美市场在线观看渠道。',
    '澳门、香港、台湾投资增长'
  ])('%s stays', (line) => {
    const text = `各位代表：\n${line}\n过去一年，全市生产总值增长6.2%。`
    expect(cleaned(text)).toBe(text)
  })
})

test.each([
  [
    'Grain output of the whole city reached 12,\n600 tons and rose by 3 percent.',
    'Grain output of the whole city reached 12,600 tons and rose by 3 percent.'
  ],
  [
    'Reports came in from the years 2010, 2011,\n300 schools took part in it.',
    'Reports came in from the years 2010, 2011,\n300 schools took part in it.'
  ]
])('thousands of English text that a line parts: %s', (text, expected) => {
  expect(cleanDocument(documentOf(text)).text.value).toBe(expected)
})

describe('lines that a page breaks at its links', () => {
  test.each([
    ['企图签订「\n南方共同条约\n」。这个条约表明', '企图签订「南方共同条约」。这个条约表明'],
    [
      '各方承认「\n东岸宣言\n」和「\n北港公告\n」都有效，不得违反。',
      '各方承认「东岸宣言」和「北港公告」都有效，不得违反。'
    ],
    [
      '大会通过了根本大法，也就是——\n平川宪章，接着又通过了章程。',
      '大会通过了根本大法，也就是——平川宪章，接着又通过了章程。'
    ],
    [
      '我市同兄弟城市平江多年来已经缔结了\n友好合作条约。双方互助。',
      '我市同兄弟城市平江多年来已经缔结了友好合作条约。双方互助。'
    ],
    ['（见《\n平川规划\n》）', '（见《平川规划》）']
  ])('%s', (damaged, expected) => {
    expect(cleaned(damaged)).toBe(expected)
  })

  test.each([
    '政府工作报告——\n在平川市第九届人民代表大会上',
    '各位代表：\n“十四五”时期，我们要努力。',
    '【字号】\n各位代表：我们要努力。',
    '（三）推进依法行政，切实规范政府行为\n全面推进依法行政。',
    '坚持共建共享和全民参与\n去年全市安全形势平稳。'
  ])('%s stays', (text) => {
    expect(cleaned(text)).toContain(text.split('\n').at(-1) ?? '')
    expect(cleaned(text).split('\n').length).toBe(text.startsWith('【') ? 1 : 2)
  })
})

test('a mark at the head of a line behind a whole sentence has lost what stood before it, and is no rest of that sentence', () => {
  const {text, diagnostics} = cleanDocument(documentOf('全市生产总值增长6.5%。\n、2023年工作安排\n今年要加快发展。'))
  expect(text.value).toBe('全市生产总值增长6.5%。\n、2023年工作安排\n今年要加快发展。')
  expect(diagnostics).toMatchObject([{ruleId: 'lost-character', line: 2, column: 1}])
})

test.each([
  ['We cut taxes by 3.\n5 billion yuan.', 'We cut taxes by 3.5 billion yuan.'],
  ['Output grew.\nWork Report 2023      Page 3 of 20\nIncomes rose.', 'Output grew.\nIncomes rose.']
])('%s', (damaged, restored) => {
  expect(cleanDocument(documentOf(damaged)).text.value).toBe(restored)
})
