import {expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

// Texts that look like damage and are none.
test.each([
  ['Latin text in parentheses', '国内生产总值(GDP)增长6.8%，研发投入(R&D)占比2.9%，世界贸易组织(WTO)、甲级队(A)'],
  ['one reading by the author', '湴(bàn)村位于县城以南，是革命老区'],
  ['readings in a list of places', '赴大埔（bù）、六（lù）安、番（pān）禺、乾县学习考察9批次'],
  [
    'rows of figures with labels like a page’s',
    'Tax was cut.\nCopyright registrations: 9,300, up 18 percent\nCookies and bakery exports: 310 million yuan, down 1.4 percent'
  ],
  ['questions', '困难怎么办？答案是什么?!我们的回答是：干！'],
  ['a question mark and quotation', '“钱从哪里来？”“人往哪里去？”'],
  ['simplified text with 乾 and 著', '乾安县成效显著，著名作家到访乾隆行宫'],
  ['a traditional name in simplified text', '東方公司与陈喆先生签约'],
  ['a document of Taiwan', '行政院主計總處發布國內經濟統計，經濟成長率為3.2%，較上年增加'],
  ['circled digits', '①5.2%的增速②8.1%的增速'],
  ['a heading with two characters', '市  长'],
  ['a title with 精品 and 亚洲', '打造亚洲精品旅游目的地'],
  ['sports and culture', '举办亚洲杯、电影节，体育彩票公益金支持健身设施建设'],
  ['a line about sources', '水源地来源于上游水库，字体工整'],
  ['dollars', '人均生产总值达到$1.2万'],
  ['less than', 'PM2.5<35微克，a<b'],
  ['list of numbers', '2023\n2024\n2025'],
  ['English', 'Output rose 8.2% (about 1.3 billion yuan). What next? We will “do more”, and better!'],
  ['letters in numbers', 'l型、O型血、I类水、3I级'],
  [
    'a sentence that ends in its year',
    'The passenger throughput of the airport was three times that of 2010.\n39 matters went online in the whole city.'
  ],
  ['title and subtitle', '政府工作报告\n——2024年1月17日在乌鲁木齐市第十七届人民代表大会上\n市长　　张天喜\n各位代表：'],
  [
    'English headings behind a date',
    'Delivered at the Second Session of the People’s Congress, Hangzhou, March 2019\nI. Review of Work in 2018\nOver the past year, output grew.'
  ],
  ['headings without marks', '全区经济社会保持快速发展，态势良好。\n稳信心谋发展\n发展质量稳步提高，'],
  [
    'an English date and list',
    'Delivered on March 5, 2013\nRoads of 1, 2 and 3 km were built, 8,951 kilometers in all.'
  ],
  ['English sums in a list', 'Fines were 50, 100 and 200 yuan. On May 5, 120 yuan was paid to each of 12, 340 in all.'],
  [
    'English lines that fill no column',
    'Revenue of the whole city grew by 8 percent\nand so did exports\nprices remained stable'
  ],
  ['two numbers with a comma', '分别为1，302个，第一2，300人'],
  [
    'a long heading and its paragraph',
    '（一）坚持创新驱动发展，加快推进产业转型升级，着力构建现代化产业体系\n去年，全市研发投入持续增长，成效明显。'
  ],
  [
    'short paragraphs without full stops',
    '深入实施创新驱动战略，全力推进产业强市，经济总量稳步提升\n人民生活持续改善，社会大局保持稳定，各项事业全面进步\n这一年我们主要做了以下各项工作，成绩来之不易，全市上下倍加珍惜，也看到了发展中的困难和挑战。'
  ],
  ['document numbers and areas', '国发〔2023〕12号，建筑面积5万米²，绿地3公里²'],
  ['a question without a wide mark', '困难怎么办?我们想办法。钱够吗?够'],
  ['a name and a date', '市长李宪生 2004年1月9日'],
  ['headings with two words of spam', '日本、韩国、欧美市场\n高清视频会议系统\n国内外综合形势\n百家乐园小区改造'],
  ['notes and appendices', '附件：名词解释\n注：2023年数据为快报数\n单位：亿元\n访问企业120家\n下载量居全省第一'],
  ['rows of single numbers', '得分：1 2 3 4 5，下一档\n编号：1 . 5'],
  [
    'a paragraph that begins with 万 or 元 behind a number',
    '这一年全市上下同心同德，攻坚克难，地区生产总值首次突破了2000\n元旦春节期间，万众一心、共克时艰，全市各级各部门坚守岗位，统筹做好保供稳价、安全生产、应急值守和走访慰问各项工作，确保群众过上平安祥和的节日。'
  ],
  ['formulas that come again', '各位代表！\n我们要努力。\n各位代表！\n我们要努力。'],
  [
    'an appendix of names behind the last sentence',
    '各位代表：\n过去一年，全市生产总值增长6.2%。\n附件：重点项目\n平川大桥工程\n东山水库加固\n农产品冷链物流园'
  ],
  [
    'a head of several lines',
    '平川市人民政府\n政府工作报告\n——2024年1月17日在平川市第九届人民代表大会第三次会议上\n市长　张三\n各位代表：\n一年来，成绩来之不易。'
  ],
  [
    'a target list without sentences',
    '各位代表：\n今年主要目标：\n地区生产总值增长6.5%\n居民收入与经济同步\n粮食产量稳定'
  ],
  ['a table', '| 指标 | 2023年 |\n| --- | --- |\n| 增速 | 8.2% |']
])('%s stays', (_, text) => {
  const {text: cleaned, repairs, removals} = cleanDocument(documentOf(text))
  expect(cleaned.value).toBe(text)
  expect([...repairs, ...removals]).toEqual([])
})
