import {Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun} from 'docx'
import {expect, test} from 'vitest'
import {readDocument} from '../src/index.js'

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff)

// As a district's portal has it: navigation, breadcrumb, date and font-size bar, report, table, share buttons, scripts.
const page = `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>政府工作报告_某区人民政府</title><style>.a{}</style></head>
<body>
<!-- header -->
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw">新闻动态</a></li></ul></div>
<form><input value="站内搜索"><button>搜索</button><select><option>区县网站</option></select></form>
<div class="bread">您现在的位置：<a href="/">首页</a> &gt; <a href="/zf">政府信息公开</a> &gt; 正文</div>
<h1>某区人民政府工作报告</h1>
<div class="info">发布日期：2024-01-21&nbsp;&nbsp;字号：[<a>大</a> <a>中</a> <a>小</a>]</div>
<div class="TRS_Editor"><style>p{}</style>
<p style="text-align:center"><span>——2024年1月17日在某区第九届<br>人民代表大会第三次会议上</span></p>
<p>&emsp;&emsp;各位代表：</p>
<p><font>　　全年完成地区生产总值</font><b>1302.92</b>亿元，
增长<span>6.8</span>%。</p>
<p style="display:none">隐藏</p>
<table><caption>主要指标</caption><thead><tr><th>指标</th><th>数值</th></tr></thead>
<tbody><tr><td>税收占比</td><td><p>88.4%</p></td></tr></tbody></table>
</div>
<div class="share"><script>share()</script><a>分享到微信</a></div>
<noscript>请打开脚本</noscript>
</body></html>`

test('a page of a portal: a line a block, tables as rows, no scripts, forms or hidden text', async () => {
  const {text, source} = await readDocument(new TextEncoder().encode(page), 'a.html')
  const lines = text.value.split('\n').map((line) => line.trim())
  expect(lines).toContain('某区人民政府工作报告')
  expect(lines).toContain('全年完成地区生产总值1302.92亿元，增长6.8%。')
  expect(lines).toContain('| 指标 | 数值 |')
  expect(lines).toContain('| 税收占比 | 88.4% |')
  expect(lines).toContain('您现在的位置：首页 > 政府信息公开 > 正文')
  expect(text.value).not.toMatch(/share\(|站内搜索|区县网站|请打开脚本|隐藏|header/)
  const at = text.value.indexOf('1302.92')
  const {start, end} = text.toOrigin(at, at + 7)
  expect(source.text.slice(start, end)).toBe('1302.92')
})

test('a Word document: paragraphs, bold runs, a table, footnotes', async () => {
  const cell = (text: string) => new TableCell({children: [new Paragraph(text)]})
  const file = new Document({
    footnotes: {1: {children: [new Paragraph('“专精特新”指专业化、精细化、特色化、新颖化。')]}},
    sections: [
      {
        children: [
          new Paragraph('政府工作报告'),
          new Paragraph({
            children: [
              new TextRun('新增“专精特新”企业'),
              new FootnoteReferenceRun(1),
              new TextRun({text: '12', bold: true}),
              new TextRun('家，增长6.8%。')
            ]
          }),
          new Table({rows: [new TableRow({children: [cell('税收占比'), cell('88.4%')]})]})
        ]
      }
    ]
  })
  const {text} = await readDocument(await Packer.toBuffer(file), 'a.docx')
  expect(text.value).toMatch(/新增“专精特新”企业(?:\[1\])?12家，增长6\.8%。/)
  expect(text.value).toMatch(/\|\s*税收占比\s*\|\s*88\.4%\s*\|/)
  expect(text.value).toContain('指专业化、精细化')
})

const pdf = (trailer: string) =>
  ascii(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 0>>stream\n\nendstream endobj\n5 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'28'.repeat(32)}>/U<${'5c'.repeat(32)}>>>endobj\ntrailer<</Root 1 0 R/Size 6${trailer}>>\n%%EOF`
  )

test('a PDF without text is a scan', async () => {
  await expect(readDocument(pdf(''), 'a.pdf')).rejects.toThrow(/no text: it is a scan/)
})

test('a PDF with a password is encrypted', async () => {
  const id = `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`
  await expect(readDocument(pdf(`/Encrypt 5 0 R${id}`), 'a.pdf')).rejects.toThrow(/encrypted/)
})

test('a raised number behind a word is a note’s mark, behind a measure its power', async () => {
  const html =
    '<!doctype html><html><body><p>推进“双碳”<sup>3</sup>行动，新增专精特新<sup><a href="#n">4</a></sup>企业12家，建成区85平方公里<sup>2</sup>，PM<sub>2.5</sub>下降。</p></body></html>'
  const {text, source} = await readDocument(new TextEncoder().encode(html), 'a.html')
  expect(text.value).toContain('“双碳”[3]行动，新增专精特新[4]企业12家，建成区85平方公里2，PM2.5下降。')
  const at = text.value.indexOf('12家')
  const {start, end} = text.toOrigin(at, at + 3)
  expect(source.text.slice(start, end)).toBe('12家')
})
