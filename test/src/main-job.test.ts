import {execFile} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {type Comparison, readDocument} from 'jianbao'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readPdf} from './read-pdf.js'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const run = promisify(execFile)
const brief = (out: string) =>
  run(process.execPath, ['apps/generator/bin/jianbao.js', 'brief', 'seeds/jianbao.yaml', '--out', out, '--quiet'], {
    cwd: root
  })
const check = async (draft: string) => {
  const seeds = (await readdir(path.join(root, 'seeds'))).filter((name) => name.endsWith('.txt'))
  const files = seeds.map((name) => path.join('seeds', name))
  return run(process.execPath, ['apps/generator/bin/jianbao.js', 'check', draft, ...files], {cwd: root})
}

let folder = ''
const text = (name: string) => readFile(path.join(folder, 'one', name), 'utf8')

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 主任务 '))
  await Promise.all([brief(path.join(folder, 'one')), brief(path.join(folder, 'two'))])
})

afterAll(() => rm(folder, {recursive: true, force: true}))

test('writes the agreed files, and the same bytes on every run', async () => {
  const entries = await readdir(path.join(folder, 'one'), {recursive: true, withFileTypes: true})
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(folder, 'one'), path.join(entry.parentPath, entry.name)))
  expect(names).toEqual(
    expect.arrayContaining([
      'briefing.en.md',
      'briefing.en.pdf',
      'briefing.zh.md',
      'briefing.zh.pdf',
      'comparison.json',
      'figures.csv'
    ])
  )
  for (const name of names) {
    const [one, two] = await Promise.all(['one', 'two'].map((run) => readFile(path.join(folder, run, name))))
    expect(one?.equals(two ?? Buffer.alloc(0)), `${name} is the same in both runs`).toBe(true)
  }
})

describe.each(['zh', 'en'])('the %s briefing', (language) => {
  test('cites every figure of its tables, and every note quotes a sentence', async () => {
    const markdown = await text(`briefing.${language}.md`)
    const notes = [...markdown.matchAll(/^\[\^(\d+)\]: (.+)$/gm)]
    expect(notes.length).toBeGreaterThan(20)
    const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]))
    expect([...used].sort()).toEqual(notes.map((note) => note[1]).sort())
    for (const [, , note = ''] of notes) expect(note).toMatch(/[“”「」"].+[“”「」"]/)
  })

  test('states no number that the reports do not state or imply', async () => {
    const draft = path.join(folder, 'one', `briefing.${language}.md`)
    const {stdout} = await check(draft)
    expect(stdout).toMatch(/^\d{3} numbers supported, \d\d computed from such, 0 not\n$/)
  })

  test('is an A4 PDF with bookmarks, page numbers and text that can be extracted', async () => {
    const pdf = await readPdf(path.join(folder, 'one', `briefing.${language}.pdf`))
    expect(pdf.size).toEqual([595.28, 841.89])
    expect(pdf.outline.length).toBeGreaterThan(5)
    expect(pdf.pages.length).toBeGreaterThan(3)
    for (const [k, page] of pdf.pages.entries())
      expect(page, `page ${k + 1}`).toContain(`${k + 1} / ${pdf.pages.length}`)
    expect(pdf.pages.join('')).toMatch(/\p{Script=Han}{8}/u)
    expect(pdf.pages.join('')).not.toMatch(/[\uFFFD\u3013]/u) // no tofu, no substitutes
  })

  test('starts no line with punctuation that may not stand there', async () => {
    const pdf = await readPdf(path.join(folder, 'one', `briefing.${language}.pdf`))
    expect(pdf.lines.filter((line) => /^[，。；：！？、）》”’%‰]/u.test(line))).toEqual([])
  })

  test('can itself be read as a report: its text comes out in paragraphs', async () => {
    const name = `briefing.${language}.pdf`
    const {text, source} = await readDocument(await readFile(path.join(folder, 'one', name)), name)
    expect(source.format).toBe('pdf')
    expect(text.value).toContain(language === 'zh' ? '增长12.5%' : '12.5%')
    expect(text.value.split('\n').length).toBeGreaterThan(100)
  })

  test('carries the comparison and the figures', async () => {
    const pdf = await readPdf(path.join(folder, 'one', `briefing.${language}.pdf`))
    expect(pdf.attachments.sort()).toEqual(['comparison.json', 'figures.csv'])
  })
})

describe('what the seeds hold', () => {
  test('the growth of the district and of the city, with their sentences', async () => {
    const {metrics}: Comparison = JSON.parse(await text('comparison.json'))
    const growth = metrics.find(
      ({metric, kind, period}) => metric === 'general-public-budget-revenue' && kind === 'change' && period === '2023'
    )
    const values = Object.values(growth?.values ?? {}).map(({value, surface, quote}) => ({
      value,
      inQuote: quote.includes(surface)
    }))
    expect(values).toEqual(
      expect.arrayContaining([
        {value: 7.7, inQuote: true},
        {value: 12.5, inQuote: true}
      ])
    )
  })

  test('every figure leads back to its bytes', async () => {
    const {metrics, reports}: Comparison = JSON.parse(await text('comparison.json'))
    const sources = new Map(
      await Promise.all(
        reports.map(async ({path: name}) => [name, await readFile(path.join(root, name), 'utf8')] as const)
      )
    )
    for (const {values} of metrics)
      for (const {source, surface} of Object.values(values)) {
        const digits = surface.match(/\d[\d.]*/)?.[0]
        if (digits !== undefined) expect(sources.get(source.path)?.slice(source.start, source.end)).toContain(digits)
      }
  })

  test('the translation is not compared, the news of a year earlier is background', async () => {
    const {reports}: Comparison = JSON.parse(await text('comparison.json'))
    expect(reports.map(({path: name, role}) => [path.basename(name).slice(0, 3), role])).toEqual(
      expect.arrayContaining([
        ['002', 'compared'],
        ['000', 'translation'],
        ['004', 'compared'],
        ['001', 'compared'],
        ['003', 'context']
      ])
    )
  })
})
