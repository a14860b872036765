import {InputError} from '@jianbao/model'
import {Document, Packer, Paragraph, Table, TableCell, TableRow} from 'docx'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode, readDocument} from '../src/index.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const gbk = Uint8Array.from([
  0xb3, 0xa3, 0xd6, 0xdd, 0xca, 0xd0, 0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6
]) // 常州市政府工作报告
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer)

describe('decoding', () => {
  test.each([
    ['utf-8', utf8('政府工作报告'), '政府工作报告'],
    ['utf-8', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('报告')]), '报告'],
    ['gb18030', gbk, '常州市政府工作报告'],
    ['utf-16le', Uint8Array.from([0xff, 0xfe, ...utf16('报告')]), '报告'],
    ['utf-16le', utf16('增长8.2%, 2023年 GDP\n'.repeat(9)), '增长8.2%, 2023年 GDP\n'.repeat(9)]
  ])('%s', (encoding, bytes, text) => {
    expect(decode(bytes, 'a.txt')).toMatchObject({encoding, text})
  })

  test('Big5 by its statistics', () => {
    // 政府工作報告 … in Big5, long enough for statistics
    const word = [0xac, 0x46, 0xa9, 0xb2, 0xa4, 0x75, 0xa7, 0x40, 0xb3, 0xf8, 0xa7, 0x69]
    const bytes = Uint8Array.from(Array.from({length: 40}, () => word).flat())
    expect(decode(bytes, 'a.txt').text).toContain('政府工作報告')
  })

  test('UTF-8 read as windows-1252 and encoded again', () => {
    const twice = new TextDecoder('windows-1252').decode(utf8('2023年信息产业增长8.2%，'))
    const {text, evidence} = decode(utf8(twice), 'a.txt')
    expect(text).toBe('2023年信息产业增长8.2%，')
    expect(evidence.join()).toMatch(/windows-1252/)
  })

  test.each(['Café, naïve, “quoted” — 8.2 %', 'Ürümqi and Hohhot', '增长8.2%'])('leaves %s alone', (text) => {
    expect(decode(utf8(text), 'a.txt').text).toBe(text)
  })
})

describe('bad input', () => {
  test.each([
    ['a.txt', new Uint8Array(0), /is empty/],
    ['a.txt', Uint8Array.from({length: 3000}, (_, k) => (k * 7) % 32), /binary/],
    ['a.txt', utf8('%PDF-1.7 …'), /is a PDF, although its name ends in \.txt/],
    ['a.pdf', utf8('no pdf'), /is no PDF/],
    ['a.pdf', utf8('%PDF-1.7 and nothing else'), /PDF is damaged/],
    ['a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), /damaged/],
    ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Office/],
    ['a.txt', utf8('  \n\n '), /no text/]
  ])('%s: an error sentence', async (path, bytes, reason) => {
    const failure = readDocument(bytes, path)
    await expect(failure).rejects.toBeInstanceOf(InputError)
    await expect(failure).rejects.toThrow(reason)
  })

  test('a file over the limit', async () => {
    await expect(readDocument(utf8('x'.repeat(100)), 'a.txt', {maxBytes: 10})).rejects.toThrow(
      /more than the limit of 10/
    )
  })
})

describe('readers', () => {
  test('HTML: blocks are lines, entities decoded, scripts gone, offsets lead to the source', async () => {
    const html =
      '<!DOCTYPE html><html><head><title>t</title></head><body><p>增长&nbsp;8.2%，\n  投资</p><script>x</script><table><tr><th>指标</th><td>57.66亿元</td></tr></table></body></html>'
    const {text, source} = await readDocument(utf8(html), 'a.html')
    expect(text.value).toBe('增长\u00a08.2%，投资\n| 指标 | 57.66亿元 |\n')
    const at = text.value.indexOf('57.66亿元')
    const {start, end} = text.toOrigin(at, at + 7)
    expect(source.text.slice(start, end)).toBe('57.66亿元')
  })

  test('HTML: line ends of <pre> are lines, what is moved out of sight goes', async () => {
    const html =
      '<p style="position:absolute;left:-9999px">x</p><pre>\n各位代表：\r\n  增长8.2%，\n投资</pre><p style="text-indent:-28px">悬挂</p>'
    const {text, source} = await readDocument(utf8(html), 'a.html')
    expect(text.value).toBe('各位代表：\n  增长8.2%，\n投资\n悬挂\n')
    const {start, end} = text.toOrigin(text.value.indexOf('投资'), text.value.indexOf('投资') + 2)
    expect(source.text.slice(start, end)).toBe('投资')
  })

  test('a short passage with marks for lost characters is text', async () => {
    const {text, source} = await readDocument(utf8('全市生\uFFFD总值1185亿元，增\uFFFD10%。'), 'a.txt')
    expect(text.value).toContain('总值1185亿元')
    expect(source.diagnostics).toMatchObject([{ruleId: 'undecodable-bytes'}])
  })

  test('Markdown: front matter, links and escapes go; headings, strong and tables stay', async () => {
    const md =
      '---\ntitle: x\n---\n\n**一、回顾**\n\n1\\. [增长](http://a.example/)8.2%![图](a.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
    const {text, source} = await readDocument(utf8(md), 'a.txt')
    expect(text.value.trim()).toBe('**一、回顾**\n\n1. 增长8.2%\n\n| a | b |\n|---|---|\n| 1 | 2 |')
    expect(source.format).toBe('md')
    const at = text.value.indexOf('8.2%')
    expect(source.text.slice(...Object.values(text.toOrigin(at, at + 4)))).toBe('8.2%')
  })

  test('Markdown: a break in a cell stays in its row, one in a paragraph parts it', async () => {
    const md =
      '# 报告\n\n| 序号 | 内容 |\n| - | - |\n| 1 | （1）改造道路。<br>（2）**新建<br/>公园**。 |\n\n各位代表：<br>现在\n'
    const {text} = await readDocument(utf8(md), 'a.md')
    expect(text.value).toBe(
      '# 报告\n\n| 序号 | 内容 |\n| - | - |\n| 1 | （1）改造道路。 （2）**新建 公园**。 |\n\n各位代表：\n现在\n'
    )
  })

  test('CRLF and CR become line feeds, mapped', async () => {
    const {text} = await readDocument(utf8('一\r\n二\r三\n'), 'a.txt')
    expect(text.value).toBe('一\n二\n三\n')
    expect(text.toOrigin(2, 3)).toEqual({start: 3, end: 4})
  })

  test('DOCX: paragraphs and tables', async () => {
    const table = new Table({
      rows: [
        new TableRow({
          children: [
            new TableCell({children: [new Paragraph('指标')]}),
            new TableCell({children: [new Paragraph('8.2%')]})
          ]
        })
      ]
    })
    const file = new Document({sections: [{children: [new Paragraph('政府工作报告'), table]}]})
    const {text} = await readDocument(await Packer.toBuffer(file), 'a.docx')
    expect(text.value).toContain('政府工作报告\n')
    expect(text.value).toMatch(/\|\s*指标\s*\|\s*8\.2%\s*\|/)
  })

  test('any text comes through with offsets that slice to it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({unit: fc.constantFrom('增', '8.2%', '\r', '\n', ' ', 'a', '，'), minLength: 1}),
        async (original) => {
          if (original.trim() === '') return
          const {text, source} = await readDocument(utf8(original), 'a.txt')
          for (let k = 0; k < text.value.length; k++) {
            const {start, end} = text.toOrigin(k, k + 1)
            const char = text.value[k]
            expect(source.text.slice(start, end).replace(/\r\n?/, '\n')).toBe(char)
          }
        }
      )
    )
  })
})
