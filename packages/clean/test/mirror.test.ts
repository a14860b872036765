import {describe, expect, test} from 'vitest'
import {cleanDocument} from '../src/index.js'
import {documentOf} from './document-of.js'

// Own sentences in the shapes that mirrors leave: before them stands a page that glosses.
const page = '現(xiàn)在,我代表市人民政府向大會(huì)報(bào)告工作,請(qǐng)予審議。'
const cleaned = (text: string) =>
  cleanDocument(documentOf(`${page}\n${text}`))
    .text.value.split('\n')
    .slice(1)
    .join('\n')

describe('a page that drops what it cannot decode', () => {
  test.each([
    ['a pair that has a character in newer mappings only', '　?。ㄋ模U(kuò)大有效投資(zī)。', '（四）扩大有效投资。'],
    ['a section number of which three pairs are gone', '　?。I(yíng)造良好環(huán)境。', '（六）营造良好环境。'],
    [
      'a section number of which three pairs are gone before a gloss',
      '取得了新成績(jì)。\n　?。?shí)施民生工程。',
      '取得了新成绩。\n（六）实施民生工程。'
    ],
    [
      'a character of both scripts that the page has nowhere else',
      '以資源優勢?xiá)懸劳?,大力發展旅遊業。',
      '以资源优势为依托,大力发展旅游业。'
    ],
    [
      'a full-width space that stands for A3A0',
      '設(shè)立小微企業(yè)金融服務?zōu)　I(yíng)機構(gòu),完善機制。',
      '设立小微企业金融服务专营机构,完善机制。'
    ],
    [
      'a pair that only the character before it suggests',
      '推進(jìn)消防、?;?、燃?xì)獍踩?。',
      '推进消防、危化品、燃气安全。'
    ],
    [
      'a lost second byte behind two characters of the wreck',
      '實(shí)行核?yùn)手苹騻浒钢?,投資項(xiàng)目審批。',
      '实行核准制或备案制,投资项目审批。'
    ],
    [
      'a full-width space that was dropped',
      '提升服務?zōu)I能力,窗口對(duì)外開放。',
      '提升服务专营能力,窗口对外开放。'
    ],
    [
      'two dropped pairs of which the first holds a half of a comma',
      '組(zǔ)織(zhī)演練(liàn)活?yóng)樱怆[(yǐn)患。',
      '组织演练活动，化解隐患。'
    ],
    ['a section number', '　。ǘ⿲(shí)施投資和消費(fèi)雙輪驅(qū)動(dòng)。', '（二）实施投资和消费双轮驱动。'],
    [
      'a gloss between two characters',
      '我們(cè)诔袎呵靶兄姓蔑@韌勁,實(shí)現(xiàn)發(fā)展。',
      '我们在承压前行中彰显韧劲,实现发展。'
    ],
    [
      'a letter that is half of a character',
      '縣長(zhǎng)作工作報(bào)告?h政協(xié)主席主持會(huì)議。',
      '县长作工作报告。县政协主席主持会议。'
    ],
    [
      'a gloss behind a gloss, of whose character nothing is left',
      '擴(kuò)大出口貿(mào)易,(yáo)(dòng)國(guó)內(nèi)生產(chǎn)。',
      '扩大出口贸易,带动国内生产。'
    ],
    [
      'a gloss that is no reading of a character which has lost both bytes',
      '失業(yè)率控制在4.5%以(xún)。支持企業(yè)發(fā)展。',
      '失业率控制在4.5%以内。支持企业发展。'
    ],
    [
      'a gloss behind the number of an item',
      '步伐不斷加快。①(gòu)娏χС制髽I(yè)加快改造,培育企業(yè)120家。',
      '步伐不断加快。①强力支持企业加快改造,培育企业120家。'
    ],
    [
      'a dropped pair behind which a quotation ends',
      '建設(shè)兩湖新區(qū)，奮進(jìn)“(zé)珊眲(chuàng)新區(qū)主戰(zhàn)場(chǎng)，兩湖協(xié)同。',
      '建设两湖新区，奋进“两湖”创新区主战场，两湖协同。'
    ]
  ])('%s is read again', (_, damaged, restored) => {
    expect(cleaned(damaged)).toBe(restored)
  })

  // Of 等 the second half is lost, so that 到 is as good; but 担保尽2 would have lost a number without a mark.
  test.each(['112', '116', '135'])('the digits of %s stay where halves of characters lie before them', (number) => {
    const restored = cleaned(`未來(lái)新區(qū)、創(xián)痘鸬${number}個項目落戶(hù)城區(qū)。`)
    expect(restored).toMatch(new RegExp(`^未来新区、创投基金.${number}个项目落户城区。$`))
  })

  test.each([
    [
      'rare characters of names',
      '市長(zhǎng)禤國(guó)維、喆某,睢縣、鄄城縣(xiàn)的代表出席。',
      '市长禤国维、喆某,睢县、鄄城县的代表出席。'
    ],
    [
      'shouting',
      '同志們!讓我們團(tuán)結(jié)起來,為實(shí)現(xiàn)目標(biāo)而奮鬥！',
      '同志们!让我们团结起来,为实现目标而奋斗！'
    ],
    ['a reading of another table', '成績(jī)和績(jī)效', '成绩和绩效'],
    [
      'numbers of items behind a full stop',
      '規(guī)劃編制加緊推進(jìn)。③加強(qiáng)土地管控。④加強(qiáng)生態(tài)環(huán)保管控。',
      '规划编制加紧推进。③加强土地管控。④加强生态环保管控。'
    ]
  ])('%s are no wreck', (_, text, same) => {
    expect(cleaned(text)).toBe(same)
  })
})

describe('glosses', () => {
  test.each([
    ['with a blank', '社會(huì )發(fā )展，創(chuàng )新', '社会发展，创新'],
    ['twice', '自治區(qū)(qū)人民政府', '自治区人民政府'],
    [
      'behind a letter that the mirror took for half of a character',
      '加快A(mài)BB項(xiàng)目達(dá)產(chǎn)',
      '加快ABB项目达产'
    ]
  ])('%s go', (_, damaged, restored) => {
    expect(cleaned(damaged)).toBe(restored)
  })

  test('an abbreviation behind a letter stays', () => {
    expect(cleaned('項(xiàng)目A(an)，維生素D(de)')).toBe('项目A(an)，维生素D(de)')
  })
})

describe('commas put before marks', () => {
  test('go where a page has several', () => {
    const text =
      '報(bào)告指出,，發(fā)展目標(biāo)是：外貿進出口增長(zhǎng)7.1%,；財政收入1200億元以上,,穩(wěn)中求進(jìn)。'
    expect(cleaned(text)).toBe('报告指出，发展目标是：外贸进出口增长7.1%；财政收入1200亿元以上,稳中求进。')
  })

  test.each(['完成12,,500家，3,,4', '一处，,多余'])('stay: %s', (text) => {
    expect(cleanDocument(documentOf(text)).text.value).toBe(text)
  })
})

describe('question marks for an indent', () => {
  test('go before paragraphs', () => {
    expect(cleanDocument(documentOf('??? 3月5日，大会开幕。\n??? “报告很好。”')).text.value).toBe(
      '3月5日，大会开幕。\n“报告很好。”'
    )
  })

  test('a single line of them stays, for it may be a wreck', () => {
    const {repairs} = cleanDocument(documentOf('大会开幕。\n??各位代表'))
    expect(repairs.map(({rule}) => rule)).not.toContain('lost-indent')
  })
})

describe('the ASCII character that a mark has swallowed', () => {
  const swallowed = (behind: string) => cleaned(`全面做好“六穩(wěn)”、“六?！惫ぷ?${behind}`)
  test('is a comma before what nothing counts', () => {
    expect(swallowed('不斷推進(jìn)發(fā)展。')).toBe('全面做好“六稳”、“六保”工作,不断推进发展。')
  })

  test.each(['個(gè)項(xiàng)目', '萬元', '號(hào)線', '車道公路', '星級(jí)酒店', '畝耕地'])(
    'may be a digit before %s',
    (behind) => {
      expect(swallowed(behind)).toContain('工作▯')
    }
  )

  test('is the century of a year that the text has once more', () => {
    const text = cleaned('　　(平川省?。?025年平川市政府工作報(bào)告\n2025年2月11日在平川市')
    expect(text).toContain('2025年平川市')
  })

  test('is no century where the text has none or another one', () => {
    const text = '“15分鐘生活圈”\n推廣?！?025年，人民政府'
    expect(cleaned(text)).toContain('▯025年')
    expect(cleaned(`${text}1025年`)).toContain('▯025年')
  })
})

describe('a number that begins with a nought and a digit behind a question mark', () => {
  const {text, diagnostics, repairs} = cleanDocument(
    documentOf('出席代表人数?06人，部署?022年重点工作。2022年，（?05万元）')
  )

  test('has lost its first digit', () => {
    expect(text.value).toBe('出席代表人数▯06人，部署2022年重点工作。2022年，（▯05万元）')
    expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['lost-digit', 'lost-digit'])
  })

  test('is a year where the text has it elsewhere', () => {
    expect(repairs.find(({after}) => after === '2')).toMatchObject({
      certainty: 'determined',
      note: expect.stringContaining('2022')
    })
  })

  test.each(['困难怎么办?2024年见分晓。', '增长0.5%，钱够吗?0.5亿元'])('is none in %s', (same) => {
    expect(cleanDocument(documentOf(same)).text.value).toBe(same)
  })
})

test('what words decide between two simplified forms is inferred, one character for one is determined', () => {
  const {text, repairs} = cleanDocument(documentOf('疏通主乾道，關心乾部，著力發展，人民政府'))
  expect(text.value).toBe('疏通主干道，关心干部，着力发展，人民政府')
  const certainty = (before: string) => repairs.find((repair) => repair.before === before)?.certainty
  expect([certainty('乾'), certainty('關'), certainty('著'), certainty('發')]).toEqual([
    'inferred',
    'determined',
    'inferred',
    'determined'
  ])
})

test('two glosses that agree and a third one behind a wreck are those of a mirror', () => {
  const damaged = '縣(xiàn)人大會議開幕，舉行慶;顒(dòng)，市長(zhǎng)出席。'
  expect(cleanDocument(documentOf(damaged)).text.value).toContain('庆祝活动')
  const own = '深圳(zhèn)、湴(bàn)村、亳(háo)州'
  expect(cleanDocument(documentOf(own)).text.value).toBe(own)
})

describe('a stretch that ends in the letter of a second byte, on a page that drops what it cannot decode', () => {
  test.each([
    ['外部沖突加。Ｗo(hù)主義擡(tái)頭,我們從容應對(duì)。', '外部冲突加剧，保护主义抬头,我们从容应对。'],
    ['建設(shè)旅遊強(qiáng)。月眠[帶動(dòng)消費(fèi)。', '建设旅游强省，以旅游带动消费。'],
    ['城投公司化(fēng)U(xiǎn)有序推進(jìn)。', '城投公司化债化险有序推进。']
  ])('%s', (damaged, whole) => {
    expect(cleaned(damaged)).toBe(whole)
  })

  test('letters of a report stay', () => {
    const text = '外部沖突加劇。北斗A型終端上線(xiàn),維生素C含量達(dá)標(biāo)。'
    expect(cleaned(text)).toContain('北斗A型')
    expect(cleaned(text)).toContain('维生素C含量')
  })
})

describe('what stands before a wreck is no word by that alone', () => {
  test.each([
    ['推動(dòng)全省社??萍紕?chuàng)新服務(wù)。', '推动全省社保科技创新服务。'],
    ['文化“新三樣”齣??焖賶堥L(zhǎng)。', '文化“新三样”出海快速增长。']
  ])('%s', (damaged, whole) => {
    expect(cleaned(damaged)).toBe(whole)
  })
})

test('the number of an item whose parenthesis was swallowed lost no digit', () => {
  const items = '(3)提高低保標(biāo)準(zhǔn),做到應保儘(jǐn)?！?4)完善醫(yī)保製(zhì)度。'
  expect(cleaned(items)).toMatch(/应保尽保.\(4\)完善医保制度。$/)
  const number = '對(duì)城中村居民做到應保儘(jǐn)?！?4個(gè)鄉(xiāng)鎭全部達(dá)標(biāo)。'
  expect(cleaned(number)).toContain('▯4个乡镇')
})
