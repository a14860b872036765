import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

const cleaned = (text: string) => cleanDocument(documentOf(text)).text.value

test.each([
  [
    'glosses of another set',
    '來(lái)自上海的太陽(yáng)能企業(yè)向人民政府報(bào)告',
    '来自上海的太阳能企业向人民政府报告'
  ],
  ['glosses without tone', '發(fa)展經(jing)濟(ji)，人民政府', '发展经济，人民政府'],
  ['full-width digits', '增长１２．５％，达１，２３４万元', '增长12.5%,达1,234万元'.replace('%,', '%，')],
  ['lost decimals', '地区生产总值增长$1.$2倍，比例由$1.$2∶４$1.$2', '地区生产总值增长▯.▯倍，比例由▯.▯∶4▯.▯'],
  ['letters for digits', '增长l3%，达到l2.5亿元，2O23年', '增长13%，达到12.5亿元，2023年'],
  ['letters for digits in English', 'grew by l3 percent to 2O7 million yuan', 'grew by 13 percent to 207 million yuan'],
  ['no digits in English', 'line l3 and O2 levels', 'line l3 and O2 levels'],
  ['a space before a comma of thousands', 'an output of 1 ,357 million tons', 'an output of 1,357 million tons'],
  ['a space before a comma of a list', 'in 5 ,120 people and 7 ,136', 'in 5 ,120 people and 7 ,136'],
  [
    'sentences of numbers',
    'opened in 2018. 200 more will open, totaling 47. 47 new',
    'opened in 2018. 200 more will open, totaling 47. 47 new'
  ],
  ['spaces in English numbers', 'rose by 12. 5% to 3. 4 billion yuan', 'rose by 12.5% to 3.4 billion yuan'],
  ['spaces in numbers', '总收入达到 2. 7 亿元，增长 16.6 %', '总收入达到2.7亿元，增长16.6%'],
  [
    'points and digits set apart',
    '增长6 . 2%，达到5 7.6 6亿元，2 0 2 3年新增 1 2 0 0 家',
    '增长6.2%，达到57.66亿元，2023年新增1200家'
  ],
  [
    'a unit on the next line',
    '全市完成固定资产投资和技术改造投资合计达到了1302\n亿元，一般公共预算收入和税收收入合计分别达到了57\n.66亿元。',
    '全市完成固定资产投资和技术改造投资合计达到了1302亿元，一般公共预算收入和税收收入合计分别达到了57.66亿元。'
  ],
  ['a spaced heading', '一 、 2023 年 工 作 回 顾\n各位代表', '一、2023年工作回顾\n各位代表'],
  ['spaced title', '政 府 工 作 报 告\n各位代表', '政府工作报告\n各位代表'],
  ['literal code points', '<U+00A0><U+00A0>各位代表：', '各位代表：'],
  ['character references', '增长&nbsp;8.2%&mdash;&mdash;创新高', '增长8.2%——创新高'],
  [
    'character references escaped twice',
    '增长&amp;nbsp;8.2%&amp;amp;ldquo;好&amp;rdquo;404&thinsp;亿元',
    '增长8.2%“好”404亿元'
  ],
  ['pictures of Markdown', '![](/Files/2012/a.jpg)\n各位代表：', '各位代表：'],
  ['links of Markdown', '[各位代表](https://www.example.cn/a?b=1 "标题")：见[附件](/a.doc)', '各位代表：见附件'],
  ['tags', '<p>各位代表：<br>现在</p>', '各位代表：\n现在'],
  ['著 and 乾', '著力發展經濟，成效顯著，乾部群眾，乾安縣人民政府', '着力发展经济，成效显著，干部群众，乾安县人民政府'],
  [
    'lines broken in sentences',
    '全年完成地区生产总值1302.92亿元，一般公共预算收入达到57.\n66亿元，增长12.5%，税收占比持续提高到全省前\n列。',
    '全年完成地区生产总值1302.92亿元，一般公共预算收入达到57.66亿元，增长12.5%，税收占比持续提高到全省前列。'
  ],
  [
    'a lost first character',
    '报告\n位代表：\n在，我代表区政府报告工作',
    '报告\n各位代表：\n现在，我代表区政府报告工作'
  ],
  ['a lost first character of the text', '位代表：\n现在，我报告工作', '各位代表：\n现在，我报告工作'],
  [
    'a repeated title',
    '金坛区政府工作报告\n\n金坛区政府工作报告\n各位代表：\n好',
    '金坛区政府工作报告\n各位代表：\n好'
  ],
  [
    'a title with the name of the site',
    '金坛区政府工作报告_金坛区人民政府\n\n金坛区政府工作报告\n各位代表：\n好',
    '金坛区政府工作报告\n各位代表：\n好'
  ],
  [
    'a subtitle behind a dash',
    '政府工作报告-在金坛区代表大会会议上\n政府工作报告\n各位代表：\n好',
    '政府工作报告-在金坛区代表大会会议上\n政府工作报告\n各位代表：\n好'
  ],
  ['a number of which both halves are destroyed', '增长$1$2，人均达到$12万', '增长▯，人均达到$12万'],
  ['a mark before a unit', '完成578?亿元，有多少?亿元是投资', '完成578▯亿元，有多少?亿元是投资'],
  ['a doubled title', '2020年广州市政府工作报告2020年广州市政府工作报告', '2020年广州市政府工作报告'],
  [
    'a title doubled in one line and repeated in the next',
    '金坛区政府工作报告金坛区政府工作报告\n\n金坛区政府工作报告\n各位代表：',
    '金坛区政府工作报告\n各位代表：'
  ],
  ['variants', '這裡麼，瞭解情況，人民政府', '这里么，了解情况，人民政府']
])('%s', (_, damaged, expected) => {
  expect(cleaned(damaged)).toBe(expected)
})

test.each([
  ['an English-like letter O', '增长O.5%，占l3.2%', '增长0.5%，占13.2%'],
  ['thousands set apart', '完成生产总值1 302.92亿元，税收1， 302万元', '完成生产总值1302.92亿元，税收1,302万元'],
  ['a full-width comma of thousands', '总值达到1，302.92亿元', '总值达到1,302.92亿元'],
  [
    'a point that wrapped',
    '全年完成的一般公共预算收入和税收收入分别达到了57.\n\n66亿元',
    '全年完成的一般公共预算收入和税收收入分别达到了57.66亿元'
  ],
  [
    'footnote marks',
    '推行一网通办[1]，发展“专精特新”¹企业，“双碳”①目标\n① 双碳指碳达峰、碳中和。',
    '推行一网通办，发展“专精特新”企业，“双碳”目标\n① 双碳指碳达峰、碳中和。'
  ],
  ['a character lost inside a number', '财政收入增长12?5%', '财政收入增长12▯5%']
])('%s', (_, damaged, expected) => {
  expect(cleaned(damaged)).toBe(expected)
})

test('of a report that the page holds twice one copy stays, the other is a removal', () => {
  const report = [
    '2006年政府工作报告',
    '各位代表：',
    '现在，我代表市人民政府，向大会作政府工作报告，请予审议，并请市政协各位委员提出意见。',
    '一、去年工作回顾',
    '全市生产总值增长9.6%，财政收入增长12.5%，城镇居民人均可支配收入增长9.2%，农村居民人均纯收入增长6.2%，经济平稳较快发展。',
    '二、今年主要任务',
    '今年要扩大内需，优化结构，深化改革，改善民生，把各项工作做得更好，实现经济社会又快又好发展，为全面建设小康社会打下基础。'
  ].join('\n')
  const {text, removals} = cleanDocument(documentOf(`${report}\n）\n${report}`))
  expect(text.value).toBe(report)
  expect(removals.map(({reason}) => reason)).toEqual(['remains of a bracket', 'repeated passage'])
})

test('a number whose point a slip took stays a wreck, what follows it is read again', () => {
  const {text, diagnostics} = cleanDocument(documentOf('市本级财政拨出2?保惨谠?，投资18?保芬诿涝?。'))
  expect(text.value).toBe('市本级财政拨出2▯2亿元，投资18▯7亿美元。')
  expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['lost-digit', 'lost-digit'])
})

test('a question mark that asks nothing is reported and stays', () => {
  const {text, diagnostics} = cleanDocument(documentOf('举办了“2003中国武汉?神龙国际旅游节”'))
  expect(text.value).toContain('武汉?神龙')
  expect(diagnostics).toMatchObject([{ruleId: 'lost-character'}])
})

test('what is removed is listed with its reason', () => {
  const {text, removals} = cleanDocument(
    documentOf(
      '首页 > 政务公开 > 政府工作报告\n政府工作报告\n发布日期: 2024-01-21   字号:〖大 中 小〗\n各位代表：\n扫一扫在手机打开当前页\n国产精品无码 久久综合 在线观看\n上一页 1 2 3 下一页\nShare Tweet Facebook'
    )
  )
  expect(text.value).toBe('政府工作报告\n各位代表：')
  expect(removals.map(({reason}) => reason)).toEqual([
    'breadcrumb',
    'date and font-size bar',
    'scan-code notice',
    'spam',
    'pager',
    'share buttons'
  ])
})

test.each([
  '365bet亚洲版 | 欧宝娱乐',
  '开云体育app下载-kaiyun官网入口',
  '阅读 1,234 次',
  '您是第12345位访客',
  '共3条评论',
  '(function(){var s=document.createElement("script");})();',
  '点击下载：平川市政府工作报告.pdf',
  'Posted on January 20, 2024 by admin',
  'Tags: government, report',
  'Click to share on Facebook (Opens in new window)',
  '加入收藏 设为首页',
  '声明：本文转载自网络，如有侵权请联系删除',
  '2024年01月20日 09:15',
  '主办：平川市人民政府  承办：平川市大数据局',
  '标签：政府 报告'
])('“%s” is removed before, in and behind a report', (line) => {
  const report = ['平川市人民政府工作报告', '各位代表：', '过去一年，全市生产总值增长6.2%。', '谢谢大家！']
  const [title = '', opening = '', ...rest] = report
  const {text, removals} = cleanDocument(documentOf([line, title, opening, line, ...rest, line].join('\n')))
  expect(text.value).toBe(report.join('\n'))
  expect(removals).toHaveLength(3)
})

test('a swallowed digit stays lost, with candidates from the text', () => {
  const {text, diagnostics} = cleanDocument(
    documentOf('建設15分鐘生活圈，人民政府推廣。“15分鐘生活圈\n推廣?！?5分鐘醫(yī)保服務(wù)圈”，人民政府')
  )
  expect(text.value).toContain('▯5分钟医保服务圈')
  expect(diagnostics).toMatchObject([{ruleId: 'lost-digit', hint: expect.stringContaining('15分钟')}])
})

test('the script can be kept', () => {
  const text = '人民政府發展經濟'
  expect(cleanDocument(documentOf(text), {script: 'keep'}).text.value).toBe(text)
})

test('what the place of a line tells takes nothing of a report that junk stands beside', () => {
  const report = [
    '平川市人民政府',
    '政府工作报告',
    '（2024年1月17日）',
    '市长　张三',
    '各位代表：',
    '过去一年，全市生产总值增长6.2%。',
    '谢谢大家',
    '附件：重点项目',
    '平川大桥工程',
    '名词解释',
    '1.一网通办',
    '指网上办理'
  ]
  const page = ['网站首页', '首页 > 政务公开 > 正文', '要闻', ...report, '责任编辑：李四', '更多新闻', '平川两会闭幕']
  const {text, removals} = cleanDocument(documentOf(page.join('\n')))
  expect(text.value).toBe(report.join('\n'))
  expect(removals.map(({reason}) => reason)).toEqual([
    'page tools',
    'breadcrumb',
    'above the report',
    "editor's note",
    'call to act',
    'behind the report'
  ])
})

// Own sentences, damaged by the five steps.
test.each([
  ['人民政府。全面做好“六穩(wěn)”工作、落實“六?!比蝿?wù)。', '人民政府。全面做好“六稳”工作、落实“六保”任务。'],
  [
    '人民政府。對(duì)困難家庭做到應保盡?!＜哟蟊Ｕ戏炕I措力度。',
    '人民政府。对困难家庭做到应保尽保。加大保障房筹措力度。'
  ],
  // The pair between 应 and 用 was dropped and 用 lost its second byte; three pairs in a row were dropped of （六）“.
  [
    '人民政府。推廣(guǎng)秸稈在養(yǎng)殖業(yè)中的?dǎn)?,淘汰落后設(shè)備(bèi)。',
    '人民政府。推广秸秆在养殖业中的应用,淘汰落后设备。'
  ],
  [
    '人民政府發(fā)展。“創森”見效。\n\u3000?。皠撋惫ぷ骷檶嵧七M，創建“創森”城市。',
    '人民政府发展。“创森”见效。\n（六）“创森”工作扎实推进，创建“创森”城市。'
  ],
  // 金 lost its second byte, and the pair between 基 and 金 was dropped
  ['人民政府。建立多層次中小企業擔?;?,支持企業上市。', '人民政府。建立多层次中小企业担保基金,支持企业上市。']
])('lost characters are chosen by the wording of reports: %s', (damaged, restored) => {
  expect(cleanDocument(documentOf(damaged)).text.value).toBe(restored)
})

test.each([
  ['　　人民政府報(bào)告。\n　?。?)新建污水管網(wǎng)58公里。', '（▯)新建污水管网58公里。'],
  ['至國傢級?dàng)鞘腥褐饕鞘?-8小時(shí)，人民政府', '城市▯-8小时']
])('a swallowed digit is never dropped: %s', (damaged, marked) => {
  const {text, diagnostics} = cleanDocument(documentOf(damaged))
  expect(text.value).toContain(marked)
  expect(diagnostics).toContainEqual(expect.objectContaining({ruleId: 'lost-digit'}))
})

test('an unknown line between two lines of spam is spam, a heading is not', () => {
  const spam = ['开元棋牌官网', '新葡萄京', '加微信：ping8899']
  const report = ['各位代表：', '过去一年，全市生产总值增长6.2%，各项事业进步。', '一、工作安排', '谢谢大家！']
  const [opening = '', prose = '', heading = '', thanks = ''] = report
  const page = [opening, prose, spam[0], '热血传奇', spam[1], heading, spam[2], prose, thanks]
  const {text, removals} = cleanDocument(documentOf(page.join('\n')))
  expect(text.value).toBe([opening, prose, heading, prose, thanks].join('\n'))
  expect(removals.map(({reason}) => reason)).toEqual(['spam', 'between lines of spam', 'spam', 'advertising'])
})

test('the titles above a copy of the report go with it', () => {
  const report = [
    '各位代表：',
    ...['工业', '农业', '商贸'].map(
      (name) => `过去一年，全市${name}平稳发展，${'各项工作取得新的进步，'.repeat(5)}成绩来之不易。`
    )
  ]
  const copy = ['平川市政府工作报告全文', '平川日报2024年1月20日讯']
  const {text, removals} = cleanDocument(documentOf([...report, ...copy, ...report].join('\n')))
  expect(text.value).toBe(report.join('\n'))
  expect(removals.map(({reason}) => reason)).toContain('head of a repeated passage')
})

test('a report on one line is parted at its indents, a name is not', () => {
  const sentence = (year: string, at: number) =>
    `${year}，全市第${at + 1}产业平稳发展，新增企业${at * 7}家，人民生活改善。`
  const prose = (year: string) => Array.from({length: 12}, (_, at) => sentence(year, at)).join('')
  const paragraphs = [
    '政府工作报告',
    '市长　　张三',
    '各位代表：',
    prose('过去一年'),
    '一、工作回顾',
    prose('2023年'),
    '二、工作安排',
    prose('今年')
  ]
  expect(cleaned(paragraphs.join('　　'))).toBe(paragraphs.join('\n'))
})

test('full-width spaces in a short line stay', () => {
  const text = '指标　　单位　　数量　　增长　　占比　　位次　　备注'
  expect(cleaned(text)).toBe(text)
})
