import {expect, test} from 'vitest'
import {readDocument} from '../src/index.js'
import {docxOf, item, kind, list, paragraph, run, type WordParts} from './docx-of.js'

const linesOf = async (parts: WordParts) => (await readDocument(docxOf(parts), 'a.docx')).text.value.trim().split('\n')
const hidden = '<w:vanish/>'
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
const shape = (text: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`

test('hidden text is not read, what says that it is not hidden is', async () => {
  const styles =
    '<w:style w:type="character" w:styleId="H"><w:name w:val="批注"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="草稿"/><w:rPr><w:vanish/></w:rPr></w:style>'
  const body =
    paragraph(
      run('全市生产总值增长') + run('（待核）9.9%', hidden) + run('6.5%', '<w:vanish w:val="0"/>') + run('。')
    ) +
    paragraph(run('投资') + run('约12亿元', '<w:rStyle w:val="H"/>') + run('稳步增长。')) +
    paragraph('此段待删。', '<w:pStyle w:val="P"/>') +
    paragraph(run('网页中不显示的页码', '<w:webHidden/>'))
  expect(await linesOf({body, styles})).toEqual(['全市生产总值增长6.5%。', '投资稳步增长。', '网页中不显示的页码'])
})

test('of tracked changes the text as it is now is read, and deleted items are not counted', async () => {
  const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>5.8%</w:delText></w:r></w:del>'
  const inserted = `<w:ins w:id="2" w:author="a">${run('6.1%')}</w:ins>`
  const moved = `<w:moveFrom w:id="3" w:author="a">${run('税收下降。')}</w:moveFrom>`
  const gone =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="4" w:author="a"/></w:rPr></w:pPr>' +
    '<w:del w:id="5" w:author="a"><w:r><w:delText>删去的标题</w:delText></w:r></w:del></w:p>'
  const body = item('回顾') + gone + item('安排') + paragraph(run('收入增长') + deleted + inserted + run('。') + moved)
  const numbering = kind(0, ['chineseCounting', '%1、']) + list(1, 0)
  expect(await linesOf({body, numbering})).toEqual(['一、回顾', '二、安排', '收入增长6.1%。'])
})

test('rows that are hidden or deleted are none of a table', async () => {
  const row = (text: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cell(text)}${cell('8%')}</w:tr>`
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const table = `<w:tbl>${row('投资')}${row('旧数', '<w:del w:id="1" w:author="a"/>')}${row('底稿', '<w:hidden/>')}</w:tbl>`
  expect(await linesOf({body: table})).toEqual(['| 投资 | 8% |'])
})

test('a text box stands once, behind its paragraph, in all three forms that files have', async () => {
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape('专栏一：十件实事')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('专栏一：十件实事')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const bare = `<w:r>${shape('专栏二：重点项目')}</w:r>`
  const old = `<w:r><w:pict><v:shape><v:textbox>${box('专栏三：主要指标')}</v:textbox></v:shape></w:pict></w:r>`
  const body =
    paragraph(run('一是改善民生') + both + run('，增进福祉。')) +
    paragraph(run('二是抓好项目。') + bare) +
    paragraph(run('三是稳住增长。') + old) +
    paragraph('各位代表！')
  expect(await linesOf({body})).toEqual([
    '一是改善民生，增进福祉。',
    '专栏一：十件实事',
    '二是抓好项目。',
    '专栏二：重点项目',
    '三是稳住增长。',
    '专栏三：主要指标',
    '各位代表！'
  ])
})

test('a paragraph whose mark is hidden runs on into the next; ruby leaves its text', async () => {
  const ruby =
    '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>tú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>涂</w:t></w:r></w:rubyBase></w:ruby></w:r>'
  const numbering = kind(0, ['chineseCounting', '（%1）']) + list(1, 0)
  const runIn = paragraph('稳增长。', `<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr>${hidden}</w:rPr>`)
  const body = runIn + paragraph(`${run('全年在')}${ruby}${run('镇新建水厂2座。')}`) + paragraph('第二段。')
  expect(await linesOf({body, numbering})).toEqual(['（一）稳增长。全年在涂镇新建水厂2座。', '第二段。'])
})
