import {Document, Packer, Paragraph, TextRun} from 'docx'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type ReadDocument, readDocument} from '../src/index.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

/**
 * What every reader promises: the text is made of stretches in the order of the original; a verbatim one is the
 * original's own, and so every word of the text leads to itself.
 */
function expectMapped({source, text}: ReadDocument, words: readonly string[]): void {
  let end = 0
  for (const {start, length, origin, originLength, verbatim} of text.segments) {
    expect(origin).toBeGreaterThanOrEqual(end)
    end = origin + originLength
    expect(end).toBeLessThanOrEqual(source.text.length)
    if (verbatim) expect(source.text.slice(origin, end)).toBe(text.value.slice(start, start + length))
  }
  for (const word of words)
    for (let at = text.value.indexOf(word); at >= 0; at = text.value.indexOf(word, at + word.length)) {
      const {start, end} = text.toOrigin(at, at + word.length)
      expect(source.text.slice(start, end)).toBe(word)
    }
}

const words = ['增长8.2%', '1302.92亿元', '各位代表', '——', 'GDP']
const word = fc.constantFrom(...words)
const document = (pieces: readonly string[]) =>
  fc
    .array(fc.oneof(word, fc.constantFrom(...pieces)), {minLength: 1, maxLength: 30})
    .map((list) => `始${list.join('')}`)

const formats: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  ['plain text', 'a.txt', ['\r\n', '\r', '\n', '\f', '\u2028', ' ', '\u3000', '\u00a0', '\u200b', '𠮷', '&nbsp;']],
  [
    'HTML',
    'a.html',
    [
      '<p>',
      '</p>',
      '<br>',
      '\r\n',
      '\n  ',
      '&nbsp;',
      '&#22686;',
      '&lt;',
      '&',
      '<',
      '>',
      '<table><tr><td>',
      '</td><td>',
      '</td></tr></table>',
      '<!-- x -->',
      '<script>x</script>',
      '<b>',
      '</div>',
      '𠮷'
    ]
  ],
  [
    'Markdown',
    'a.md',
    [
      '\n\n',
      '\r\n',
      '**',
      '# ',
      '- ',
      '[',
      '](x)',
      '![',
      '\\*',
      '&amp;',
      '| ',
      ' |\n',
      '`',
      '> ',
      '<br>',
      '<!-- x -->',
      '1\\. ',
      '\t',
      '---\n',
      '[^1]',
      '𠮷'
    ]
  ]
]

test.each(formats)('%s: every stretch and every word leads to its place in the original', async (_, path, pieces) => {
  await fc.assert(
    fc.asyncProperty(document(pieces), async (content) => {
      const original = path === 'a.html' ? `<!doctype html><body>${content}` : content
      const read = await readDocument(utf8(original), path)
      expect(read.source.text).toBe(original)
      expectMapped(read, words)
    })
  )
})

test.each([
  ['utf-16le', 'utf16le'],
  ['utf-8', 'utf8']
] as const)('%s with its byte-order mark: offsets are of the text without it', async (encoding, name) => {
  const read = await readDocument(Buffer.from('\uFEFF政府工作报告\r\n增长8.2%', name), 'a.txt')
  expect(read.source).toMatchObject({encoding, text: '政府工作报告\r\n增长8.2%'})
  expectMapped(read, words)
})

test('Word: the text that was taken out is the original', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 4}),
      async (paragraphs) => {
        const children = paragraphs.map((runs) => new Paragraph({children: runs.map((run) => new TextRun(run))}))
        const read = await readDocument(await Packer.toBuffer(new Document({sections: [{children}]})), 'a.docx')
        expect(read.text.value).toBe(`${paragraphs.map((runs) => runs.join('')).join('\n')}\n`)
        expect(read.source.text).toBe(read.text.value)
        expectMapped(read, words)
      }
    ),
    {numRuns: 10} // a Word file takes 20 ms to make
  )
})
